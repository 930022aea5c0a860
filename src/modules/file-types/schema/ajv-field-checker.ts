import { Injectable } from '@nestjs/common';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type FieldValue, type FileTypeContent, isEmptyValue, type TypeField } from '../domain/file-type-content.js';
import { isFieldShown, schemaOfField, schemaOfType } from '../domain/type-schema.js';
import { type ValueFault, valueFault, type ValueFaultCode } from '../domain/value-fault.js';
import { VALUE_FORMATS } from '../domain/value-formats.js';

const COMPILED_AT_MOST = 200;

const CODES: Readonly<Record<string, ValueFaultCode>> = {
  required: 'missing',
  additionalProperties: 'unknown-field',
  'false schema': 'not-applicable',
  type: 'kind',
  minLength: 'missing',
  maxLength: 'too-long',
  minItems: 'missing',
  uniqueItems: 'choice-twice',
  minimum: 'too-small',
  maximum: 'too-large',
  multipleOf: 'too-many-decimals',
  enum: 'not-a-choice',
  pattern: 'pattern',
};

/** Checks values with the schemas of types. @norm JSON Schema 2020-12, checked strictly */
@Injectable()
export class AjvFieldChecker {
  private readonly ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    // decimals are told apart by their digits, not by the rests of a division of binary fractions
    multipleOfPrecision: 9,
    formats: { ...VALUE_FORMATS },
  });
  private readonly compiled = new Map<string, ValidateFunction>();

  /** Whether a value suits a field. */
  fits(field: TypeField, value: FieldValue): boolean {
    return this.compile(schemaOfField({ ...field, defaultValue: null }))(value);
  }

  /** Everything that is wrong with the values of a file of the type, one fault a field. */
  faults(content: Pick<FileTypeContent, 'title' | 'fields'>, values: Readonly<Record<string, unknown>>): ValueFault[] {
    const check = this.compile(schemaOfType(content));
    if (check(values)) return [];
    const faults = (check.errors ?? []).flatMap((error) => faultOf(error, content.fields));
    const order = new Map(content.fields.map(({ key }, index) => [key, index]));
    const first = new Map<string, ValueFault>();
    for (const fault of faults) if (!first.has(fault.field)) first.set(fault.field, fault);
    const placeOf = ({ field }: ValueFault): number => order.get(field) ?? order.size;
    return [...first.values()].sort((a, b) => placeOf(a) - placeOf(b));
  }

  /** Compiled schemas are kept: the same version is checked again and again. */
  private compile(schema: Readonly<Record<string, unknown>>): ValidateFunction {
    const key = JSON.stringify(schema);
    const known = this.compiled.get(key);
    if (known) return known;
    if (this.compiled.size >= COMPILED_AT_MOST) {
      this.compiled.clear();
      this.ajv.removeSchema();
    }
    const check = this.ajv.compile(schema);
    this.ajv.removeSchema(schema);
    this.compiled.set(key, check);
    return check;
  }
}

/** Values as they are kept: text without blanks around it, nothing empty, nothing whose condition is not met. */
export function tidyValues(
  fields: readonly TypeField[],
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, FieldValue>> {
  const filled = Object.entries(values).flatMap(([key, value]): [string, FieldValue][] => {
    if (isEmptyValue(value)) return [];
    const kind = fields.find((field) => field.key === key)?.kind;
    return [[key, typeof value === 'string' ? tidyText(value, kind) : (value as FieldValue)]];
  });
  const kept = Object.fromEntries(filled);
  return Object.fromEntries(
    filled.filter(([key]) => {
      const field = fields.find((one) => one.key === key);
      return field === undefined || isFieldShown(field, fields, kept);
    }),
  );
}

/** People write IBAN and tax id in groups. */
function tidyText(text: string, kind: TypeField['kind'] | undefined): string {
  if (kind === 'iban') return text.replace(/\s/g, '').toUpperCase();
  if (kind === 'tax-id') return text.replace(/\s/g, '');
  return text.trim();
}

function faultOf(error: ErrorObject, fields: readonly TypeField[]): ValueFault[] {
  const params = error.params as Readonly<Record<string, unknown>>;
  const named = params['missingProperty'] ?? params['additionalProperty'];
  const key = typeof named === 'string' ? named : (error.instancePath.split('/')[1] ?? '');
  const code = error.keyword === 'format' ? formatCode(params['format']) : CODES[error.keyword];
  // what a rule with a condition adds to the fault of its part
  if (code === undefined || key === '') return [];
  const field = fields.find((one) => one.key === key);
  return [valueFault(code, key, field, params['limit'])];
}

function formatCode(format: unknown): ValueFaultCode {
  return format === 'iban' ? 'iban' : format === 'tax-id' ? 'tax-id' : 'day';
}
