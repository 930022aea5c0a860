/** The query of an address as the router hands it over: anything may stand there. */
export type RawSearch = Record<string, unknown>;

/** A text parameter; absent when empty, so that addresses stay short. */
export function textParam(search: RawSearch, key: string): string | undefined {
  const value = search[key];
  if (typeof value === 'string') {
    return value === '' ? undefined : value;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A whole number from 1, otherwise absent. */
export function numberParam(search: RawSearch, key: string): number | undefined {
  const value = Number(search[key]);
  return Number.isInteger(value) && value >= 1 ? value : undefined;
}

/** The text parameters named, without the empty ones. */
export function textParams<const K extends string>(search: RawSearch, keys: readonly K[]): { [key in K]?: string } {
  const found: { [key in K]?: string } = {};
  for (const key of keys) {
    const value = textParam(search, key);
    if (value !== undefined) {
      found[key] = value;
    }
  }
  return found;
}
