import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { FilingPlanQueries } from '#modules/filing-plan';
import { OrgUnits } from '#modules/identity';
import { IntakeConfig } from '#modules/intake';
import { RECORDS_PERMISSIONS, ReferenceRegister } from '#modules/records';
import { Database } from '#platform/database';
import type { FolderEntry, ManifestContext } from '../../domain/manifest-context.js';
import type { ManifestTable } from '../../domain/manifest-table.js';

const MEGABYTE = 1024 * 1024;

/** Gathers what the city knows at the moment a manifest is checked. */
@Injectable()
export class ManifestContexts {
  constructor(
    private readonly database: Database,
    private readonly orgUnits: OrgUnits,
    private readonly filingPlan: FilingPlanQueries,
    private readonly register: ReferenceRegister,
    private readonly config: IntakeConfig,
    private readonly clock: Clock,
  ) {}

  /** @param folder what lies in the folder, by path */
  async load(actor: Actor, table: ManifestTable, folder: ReadonlyMap<string, FolderEntry>): Promise<ManifestContext> {
    const [units, plan, references, given] = await Promise.all([
      this.orgUnits.all(),
      this.filingPlan.inForce(),
      this.references(),
      this.given(table),
    ]);
    return {
      today: localDay(this.clock.now()),
      units: new Map(
        units.map((unit) => [
          unit.number,
          {
            id: unit.id,
            isOpen: unit.closedAt === null,
            isYours: holdsIn(actor, RECORDS_PERMISSIONS.takeOver, unit.id),
          },
        ]),
      ),
      planUnits: new Map((plan?.units ?? []).map((unit) => [unit.mark, unit])),
      references,
      given,
      folder,
      maxBytes: this.config.INTAKE_MAX_FILE_MB * MEGABYTE,
    };
  }

  private async references(): Promise<ManifestContext['references']> {
    const [grammar, last] = await Promise.all([this.filingPlan.referenceGrammar(), this.register.lastNumbers()]);
    return {
      file: (values) => grammar.file(values),
      lastNumber: (values) => last.get(grammar.counterScope(values)) ?? 0,
    };
  }

  /** References that lead to something already; where an earlier conversion gave them, that is no fault. */
  private async given(table: ManifestTable): Promise<ManifestContext['given']> {
    const named = table.rows.flatMap(({ cells }) =>
      [cells.oldReference, cells.newReference].flatMap((text) => text?.replace(/\s+/g, ' ') ?? []),
    );
    const found = await this.register.given([...new Set(named)]);
    const converted = new Set(
      (
        await this.database.query<{ id: string }>(
          `SELECT id FROM conversion_item WHERE state = 'done' AND id = ANY($1::uuid[])`,
          [found.map(({ fileId }) => fileId)],
        )
      ).map(({ id }) => id),
    );
    return new Map(
      found.map(({ reference, fileId }) => [reference, converted.has(fileId) ? 'taken-over' : 'given'] as const),
    );
  }
}
