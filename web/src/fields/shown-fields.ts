import type { FieldValue, FieldValues, TypeField } from '../api/contract.js';

/** Fields that are there for these values: those without a condition, and those whose condition is met. */
export function shownFields(fields: readonly TypeField[], values: FieldValues): TypeField[] {
  return fields.filter((field) => isShown(field, fields, values));
}

function isShown({ condition }: TypeField, fields: readonly TypeField[], values: FieldValues): boolean {
  if (condition === null) return true;
  const other = fields.find(({ key }) => key === condition.field);
  const value = values[condition.field];
  const isMet = Array.isArray(value) ? value.includes(String(condition.equals)) : value === condition.equals;
  return isMet && other !== undefined && isShown(other, fields, values);
}

/** What a form begins with: the values that are there, else the defaults of the fields. */
export function startValues(fields: readonly TypeField[], values: FieldValues = {}): FieldValues {
  const defaults = fields.flatMap(({ key, defaultValue }): [string, FieldValue][] =>
    defaultValue === null ? [] : [[key, defaultValue]],
  );
  return { ...Object.fromEntries(defaults), ...values };
}
