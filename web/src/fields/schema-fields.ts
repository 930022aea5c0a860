import type { FieldValue, FieldValues, TypeField } from '../api/contract.js';

/** Part of a JSON Schema that forms use. */
interface Schema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly { readonly if?: Schema; readonly then?: Schema }[];
  readonly 'x-widget'?: string;
  readonly 'x-unit'?: string;
}

/** A field of a form with what shows it. */
export interface FormField {
  readonly field: TypeField;
  /** `confirm`: has to be ticked; the others choose an id. */
  readonly widget: 'plain' | 'confirm' | 'user' | 'file' | 'document';
}

/** A form as the page shows it. */
export interface FormOfSchema {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FormField[];
}

const LONG_TEXT = 200;
const NO_DECIMALS = 0;
const DECIMALS = 6;

const EMPTY = {
  defaultValue: null,
  inList: false,
  searchable: false,
  personalData: false,
  condition: null,
  unit: '',
  minimum: null,
  maximum: null,
  decimals: 0,
  choices: [],
  mask: '',
} satisfies Partial<TypeField>;

/** A form from its JSON Schema; what is required may depend on what is entered. */
export function formOf(schema: Readonly<Record<string, unknown>>, values: FieldValues): FormOfSchema {
  const form = schema as Schema;
  const required = requiredBy(form, values);
  return {
    title: form.title ?? '',
    description: form.description ?? '',
    fields: Object.entries(form.properties ?? {}).map(([key, property]) => ({
      field: fieldOf(key, property, required.has(key)),
      widget: widgetOf(property),
    })),
  };
}

/** Keys of required fields that have nothing in them; a confirmation must be given. */
export function missingIn({ fields }: FormOfSchema, values: FieldValues): string[] {
  return fields
    .filter(({ field, widget }) =>
      widget === 'confirm' ? field.required && values[field.key] !== true : isMissing(field, values),
    )
    .map(({ field }) => field.key);
}

function isMissing({ key, required }: TypeField, values: FieldValues): boolean {
  const value = values[key];
  return required && (value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
}

/** What is required at these values: by the form, and by the conditions that are met. */
function requiredBy(form: Schema, values: FieldValues): Set<string> {
  const met = (form.allOf ?? []).filter((part) => part.if !== undefined && isMet(part.if, values));
  return new Set([...(form.required ?? []), ...met.flatMap(({ then }) => then?.required ?? [])]);
}

function isMet(condition: Schema, values: FieldValues): boolean {
  if ((condition.required ?? []).some((key) => values[key] === undefined)) return false;
  return Object.entries(condition.properties ?? {}).every(([key, { const: wanted, enum: several }]) => {
    const value: unknown = values[key];
    if (value === undefined) return true;
    return several === undefined ? wanted === undefined || value === wanted : several.includes(value);
  });
}

function fieldOf(key: string, property: Schema, required: boolean): TypeField {
  const choices = choicesOf(property.type === 'array' ? (property.items ?? {}) : property);
  const decimals = property.type === 'integer' ? NO_DECIMALS : DECIMALS;
  return {
    ...EMPTY,
    ...{
      key,
      label: property.title ?? key,
      help: property.description ?? '',
      kind: kindOf(property, choices.length > 0),
      required,
    },
    ...{ unit: property['x-unit'] ?? '', minimum: property.minimum ?? null, maximum: property.maximum ?? null },
    ...{ decimals, choices },
  };
}

function kindOf(property: Schema, hasChoices: boolean): TypeField['kind'] {
  if (property.type === 'array') return hasChoices ? 'multi-choice' : 'long-text';
  if (property.type === 'boolean') return 'yes-no';
  if (property.type === 'number' || property.type === 'integer') return 'number';
  if (hasChoices) return 'choice';
  if (property.format === 'date') return 'date';
  const isLong = property['x-widget'] === 'textarea' || (property.maxLength ?? 0) > LONG_TEXT;
  return isLong && property['x-widget'] !== 'user' ? 'long-text' : 'text';
}

function choicesOf({ oneOf, enum: several }: Schema): TypeField['choices'] {
  if (several !== undefined) return several.map((value) => ({ value: String(value), label: String(value) }));
  return (oneOf ?? []).map(({ const: value, title }) => ({ value: String(value), label: title ?? String(value) }));
}

function widgetOf(property: Schema): FormField['widget'] {
  if (property.type === 'boolean' && property.const === true) return 'confirm';
  const widget = property['x-widget'];
  return widget === 'user' || widget === 'file' || widget === 'document' ? widget : 'plain';
}

/** What of known values belongs into the form. */
export function startOf(
  schema: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
): FieldValues {
  const names = Object.keys((schema as Schema).properties ?? {});
  return Object.fromEntries(
    names.flatMap((name): [string, FieldValue][] => {
      const value = known[name];
      return isFieldValue(value) ? [[name, value]] : [];
    }),
  );
}

function isFieldValue(value: unknown): value is FieldValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || isTexts(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
