import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { PlainValue } from '#kernel/domain-event';
import { queryIn, storableText, storableValue, type Transaction } from '#platform/database';
import { correlationId } from '#platform/logging';
import { type DigestedEntry, entryDigest } from './entry-digest.js';

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
    const entry = entryOf(actor, record, occurredAt);
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

  /** Writes one entry for each record, in their order, with few statements: for steps that change thousands of objects at once. */
  async appendMany(
    transaction: Transaction,
    actor: Actor,
    records: readonly JournalRecord[],
    occurredAt: Date = new Date(),
  ): Promise<void> {
    for (let start = 0; start < records.length; start += AT_ONCE) {
      const entries = records.slice(start, start + AT_ONCE).map((record) => {
        const entry = entryOf(actor, record, occurredAt);
        return { ...entry, digest: entryDigest(entry).toString('hex') };
      });
      await queryIn(
        transaction,
        `INSERT INTO journal_entry
           (occurred_at, actor_kind, actor_id, actor_name, action, object_type, object_id, before, after, correlation_id, digest)
         SELECT "occurredAt", "actorKind", "actorId", "actorName", action, "objectType", "objectId",
                nullif(before, 'null'::jsonb), nullif(after, 'null'::jsonb), "correlationId", decode(digest, 'hex')
           FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS ("occurredAt" timestamptz, "actorKind" text, "actorId" uuid,
                  "actorName" text, action text, "objectType" text, "objectId" text, before jsonb, after jsonb,
                  "correlationId" text, digest text)) WITH ORDINALITY AS entry ORDER BY ordinality`,
        [JSON.stringify(entries)],
      );
    }
  }
}

/** So many entries in one statement. */
const AT_ONCE = 1_000;

function entryOf(actor: Actor, record: JournalRecord, occurredAt: Date): DigestedEntry {
  return {
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
}

/** Whoever stands in for others acts in his own name, and theirs is named beside it. */
function nameOf(actor: Actor): string {
  if (actor.kind === 'system' || actor.standsInFor.length === 0) return actor.name;
  return `${actor.name} (vertritt ${[...new Set(actor.standsInFor.map(({ name }) => name))].join(', ')})`;
}
