import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { OrgUnits } from '#modules/identity';
import { ReferenceGrammar, type ReferenceTemplates, type TemplateFault } from '../domain/reference-grammar.js';
import { FILING_PLAN_PERMISSIONS } from '../permissions.js';
import { FilingPlanQueries } from './filing-plan.queries.js';
import { requirePermission } from './plan-access.js';

/** References of one file and of what lies in it. */
export interface ReferenceSample {
  readonly file: string;
  readonly proceeding: string;
  readonly document: string;
}

/** What templates would make. */
export interface ReferencePreview {
  readonly faults: readonly TemplateFault[];
  /** Empty as long as there are faults. */
  readonly samples: readonly ReferenceSample[];
}

/** Running numbers of file, proceeding and document: the first ones, some later ones, and ones that outgrow their width. */
const NUMBERS = [
  { fileNo: 1, proceedingNo: 1, documentNo: 1 },
  { fileNo: 217, proceedingNo: 3, documentNo: 42 },
  { fileNo: 10_482, proceedingNo: 12, documentNo: 1_204 },
] as const;

/** For a city that has neither offices nor a plan yet. */
const EXAMPLE = { unit: '63.1', plan: '63.10.01' };

/** Shows what references would look like, with offices and plan units of the city; writes nothing. */
@Injectable()
export class PreviewReferences {
  constructor(
    private readonly queries: FilingPlanQueries,
    private readonly orgUnits: OrgUnits,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, templates: ReferenceTemplates): Promise<ReferencePreview> {
    requirePermission(actor, FILING_PLAN_PERMISSIONS.manage);
    const faults = ReferenceGrammar.faultsOf(templates);
    if (faults.length > 0) return { faults, samples: [] };
    const grammar = new ReferenceGrammar(templates);
    const year = Number(localDay(this.clock.now()).slice(0, 4));
    const places = await this.places();
    const samples = NUMBERS.map(({ fileNo, proceedingNo, documentNo }, index) => {
      const { unit, plan } = places[index % places.length] ?? EXAMPLE;
      const file = grammar.file({ unit, plan, fileNo, year });
      const proceeding = grammar.proceeding(file, proceedingNo);
      return { file, proceeding, document: grammar.document(proceeding, documentNo, unit) };
    });
    return { faults, samples };
  }

  /** Plan units that carry files with the office in charge, spread over the plan; an office of the city where none is named. */
  private async places(): Promise<{ unit: string; plan: string }[]> {
    const offices = await this.orgUnits.open();
    const numbers = new Map(offices.map(({ id, number }) => [id, number]));
    const carrying = ((await this.queries.inForce())?.units ?? []).filter(
      (unit) => unit.mayCarryFiles && !unit.retired,
    );
    const step = Math.max(1, Math.floor(carrying.length / NUMBERS.length));
    return NUMBERS.flatMap((_, index) => {
      const unit = carrying[index * step];
      if (!unit) return [];
      const lead = unit.leadUnitId === null ? undefined : numbers.get(unit.leadUnitId);
      return [{ plan: unit.mark, unit: lead ?? offices[index % offices.length]?.number ?? EXAMPLE.unit }];
    });
  }
}
