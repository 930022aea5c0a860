import { Injectable } from '@nestjs/common';
import { FileTypes } from '#modules/file-types';
import { FilingPlanQueries } from '#modules/filing-plan';
import { Database } from '#platform/database';
import type { FileRetentionRule } from '../../domain/retention-end.js';

/** Finds how long files are kept. */
@Injectable()
export class FileRetention {
  constructor(
    private readonly database: Database,
    private readonly filingPlan: FilingPlanQueries,
    private readonly fileTypes: FileTypes,
  ) {}

  /**
   * What the file's type says; else what its plan unit says; where neither says anything, the years the file has itself,
   * otherwise for ever. The years of a type begin when those of the plan unit would.
   */
  async ruleFor(file: {
    readonly id: string;
    readonly planUnitId: string;
    readonly retentionYears: number | null;
  }): Promise<FileRetentionRule> {
    const [ofPlan, ofType] = await Promise.all([this.filingPlan.retentionOf(file.planUnitId), this.ofType(file.id)]);
    if (ofType) return yearsOf(ofType.years, ofPlan?.kind === 'years' ? ofPlan.start : 'year-end');
    return ofPlan ?? yearsOf(file.retentionYears, 'year-end');
  }

  private async ofType(fileId: string): Promise<{ readonly years: number | null } | null> {
    const [fields] = await this.database.query<{ versionId: string }>(
      'SELECT type_version_id AS "versionId" FROM file_fields WHERE file_id = $1',
      [fileId],
    );
    return fields ? (await this.fileTypes.get(fields.versionId)).content.retention : null;
  }
}

function yearsOf(years: number | null, start: 'closing' | 'year-end'): FileRetentionRule {
  return years === null ? { kind: 'permanent' } : { kind: 'years', years, start };
}
