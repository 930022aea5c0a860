import type { TypeField } from './file-type-content.js';

/** What can be wrong with the value of a field. Each code stands for one sentence that people read. */
export const VALUE_FAULT_CODES = [
  'missing',
  'unknown-field',
  'not-applicable',
  'kind',
  'too-long',
  'too-small',
  'too-large',
  'too-many-decimals',
  'not-a-choice',
  'choice-twice',
  'pattern',
  'day',
  'iban',
  'tax-id',
] as const;
export type ValueFaultCode = (typeof VALUE_FAULT_CODES)[number];

/** One thing that is wrong with the values of a file. */
export interface ValueFault {
  readonly code: ValueFaultCode;
  /** Key of the field. */
  readonly field: string;
  readonly label: string;
  /** What the sentence needs: a limit, the digits allowed, the mask. */
  readonly detail: string | null;
}

/** Puts a fault together. */
export function valueFault(
  code: ValueFaultCode,
  key: string,
  field: Pick<TypeField, 'label' | 'kind' | 'mask' | 'decimals'> | undefined,
  limit: unknown,
): ValueFault {
  return { code, field: key, label: field?.label ?? key, detail: field ? detailOf(code, field, limit) : null };
}

function detailOf(
  code: ValueFaultCode,
  field: Pick<TypeField, 'kind' | 'mask' | 'decimals'>,
  limit: unknown,
): string | null {
  switch (code) {
    case 'pattern':
      return field.kind === 'code' ? field.mask : null;
    case 'too-many-decimals':
      return String(field.decimals);
    case 'kind':
      return field.kind;
    default:
      return typeof limit === 'number' ? limitWords(limit, field.kind) : null;
  }
}

function limitWords(limit: number, kind: TypeField['kind']): string {
  return (kind === 'money' ? (limit / 100).toFixed(2) : String(limit)).replace('.', ',');
}
