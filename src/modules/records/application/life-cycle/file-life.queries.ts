import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { Database } from '#platform/database';
import type { ClosingObstacle } from '../../domain/closing-rules.js';
import { type FileLifeState, fileLifeState } from '../../domain/file-life.js';
import type { InvalidMark } from '../../domain/invalid-mark.js';
import { type FileRetentionRule, retainUntil } from '../../domain/retention-end.js';
import { RecordFileNotFound } from '../../errors.js';
import { ObjectNotInFile } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { type FileClosing, FileClosingRepository } from '../../persistence/file-closing.repository.js';
import {
  type StatedByRegister,
  type StatedCorrection,
  TakenOverCorrectionRepository,
} from '../../persistence/taken-over-correction.repository.js';
import { levelSql } from '../../persistence/file-access-condition.js';
import { FileAccess } from '../file-access.js';
import { ClosingObstacles } from './closing-obstacles.js';
import { FileRetention } from './file-retention.js';

/** What an older register said of the life of a file. */
export interface FromRegister {
  readonly stated: StatedByRegister;
  readonly corrections: readonly StatedCorrection[];
}

/** Where a file stands in its life. */
export interface FileLife {
  readonly state: FileLifeState;
  readonly version: number;
  readonly invalid: InvalidMark | null;
  readonly closing: FileClosing | null;
  /** The rule that applies: that of closing, or the one that would apply now. */
  readonly rule: FileRetentionRule;
  /** What type or plan unit say, where an older register expressly said something else. */
  readonly planned: FileRetentionRule | null;
  /** Last day of retention: as reckoned, or as it would be if the file were closed today. */
  readonly retainUntil: string | null;
  /** What of it comes from an older register, and how that was put right; `null` where nothing does. */
  readonly register: FromRegister | null;
  /** What is still to be done before closing; empty for closed files and for drafts. */
  readonly obstacles: readonly ClosingObstacle[];
}

/** Orders "z.d.A." and what older registers said. */
@Injectable()
export class KeptOrders {
  constructor(
    readonly closings: FileClosingRepository,
    private readonly corrections: TakenOverCorrectionRepository,
  ) {}

  /** What an older register said of the file, and how that was put right; `null` where it said nothing. */
  async ofRegister(fileId: string): Promise<FromRegister | null> {
    const stated = await this.corrections.stated(fileId);
    const corrections = await this.corrections.ofFile(fileId);
    return Object.keys(stated).length === 0 && corrections.length === 0 ? null : { stated, corrections };
  }
}

/** Where files stand in their lives, and what keeps them from being closed. */
@Injectable()
export class FileLifeQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly obstacles: ClosingObstacles,
    private readonly orders: KeptOrders,
    private readonly retention: FileRetention,
    private readonly clock: Clock,
  ) {}

  /** @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not read it. */
  async get(actor: Actor, fileId: string): Promise<FileLife> {
    const today = localDay(this.clock.now());
    return this.database.transaction(async (transaction) => {
      await this.access.check(transaction, actor, RECORDS_PERMISSIONS.read, fileId);
      const [file] = await this.database.query<{
        id: string;
        version: number;
        invalid: InvalidMark | null;
        planUnitId: string;
        retentionYears: number | null;
        isDraft: boolean;
      }>(
        `SELECT id, version, invalid, draft IS NOT NULL AS "isDraft", plan_unit_id AS "planUnitId", retention_years AS "retentionYears" FROM record_file WHERE id = $1`,
        [fileId],
      );
      if (!file) throw new RecordFileNotFound(fileId);
      const { version, invalid, isDraft } = file;
      const register = await this.orders.ofRegister(fileId);
      const { rule: present, planned } = await this.retention.find(file);
      const closing = (await this.orders.closings.find(transaction, fileId)) ?? null;
      if (closing !== null) {
        const { rule } = closing;
        const state = fileLifeState(closing, today);
        return {
          state,
          version,
          invalid,
          closing,
          rule,
          planned,
          retainUntil: closing.retainUntil,
          register,
          obstacles: [],
        };
      }
      return {
        state: isDraft ? 'draft' : 'open',
        version,
        invalid,
        closing: null,
        rule: present,
        planned,
        register,
        retainUntil: retainUntil({ rule: present, closedOn: today, eventOn: null }),
        obstacles: isDraft ? [] : await this.obstacles.list(transaction, actor, { fileId, proceedingId: null }),
      };
    });
  }

  /** What is still to be done before a proceeding can be closed; nothing once it is. */
  async obstaclesOf(actor: Actor, fileId: string, proceedingId: string): Promise<ClosingObstacle[]> {
    return this.database.transaction(async (transaction) => {
      await this.access.check(transaction, actor, RECORDS_PERMISSIONS.read, fileId);
      const [proceeding] = await this.database.query(
        `SELECT 1 FROM proceeding WHERE id = $1 AND file_id = $2 AND ${levelSql(actor, 'proceeding')}`,
        [proceedingId, fileId],
      );
      if (proceeding === undefined) throw new ObjectNotInFile(proceedingId);
      return this.obstacles.list(transaction, actor, { fileId, proceedingId });
    });
  }
}
