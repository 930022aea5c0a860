/** A point in time of a request; `undefined` where nothing is said, `null` where it is taken away. */
export function instantOf(text: string | null | undefined): Date | null | undefined {
  return text === undefined || text === null ? text : new Date(text);
}
