import { Injectable } from '@nestjs/common';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { FormFault } from './form-fields.js';

const COMPILED_AT_MOST = 200;
const MOST_FAULTS = 50;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@]+@[^\s@]+$/;

/** Days that there are: a calendar would make another one of the rest. */
const isDay = (text: string): boolean => DAY.test(text) && new Date(text).toISOString().startsWith(text);

const FORMATS = {
  date: isDay,
  time: (text: string) => TIME.test(text),
  'date-time': (text: string) => isDay(text.slice(0, 10)) && /^[Tt ]/.test(text.slice(10)) && TIME.test(text.slice(11)),
  email: (text: string) => EMAIL.test(text),
  uri: (text: string) => URL.canParse(text),
  uuid: (text: string) => UUID.test(text),
};

/** Checks what forms yield by their schemas. Forms come from administrators: what is no schema at all refuses everything. */
@Injectable()
export class AjvFormChecker {
  private readonly ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    multipleOfPrecision: 9,
    formats: FORMATS,
    logger: false,
  });
  private readonly compiled = new Map<string, ValidateFunction>();

  /** Everything that is wrong, as `field keyword`, each field once; nothing where it is right. */
  faults(form: Readonly<Record<string, unknown>>, output: Readonly<Record<string, unknown>>): string[] {
    const check = this.compile(form);
    if (check(output)) return [];
    const faults = new Map<string, string>();
    for (const error of check.errors ?? []) {
      const field = fieldOf(error);
      // `if` and `oneOf` only sum up what others say
      if (error.keyword !== 'if' && !faults.has(field)) faults.set(field, `${field} ${error.keyword}`);
    }
    return [...faults.values()].slice(0, MOST_FAULTS);
  }

  /** What keeps a form from being asked at all; `undefined` where it can be. */
  schemaFault({ $id: _, ...schema }: Readonly<Record<string, unknown>>): FormFault | undefined {
    try {
      if (this.ajv.validateSchema(schema) !== true) {
        return { fault: 'schema', place: this.ajv.errors?.[0]?.instancePath ?? '' };
      }
      // what refers to itself without end shows only when it is asked
      this.compile(schema)({});
      return undefined;
    } catch {
      return { fault: 'schema', place: '' };
    }
  }

  private compile(form: Readonly<Record<string, unknown>>): ValidateFunction {
    const key = JSON.stringify(form);
    const known = this.compiled.get(key);
    if (known) return known;
    if (this.compiled.size >= COMPILED_AT_MOST) this.compiled.clear();
    // names of forms come back in every version
    const { $id: _, ...schema } = form;
    const check = this.ajv.compile(schema);
    this.ajv.removeSchema(schema);
    this.compiled.set(key, check);
    return check;
  }
}

function fieldOf({ instancePath, params, keyword }: ErrorObject): string {
  const { missingProperty, additionalProperty } = params as { missingProperty?: string; additionalProperty?: string };
  if (keyword === 'required' && missingProperty !== undefined) return missingProperty;
  if (additionalProperty !== undefined) return additionalProperty;
  return instancePath.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~') ?? '';
}
