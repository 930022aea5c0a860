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

/** What becomes of the contacts of the file that takes everything, as it was chosen. */
export interface SettledContacts {
  /** Contacts of that file by those of the merged file who are the same people; nobody stands for whoever is not. */
  readonly standsFor: ReadonlyMap<string, string>;
  /** Contacts of that file as they are from now on. */
  readonly changed: readonly KnownContact[];
  /** Contacts it gets, by their ids in the merged file. */
  readonly added: readonly KnownContact[];
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
  const conflicts: ContactConflict[] = [];
  const strangers: KnownContact[] = [];
  const others: KnownContact[] = [];
  for (const one of from) {
    const source = { ...one, roleKey: roles.some(({ key }) => key === one.roleKey) ? one.roleKey : null };
    const twin = into.find((target) => isSameRole(source, target) && saysNothingMore(source, target));
    if (twin) same.push({ source, target: twin });
    else others.push(source);
  }
  for (const source of others) {
    const namesake = namesakeOf(source, into, same, conflicts);
    if (namesake) conflicts.push({ item: itemOf(source), source, target: namesake, reason: 'same-person' });
    else strangers.push(source);
  }
  // Whoever has the role in both files keeps it; each of the others has one conflict at most.
  const spoken = new Set([...same, ...conflicts].map(({ target }) => target.id));
  const added: KnownContact[] = [];
  for (const source of strangers) {
    const isFull = !hasRoom(source, [...into, ...added], roles);
    const holder = isFull ? into.findLast((other) => holdsSame(source, other) && !spoken.has(other.id)) : undefined;
    if (holder) {
      spoken.add(holder.id);
      conflicts.push({ item: itemOf(source), source, target: holder, reason: 'role-full' });
    } else added.push(isFull ? withoutKey(source) : source);
  }
  return { same, added, conflicts };
}

/**
 * Works out who stands in the file that takes everything, once it is chosen. Whoever gives a role up to somebody else
 * stays as the person he is; of whoever stays behind nothing is said of anybody else.
 * @param into contacts of the file that takes them
 * @param roles of the type of that file
 */
export function settledContacts(
  { same, added, conflicts }: MergedContacts,
  into: readonly KnownContact[],
  choices: ReadonlyMap<string, DetailSide>,
  roles: readonly ContactRole[],
): SettledContacts {
  const standsFor = new Map(same.map(({ source, target }) => [source.id, target.id]));
  const changed = new Map<string, KnownContact>();
  const successors: KnownContact[] = [];
  const beside: KnownContact[] = [];
  for (const { item, source, target, reason } of conflicts) {
    const side = choices.get(item) ?? 'target';
    if (side === 'both') beside.push(source);
    else if (reason === 'role-full') {
      if (side === 'target') continue;
      changed.set(target.id, withoutKey(target));
      successors.push(source);
    } else if (side === 'source' && changed.has(target.id)) beside.push(source);
    else {
      standsFor.set(source.id, target.id);
      if (side === 'source') changed.set(target.id, { ...source, id: target.id });
    }
  }
  const there = into.map((contact) => changed.get(contact.id) ?? contact);
  const coming = asThereIsRoom([...added, ...beside], [...there, ...successors], roles);
  return { standsFor, changed: [...changed.values()], added: [...coming, ...successors] };
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
function withoutKey(contact: KnownContact): KnownContact {
  return { ...contact, roleKey: null };
}

function whyLeft(field: TypeField, there: TypeField | undefined): LeftValue['reason'] {
  if (!there) return 'field-gone';
  return there.kind === field.kind ? 'not-allowed' : 'kind-changed';
}

/** Those who come, each in his role as long as it takes one more. */
function asThereIsRoom(
  coming: readonly KnownContact[],
  there: readonly KnownContact[],
  roles: readonly ContactRole[],
): KnownContact[] {
  const placed: KnownContact[] = [];
  for (const one of coming) placed.push(hasRoom(one, [...there, ...placed], roles) ? one : withoutKey(one));
  return placed;
}

/** Whether the role of somebody who comes takes one more than those who are there. */
function hasRoom(one: KnownContact, there: readonly KnownContact[], roles: readonly ContactRole[]): boolean {
  const maximum = roles.find(({ key }) => key === one.roleKey)?.maximum ?? null;
  return maximum === null || there.filter((other) => holdsSame(one, other)).length < maximum;
}

function holdsSame({ roleKey }: KnownContact, other: KnownContact): boolean {
  return roleKey !== null && other.roleKey === roleKey;
}

function itemOf({ id }: KnownContact): string {
  return `contact:${id}`;
}

function isSameRole(one: NewContact, other: NewContact): boolean {
  return one.roleKey === null && other.roleKey === null
    ? folded(one.role) === folded(other.role)
    : one.roleKey === other.roleKey;
}

/** Somebody of this name who is not known to be somebody else of the merged file; rather one nobody else may be. */
function namesakeOf(
  one: KnownContact,
  into: readonly KnownContact[],
  same: MergedContacts['same'],
  conflicts: MergedContacts['conflicts'],
): KnownContact | undefined {
  const namesakes = into.filter(
    (other) =>
      isSameRole(one, other) &&
      folded(contactName(one)) === folded(contactName(other)) &&
      !same.some(({ target }) => target.id === other.id),
  );
  return namesakes.find(({ id }) => !conflicts.some(({ target }) => target.id === id)) ?? namesakes[0];
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
