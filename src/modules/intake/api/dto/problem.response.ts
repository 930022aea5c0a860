/** Something that keeps a file or piece from going its way. */
export class ProblemResponse {
  /** Such as `INTAKE.FILE_ENCRYPTED`. */
  readonly code: string;
  /** `refuse` stops, `warn` lets go on and is shown. */
  readonly severity: 'refuse' | 'warn';
  readonly details: Readonly<Record<string, unknown>>;
  readonly fileName?: string;
  /** Page within the file, counted from 1. */
  readonly page?: number;
}
