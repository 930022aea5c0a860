import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { Database } from '#platform/database';
import type { FileTypeContent } from '../domain/file-type-content.js';
import type { FileTypeState } from '../domain/file-type-version.entity.js';
import { compareTypes, type TypeDifference } from '../domain/type-comparison.js';
import type { TypeFault } from '../domain/type-fault.js';
import { FileTypeNotFound } from '../errors.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import { TypeChecks } from './type-checks.js';

/** A version in the list of a type. */
export interface FileTypeVersionRow {
  readonly id: string;
  readonly number: number;
  readonly state: FileTypeState;
  readonly title: string;
  readonly fields: number;
  readonly editedAt: string;
  readonly releasedAt: string | null;
  readonly releasedBy: string | null;
  readonly revision: number;
}

/** A type in the list. */
export interface FileTypeRow {
  readonly id: string;
  readonly key: string;
  /** Title and kind of the version in use, else of the draft. */
  readonly title: string;
  readonly kind: FileTypeContent['kind'];
  readonly description: string;
  readonly retiredAt: Date | null;
  readonly revision: number;
  /** The latest first. */
  readonly versions: readonly FileTypeVersionRow[];
}

/** A version with everything it says. */
export interface FileTypeVersionDetail {
  readonly id: string;
  readonly fileTypeId: string;
  readonly key: string;
  readonly number: number;
  readonly state: FileTypeState;
  readonly content: FileTypeContent;
  readonly revision: number;
  /** Whether new files are opened with it. */
  readonly takesFiles: boolean;
}

const VERSION = `SELECT version.id, version.file_type_id AS "fileTypeId", type.key, version.number, version.state,
    version.content, version.revision, (version.state = 'released' AND type.retired_at IS NULL) AS "takesFiles"
  FROM file_type_version AS version JOIN file_type AS type ON type.id = version.file_type_id`;

/** Reading access to file types; drafts only for those who work on them. */
@Injectable()
export class FileTypeQueries {
  constructor(
    private readonly database: Database,
    private readonly checks: TypeChecks,
  ) {}

  /** All types by title. */
  async list(actor: Actor): Promise<FileTypeRow[]> {
    return this.database.query<FileTypeRow>(
      `SELECT type.id, type.key, shown.content ->> 'title' AS title, shown.content ->> 'kind' AS kind,
              shown.content ->> 'description' AS description, type.retired_at AS "retiredAt", type.revision, versions.list AS versions
         FROM file_type AS type
         CROSS JOIN LATERAL (SELECT content FROM file_type_version AS version WHERE version.file_type_id = type.id AND ${seen(actor)}
                              ORDER BY (state = 'released') DESC, number DESC LIMIT 1) AS shown
         CROSS JOIN LATERAL (SELECT jsonb_agg(jsonb_build_object('id', version.id, 'number', number, 'state', state,
              'title', content ->> 'title', 'fields', jsonb_array_length(content -> 'fields'), 'editedAt', edited_at,
              'releasedAt', released_at, 'releasedBy', released_by, 'revision', version.revision) ORDER BY number DESC) AS list
              FROM file_type_version AS version WHERE version.file_type_id = type.id AND ${seen(actor)}) AS versions
        ORDER BY lower(shown.content ->> 'title'), type.key`,
    );
  }

  /** Versions with which new files are opened, by title. */
  async taking(): Promise<FileTypeVersionDetail[]> {
    return this.database.query<FileTypeVersionDetail>(
      `${VERSION} WHERE version.state = 'released' AND type.retired_at IS NULL ORDER BY lower(version.content ->> 'title'), type.key`,
    );
  }

  /** @throws {FileTypeNotFound} Thrown when there is no such version, or it is a draft the actor has nothing to do with. */
  async version(actor: Actor, id: string): Promise<FileTypeVersionDetail> {
    const [version] = await this.database.query<FileTypeVersionDetail>(
      `${VERSION} WHERE version.id = $1 AND ${seen(actor)}`,
      [id],
    );
    if (!version) throw new FileTypeNotFound(id);
    return version;
  }

  /** The version before this one that was released; `undefined` for the first. */
  async versionBefore({ fileTypeId, number }: FileTypeVersionDetail): Promise<FileTypeVersionDetail | undefined> {
    const [version] = await this.database.query<FileTypeVersionDetail>(
      `${VERSION} WHERE version.file_type_id = $1 AND version.number < $2 AND version.state <> 'draft' ORDER BY version.number DESC LIMIT 1`,
      [fileTypeId, number],
    );
    return version;
  }

  /** What keeps a version from being released. */
  async faults(actor: Actor, id: string): Promise<TypeFault[]> {
    const version = await this.version(actor, id);
    return this.checks.faults(version.content, (await this.versionBefore(version))?.content);
  }

  /** What became of each part since another version. */
  async compare(actor: Actor, beforeId: string, afterId: string): Promise<TypeDifference[]> {
    const [before, after] = await Promise.all([this.version(actor, beforeId), this.version(actor, afterId)]);
    return compareTypes(before.content, after.content);
  }
}

function seen(actor: Actor): string {
  return holds(actor, FILE_TYPES_PERMISSIONS.manage) ? 'TRUE' : `version.state <> 'draft'`;
}
