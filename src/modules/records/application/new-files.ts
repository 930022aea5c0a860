import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { queryIn, SqlConditions, type Transaction } from '#platform/database';
import type { RecordFile } from '../domain/record-file.entity.js';
import { RequestIdTaken } from '../errors.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { addFileAccess } from '../persistence/file-access-condition.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
import { FileTyping, type Typing } from './details/file-typing.js';
import { RecordFacts } from './record-facts.js';

/** Keeps files that are opened or prepared: the file itself, what it says because of its type, journal entry and message. */
@Injectable()
export class NewFiles {
  constructor(
    private readonly files: RecordFileRepository,
    private readonly typing: FileTyping,
    private readonly facts: RecordFacts,
  ) {}

  /**
   * Reference of the file that this very request opened or prepared before; two requests with one id wait for each other.
   * @throws {RequestIdTaken} Thrown when somebody else opened it, or elsewhere, or the actor may not see it any more.
   */
  async findRepeated(
    transaction: Transaction,
    actor: Actor,
    id: string,
    place: { readonly planUnitId: string; readonly leadUnitId: string },
  ): Promise<string | undefined> {
    const reference = await this.files.findReferenceOf(transaction, id);
    if (reference === undefined) return undefined;
    const same = new SqlConditions();
    same.add(`file.id = ${same.bind(id)}`);
    same.add(
      `entry.action IN ('records.file-opened', 'records.file-prepared') AND entry.actor_kind = ${same.bind(actor.kind)}`,
    );
    same.add(
      actor.kind === 'user' ? `entry.actor_id = ${same.bind(actor.id)}` : `entry.actor_name = ${same.bind(actor.name)}`,
    );
    same.add(
      `entry.after @> ${same.bind(JSON.stringify({ planUnitId: place.planUnitId, leadUnitId: place.leadUnitId }))}::jsonb`,
    );
    addFileAccess(same, actor, [RECORDS_PERMISSIONS.read, RECORDS_PERMISSIONS.openFile]);
    const rows = await queryIn(
      transaction,
      `SELECT 1 FROM record_file AS file JOIN journal_entry AS entry ON entry.object_id = file.id::text WHERE ${same.toSql()}`,
      same.parameters,
    );
    if (rows.length === 0) throw new RequestIdTaken();
    return reference;
  }

  async add(transaction: Transaction, actor: Actor, file: RecordFile, typing: Typing, now: Date): Promise<void> {
    await this.files.save(transaction, file);
    await this.facts[file.draft === null ? 'fileOpened' : 'filePrepared'](transaction, actor, file);
    await this.typing.keep(transaction, actor, file, typing, now);
  }
}
