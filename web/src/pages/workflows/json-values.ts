/** Values as they were typed: a JSON object, or `undefined` where it is none. */
export function readValues(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text.trim() === '' ? '{}' : text) as unknown;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** What has been changed or added from one set of values to another; what is left out stays as it is. */
export function changedValues(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value)),
  );
}
