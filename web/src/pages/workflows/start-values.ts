import type { DefinitionDetail } from '../../api/contract/workflows.js';
import { parseNumber } from '../../fields/number-text.js';

/** What kind of value a field takes. */
export type StartKind =
  'text' | 'long-text' | 'number' | 'boolean' | 'date' | 'list' | 'context' | 'file' | 'document' | 'user' | 'choice';

/** A field of a start. */
export interface StartField {
  name: string;
  label: string;
  hint: string | undefined;
  kind: StartKind;
  isRequired: boolean;
  choices: { value: string; label: string }[];
}

/** What is wrong with a value. */
export type StartFault = 'missing' | 'kind' | 'unknown';

interface Schema {
  title?: string;
  description?: string;
  type?: string;
  format?: string;
  maxLength?: number;
  oneOf?: { const: unknown; title?: string }[];
  properties?: Record<string, Schema>;
  required?: string[];
  'x-widget'?: string;
  'x-unit'?: string;
}

const SHORT_TEXT = 200;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Fields of the start's form, in its order, and everything else the model asks for. */
export function startFields({ description, forms }: DefinitionDetail): StartField[] {
  const schema: Schema = description.startForm === null ? {} : (forms[description.startForm] ?? {});
  const shown = Object.entries(schema.properties ?? {}).map(([name, field]) =>
    fieldOfForm(name, field, schema.required ?? []),
  );
  const known = new Set(shown.map(({ name }) => name));
  // the file is chosen for the instance as a whole
  const asked = description.variables.filter(({ name }) => !known.has(name) && name !== 'fileId');
  return [
    ...shown,
    ...asked.map(({ name, type, required, description: words }) => ({
      ...{ name, label: words ?? name, hint: undefined, kind: type, isRequired: required, choices: [] },
    })),
  ];
}

function fieldOfForm(name: string, schema: Schema, required: readonly string[]): StartField {
  const choices = (schema.oneOf ?? []).map((one) => ({
    value: String(one.const),
    label: one.title ?? String(one.const),
  }));
  const unit = schema['x-unit'];
  return {
    name,
    label: `${schema.title ?? name}${unit === undefined ? '' : ` (${unit})`}`,
    hint: schema.description,
    kind: kindOf(schema, choices.length > 0),
    isRequired: required.includes(name),
    choices,
  };
}

function kindOf(schema: Schema, hasChoices: boolean): StartKind {
  const widget = schema['x-widget'];
  if (widget === 'document' || widget === 'file' || widget === 'user') {
    return widget;
  }
  if (hasChoices) {
    return 'choice';
  }
  if (schema.format === 'date') {
    return 'date';
  }
  if (schema.type === 'number' || schema.type === 'integer') {
    return 'number';
  }
  if (schema.type === 'boolean') {
    return 'boolean';
  }
  if (schema.type === 'array') {
    return 'list';
  }
  return widget === 'textarea' || (schema.maxLength ?? 0) > SHORT_TEXT ? 'long-text' : 'text';
}

/** What is wrong with what was typed, by name of the field. */
export function startFaults(
  fields: readonly StartField[],
  typed: Readonly<Record<string, string>>,
): Record<string, StartFault> {
  const faults: Record<string, StartFault> = {};
  for (const { name, kind, isRequired } of fields) {
    const text = (typed[name] ?? '').trim();
    if (text === '') {
      if (isRequired) {
        faults[name] = 'missing';
      }
    } else if (valueOf(kind, text) === undefined) {
      faults[name] = 'kind';
    }
  }
  return faults;
}

/** What was typed as values of the process; what is empty is left out. */
export function valuesOf(
  fields: readonly StartField[],
  typed: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const text = (typed[name] ?? '').trim();
      const value = text === '' ? undefined : valueOf(kind, text);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function valueOf(kind: StartKind, text: string): unknown {
  switch (kind) {
    case 'number':
      return parseNumber(text);
    case 'boolean':
      return text === 'true';
    case 'list':
      return text
        .split(/[\n;]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    case 'context':
      return contextOf(text);
    case 'file':
    case 'document':
    case 'user':
      return UUID.test(text) ? text : undefined;
    default:
      return text;
  }
}

function contextOf(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
