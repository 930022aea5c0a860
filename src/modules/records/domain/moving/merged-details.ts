import type { ContactRole, FieldValue, FieldValues, TypeField } from '#modules/file-types';
import { contactName, type NewContact } from '../file-contact.js';

/** Which side of a conflict the file that takes everything has in the end. */
export const DETAIL_SIDES = ['target', 'source', 'both'] as const;
export type DetailSide = (typeof DETAIL_SIDES)[number];

/** A contact of a file by its id. */
export interface KnownContact extends NewContact {
  readonly id: string;
}

/** Two contacts that cannot simply stand beside each other. */
export interface ContactConflict {
  /** By which the choice names it. */
  readonly item: string;
  readonly source: KnownContact;
  readonly target: KnownContact;
  /** The same person with different facts, or one too many in a role. */
  readonly reason: 'same-person' | 'role-full';
}

/** What becomes of the contacts of a merged file. */
export interface MergedContacts {
  /** Those the other file has already. */
  readonly same: readonly { readonly source: KnownContact; readonly target: KnownContact }[];
  readonly added: readonly KnownContact[];
  readonly conflicts: readonly ContactConflict[];
}

/** A value that stays with the merged file, and why. */
export interface LeftValue {
  readonly field: TypeField;
  readonly value: FieldValue;
  readonly reason: 'no-type' | 'field-gone' | 'kind-changed' | 'not-allowed';
}

/** A field in which both files say something, and not the same. */
export interface ValueConflict {
  readonly item: string;
  readonly field: TypeField;
  readonly source: FieldValue;
  readonly target: FieldValue;
}

/** What becomes of the values of a merged file. */
export interface MergedValues {
  readonly taken: readonly { readonly field: TypeField; readonly value: FieldValue }[];
  readonly conflicts: readonly ValueConflict[];
  readonly left: readonly LeftValue[];
}

/**
 * Compares the contacts of two files that become one. Somebody who is there already is not doubled, also when less is
 * known of him in the merged file.
 * @param roles of the type of the file that takes them
 */
export function mergedContacts(
  from: readonly KnownContact[],
  into: readonly KnownContact[],
  roles: readonly ContactRole[],
): MergedContacts {
  const same: { source: KnownContact; target: KnownContact }[] = [];
  const added: KnownContact[] = [];
  const conflicts: ContactConflict[] = [];
  for (const one of from) {
    const source = { ...one, roleKey: roles.some(({ key }) => key === one.roleKey) ? one.roleKey : null };
    const sameRole = into.filter((other) => isSameRole(source, other));
    const twin = sameRole.find((target) => saysNothingMore(source, target));
    const namesake = sameRole.find((target) => folded(contactName(source)) === folded(contactName(target)));
    const item = `contact:${source.id}`;
    if (twin) same.push({ source, target: twin });
    else if (namesake) conflicts.push({ item, source, target: namesake, reason: 'same-person' });
    else {
      const holder = holderOf(source, [...into, ...added], roles);
      if (holder === undefined || added.includes(holder))
        added.push(holder === undefined ? source : withoutKey(source));
      else conflicts.push({ item, source, target: holder, reason: 'role-full' });
    }
  }
  return { same, added, conflicts };
}

/**
 * Compares what two files say in the fields of their types.
 * @param into type and values of the file that takes them; `null` for one without a type
 * @param fits whether a value suits a field there
 */
export function mergedValues(
  from: { readonly fields: readonly TypeField[]; readonly values: FieldValues },
  into: { readonly fields: readonly TypeField[]; readonly values: FieldValues } | null,
  fits: (field: TypeField, value: FieldValue) => boolean,
): MergedValues {
  const taken: { field: TypeField; value: FieldValue }[] = [];
  const conflicts: ValueConflict[] = [];
  const left: LeftValue[] = [];
  const { fields, values } = into ?? { fields: [], values: {} };
  for (const field of from.fields) {
    const value = from.values[field.key];
    if (value === undefined) continue;
    const [there, present] = [fields.find(({ key }) => key === field.key), values[field.key]];
    const isFitting = there?.kind === field.kind && fits(there, value);
    if (!isFitting) left.push({ field, value, reason: into === null ? 'no-type' : whyLeft(field, there) });
    else if (present === undefined) taken.push({ field: there, value });
    else if (JSON.stringify(present) !== JSON.stringify(value))
      conflicts.push({ item: `field:${field.key}`, field: there, source: value, target: present });
  }
  return { taken, conflicts, left };
}

/** Somebody whose role has no room left has it in words alone. */
export function withoutKey(contact: KnownContact): KnownContact {
  return { ...contact, roleKey: null };
}

function whyLeft(field: TypeField, there: TypeField | undefined): LeftValue['reason'] {
  if (!there) return 'field-gone';
  return there.kind === field.kind ? 'not-allowed' : 'kind-changed';
}

/** Who has the last place in a role that takes no more. */
function holderOf(
  { roleKey }: KnownContact,
  there: readonly KnownContact[],
  roles: readonly ContactRole[],
): KnownContact | undefined {
  const maximum = roles.find(({ key }) => key === roleKey)?.maximum ?? null;
  const holders = there.filter((other) => other.roleKey !== null && other.roleKey === roleKey);
  return maximum !== null && holders.length >= maximum ? holders.at(-1) : undefined;
}

function isSameRole(one: NewContact, other: NewContact): boolean {
  return one.roleKey === null && other.roleKey === null
    ? folded(one.role) === folded(other.role)
    : one.roleKey === other.roleKey;
}

/** Whether everything the one says stands in the other. */
function saysNothingMore(one: KnownContact, other: KnownContact): boolean {
  const { id: _one, role: _role, roleKey: _key, ...said } = one;
  const known: Readonly<Record<string, unknown>> = { ...other };
  return Object.entries(said).every(
    ([key, value]: [string, unknown]) =>
      isEmpty(value) || JSON.stringify(foldedDeep(value)) === JSON.stringify(foldedDeep(known[key])),
  );
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}

function foldedDeep(value: unknown): unknown {
  if (typeof value === 'string') return folded(value);
  if (Array.isArray(value)) return value.map(foldedDeep);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, one]: [string, unknown]): [string, unknown] => [key, foldedDeep(one)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('de');
}
