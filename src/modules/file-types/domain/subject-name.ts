import type { FieldValue, FieldValues, FileTypeContent, TypeField } from './file-type-content.js';
import { isEmptyValue } from './file-type-content.js';

/** What is wrong with a template. */
export interface NamingFault {
  readonly code: 'placeholder-unknown' | 'placeholder-open';
  readonly part: string;
}

const PLACEHOLDER = /\{([^{}]*)\}/g;
const EDGE = /^[\s–—,;:·|/-]+|[\s–—,;:·|/-]+$/g;
const SUBJECT_MAX = 500;
/** Stands where something is not known; no letter of any language. */
const UNKNOWN = '\uE000';

/** What is wrong with the template of a subject: it may name fields and roles by their keys in braces. */
export function namingFaults(content: Pick<FileTypeContent, 'naming' | 'fields' | 'roles'>): NamingFault[] {
  const known = new Set([...content.fields, ...content.roles].map(({ key }) => key));
  const unknown = [...content.naming.matchAll(PLACEHOLDER)]
    .map(([, name = '']) => name)
    .filter((name) => !known.has(name))
    .map((name): NamingFault => ({ code: 'placeholder-unknown', part: `{${name}}` }));
  const rest = content.naming.replace(PLACEHOLDER, '');
  const open = /[{}]/.exec(rest);
  return open === null ? unknown : [...unknown, { code: 'placeholder-open', part: open[0] }];
}

/**
 * The subject (Betreff) of a file as its type's template has it. What is not known leaves no gap: signs that would stand
 * beside nothing go with it.
 * @param contacts names by key of the role, in the order in which they stand in the file
 * @returns an empty text when the type has no template or nothing in it is known
 */
export function subjectOf(
  content: Pick<FileTypeContent, 'naming' | 'fields'>,
  values: FieldValues,
  contacts: Readonly<Record<string, readonly string[]>> = {},
): string {
  const fields = new Map(content.fields.map((field) => [field.key, field]));
  const wordsFor = (name: string): string => {
    const field = fields.get(name);
    return field ? wordsOf(field, values[name]) : (contacts[name] ?? []).join(', ');
  };
  const isKnown = [...content.naming.matchAll(PLACEHOLDER)].some(([, name = '']) => wordsFor(name) !== '');
  if (!isKnown) return '';
  const named = content.naming.replace(PLACEHOLDER, (_, name: string) => wordsFor(name) || UNKNOWN);
  return closeGaps(named).replaceAll(UNKNOWN, '').replace(/\s+/g, ' ').replace(EDGE, '').slice(0, SUBJECT_MAX);
}

/** A value as people read it; empty when there is none. */
export function wordsOf(field: Pick<TypeField, 'kind' | 'choices' | 'unit'>, value: FieldValue | undefined): string {
  if (value === undefined || isEmptyValue(value)) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (Array.isArray(value)) return value.map((one: string) => labelOf(field, one)).join(', ');
  if (typeof value === 'number') return numberWords(field, value);
  if (typeof value !== 'string') return '';
  if (field.kind === 'choice') return labelOf(field, value);
  if (field.kind === 'date') return value.split('-').reverse().join('.');
  return value.replace(/\s+/g, ' ').trim();
}

function numberWords({ kind, unit }: Pick<TypeField, 'kind' | 'unit'>, value: number): string {
  if (kind === 'money') return `${(value / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 })} €`;
  return `${value.toLocaleString('de-DE', { maximumFractionDigits: 6 })}${unit === '' ? '' : ` ${unit}`}`;
}

function labelOf({ choices }: Pick<TypeField, 'choices'>, value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

/** Takes the dash or comma away that stands beside something unknown, and brackets with nothing in them. */
function closeGaps(text: string): string {
  let before = '';
  let after = text.replace(/\(\s*\uE000\s*\)/g, UNKNOWN);
  while (before !== after) {
    before = after;
    after = after.replace(/\uE000\s*[–—|·,;:/-]\s*/u, '\uE000').replace(/\s*[–—|·,;:/-]\s*\uE000\s*$/u, '');
  }
  return after;
}
