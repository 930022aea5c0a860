import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import { JournalScreens } from './journal-screens.js';
import type { JournalState } from './journal.js';
import type { JournalEntry } from './journal-entry.response.js';

/** What to look for in the journal. */
export interface JournalFilter {
  readonly objectType?: string | undefined;
  readonly objectId?: string | undefined;
  /** Any of these objects. */
  readonly objectIds?: readonly string[] | undefined;
  readonly action?: string | undefined;
  /** Part of the actor's name. */
  readonly actor?: string | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Whoever reads the whole journal: what modules hide from him is left out. */
  readonly reader?: Actor | undefined;
  /** Entries older than this one. */
  readonly beforeId?: number | undefined;
}

interface Row {
  readonly id: string;
  readonly occurred_at: Date;
  readonly actor_kind: 'user' | 'system';
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly action: string;
  readonly object_type: string;
  readonly object_id: string;
  readonly before: JournalState | null;
  readonly after: JournalState | null;
  readonly correlation_id: string;
  readonly block_number: string | null;
}

/** Reads the journal, newest entries first. The caller has checked that the actor may see the object or the whole journal. */
@Injectable()
export class JournalReader {
  constructor(
    private readonly database: Database,
    private readonly screens: JournalScreens,
  ) {}

  /** Entries that fit the filter. */
  async list(filter: JournalFilter, limit: number): Promise<JournalEntry[]> {
    const conditions = new SqlConditions();
    conditions.addEqual('entry.object_type', filter.objectType);
    conditions.addEqual('entry.object_id', filter.objectId);
    if (filter.objectIds) conditions.add(`entry.object_id = ANY(${conditions.bind(filter.objectIds)}::text[])`);
    conditions.addEqual('entry.action', filter.action);
    if (filter.actor !== undefined)
      conditions.add(`entry.actor_name ILIKE '%' || ${conditions.bind(escapeLike(filter.actor))} || '%'`);
    if (filter.from) conditions.add(`entry.occurred_at >= ${conditions.bind(filter.from)}`);
    if (filter.to) conditions.add(`entry.occurred_at < ${conditions.bind(filter.to)}`);
    if (filter.beforeId !== undefined) conditions.add(`entry.id < ${conditions.bind(filter.beforeId)}`);
    if (filter.reader) this.screens.apply(conditions, filter.reader);
    const rows = await this.database.query<Row>(
      `SELECT entry.*, seal.block_number FROM journal_entry AS entry
         LEFT JOIN journal_seal AS seal ON seal.entry_id = entry.id
        WHERE ${conditions.toSql()} ORDER BY entry.id DESC LIMIT ${conditions.bind(limit)}`,
      conditions.parameters,
    );
    return rows.map((row) => ({
      id: Number(row.id),
      occurredAt: row.occurred_at,
      actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
      action: row.action,
      objectType: row.object_type,
      objectId: row.object_id,
      before: row.before,
      after: row.after,
      correlationId: row.correlation_id,
      block: row.block_number === null ? null : Number(row.block_number),
    }));
  }
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (character) => `\\${character}`);
}
