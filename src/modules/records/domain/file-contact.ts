import { ContactInvalid } from '../type-errors.js';
import type { Party } from './record-file.entity.js';

/** Ways to reach somebody. @norm xdomea 3.1 KommunikationType */
export const COMMUNICATION_KINDS = ['email', 'phone', 'mobile', 'fax', 'de-mail', 'other'] as const;
export type CommunicationKind = (typeof COMMUNICATION_KINDS)[number];

/** A postal address in its parts. @norm xdomea 3.1 AnschriftType */
export interface PostalAddress {
  readonly street: string;
  readonly houseNumber: string;
  readonly poBox: string;
  readonly postcode: string;
  readonly place: string;
  readonly country: string;
}

/** A way to reach somebody. */
export interface Communication {
  readonly kind: CommunicationKind;
  readonly value: string;
}

/** Who has to do with a file (Beteiligte). @norm xdomea 3.1 KontaktType */
export interface ContactContent {
  /** Family name, or the whole name where its parts are not known. */
  readonly name: string;
  readonly givenName: string;
  /** Academic title. */
  readonly title: string;
  readonly salutation: string;
  readonly institution: string;
  readonly orgUnit: string;
  /** Mark of an authority (Behördenkennung). */
  readonly authorityCode: string;
  readonly occupation: string;
  readonly responsibility: string;
  /** YYYY-MM-DD */
  readonly birthDate: string | null;
  readonly birthPlace: string;
  readonly addresses: readonly PostalAddress[];
  /** An address as it was found, where its parts are not known. */
  readonly unstructuredAddress: string;
  readonly communications: readonly Communication[];
}

/** Somebody in a role. */
export interface NewContact extends ContactContent {
  /** Words of the role, such as Antragsteller. */
  readonly role: string;
  /** Key of the role in the type of the file; `null` for a role of one's own. */
  readonly roleKey: string | null;
}

/** Somebody in a role of whom only something is known. */
export type ContactInput = Partial<ContactContent> & Pick<NewContact, 'role' | 'roleKey'>;

/** A contact of whom nothing is known yet. */
export const NOBODY: ContactContent = {
  name: '',
  givenName: '',
  title: '',
  salutation: '',
  institution: '',
  orgUnit: '',
  authorityCode: '',
  occupation: '',
  responsibility: '',
  birthDate: null,
  birthPlace: '',
  addresses: [],
  unstructuredAddress: '',
  communications: [],
};

const TEXT_MAX = 200;
const ADDRESS_MAX = 500;
const LIST_MAX = 10;

/** Trims a contact. @throws {ContactInvalid} Thrown when it has neither name nor institution, no role, or too much of something. */
export function checkedContact(contact: NewContact): NewContact {
  const trimmed = trimmedTexts(contact);
  const addresses = contact.addresses.map(trimmedTexts).filter((address) => addressLine(address) !== '');
  const communications = contact.communications.map(trimmedTexts).filter(({ value }) => value !== '');
  if (trimmed.name === '' && trimmed.institution === '') throw new ContactInvalid('name');
  if (trimmed.role === '') throw new ContactInvalid('role');
  const long = Object.entries(trimmed).find(
    ([key, value]) =>
      typeof value === 'string' && value.length > (key === 'unstructuredAddress' ? ADDRESS_MAX : TEXT_MAX),
  );
  if (long) throw new ContactInvalid(long[0]);
  if (addresses.length > LIST_MAX) throw new ContactInvalid('addresses');
  if (communications.length > LIST_MAX) throw new ContactInvalid('communications');
  return { ...trimmed, addresses, communications };
}

/** The name people call it by: title, given and family name, and the institution behind it. */
export function contactName(contact: ContactContent): string {
  const person = joined([contact.title, contact.givenName, contact.name]);
  const institution = joined([contact.institution, contact.orgUnit], ', ');
  if (person === '') return institution;
  return institution === '' ? person : `${person} (${institution})`;
}

/** Its first address in one line; empty when none is known. */
export function contactAddress(contact: ContactContent): string {
  const [first] = contact.addresses;
  return first ? addressLine(first) : contact.unstructuredAddress.replace(/\s*\n\s*/g, ', ');
}

/** The short form under which the file is found. */
export function partyOf(contact: NewContact): Party {
  return { name: contactName(contact), address: contactAddress(contact), role: contact.role };
}

function addressLine({ street, houseNumber, poBox, postcode, place, country }: PostalAddress): string {
  const box = poBox === '' ? '' : `Postfach ${poBox}`;
  return joined([joined([street, houseNumber]), box, joined([postcode, place]), country], ', ');
}

function joined(parts: readonly string[], divider = ' '): string {
  return parts.filter((part) => part !== '').join(divider);
}

/** The same with every text trimmed. */
function trimmedTexts<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [key, typeof one === 'string' ? one.trim() : one]),
  ) as T;
}
