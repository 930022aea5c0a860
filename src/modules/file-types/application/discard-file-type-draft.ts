import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { FileTypeRepository } from '../persistence/file-type.repository.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './type-access.js';
import { TypeFacts } from './type-facts.js';

/** Throws a draft away, and with the first one its type. */
@Injectable()
export class DiscardFileTypeDraft {
  constructor(
    private readonly database: Database,
    private readonly types: FileTypeRepository,
    private readonly facts: TypeFacts,
  ) {}

  /**
   * @throws {FileTypeChangedMeanwhile} Thrown when somebody else changed the draft.
   * @throws {FileTypeStateRefuses} Thrown when the version is no draft.
   */
  async execute(actor: Actor, versionId: string, revision: number): Promise<void> {
    requirePermission(actor, FILE_TYPES_PERMISSIONS.manage);
    await this.database.transaction(async (transaction) => {
      const { type: fileType, version } = await this.types.getVersionLocked(transaction, versionId);
      version.checkRevision(revision);
      version.checkState('draft');
      await this.types.removeDraft(transaction, version);
      await this.facts.tell(transaction, actor, 'file-types.discarded', { fileType, version });
    });
  }
}
