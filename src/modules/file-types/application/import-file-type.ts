import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import type { FileTypeContent } from '../domain/file-type-content.js';
import { readTypeDocument } from '../domain/file-type-document.js';
import { compareTypes } from '../domain/type-comparison.js';
import { type TypeFault, withoutFollowUps } from '../domain/type-fault.js';
import { TypeReader } from '../domain/type-reader.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import { DraftFileType } from './draft-file-type.js';
import { requirePermission } from './type-access.js';
import { TypeChecks } from './type-checks.js';

/** A file that is to become a draft. */
export interface FileTypeImport {
  readonly bytes: Uint8Array;
  /** Id the draft shall have: a repeated request with it makes one draft. */
  readonly id?: string | undefined;
  /** Only look: nothing is written. */
  readonly dryRun: boolean;
}

/** What an import found, and what it would or did make. */
export interface FileTypeImportReport {
  /** The draft; `null` after a dry run and when faults forbid the import. */
  readonly versionId: string | null;
  readonly key: string;
  readonly title: string;
  readonly fields: number;
  /** Number of the version in use the draft would follow; `null` for a new type. */
  readonly follows: number | null;
  /** How many parts differ from the version in use. */
  readonly differences: number;
  readonly faults: readonly TypeFault[];
}

const NOTHING_READ = { versionId: null, key: '', title: '', fields: 0, follows: null, differences: 0 };

/** Makes a draft from a file. Every fault is found at once; with one nothing is imported. */
@Injectable()
export class ImportFileType {
  constructor(
    private readonly database: Database,
    private readonly checks: TypeChecks,
    private readonly draftFileType: DraftFileType,
  ) {}

  /** @throws {FileTypeDraftExists} Thrown when the type of this key has a draft. */
  async execute(actor: Actor, request: FileTypeImport): Promise<FileTypeImportReport> {
    requirePermission(actor, FILE_TYPES_PERMISSIONS.manage);
    const reader = new TypeReader();
    const read = readTypeDocument(reader, request.bytes);
    if (!read) return { ...NOTHING_READ, faults: reader.faults };
    const inUse = await this.findInUse(read.key);
    const faults = withoutFollowUps(reader.faults, await this.checks.faults(read.content, inUse?.content));
    const report: FileTypeImportReport = {
      versionId: null,
      key: read.key,
      title: read.content.title,
      fields: read.content.fields.length,
      follows: inUse?.number ?? null,
      differences: inUse ? compareTypes(inUse.content, read.content).length : 0,
      faults,
    };
    if (request.dryRun || faults.length > 0) return report;
    const draft = { id: request.id, ...read, isNextVersion: true };
    return { ...report, versionId: await this.draftFileType.execute(actor, draft) };
  }

  private async findInUse(key: string): Promise<{ number: number; content: FileTypeContent } | undefined> {
    const [version] = await this.database.query<{ number: number; content: FileTypeContent }>(
      `SELECT version.number, version.content FROM file_type_version AS version JOIN file_type AS type ON type.id = version.file_type_id
        WHERE type.key = $1 AND version.state = 'released'`,
      [key],
    );
    return version;
  }
}
