import type { ChecklistItem, FieldValues, FileTypeContent } from '#modules/file-types';

/** A document of the file as the checklist looks at it. */
export interface ListedDocument {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly senderName: string | null;
}

/** A contact of the file as the checklist looks at it. */
export interface ListedContact {
  readonly id: string;
  readonly roleKey: string | null;
  readonly name: string;
}

/** What somebody said of one line: this document fulfils it, or it is not needed. */
export interface ChecklistMark {
  readonly itemKey: string;
  readonly contactId: string | null;
  readonly documentId: string | null;
  /** Why it is not needed; `null` when it is. */
  readonly waivedReason: string | null;
  readonly markedBy: string;
}

/** One line: an item, for one contact where it is needed from everybody in a role. */
export interface ChecklistLine {
  readonly item: ChecklistItem;
  readonly contact: ListedContact | null;
  readonly state: 'there' | 'missing' | 'waived';
  readonly document: ListedDocument | null;
  /** Whether the document was assigned by somebody, or counts by its type. */
  readonly isAssigned: boolean;
  readonly waivedReason: string | null;
  readonly markedBy: string | null;
}

/** A role in which fewer have to do with the file than its type says. */
export interface MissingContacts {
  readonly key: string;
  readonly title: string;
  readonly minimum: number;
  readonly present: number;
}

/** What is in a file as far as its checklist asks. */
export interface ChecklistStock {
  readonly values: FieldValues;
  readonly contacts: readonly ListedContact[];
  readonly documents: readonly ListedDocument[];
  readonly marks: readonly ChecklistMark[];
}

/** The checklist of a file: what is there and what is missing. Items whose condition is not met are left out. */
export function checklistOf(content: Pick<FileTypeContent, 'checklist'>, stock: ChecklistStock): ChecklistLine[] {
  return content.checklist
    .filter(({ condition }) => condition === null || isMet(stock.values[condition.field], condition.equals))
    .flatMap((item) => contactsFor(item, stock.contacts).map((contact) => lineOf(item, contact, stock)));
}

/** Roles with fewer contacts than the type says. */
export function missingContacts(
  { roles }: Pick<FileTypeContent, 'roles'>,
  contacts: readonly ListedContact[],
): MissingContacts[] {
  return roles.flatMap(({ key, title, minimum }) => {
    const present = contacts.filter(({ roleKey }) => roleKey === key).length;
    return present < minimum ? [{ key, title, minimum, present }] : [];
  });
}

function isMet(value: FieldValues[string] | undefined, equals: string | boolean): boolean {
  return Array.isArray(value) ? value.includes(String(equals)) : value === equals;
}

function contactsFor({ role }: ChecklistItem, contacts: readonly ListedContact[]): (ListedContact | null)[] {
  return role === null ? [null] : contacts.filter(({ roleKey }) => roleKey === role);
}

function lineOf(item: ChecklistItem, contact: ListedContact | null, stock: ChecklistStock): ChecklistLine {
  const mark = stock.marks.find((one) => one.itemKey === item.key && one.contactId === (contact?.id ?? null));
  const assigned = stock.documents.find(({ id }) => id === mark?.documentId);
  const said = { item, contact, markedBy: mark?.markedBy ?? null };
  if (assigned) return { ...said, state: 'there', document: assigned, isAssigned: true, waivedReason: null };
  if (mark && mark.waivedReason !== null) {
    return { ...said, state: 'waived', document: null, isAssigned: false, waivedReason: mark.waivedReason };
  }
  const document = fittingDocument(item, contact, stock);
  const state = document ? 'there' : 'missing';
  return { item, contact, state, document: document ?? null, isAssigned: false, waivedReason: null, markedBy: null };
}

/** A document of the type; where several must bring theirs, the one from the contact itself. */
function fittingDocument(
  item: ChecklistItem,
  contact: ListedContact | null,
  { contacts, documents }: ChecklistStock,
): ListedDocument | undefined {
  const ofType = documents.filter(({ type }) => type.toLowerCase() === item.documentType.toLowerCase());
  const isOnlyOne = contactsFor(item, contacts).length === 1;
  if (contact === null || isOnlyOne) return ofType[0];
  return ofType.find(({ senderName }) => senderName?.trim().toLowerCase() === contact.name.toLowerCase());
}
