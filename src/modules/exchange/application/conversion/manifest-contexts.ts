import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { FilingPlanQueries } from '#modules/filing-plan';
import { OrgUnits } from '#modules/identity';
import { IntakeConfig } from '#modules/intake';
import { RECORDS_PERMISSIONS, ReferenceRegister } from '#modules/records';
import type { FolderEntry, ManifestContext } from '../../domain/manifest-context.js';
import type { ManifestTable } from '../../domain/manifest-table.js';
import { ConversionRepository } from '../../persistence/conversion.repository.js';
import { KnownTypes } from './known-types.js';

const MEGABYTE = 1024 * 1024;

/** Offices and plan units as the city has them at this moment. */
@Injectable()
export class KnownPlaces {
  constructor(
    readonly orgUnits: OrgUnits,
    readonly filingPlan: FilingPlanQueries,
  ) {}
}

/** Gathers what the city knows at the moment a manifest is checked. */
@Injectable()
export class ManifestContexts {
  constructor(
    private readonly places: KnownPlaces,
    private readonly register: ReferenceRegister,
    private readonly conversions: ConversionRepository,
    private readonly types: KnownTypes,
    private readonly config: IntakeConfig,
    private readonly clock: Clock,
  ) {}

  /** @param folder what lies in the folder, by path */
  async load(actor: Actor, table: ManifestTable, folder: ReadonlyMap<string, FolderEntry>): Promise<ManifestContext> {
    const { orgUnits, filingPlan } = this.places;
    const [units, plan, references, given, takenOverBySource] = await Promise.all([
      orgUnits.all(),
      filingPlan.inForce(),
      this.references(),
      this.given(table),
      this.conversions.takenOverBySource(sourceKeysOf(table)),
    ]);
    const planUnits = new Map((plan?.units ?? []).map((unit) => [unit.mark, unit]));
    const unitsByNumber = new Map(units.map((unit) => [unit.number, unit]));
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
      planUnits,
      references,
      given,
      takenOverBySource,
      fileTypes: await this.types.load(
        table.rows.map(({ cells }) => ({
          type: cells.fileType?.replace(/\s+/g, ' '),
          planUnitId: planUnits.get(cells.planMark ?? '')?.id,
          leadUnitId: unitsByNumber.get(cells.leadUnit ?? '')?.id,
        })),
      ),
      folder,
      maxBytes: this.config.INTAKE_MAX_FILE_MB * MEGABYTE,
    };
  }

  private async references(): Promise<ManifestContext['references']> {
    const [grammar, last] = await Promise.all([this.places.filingPlan.referenceGrammar(), this.register.lastNumbers()]);
    return {
      file: (values) => grammar.file(values),
      lastNumber: (values) => last.get(grammar.counterScope(values)) ?? 0,
    };
  }

  /** References that lead to something already, with what an earlier conversion took over under them. */
  private async given(table: ManifestTable): Promise<ManifestContext['given']> {
    const named = table.rows.flatMap(({ cells }) =>
      [cells.oldReference, cells.newReference].flatMap((text) => text?.replace(/\s+/g, ' ') ?? []),
    );
    const found = await this.register.given([...new Set(named)]);
    const converted = await this.conversions.fingerprints(found.map(({ fileId }) => fileId));
    return new Map(
      found.map(({ reference, fileId }) => [reference, { fileId, fingerprint: converted.get(fileId) ?? null }]),
    );
  }
}

function sourceKeysOf(table: ManifestTable): string[] {
  const tidy = (text: string | undefined): string | null => text?.replace(/\s+/g, ' ') ?? null;
  return table.rows.flatMap(({ cells }) =>
    cells.sourceId === undefined ? [] : [JSON.stringify([tidy(cells.sourceSystem), tidy(cells.sourceId)])],
  );
}
