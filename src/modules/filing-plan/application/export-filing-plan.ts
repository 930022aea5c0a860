import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import { Journal } from '#platform/journal';
import { writeCsvPlan, writeXlsxPlan } from '../exchange/write-table-plan.js';
import { writeXdomeaPlan } from '../exchange/write-xdomea-plan.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { FilingPlanQueries } from './filing-plan.queries.js';
import { requirePermission } from './plan-access.js';

/** Formats a plan is handed out in. */
export const PLAN_FORMATS = ['csv', 'xlsx', 'xdomea'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** A plan as a file. */
export interface PlanFile {
  readonly content: Buffer;
  readonly mediaType: string;
  readonly fileName: string;
}

const MEDIA_TYPES: Readonly<Record<PlanFormat, { readonly mediaType: string; readonly ending: string }>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', ending: 'csv' },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx' },
  xdomea: { mediaType: 'application/xml', ending: 'xml' },
};

const SENDER = 'TalAkte';

/** Hands out any version of the plan as CSV, XLSX or xdomea 0301; each one is journalled. */
@Injectable()
export class ExportFilingPlan {
  constructor(
    private readonly database: Database,
    private readonly queries: FilingPlanQueries,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @throws {FilingPlanNotFound} Thrown when there is no such version for the actor. */
  async execute(actor: Actor, planId: string, format: PlanFormat): Promise<PlanFile> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.read);
    const { name, version, validFrom, validUntil } = await this.queries.version(actor, planId);
    const plan = { name, version, validFrom, validUntil, units: await this.queries.unitsOf(actor, planId) };
    const now = this.clock.now();
    const message = { processId: newId(now), createdAt: now, sender: SENDER, recipient: SENDER };
    const content =
      format === 'csv'
        ? writeCsvPlan(plan)
        : format === 'xlsx'
          ? await writeXlsxPlan(plan)
          : writeXdomeaPlan(plan, message);
    await this.database.transaction((transaction) =>
      this.journal.append(transaction, actor, {
        action: 'filing-plan.exported',
        objectType: 'filing-plan',
        objectId: planId,
        after: { name, version, format, units: plan.units.length },
      }),
    );
    const { mediaType, ending } = MEDIA_TYPES[format];
    const fileName = `${name}-${version}`.replace(/[^0-9A-Za-zÄÖÜäöüß._-]+/g, '-');
    return { content, mediaType, fileName: `${fileName}.${ending}` };
  }
}
