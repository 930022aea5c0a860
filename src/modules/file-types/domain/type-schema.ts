import {
  type FieldCondition,
  type FieldKind,
  type FieldValue,
  type FileTypeContent,
  TYPE_LIMITS,
  type TypeField,
} from './file-type-content.js';
import { patternOfMask } from './value-formats.js';

/** A JSON Schema; what is in it is said by the specification. @norm JSON Schema 2020-12 */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Largest amount of money: a hundred billion euro in cents, exact as a number. */
const MONEY_MAX = 10_000_000_000_000;
const NUMBER_MAX = 1_000_000_000_000;

/** The schema of one value of the field. */
export function schemaOfField(field: TypeField): JsonSchema {
  const words = { title: field.label, ...(field.help === '' ? {} : { description: field.help }) };
  const initial = field.defaultValue === null ? {} : { default: field.defaultValue };
  return { ...words, ...VALUE_SCHEMAS[field.kind](field), ...initial };
}

/** The schema of all values of a file of the type: fields that are not there, and those whose condition is not met, are refused. */
export function schemaOfType(content: Pick<FileTypeContent, 'title' | 'fields'>): JsonSchema {
  const { fields } = content;
  const always = fields.filter(({ required, condition }) => required && condition === null);
  const conditional = fields.flatMap((field) =>
    field.condition === null ? [] : [ruleOf(field, field.condition, fields)],
  );
  return {
    $schema: DIALECT,
    title: content.title,
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.key, schemaOfField(field)])),
    required: always.map(({ key }) => key),
    additionalProperties: false,
    ...(conditional.length === 0 ? {} : { allOf: conditional }),
  };
}

/** Whether a field is there for these values: its condition is met, and that of the field it depends on. */
export function isFieldShown(
  field: Pick<TypeField, 'condition'>,
  fields: readonly TypeField[],
  values: Readonly<Record<string, FieldValue | undefined>>,
): boolean {
  const { condition } = field;
  if (condition === null) return true;
  const other = fields.find(({ key }) => key === condition.field);
  const value = values[condition.field];
  const isMet = Array.isArray(value) ? value.includes(String(condition.equals)) : value === condition.equals;
  return isMet && other !== undefined && isFieldShown(other, fields, values);
}

/** The schema of a value by the kind of its field. */
const VALUE_SCHEMAS: Readonly<Record<FieldKind, (field: TypeField) => JsonSchema>> = {
  text: () => ({ type: 'string', minLength: 1, maxLength: TYPE_LIMITS.text }),
  party: () => ({ type: 'string', minLength: 1, maxLength: TYPE_LIMITS.text }),
  'long-text': () => ({ type: 'string', minLength: 1, maxLength: TYPE_LIMITS.longText }),
  reference: () => ({ type: 'string', minLength: 3, maxLength: 100, pattern: '[0-9]' }),
  number: (field) => ({
    ...(field.decimals === 0 ? { type: 'integer' } : decimal(field.decimals)),
    ...range(field, NUMBER_MAX),
  }),
  money: (field) => ({ type: 'integer', ...range(field, MONEY_MAX) }),
  date: () => ({ type: 'string', format: 'day' }),
  'yes-no': () => ({ type: 'boolean' }),
  choice: (field) => choicesOf(field),
  'multi-choice': (field) => ({ type: 'array', items: choicesOf(field), uniqueItems: true, minItems: 1 }),
  iban: () => ({ type: 'string', format: 'iban' }),
  'tax-id': () => ({ type: 'string', format: 'tax-id' }),
  code: ({ mask }) => ({ type: 'string', maxLength: TYPE_LIMITS.mask, pattern: patternOfMask(mask) }),
};

function decimal(decimals: number): JsonSchema {
  return { type: 'number', multipleOf: Number(`1e-${String(decimals)}`) };
}

function range({ minimum, maximum }: TypeField, limit: number): JsonSchema {
  return { minimum: minimum ?? -limit, maximum: maximum ?? limit };
}

function choicesOf(field: TypeField): JsonSchema {
  return { type: 'string', enum: field.choices.map(({ value }) => value) };
}

/** What holds for a field that depends on another one. */
function ruleOf(field: TypeField, condition: FieldCondition, fields: readonly TypeField[]): JsonSchema {
  const present = { type: 'object', properties: { [field.key]: true }, required: [field.key] };
  return {
    if: met(condition, fields),
    then: field.required ? present : true,
    else: { type: 'object', properties: { [field.key]: false } },
  };
}

function met(condition: FieldCondition, fields: readonly TypeField[]): JsonSchema {
  const other = fields.find(({ key }) => key === condition.field);
  const value =
    other?.kind === 'multi-choice'
      ? { type: 'array', contains: { const: condition.equals } }
      : { const: condition.equals };
  return { type: 'object', properties: { [condition.field]: value }, required: [condition.field] };
}
