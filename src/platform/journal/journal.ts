import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { PlainValue } from '#kernel/domain-event';
import { queryIn, storableText, storableValue, type Transaction } from '#platform/database';
import { correlationId } from '#platform/logging';
import { entryDigest } from './entry-digest.js';

/** State of an object before or after a change: the changed fields only. */
export type JournalState = Readonly<Record<string, PlainValue>>;

/** What a use case writes down about one step. */
export interface JournalRecord {
  /** `module.fact-in-past-tense`, such as `intake.mail-item-filed`. */
  readonly action: string;
  /** Kind of object, such as `mail-item`. */
  readonly objectType: string;
  readonly objectId: string;
  readonly before?: JournalState;
  readonly after?: JournalState;
}

/**
 * The append-only journal (Protokoll): one entry per step, written in the transaction of the change itself. Writers
 * never wait for each other; the integrity module seals entries into hash-linked blocks afterwards.
 * @norm xdomea 3.1 HistorienProtokollInformation (Akteur, DatumUhrzeit, Aktion, AlterWert, NeuerWert)
 */
@Injectable()
export class Journal {
  /** Writes one entry; it exists if and only if the transaction commits. */
  async append(
    transaction: Transaction,
    actor: Actor,
    record: JournalRecord,
    occurredAt: Date = new Date(),
  ): Promise<void> {
    const entry = {
      occurredAt: occurredAt.toISOString(),
      actorKind: actor.kind,
      actorId: actor.kind === 'user' ? actor.id : null,
      actorName: storableText(nameOf(actor)),
      action: record.action,
      objectType: record.objectType,
      objectId: storableText(record.objectId),
      before: storableValue(record.before),
      after: storableValue(record.after),
      correlationId: correlationId(),
    };
    await queryIn(
      transaction,
      `INSERT INTO journal_entry
         (occurred_at, actor_kind, actor_id, actor_name, action, object_type, object_id, before, after, correlation_id, digest)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10, $11)`,
      [
        entry.occurredAt,
        entry.actorKind,
        entry.actorId,
        entry.actorName,
        entry.action,
        entry.objectType,
        entry.objectId,
        entry.before === null ? null : JSON.stringify(entry.before),
        entry.after === null ? null : JSON.stringify(entry.after),
        entry.correlationId,
        entryDigest(entry),
      ],
    );
  }
}

/** Whoever stands in for others acts in his own name, and theirs is named beside it. */
function nameOf(actor: Actor): string {
  if (actor.kind === 'system' || actor.standsInFor.length === 0) return actor.name;
  return `${actor.name} (vertritt ${[...new Set(actor.standsInFor.map(({ name }) => name))].join(', ')})`;
}
