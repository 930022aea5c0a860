/** What every page of a list says besides its items. */
export abstract class PageResponse {
  /** Pass it back as `cursor`; null at the end. */
  readonly nextCursor: string | null;
}
