import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { ClosingObstacle } from '../../domain/closing-rules.js';
import { subFileReference } from '../../domain/sub-file.entity.js';
import { SubFileRepository } from '../../persistence/sub-file.repository.js';
import { ClosingObstacles, type ClosingObstacleSource, type ClosingPlace } from '../life-cycle/closing-obstacles.js';
import { SubFileNotFound } from '../../part-errors.js';

/** A sub-file of a file. */
export interface SubFileRow {
  readonly id: string;
  readonly number: number;
  readonly reference: string;
  readonly subject: string;
  readonly state: 'open' | 'closed';
  readonly startedOn: string;
  readonly closedOn: string | null;
  readonly version: number;
}

/** A volume of a file or sub-file. */
export interface FileVolumeRow {
  readonly id: string;
  readonly subFileId: string | null;
  readonly number: number;
  readonly startedOn: string;
  readonly closedOn: string | null;
}

/** Sub-files and volumes of files the caller has been shown; open sub-files keep a file open. */
@Injectable()
export class SubFileQueries implements ClosingObstacleSource, OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly obstacles: ClosingObstacles,
    private readonly subFiles: SubFileRepository,
  ) {}

  onModuleInit(): void {
    this.obstacles.add(this);
  }

  async ofFile(fileId: string): Promise<SubFileRow[]> {
    const rows = await this.database.query<SubFileRow & { fileReference: string }>(
      `SELECT part.id, part.number, file.reference AS "fileReference", part.subject, part.state, part.started_on::text AS "startedOn",
              part.closed_on::text AS "closedOn", part.version
         FROM sub_file AS part JOIN record_file AS file ON file.id = part.file_id WHERE part.file_id = $1 ORDER BY part.number`,
      [fileId],
    );
    return rows.map(({ fileReference, ...row }) => ({
      ...row,
      reference: subFileReference(fileReference, row.number),
    }));
  }

  /** The latest first. */
  async volumesOf(fileId: string): Promise<FileVolumeRow[]> {
    return this.database.query<FileVolumeRow>(
      `SELECT id, sub_file_id AS "subFileId", number, started_on::text AS "startedOn", closed_on::text AS "closedOn"
         FROM volume WHERE file_id = $1 ORDER BY sub_file_id NULLS FIRST, number DESC`,
      [fileId],
    );
  }

  /** What keeps a sub-file from being closed. @throws {SubFileNotFound} Thrown when the file has no such sub-file. */
  async obstaclesOf(actor: Actor, fileId: string, subFileId: string): Promise<ClosingObstacle[]> {
    return this.database.transaction(async (transaction) => {
      if (!(await this.subFiles.find(transaction, subFileId, fileId))) throw new SubFileNotFound(subFileId);
      return this.subFiles.obstacles(transaction, actor, subFileId);
    });
  }

  async list(
    transaction: Transaction,
    _actor: Actor,
    { fileId, proceedingId }: ClosingPlace,
  ): Promise<ClosingObstacle[]> {
    if (proceedingId !== null) return [];
    return queryIn<ClosingObstacle>(
      transaction,
      `SELECT 'open-sub-file' AS kind, id, subject AS label FROM sub_file WHERE file_id = $1 AND state = 'open' ORDER BY number`,
      [fileId],
    );
  }
}
