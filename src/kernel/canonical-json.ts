import type { PlainValue } from './domain-event.js';

/** JSON with sorted keys and no white space, so that the same value always gives the same bytes (compare RFC 8785). */
export function canonicalJson(value: PlainValue): string {
  if (Array.isArray(value)) return `[${value.map((item: PlainValue) => canonicalJson(item)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as Record<string, PlainValue>).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
