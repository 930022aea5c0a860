import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { SqlConditions } from '#platform/database';
import { JournalScreens } from '#platform/journal';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { addFileAccess, levelSql } from '../../persistence/file-access-condition.js';

/** Objects an entry speaks of: its own, and those it names. */
const NAMED = `try_uuid(entry.object_id), try_uuid(entry.after ->> 'fileId'), try_uuid(entry.after ->> 'documentId'),
  (SELECT given.file_id FROM given_reference AS given WHERE given.object_id = try_uuid(entry.object_id) LIMIT 1),
  (SELECT given.file_id FROM given_reference AS given WHERE given.object_id = try_uuid(entry.after ->> 'documentId') LIMIT 1)`;

/** The journal of the whole city says nothing of files and documents that whoever reads it may not see. */
@Injectable()
export class WalledJournal implements OnModuleInit {
  constructor(private readonly screens: JournalScreens) {}

  onModuleInit(): void {
    this.screens.add((conditions, actor) => {
      hideProtected(conditions, actor, NAMED);
      if (actor.kind === 'system') return;
      conditions.add(`NOT EXISTS (SELECT 1 FROM document AS screened WHERE screened.id IN (try_uuid(entry.object_id),
        try_uuid(entry.after ->> 'documentId')) AND NOT (${levelSql(actor, 'screened')}))`);
      conditions.add(`NOT EXISTS (SELECT 1 FROM proceeding AS screened
        WHERE screened.id = try_uuid(entry.after ->> 'proceedingId') AND NOT (${levelSql(actor, 'screened')}))`);
    });
  }
}

/** Leaves out rows of which one of these ids names a file, or a deleted file or document, that the actor may not see. */
export function hideProtected(conditions: SqlConditions, actor: Actor, ids: string): void {
  if (actor.kind === 'system') return;
  const visible = new SqlConditions(conditions.parameters);
  addFileAccess(visible, actor, RECORDS_PERMISSIONS.read, 'screened');
  conditions.add(
    `NOT EXISTS (SELECT 1 FROM protected_file AS screened WHERE screened.id IN (${ids}) AND NOT (${visible.toSql()}))`,
  );
}
