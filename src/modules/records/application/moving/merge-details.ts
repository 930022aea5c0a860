import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import {
  type CheckedValues,
  type FieldValue,
  type FieldValues,
  FileTypes,
  type FileTypeVersionDetail,
  type TypeField,
} from '#modules/file-types';
import type { Transaction } from '#platform/database';
import { contactName } from '../../domain/file-contact.js';
import { FileContact } from '../../domain/file-contact.entity.js';
import {
  type DetailSide,
  type KnownContact,
  mergedContacts,
  type MergedContacts,
  mergedValues,
  type MergedValues,
  type SettledContacts,
  settledContacts,
} from '../../domain/moving/merged-details.js';
import type { RecordFile } from '../../domain/record-file.entity.js';
import { FileDetailsRepository } from '../../persistence/file-details.repository.js';
import type { TakenDetails } from '../../persistence/moving/file-move.js';
import { DetailFacts, differences } from '../details/detail-facts.js';
import { stateOf } from '../details/write-contact.js';

/** What becomes of contacts and values of a merged file, with what was chosen so far. */
export interface PreparedDetails {
  readonly contacts: MergedContacts;
  /** Who stands there in the end with these choices. */
  readonly settled: SettledContacts;
  readonly values: MergedValues;
  readonly choices: ReadonlyMap<string, DetailSide>;
  /** Conflicts nobody chose a side of yet, in words. */
  readonly undecided: readonly string[];
  /** Labels of fields that would not suit their type with these choices. */
  readonly unfit: readonly string[];
  /** Type and values of the file that takes them; `null` for one without a type. */
  readonly typed: {
    readonly version: FileTypeVersionDetail;
    readonly before: FieldValues;
    readonly after: FieldValues;
  } | null;
}

type Files = Pick<RecordFile, 'id'>;

/** Takes contacts and values of a merged file over into the other one, and gives them back. */
@Injectable()
export class MergeDetails {
  constructor(
    private readonly details: FileDetailsRepository,
    private readonly types: FileTypes,
    private readonly facts: DetailFacts,
  ) {}

  /** Works out what there is to take over; nothing is saved. */
  async prepare(
    transaction: Transaction,
    { source, target }: { readonly source: Files; readonly target: Files },
    choices: ReadonlyMap<string, DetailSide>,
  ): Promise<PreparedDetails> {
    const [from, into] = [await this.typeOf(transaction, source.id), await this.typeOf(transaction, target.id)];
    const roles = into?.version.content.roles ?? [];
    const present = await this.contacts(transaction, target.id);
    const contacts = mergedContacts(await this.contacts(transaction, source.id), present, roles);
    const said = { fields: from?.version.content.fields ?? [], values: from?.values ?? {} };
    const { values, ...typing } = into
      ? this.typed(said, into, choices)
      : { values: mergedValues(said, null, () => false), typed: null, unfit: [] };
    const undecided = [...contacts.conflicts, ...values.conflicts].filter(({ item }) => !choices.has(item));
    return {
      contacts,
      settled: settledContacts(contacts, present, choices, roles),
      values,
      choices,
      undecided: undecided.map((conflict) =>
        'field' in conflict ? conflict.field.label : contactName(conflict.source),
      ),
      ...typing,
    };
  }

  /**
   * Takes everything over as it was chosen; the file that takes it is saved by the caller.
   * @returns what is needed to give it back, and which contact of the target stands for one of the merged file
   */
  async takeOver(
    transaction: Transaction,
    actor: Actor,
    target: RecordFile,
    prepared: PreparedDetails,
    now: Date,
  ): Promise<{ readonly taken: TakenDetails; readonly standsFor: ReadonlyMap<string, string> }> {
    const { settled } = prepared;
    const present = await this.details.contacts(transaction, target.id);
    const replaced: FileContact[] = [];
    const former: TakenDetails['replaced'][number][] = [];
    const standsFor = new Map(settled.standsFor);
    for (const changed of settled.changed) {
      const contact = present.find(({ id }) => id === changed.id);
      if (!contact) continue;
      former.push({ id: contact.id, role: contact.role, roleKey: contact.roleKey, content: contact.content });
      await this.changeContact(transaction, actor, { file: target, contact, now }, changed);
      replaced.push(contact);
    }
    const last = Math.max(0, ...present.map(({ position }) => position));
    const added: FileContact[] = [];
    for (const { id, ...contact } of settled.added) {
      const one = FileContact.add(newId(now), target.id, last + added.length + 1, contact);
      standsFor.set(id, one.id);
      added.push(one);
      await this.tell(transaction, actor, target, { action: 'records.contact-added', after: stateOf(one) }, now);
    }
    await this.details.saveContacts(transaction, [...replaced, ...added]);
    const values = await this.takeValues(transaction, actor, target, prepared, now);
    const parties = [...present, ...added].map(({ party }) => party);
    if (added.length + replaced.length > 0) target.describe({ parties }, now);
    return { taken: { added: added.map(({ id }) => id), replaced: former, values }, standsFor };
  }

