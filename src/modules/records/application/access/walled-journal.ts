import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { SqlConditions } from '#platform/database';
import { JournalScreens } from '#platform/journal';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { addFileAccess, levelSql } from '../../persistence/file-access-condition.js';

/** To whom a file may be named. */
const NAMES_FILES = [RECORDS_PERMISSIONS.read, RECORDS_PERMISSIONS.suggest];

/** Ids of what an entry names, and of the files these lie or lay in. */
const FILES_CONCERNED = `ARRAY(
  SELECT unnest(named.ids) UNION ALL SELECT given.file_id FROM given_reference AS given WHERE given.object_id = ANY(named.ids)
  UNION ALL SELECT document.file_id FROM document WHERE document.id = ANY(named.ids)
  UNION ALL SELECT proceeding.file_id FROM proceeding WHERE proceeding.id = ANY(named.ids))`;

/**
 * The journal says nothing of files, proceedings and documents that whoever reads it may not see. Whatever an entry names,
 * in whatever place, counts: an entry of another kind about a file behind a wall tells as much as the file's own.
 */
@Injectable()
export class WalledJournal implements OnModuleInit {
  constructor(private readonly screens: JournalScreens) {}

  onModuleInit(): void {
    this.screens.add((conditions, actor) => {
      if (actor.kind === 'system') return;
      const visible = new SqlConditions(conditions.parameters);
      addFileAccess(visible, actor, NAMES_FILES, 'screened');
      const tooConfidential = (['document', 'proceeding'] as const).map(
        (kind) => `EXISTS (SELECT 1 FROM ${kind} WHERE ${kind}.id = ANY(named.ids) AND NOT (${levelSql(actor, kind)}))`,
      );
      // OFFSET keeps the ids from being looked for once in every condition
      conditions.add(`NOT EXISTS (
        SELECT 1 FROM (SELECT named_in_entry(entry.object_id, entry.before, entry.after) AS ids OFFSET 0) AS named
         WHERE ${tooConfidential.join(' OR ')} OR EXISTS (SELECT 1 FROM protected_file AS screened
           WHERE screened.id = ANY(${FILES_CONCERNED}) AND NOT (${visible.toSql()})))`);
    });
  }
}

/** Leaves out rows of which one of these ids names a file, or a deleted file or part of one, that the actor may not see. */
export function hideProtected(
  conditions: SqlConditions,
  actor: Actor,
  ids: string,
  permissions: string | readonly string[] = RECORDS_PERMISSIONS.read,
): void {
  if (actor.kind === 'system') return;
  const visible = new SqlConditions(conditions.parameters);
  addFileAccess(visible, actor, permissions, 'screened');
  conditions.add(
    `NOT EXISTS (SELECT 1 FROM protected_file AS screened WHERE screened.id IN (${ids}) AND NOT (${visible.toSql()}))`,
  );
}
