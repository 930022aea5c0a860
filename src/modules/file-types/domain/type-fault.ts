/** What can be wrong with a file type. Each code stands for one sentence that people read. */
export const TYPE_FAULT_CODES = [
  'file-too-large',
  'json-unreadable',
  'format-unknown',
  'object-expected',
  'list-expected',
  'text-expected',
  'number-expected',
  'whole-number-expected',
  'yes-or-no-expected',
  'property-missing',
  'property-unknown',
  'value-unknown',
  'text-too-long',
  'list-too-long',
  'number-out-of-range',
  'type-key-invalid',
  'title-missing',
  'key-invalid',
  'key-taken',
  'label-missing',
  'label-taken',
  'kind-changed',
  'setting-not-for-kind',
  'choices-missing',
  'choice-empty',
  'choice-taken',
  'range-reversed',
  'mask-missing',
  'default-invalid',
  'condition-unknown',
  'condition-later',
  'condition-kind',
  'condition-value',
  'columns-too-many',
  'document-type-missing',
  'role-unknown',
  'count-reversed',
  'placeholder-unknown',
  'placeholder-open',
  'plan-unit-unknown',
  'plan-unit-elsewhere',
  'office-unknown',
  'retention-reason-missing',
] as const;
export type TypeFaultCode = (typeof TYPE_FAULT_CODES)[number];

/** One thing that is wrong with a file type, and where. */
export interface TypeFault {
  readonly code: TypeFaultCode;
  /** Place in the type as JSON. @norm RFC 6901 JSON Pointer */
  readonly pointer: string;
  /** What stands there, shortened. */
  readonly value: string | null;
  /** What else the sentence needs, such as what is allowed. */
  readonly detail: string | null;
}

const LONGEST_VALUE = 120;

/** Puts a fault together. */
export function typeFault(
  code: TypeFaultCode,
  pointer: string,
  value: unknown = null,
  detail: string | number | null = null,
): TypeFault {
  const shown =
    value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
  return {
    code,
    pointer,
    value: shown !== null && shown.length > LONGEST_VALUE ? `${shown.slice(0, LONGEST_VALUE)} …` : shown,
    detail: detail === null ? null : String(detail),
  };
}

/** A step further down. @norm RFC 6901 section 3 */
export function below(pointer: string, step: string | number): string {
  return `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Faults of shape and of content together: a place whose shape is wrong is not told a second time what its stand-in says wrongly. */
export function withoutFollowUps(shape: readonly TypeFault[], content: readonly TypeFault[]): TypeFault[] {
  const places = shape.map(({ pointer }) => pointer);
  const isFollowUp = ({ pointer }: TypeFault): boolean =>
    places.some((place) => pointer === place || pointer.startsWith(`${place}/`) || place.startsWith(`${pointer}/`));
  return [...shape, ...content.filter((fault) => !isFollowUp(fault))];
}
