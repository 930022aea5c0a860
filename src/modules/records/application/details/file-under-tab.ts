import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FileTypes } from '#modules/file-types';
import { queryIn, type Transaction } from '#platform/database';
import { DocumentNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { levelSql } from '../../persistence/file-access-condition.js';
import { FileDetailsRepository } from '../../persistence/file-details.repository.js';
import { FileHasNoType, RegisterTabUnknown } from '../../type-errors.js';
import { FileSteps } from '../life-cycle/file-steps.js';
import { DetailFacts } from './detail-facts.js';

/** What is filed under which tab. */
export interface FileUnderTabInput {
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
  readonly fileId: string;
  /** A proceeding, or a document that lies directly in the file. */
  readonly objectId: string;
  /** `null`: under none. */
  readonly tabKey: string | null;
}

/** Files a proceeding or a document under a register tab of its file, or takes it out. */
@Injectable()
export class FileUnderTab {
  constructor(
    private readonly steps: FileSteps,
    private readonly details: FileDetailsRepository,
    private readonly types: FileTypes,
    private readonly facts: DetailFacts,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not work on it.
   * @throws {RegisterTabUnknown} Thrown when the type of the file has no such tab.
   * @throws {DocumentNotFound} Thrown when neither a proceeding nor a document directly in the file has this id, or the actor is not
   *   cleared for it: both look the same.
   */
  async execute(actor: Actor, input: FileUnderTabInput): Promise<void> {
    const request = { fileId: input.fileId, permission: RECORDS_PERMISSIONS.file, id: input.id };
    await this.steps.take(actor, request, async ({ transaction, file, now }) => {
      file.checkOpen();
      const fields = await this.details.findFields(transaction, file.id);
      if (!fields) throw new FileHasNoType(file.reference);
      const { tabs } = (await this.types.get(fields.typeVersionId)).content;
      const titleOf = (key: string | null): string | null => tabs.find((tab) => tab.key === key)?.title ?? null;
      if (input.tabKey !== null && titleOf(input.tabKey) === null) throw new RegisterTabUnknown(input.tabKey);
      const placed = await findPlaced(transaction, actor, file.id, input.objectId);
      if (!placed) throw new DocumentNotFound(input.objectId);
      const before = await this.details.fileUnderTab(transaction, { ...input, fileId: file.id });
      if (before === input.tabKey) return;
      file.describe({}, now);
      await this.facts.tell(transaction, actor, file, {
        action: 'records.filed-under-tab',
        detail: 'registers',
        before: { register: titleOf(before) },
        after: { ...placed, register: titleOf(input.tabKey) },
      });
    });
  }
}

/** The object as the journal names it: no subject, and an id by which it is kept from those who are not cleared for it. */
async function findPlaced(
  transaction: Transaction,
  actor: Actor,
  fileId: string,
  objectId: string,
): Promise<{ readonly reference: string; readonly [kind: string]: string } | undefined> {
  const [row] = await queryIn<{ kind: 'proceedingId' | 'documentId'; reference: string }>(
    transaction,
    `SELECT 'proceedingId' AS kind, reference FROM proceeding AS placed
      WHERE id = $1 AND file_id = $2 AND ${levelSql(actor, 'placed')}
     UNION ALL SELECT 'documentId', reference FROM document AS placed
      WHERE id = $1 AND file_id = $2 AND proceeding_id IS NULL AND ${levelSql(actor, 'placed')}`,
    [objectId, fileId],
  );
  return row && { reference: row.reference, [row.kind]: objectId };
}
