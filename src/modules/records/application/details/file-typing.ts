import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import { newId } from '#kernel/ids';
import { type FieldValues, FileTypes, type FileTypeVersionDetail, type TypePlace } from '#modules/file-types';
import type { Transaction } from '#platform/database';
import {
  checkedContact,
  type ContactInput,
  contactName,
  type NewContact,
  NOBODY,
  partyOf,
} from '../../domain/file-contact.js';
import { FileContact } from '../../domain/file-contact.entity.js';
import { FileFields } from '../../domain/file-fields.entity.js';
import type { Party, RecordFile } from '../../domain/record-file.entity.js';
import { LevelAboveClearance } from '../../access-errors.js';
import { ContactRoleFull } from '../../type-errors.js';
import { FileDetailsRepository } from '../../persistence/file-details.repository.js';
import { DetailFacts, differences } from './detail-facts.js';

/** What somebody who opens a file says of its type and of those concerned. */
export interface TypingInput {
  /** Version of the type the file is opened with. */
  readonly typeVersionId?: string | undefined;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  readonly contacts?: readonly ContactInput[] | undefined;
  /** The short form of contacts. */
  readonly parties?: readonly Party[] | undefined;
}

/** What a file is opened with because of its type. */
export interface Typing {
  readonly version: FileTypeVersionDetail | undefined;
  readonly values: FieldValues;
  /** `undefined` where only their short form is known. */
  readonly contacts: readonly NewContact[] | undefined;
  readonly parties: readonly Party[];
  readonly fieldWords: string;
  /** Subject the type makes; empty when it makes none. */
  readonly subject: string;
}

/** Finds out what the type of a new file asks for, and keeps it with the file. */
@Injectable()
export class FileTyping {
  constructor(
    private readonly types: FileTypes,
    private readonly details: FileDetailsRepository,
    private readonly facts: DetailFacts,
  ) {}

  /**
   * @throws {FileTypeTakesNoFiles} Thrown when the version is superseded, or its type retired.
   * @throws {FileTypeElsewhere} Thrown when the type does not belong to plan unit or office.
   * @throws {FieldValuesInvalid} Thrown when values do not suit the fields; names every fault.
   * @throws {ContactRoleFull} Thrown when more have a role than the type allows.
   */
  prepare(input: TypingInput, place: TypePlace): Promise<Typing> {
    return this.typed(input, place, 'check');
  }

  /** The same for a file that is being prepared: values may still be missing. */
  prepareDraft(input: TypingInput, place: TypePlace): Promise<Typing> {
    return this.typed(input, place, 'checkDraft');
  }

  /**
   * Keeps contacts, type and values with a file that was opened just now.
   * @throws {LevelAboveClearance} Thrown when files of the type are more confidential than the actor is cleared for.
   */
  async keep(transaction: Transaction, actor: Actor, file: RecordFile, typing: Typing, now: Date): Promise<void> {
    const { version, values, contacts } = typing;
    if (contacts) {
      const added = contacts.map((contact, index) => FileContact.add(newId(now), file.id, index + 1, contact));
      await this.details.replaceContacts(transaction, file.id, added);
    }
    if (!version) return;
    const kept = { fileId: file.id, typeKey: version.key, typeVersionId: version.id, values };
    await this.details.saveFields(transaction, FileFields.of(kept, now));
    checkCleared(actor, version.content.confidentiality);
    await this.details.raiseLevel(transaction, file.id, version.content.confidentiality);
    await this.facts.tell(transaction, actor, file, {
      action: 'records.fields-changed',
      detail: 'fields',
      after: { typeVersion: version.number, ...differences(version.content, {}, values).after },
    });
  }

  private async typed(input: TypingInput, place: TypePlace, check: 'check' | 'checkDraft'): Promise<Typing> {
    const contacts = input.contacts?.map((contact) => checkedContact({ ...NOBODY, ...contact }));
    const parties = contacts?.map(partyOf) ?? input.parties ?? [];
    if (input.typeVersionId === undefined) {
      return { version: undefined, values: {}, contacts, parties, fieldWords: '', subject: '' };
    }
    const version = await this.types.forPlace(input.typeVersionId, place);
    checkRoles(version.content.roles, contacts ?? []);
    const names = namesByRole(contacts ?? []);
    const { values, subject } = this.types[check](version.content, input.values ?? {}, names);
    const fieldWords = this.types.searchWords(version.content, values);
    return { version, values, contacts, parties, fieldWords, subject };
  }
}

/** @throws {LevelAboveClearance} Thrown when somebody would not see himself what he gives the level. */
export function checkCleared(actor: Actor, level: ConfidentialityLevel): void {
  if (actor.kind === 'user' && !actor.levels.includes(level)) throw new LevelAboveClearance(level);
}

/** Names of contacts by key of their role. */
export function namesByRole(contacts: readonly NewContact[]): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const contact of contacts) {
    if (contact.roleKey !== null) (names[contact.roleKey] ??= []).push(contactName(contact));
  }
  return names;
}

/** @throws {ContactRoleFull} Thrown when more have a role than the type allows. */
export function checkRoles(
  roles: FileTypeVersionDetail['content']['roles'],
  contacts: readonly { readonly roleKey: string | null }[],
): void {
  for (const { key, title, maximum } of roles) {
    const count = contacts.filter(({ roleKey }) => roleKey === key).length;
    if (maximum !== null && count > maximum) throw new ContactRoleFull(title, maximum);
  }
}
