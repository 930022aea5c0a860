import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import { type FileTypeContent, isTypeKey } from '../domain/file-type-content.js';
import { FileType } from '../domain/file-type.entity.js';
import { FileTypeVersion } from '../domain/file-type-version.entity.js';
import { typeFault } from '../domain/type-fault.js';
import { FileTypeDraftExists, FileTypeInvalid } from '../errors.js';
import { FileTypeRepository } from '../persistence/file-type.repository.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import { requirePermission } from './type-access.js';
import { TypeFacts } from './type-facts.js';

/** What a draft begins with. */
export interface DraftFileTypeInput {
  /** Id the draft shall have: a repeated request with it makes one draft. */
  readonly id?: string | undefined;
  readonly key: string;
  readonly content: FileTypeContent;
  /** The key belongs to a type that is there; without it a new one is begun. */
  readonly isNextVersion: boolean;
}

/** Begins a version of a file type as a draft: the first one of a new type, or the next one. */
@Injectable()
export class DraftFileType {
  constructor(
    private readonly database: Database,
    private readonly types: FileTypeRepository,
    private readonly facts: TypeFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns id of the draft
   * @throws {FileTypeKeyTaken} Thrown when another type has the key of a new one.
   * @throws {FileTypeDraftExists} Thrown when the type has a draft.
   */
  async execute(actor: Actor, input: DraftFileTypeInput): Promise<string> {
    requirePermission(actor, FILE_TYPES_PERMISSIONS.manage);
    if (!isTypeKey(input.key)) throw new FileTypeInvalid([typeFault('type-key-invalid', '/key', input.key)]);
    const now = this.clock.now();
    const id = input.id ?? newId(now);
    await this.database.transaction(async (transaction) => {
      if ((await this.types.findTypeOfVersion(transaction, id)) !== undefined) return;
      const known = input.isNextVersion ? await this.types.findByKey(transaction, input.key) : undefined;
      const fileType = known ?? FileType.begin(newId(now), input.key);
      if (!known) await this.types.add(transaction, fileType);
      const versions = await this.types.versionsOf(transaction, fileType.id);
      if (versions.some(({ state }) => state === 'draft')) throw new FileTypeDraftExists(input.key);
      const number = (versions[0]?.number ?? 0) + 1;
      const version = FileTypeVersion.draft({ id, fileTypeId: fileType.id, number, content: input.content }, now);
      await this.types.saveVersion(transaction, version);
      await this.facts.tell(
        transaction,
        actor,
        'file-types.drafted',
        { fileType, version },
        { after: { fields: input.content.fields.length } },
      );
    });
    return id;
  }
}
