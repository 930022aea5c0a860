import { Injectable } from '@nestjs/common';
import { FilingPlanQueries } from '#modules/filing-plan';
import type { FileRetentionRule } from '../../domain/retention-end.js';

/** Finds how long files are kept. */
@Injectable()
export class FileRetention {
  constructor(private readonly filingPlan: FilingPlanQueries) {}

  /** What the file's plan unit says; where it says nothing, the years the file has itself, otherwise for ever. */
  async ruleFor(file: {
    readonly planUnitId: string;
    readonly retentionYears: number | null;
  }): Promise<FileRetentionRule> {
    const rule = await this.filingPlan.retentionOf(file.planUnitId);
    if (rule !== null) return rule;
    return file.retentionYears === null
      ? { kind: 'permanent' }
      : { kind: 'years', years: file.retentionYears, start: 'year-end' };
  }
}
