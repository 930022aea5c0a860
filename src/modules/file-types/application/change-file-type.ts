import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { compareTypes } from '../domain/type-comparison.js';
import { FileTypeRepository } from '../persistence/file-type.repository.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './type-access.js';
import { TypeChecks } from './type-checks.js';
import { TypeFacts } from './type-facts.js';

/** Changes a draft. What is shaped as a type is kept, also where something is still missing before the release. */
@Injectable()
export class ChangeFileType {
  constructor(
    private readonly database: Database,
    private readonly types: FileTypeRepository,
    private readonly checks: TypeChecks,
    private readonly facts: TypeFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision the revision of the draft that was read
   * @returns its revision afterwards
   * @throws {FileTypeInvalid} Thrown when what was sent is not shaped as a type.
   * @throws {FileTypeChangedMeanwhile} Thrown when somebody else changed the draft.
   * @throws {FileTypeStateRefuses} Thrown when the version is no draft.
   */
  async execute(actor: Actor, versionId: string, revision: number, value: unknown): Promise<number> {
    requirePermission(actor, FILE_TYPES_PERMISSIONS.manage);
    const content = this.checks.read(value);
    return this.database.transaction(async (transaction) => {
      const { type: fileType, version } = await this.types.getVersionLocked(transaction, versionId);
      version.checkRevision(revision);
      const before = version.content;
      version.change(content, this.clock.now());
      if (compareTypes(before, content).length === 0) return revision;
      await this.types.saveVersion(transaction, version);
      await this.facts.changed(transaction, actor, { fileType, version }, before);
      return version.revision;
    });
  }
}
