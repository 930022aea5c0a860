import { Injectable } from '@nestjs/common';
import { ActorResolver } from '#modules/identity';
import { Database } from '#platform/database';
import type { RecordObject } from '../../domain/record-object.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { levelSql } from '../../persistence/file-access-condition.js';
import { FileAccess } from '../file-access.js';

/** Somebody who may be given work on a file. */
export interface Assignee {
  readonly id: string;
  readonly displayName: string;
}

/** So many persons are looked at for a suggestion. */
const CANDIDATES = 40;

/** Finds who may work on a file: nobody is given what he may not see. */
@Injectable()
export class Assignees {
  constructor(
    private readonly database: Database,
    private readonly resolver: ActorResolver,
    private readonly access: FileAccess,
  ) {}

  /** Members of staff who may work on the file and whose name holds the text; those of the office in charge first. */
  async suggest(fileId: string, text: string): Promise<Assignee[]> {
    const candidates = await this.database.query<Assignee>(
      `SELECT account.id, account.display_name AS "displayName" FROM user_account AS account
         JOIN record_file AS file ON file.id = $1
        WHERE account.active AND fold_text(account.display_name) LIKE '%' || fold_text($2) || '%'
        ORDER BY account.unit_id IS NOT DISTINCT FROM file.lead_unit_id DESC,
                 EXISTS (SELECT 1 FROM role_assignment AS held WHERE held.user_id = account.id
                           AND held.unit_id = file.lead_unit_id) DESC, account.display_name, account.id
        LIMIT ${String(CANDIDATES)}`,
      [fileId, text.trim().replace(/[\\%_]/g, (character) => `\\${character}`)],
    );
    const allowed: Assignee[] = [];
    const file: RecordObject = { kind: 'file', id: fileId, fileId };
    for (const candidate of candidates) if (await this.mayWork(file, candidate.id)) allowed.push(candidate);
    return allowed;
  }

  /** Whether the person is active, may work on the file, and is cleared for what in it the work is about. */
  async mayWork({ kind, id, fileId }: RecordObject, userId: string): Promise<boolean> {
    const actor = await this.resolver.ofUser(userId);
    if (actor === undefined) return false;
    if (!(await this.access.filesAmong(actor, RECORDS_PERMISSIONS.work, [fileId])).has(fileId)) return false;
    if (kind === 'file') return true;
    const seen = await this.database.query(
      `SELECT 1 FROM ${kind} AS object WHERE object.id = $1 AND ${levelSql(actor, 'object')}`,
      [id],
    );
    return seen.length > 0;
  }
}
