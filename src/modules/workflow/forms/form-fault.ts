import { isDangerousPattern } from '../expressions/check-feel.js';
import { isRefusedName } from '../model/rules/feel-value.js';
import type { AjvFormChecker } from './ajv-form-checker.js';
import { type FormFault, sameObjectSchemas } from './form-fields.js';

type Json = Readonly<Record<string, unknown>>;

const FIELD_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LONGEST_FORM = 100_000;
const DEEPEST_FORM = 30;

/** The first thing wrong with a form: it is a JSON Schema of an object whose fields are names of variables, and refers to nothing outside of itself. */
export function formFault(form: unknown, checker: AjvFormChecker): FormFault | undefined {
  if (!isRecord(form) || form['type'] !== 'object' || !isRecord(form['properties'])) {
    return { fault: 'no-object', place: '' };
  }
  if (JSON.stringify(form).length > LONGEST_FORM) return { fault: 'too-large', place: '' };
  return partFault(form) ?? nameFault(form, '') ?? checker.schemaFault(form);
}

/** Patterns, references and levels, wherever they stand. */
function partFault(form: Json): FormFault | undefined {
  const open: { readonly part: unknown; readonly place: string; readonly depth: number }[] = [
    { part: form, place: '', depth: 0 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, place, depth } = next;
    if (depth > DEEPEST_FORM) return { fault: 'schema', place: place.split('/').slice(0, 3).join('/') };
    if (typeof part !== 'object' || part === null) continue;
    const fault = Array.isArray(part) ? undefined : keywordFault(part as Json, place);
    if (fault !== undefined) return fault;
    for (const [key, inner] of Object.entries(part))
      open.push({ part: inner, place: at(place, key), depth: depth + 1 });
  }
  return undefined;
}

function keywordFault(part: Json, place: string): FormFault | undefined {
  for (const key of ['$ref', '$dynamicRef']) {
    const target = Object.hasOwn(part, key) ? part[key] : undefined;
    if (typeof target === 'string' && !target.startsWith('#'))
      return { fault: 'outside-reference', place: at(place, key) };
  }
  const { pattern, patternProperties } = part;
  if (typeof pattern === 'string' && !isPattern(pattern)) return { fault: 'pattern', place: at(place, 'pattern') };
  const names = isRecord(patternProperties) ? Object.keys(patternProperties) : [];
  const bad = names.find((name) => !isPattern(name));
  return bad === undefined ? undefined : { fault: 'pattern', place: at(at(place, 'patternProperties'), bad) };
}

/** Names of fields become names of variables. */
function nameFault(schema: Json, place: string): FormFault | undefined {
  const fields = isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
  for (const name of fields) {
    const there = at(at(place, 'properties'), name);
    if (isRefusedName(name)) return { fault: 'reserved-name', place: there };
    if (!FIELD_NAME.test(name)) return { fault: 'field-name', place: there };
  }
  for (const inner of sameObjectSchemas(schema, place)) {
    const fault = nameFault(inner.schema, inner.place);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function isPattern(text: string): boolean {
  try {
    return !isDangerousPattern(text) && new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function at(place: string, key: string): string {
  return `${place}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
