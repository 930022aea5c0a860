import type { DomainErrorKind } from '#kernel/domain-error';

/** What a workbench child is told at its start, as one environment variable. */
export interface ChildSettings {
  readonly parentPid: number;
  readonly memoryLimitBytes: number;
}

/** Environment variable that carries the {@link ChildSettings} as JSON. */
export const SETTINGS_VARIABLE = 'TALAKTE_WORKBENCH';

/** Signal by which a child ends itself when it has grown beyond its memory limit: the parent knows it by this. */
export const OUT_OF_MEMORY_SIGNAL = 'SIGUSR2';

/** From parent to child: carry this out. */
export interface CommandMessage {
  readonly id: number;
  readonly command: string;
  readonly input: unknown;
}

/** Why a command failed. */
export interface FailureReport {
  /** Code of the fault where it is the file's. */
  readonly code?: string;
  /** Kind of the error where it names one. */
  readonly kind?: DomainErrorKind;
  readonly message: string;
  readonly page?: number;
}

/** From child to parent. After a failure that may have left the child in disorder it says so and is replaced. */
export type ChildMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly id: number; readonly result: unknown; readonly rssBytes: number }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: FailureReport; readonly isDisordered: boolean };
