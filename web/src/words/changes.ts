/** One property before and after. */
export interface Change {
  key: string;
  before: string | null;
  after: string | null;
}

type Values = Record<string, unknown>;

function flatten(values: Values | null, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(values ?? {})) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (value === null || value === undefined || value === '') {
      continue;
    }
    if (typeof value === 'object' && !Array.isArray(value)) {
      flatten(value as Values, path).forEach((text, inner) => flat.set(inner, text));
    } else {
      flat.set(path, textOf(value));
    }
  }
  return flat;
}

/** Lists of plain values as people write them; anything else as it is kept. */
function textOf(value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string' || typeof one === 'number')) {
    return value.join(', ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What differs between two states of an object; equal properties are left out. */
export function changesBetween(before: Values | null, after: Values | null): Change[] {
  const old = flatten(before);
  const now = flatten(after);
  const keys = [...new Set([...old.keys(), ...now.keys()])];
  return keys
    .filter((key) => old.get(key) !== now.get(key))
    .map((key) => ({ key, before: old.get(key) ?? null, after: now.get(key) ?? null }));
}
