import type { PlainValue } from '#kernel/domain-event';

/** Something that keeps a file or piece from going its way; the words for people live in the web's catalogue. */
export interface Problem {
  /** Such as `INTAKE.FILE_ENCRYPTED`. */
  readonly code: string;
  /** `refuse` stops, `warn` lets go on and is shown. */
  readonly severity: 'refuse' | 'warn';
  readonly details: Readonly<Record<string, PlainValue>>;
  readonly fileName?: string;
  /** Page within the file, counted from 1. */
  readonly page?: number;
}
