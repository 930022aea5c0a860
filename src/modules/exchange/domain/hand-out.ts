import type { KeptNotShown, NamedNotShown } from './hand-out-content.js';

/** In which form a file is handed out: one PDF, or an archive for inspection. */
export type HandOutKind = 'pdf' | 'zip';

/** Where a hand-out stands; after its time the result is deleted. `collected`: it went out in one archive with others. */
export type HandOutState = 'waiting' | 'ready' | 'failed' | 'expired' | 'collected';

/** A hand-out as it is kept. */
export interface HandOutRow {
  readonly id: string;
  readonly fileId: string;
  readonly kind: HandOutKind;
  readonly state: HandOutState;
  readonly purpose: string;
  readonly documentIds: readonly string[] | null;
  readonly requestedBy: string | null;
  readonly requestedName: string;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly progressDone: number;
  readonly progressTotal: number;
  readonly objectHash: string | null;
  readonly sizeBytes: number | null;
  readonly fileName: string | null;
  readonly documents: number | null;
  readonly failure: string | null;
  /** Documents that could not be given, or not be shown. */
  readonly notShown: readonly KeptNotShown[];
}

/** A hand-out as somebody may see it: documents he may not see himself are left out. */
export type SeenHandOut = Omit<HandOutRow, 'notShown'> & { readonly notShown: readonly NamedNotShown[] };