  /** Gives back what a merge took over; the file it was taken into is saved by the caller. */
  async giveBack(
    transaction: Transaction,
    actor: Actor,
    target: RecordFile,
    { added, replaced, values }: TakenDetails,
    now: Date,
  ): Promise<void> {
    for (const contact of await this.details.contacts(transaction, target.id)) {
      const before = replaced.find(({ id }) => id === contact.id);
      if (before) {
        const { id, role, roleKey, content } = before;
        await this.changeContact(transaction, actor, { file: target, contact, now }, { ...content, id, role, roleKey });
        await this.details.saveContacts(transaction, [contact]);
      }
      if (!added.includes(contact.id)) continue;
      await this.details.removeContact(transaction, contact.id);
      const removed = { action: 'records.contact-removed', before: stateOf(contact) } as const;
      await this.tell(transaction, actor, target, removed, now);
    }
    const left = await this.details.contacts(transaction, target.id);
    if (added.length + replaced.length > 0) target.describe({ parties: left.map(({ party }) => party) }, now);
    const typed = await this.typeOf(transaction, target.id);
    if (values && typed)
      await this.setValues(transaction, actor, target, { ...typed, before: typed.values, after: values }, now);
  }

  private async takeValues(
    transaction: Transaction,
    actor: Actor,
    target: RecordFile,
    { typed }: PreparedDetails,
    now: Date,
  ): Promise<FieldValues | null> {
    if (!typed || JSON.stringify(typed.before) === JSON.stringify(typed.after)) return null;
    await this.setValues(transaction, actor, target, typed, now);
    return typed.before;
  }

  private async setValues(
    transaction: Transaction,
    actor: Actor,
    target: RecordFile,
    { version, before, after }: NonNullable<PreparedDetails['typed']>,
    now: Date,
  ): Promise<void> {
    const fields = await this.details.findFields(transaction, target.id);
    if (!fields) return;
    await this.details.saveFields(transaction, Object.assign(fields, { values: after, changedAt: now }));
    target.describe({ fieldWords: this.types.searchWords(version.content, after) }, now);
    const changed = { action: 'records.fields-changed', detail: 'fields' } as const;
    await this.facts.tell(
      transaction,
      actor,
      target,
      { ...changed, ...differences(version.content, before, after) },
      now,
    );
  }

  private async changeContact(
    transaction: Transaction,
    actor: Actor,
    { file, contact, now }: { readonly file: RecordFile; readonly contact: FileContact; readonly now: Date },
    { id: _id, ...said }: KnownContact,
  ): Promise<void> {
    const before = { ...stateOf(contact), roleKey: contact.roleKey };
    contact.take(said);
    const after = { ...stateOf(contact), roleKey: contact.roleKey };
    await this.tell(transaction, actor, file, { action: 'records.contact-changed', before, after }, now);
  }

  private async tell(
    transaction: Transaction,
    actor: Actor,
    file: RecordFile,
    fact: Omit<Parameters<DetailFacts['tell']>[3], 'detail'>,
    now: Date,
  ): Promise<void> {
    await this.facts.tell(transaction, actor, file, { ...fact, detail: 'contacts' }, now);
  }

  private async contacts(transaction: Transaction, fileId: string): Promise<KnownContact[]> {
    const found = await this.details.contacts(transaction, fileId);
    return found.map(({ id, role, roleKey, content }) => ({ ...content, id, role, roleKey }));
  }

  private async typeOf(transaction: Transaction, fileId: string): Promise<Typed | null> {
    const fields = await this.details.findFields(transaction, fileId);
    return fields ? { version: await this.types.get(fields.typeVersionId), values: fields.values } : null;
  }

  private typed(
    said: Pick<FileTypeVersionDetail['content'], 'fields'> & Pick<Typed, 'values'>,
    into: Typed,
    choices: PreparedDetails['choices'],
  ): Pick<PreparedDetails, 'values' | 'typed' | 'unfit'> {
    const there = { fields: into.version.content.fields, values: into.values };
    const compared = mergedValues(said, there, (field, value) => this.fits(into.version, field, value));
    const values = this.withoutUnfit(into, compared, choices);
    const after = { ...into.values, ...chosenValues(values, choices) };
    return {
      values,
      typed: { version: into.version, before: into.values, after },
      unfit: this.newFaults(into, after).map(({ label }) => label),
    };
  }

  private fits({ content }: FileTypeVersionDetail, field: TypeField, value: FieldValue): boolean {
    const alone = { ...content, fields: [{ ...field, condition: null }] };
    return this.types.look(alone, { [field.key]: value }).faults.length === 0;
  }

  /** What would not suit the rest that is said there, stays where it is. */
  private withoutUnfit(into: Typed, values: MergedValues, choices: PreparedDetails['choices']): MergedValues {
    const faults = this.newFaults(into, { ...into.values, ...chosenValues(values, choices) });
    const isUnfit = (key: string): boolean => faults.some(({ field }) => field === key);
    const unfit = values.taken.filter(({ field }) => isUnfit(field.key));
    return {
      ...values,
      taken: values.taken.filter((one) => !unfit.includes(one)),
      left: [...values.left, ...unfit.map((one) => ({ ...one, reason: 'not-allowed' as const }))],
    };
  }

  /** What is at fault and was not before. */
  private newFaults({ version: { content }, values }: Typed, after: FieldValues): CheckedValues['faults'] {
    const known = new Set(this.types.look(content, values).faults.map(({ field }) => field));
    return this.types.look(content, after).faults.filter(({ field }) => !known.has(field));
  }
}

interface Typed {
  readonly version: FileTypeVersionDetail;
  readonly values: FieldValues;
}

/** What the other file says by the merge: what it lacks, and what was chosen from the merged one. */
function chosenValues({ taken, conflicts }: MergedValues, choices: PreparedDetails['choices']): FieldValues {
  const chosen = conflicts.filter(({ item }) => choices.get(item) === 'source');
  return Object.fromEntries([
    ...taken.map(({ field, value }) => [field.key, value] as const),
    ...chosen.map(({ field, source }) => [field.key, source] as const),
  ]);
}
