import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { FileTypeNotReady } from '../errors.js';
import { FileTypeRepository } from '../persistence/file-type.repository.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './type-access.js';
import { TypeChecks } from './type-checks.js';
import { TypeFacts } from './type-facts.js';

/** Releases a draft: new files are opened with it, files that are there keep the version they have. */
@Injectable()
export class ReleaseFileType {
  constructor(
    private readonly database: Database,
    private readonly types: FileTypeRepository,
    private readonly checks: TypeChecks,
    private readonly facts: TypeFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {FileTypeNotReady} Thrown when the draft has faults; names every one.
   * @throws {FileTypeChangedMeanwhile} Thrown when somebody else changed the draft.
   * @throws {FileTypeStateRefuses} Thrown when the version is no draft.
   */
  async execute(actor: Actor, versionId: string, revision: number): Promise<void> {
    requirePermission(actor, FILE_TYPES_PERMISSIONS.manage);
    await this.database.transaction(async (transaction) => {
      const { type: fileType, version } = await this.types.getVersionLocked(transaction, versionId);
      version.checkRevision(revision);
      version.checkState('draft');
      const current = (await this.types.versionsOf(transaction, fileType.id)).find(({ state }) => state === 'released');
      const faults = await this.checks.faults(version.content, current?.content);
      if (faults.length > 0) throw new FileTypeNotReady(faults);
      if (current) {
        current.supersede();
        await this.types.saveVersion(transaction, current);
      }
      version.release(actor.name, this.clock.now());
      await this.types.saveVersion(transaction, version);
      await this.facts.tell(
        transaction,
        actor,
        'file-types.released',
        { fileType, version },
        { after: { supersedes: current?.number ?? null } },
      );
    });
  }
}
