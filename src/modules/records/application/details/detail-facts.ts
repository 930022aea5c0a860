import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { FieldValues, FileTypeContent } from '#modules/file-types';
import { storableValue, type Transaction } from '#platform/database';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { RecordFile } from '../../domain/record-file.entity.js';
import type { FileDetail, FileDetailsChanged } from '../../type-events.js';

/** What was done, in the words of the journal. */
export interface DetailFact {
  readonly action:
    | 'records.fields-changed'
    | 'records.file-type-changed'
    | 'records.contact-added'
    | 'records.contact-changed'
    | 'records.contact-removed'
    | 'records.checklist-marked'
    | 'records.filed-under-tab';
  readonly detail: FileDetail;
  readonly before?: JournalState;
  readonly after?: JournalState;
}

/** Writes journal entry and outbox message of each change of what is said of a file, always both and in the caller's transaction. */
@Injectable()
export class DetailFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /** @param now moment of the whole, where it is part of something larger */
  async tell(transaction: Transaction, actor: Actor, file: RecordFile, fact: DetailFact, now?: Date): Promise<void> {
    const entry = {
      action: fact.action,
      objectType: 'record-file',
      objectId: file.id,
      ...(fact.before === undefined ? {} : { before: fact.before }),
      ...(fact.after === undefined ? {} : { after: fact.after }),
    };
    await this.journal.append(transaction, actor, entry, now);
    const event: FileDetailsChanged = {
      type: 'records.file-details-changed',
      version: 1,
      aggregateId: file.id,
      payload: { fileId: file.id, leadUnitId: file.leadUnitId, detail: fact.detail },
    };
    await this.outbox.append(transaction, event);
  }
}

/** Values that differ, under the labels of their fields, on both sides. */
export function differences(
  { fields }: Pick<FileTypeContent, 'fields'>,
  before: FieldValues,
  after: FieldValues,
): { readonly before: JournalState; readonly after: JournalState } {
  const changed = fields.filter(({ key }) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  const side = (values: FieldValues): JournalState =>
    Object.fromEntries(changed.map(({ key, label }) => [label, storableValue(values[key] ?? null)]));
  return { before: side(before), after: side(after) };
}
