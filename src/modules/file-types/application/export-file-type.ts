import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { Journal } from '#platform/journal';
import { writeTypeDocument } from '../domain/file-type-document.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import { FileTypeQueries } from './file-type.queries.js';
import { requirePermission } from './type-access.js';

/** Hands a version out as a file; each time is journalled. */
@Injectable()
export class ExportFileType {
  constructor(
    private readonly database: Database,
    private readonly queries: FileTypeQueries,
    private readonly journal: Journal,
  ) {}

  /** @throws {FileTypeNotFound} Thrown when there is no such version for the actor. */
  async execute(actor: Actor, versionId: string): Promise<{ content: string; fileName: string }> {
    requirePermission(actor, FILE_TYPES_PERMISSIONS.read);
    const { fileTypeId, key, number, content } = await this.queries.version(actor, versionId);
    await this.database.transaction((transaction) =>
      this.journal.append(transaction, actor, {
        action: 'file-types.exported',
        objectType: 'file-type',
        objectId: fileTypeId,
        after: { key, version: number },
      }),
    );
    return { content: writeTypeDocument({ key, content }), fileName: `${key}-${String(number)}.json` };
  }
}
