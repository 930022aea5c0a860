import type { FieldValues, FileTypeContent, TypeField } from '#modules/file-types';

/** A value that the new version has no place for. */
export interface LostValue {
  readonly field: TypeField;
  /** Why: the field is gone, holds something else now, or does not allow the value any more. */
  readonly reason: 'field-gone' | 'kind-changed' | 'not-allowed';
}

/** What becomes of the values of a file when it gets another version or another type. */
export interface TypeChange {
  /** Values that are taken over. */
  readonly values: FieldValues;
  readonly lost: readonly LostValue[];
  /** Fields that are new and begin with their default, or empty. */
  readonly added: readonly TypeField[];
}

/**
 * Works out what a change of type would do to the values of a file; changes nothing.
 * @param fits whether a value suits a field
 */
export function typeChange(
  before: Pick<FileTypeContent, 'fields'>,
  values: FieldValues,
  after: Pick<FileTypeContent, 'fields'>,
  fits: (field: TypeField, value: FieldValues[string]) => boolean,
): TypeChange {
  const kept: Record<string, FieldValues[string]> = {};
  const lost: LostValue[] = [];
  for (const field of before.fields) {
    const value = values[field.key];
    if (value === undefined) continue;
    const next = after.fields.find(({ key }) => key === field.key);
    if (!next) lost.push({ field, reason: 'field-gone' });
    else if (next.kind !== field.kind) lost.push({ field, reason: 'kind-changed' });
    else if (!fits(next, value)) lost.push({ field, reason: 'not-allowed' });
    else kept[field.key] = value;
  }
  const added = after.fields.filter(({ key }) => !before.fields.some((field) => field.key === key));
  for (const { key, defaultValue } of added) if (defaultValue !== null) kept[key] = defaultValue;
  return { values: kept, lost, added };
}
