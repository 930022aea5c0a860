import { Injectable } from '@nestjs/common';
import { FileTypes } from '#modules/file-types';
import { FilingPlanQueries } from '#modules/filing-plan';
import { Database } from '#platform/database';
import type { FileRetentionRule } from '../../domain/retention-end.js';

/** How long a file is kept, and why. */
export interface FoundRetention {
  readonly rule: FileRetentionRule;
  /** What its type or plan unit says, where an older register expressly said something else; otherwise `null`. */
  readonly planned: FileRetentionRule | null;
}

/** A number of years, or `null` for ever. */
interface StatedYears {
  readonly years: number | null;
}

/** Finds how long files are kept. */
@Injectable()
export class FileRetention {
  constructor(
    private readonly database: Database,
    private readonly filingPlan: FilingPlanQueries,
    private readonly fileTypes: FileTypes,
  ) {}

  /**
   * What an older register said expressly; else what the file's type says; else what its plan unit says; where none of
   * them says anything, the years the file has itself, otherwise for ever. Years that do not come from the plan unit begin
   * when those of the plan unit would.
   */
  async find(file: {
    readonly id: string;
    readonly planUnitId: string;
    readonly retentionYears: number | null;
  }): Promise<FoundRetention> {
    // one after the other: within a transaction they share one connection
    const ofPlan = await this.filingPlan.retentionOf(file.planUnitId);
    const ofType = await this.ofType(file.id);
    const stated = await this.stated(file.id);
    const start = ofPlan?.kind === 'years' ? ofPlan.start : 'year-end';
    const planned = ofType ? yearsOf(ofType, start) : ofPlan;
    if (stated === null) return { rule: planned ?? yearsOf({ years: file.retentionYears }, start), planned: null };
    const rule = yearsOf(stated, start);
    return { rule, planned: planned === null || isSame(planned, rule) ? null : planned };
  }

  private async ofType(fileId: string): Promise<StatedYears | null> {
    const [fields] = await this.database.query<{ versionId: string }>(
      'SELECT type_version_id AS "versionId" FROM file_fields WHERE file_id = $1',
      [fileId],
    );
    return fields ? (await this.fileTypes.get(fields.versionId)).content.retention : null;
  }

  private async stated(fileId: string): Promise<StatedYears | null> {
    const [row] = await this.database.query<StatedYears>('SELECT years FROM stated_retention WHERE file_id = $1', [
      fileId,
    ]);
    return row ?? null;
  }
}

function yearsOf({ years }: StatedYears, start: 'closing' | 'year-end'): FileRetentionRule {
  return years === null ? { kind: 'permanent' } : { kind: 'years', years, start };
}

function isSame(one: FileRetentionRule, other: FileRetentionRule): boolean {
  if (one.kind === 'permanent' || other.kind === 'permanent') return one.kind === other.kind;
  return one.kind === other.kind && one.years === other.years;
}
