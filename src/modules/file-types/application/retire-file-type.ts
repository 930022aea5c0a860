import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { FileTypeRepository } from '../persistence/file-type.repository.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './type-access.js';
import { TypeFacts } from './type-facts.js';

/** Retires a type, so that it takes no new files, or lets it take files again; files that are there stay as they are. */
@Injectable()
export class RetireFileType {
  constructor(
    private readonly database: Database,
    private readonly types: FileTypeRepository,
    private readonly facts: TypeFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision the revision of the type that was read
   * @throws {FileTypeChangedMeanwhile} Thrown when somebody else changed the type.
   */
  async execute(actor: Actor, fileTypeId: string, revision: number, isRetired: boolean): Promise<void> {
    requirePermission(actor, FILE_TYPES_PERMISSIONS.manage);
    await this.database.transaction(async (transaction) => {
      const fileType = await this.types.getLocked(transaction, fileTypeId);
      fileType.checkRevision(revision);
      if (!fileType.retire(isRetired, this.clock.now())) return;
      await this.types.save(transaction, fileType);
      const [version] = await this.types.versionsOf(transaction, fileTypeId);
      await this.facts.tell(transaction, actor, isRetired ? 'file-types.retired' : 'file-types.reinstated', {
        fileType,
        version,
      });
    });
  }
}
