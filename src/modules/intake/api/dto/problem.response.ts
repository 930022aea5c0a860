/** Something that keeps a file or piece from going its way. */
export class ProblemResponse {
  readonly code: string;
  readonly severity: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly fileName?: string;
  readonly page?: number;
}
