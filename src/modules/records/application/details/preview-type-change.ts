import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { RecordFileNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { RecordFileRepository } from '../../persistence/record-file.repository.js';
import { type PlannedTypeChange, type TypeChangeTarget, TypeChanges } from './type-changes.js';

/** Shows what a change of type would do to a file; changes nothing. */
@Injectable()
export class PreviewTypeChange {
  constructor(
    private readonly database: Database,
    private readonly files: RecordFileRepository,
    private readonly changes: TypeChanges,
  ) {}

  /** @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not work on it. */
  async execute(actor: Actor, fileId: string, target: TypeChangeTarget): Promise<PlannedTypeChange> {
    return this.database.transaction(async (transaction) => {
      const file = await this.files.find(transaction, actor, RECORDS_PERMISSIONS.file, fileId);
      if (!file) throw new RecordFileNotFound(fileId);
      return this.changes.plan(transaction, actor, file, target);
    });
  }
}
