import type { UserActor } from '#kernel/actor';
import { FilingPlanQueries } from '#modules/filing-plan';
import {
  ApproveFilingPlan,
  DraftFilingPlan,
  EditFilingPlan,
  ExportFilingPlan,
  type PlanEdit,
} from '#modules/filing-plan/testing';
import { userActorWith } from '#modules/identity/testing';
import {
  CarryOutRehearsal,
  ExportStock,
  RehearsalQueries,
  RehearsalSteps,
  WorkOutRehearsal,
} from '#modules/records/testing';
import type { TestApplication } from '../../support/application.js';
import { FOUNDER } from '../../support/office.js';

const person = (id: number, name: string, ...permissions: string[]): UserActor => ({
  ...userActorWith(Object.fromEntries(permissions.map((permission) => [permission, 'all'])), name),
  id: `01900000-0000-7000-8000-${String(id).padStart(12, '0')}`,
});

/** Records manager and archivist of the specs about rehearsals. */
export const MANAGER = person(7001, 'Renate Registratur', 'filing-plan.manage', 'filing-plan.read', 'records.read');
export const ARCHIVIST = person(7002, 'Anton Archiv', 'filing-plan.approve-for-archive', 'filing-plan.read');

/** How a rehearsal is begun unless a spec says otherwise: open files are re-marked, closed ones keep what they have. */
export const OPTIONS = { references: 'open', retention: 'open', leadUnits: 'follow' } as const;
type Options = Parameters<RehearsalSteps['begin']>[1]['options'];

/** What specs do with rehearsals, each step as people and jobs do it. */
export interface RehearsalDesk {
  draft(version: string, ...edits: PlanEdit[]): Promise<string>;
  release(planId: string): Promise<void>;
  unitOf(planId: string, mark: string): Promise<string>;
  begin(planId: string, options?: Options): Promise<string>;
  decide(id: string, ...decisions: Parameters<RehearsalSteps['decide']>[3][number][]): Promise<void>;
  runAgain(id: string): Promise<void>;
  sign(id: string): Promise<void>;
  apply(id: string): Promise<void>;
  undo(id: string): Promise<void>;
  get(id: string): ReturnType<RehearsalQueries['get']>;
  /** Plans and placement of the whole stock as they are handed out. */
  exports(): Promise<string>;
}

/** A desk on an application without a worker: jobs are done at once. */
export function rehearsalDesk(app: TestApplication): RehearsalDesk {
  const steps = app.get(RehearsalSteps);
  const queries = app.get(RehearsalQueries);
  const plans = app.get(FilingPlanQueries);
  const revisionOf = async (id: string): Promise<number> => (await queries.get(MANAGER, id)).revision;
  const planRevision = async (id: string): Promise<number> => (await plans.version(MANAGER, id)).revision;
  const work = (id: string): Promise<void> => app.get(WorkOutRehearsal).execute(FOUNDER, id);
  return {
    draft: async (version, ...edits) => {
      const basedOn = (await plans.inForce())?.id;
      const id = await app.get(DraftFilingPlan).execute(MANAGER, { name: 'Aktenplan', version, basedOn });
      if (edits.length > 0) await app.get(EditFilingPlan).execute(MANAGER, id, await planRevision(id), edits);
      return id;
    },
    release: async (id) => {
      await app.get(ApproveFilingPlan).execute(MANAGER, id, await planRevision(id), 'records-management');
      await app.get(ApproveFilingPlan).execute(ARCHIVIST, id, await planRevision(id), 'archive');
    },
    unitOf: async (planId, mark) => {
      const unit = (await plans.unitsOf(MANAGER, planId)).find((candidate) => candidate.mark === mark);
      if (!unit) throw new Error(`The version has no ${mark}`);
      return unit.id;
    },
    begin: async (planId, options = OPTIONS) => {
      const id = await steps.begin(MANAGER, { planId, options });
      await work(id);
      return id;
    },
    decide: async (id, ...decisions) => {
      await steps.decide(MANAGER, id, await revisionOf(id), decisions);
      await work(id);
    },
    runAgain: async (id) => {
      await steps.runAgain(MANAGER, id, await revisionOf(id));
      await work(id);
    },
    sign: async (id) => {
      for (const [actor, side] of [
        [MANAGER, 'records-management'],
        [ARCHIVIST, 'archive'],
      ] as const) {
        const { revision, reportHash } = await queries.get(MANAGER, id);
        await steps.approve(actor, id, { revision, side, reportHash: reportHash ?? '' });
      }
    },
    apply: async (id) => {
      await steps.apply(MANAGER, id, await revisionOf(id), 'Neuer Aktenplan');
      await app.get(CarryOutRehearsal).execute(MANAGER, id);
    },
    undo: async (id) => {
      await steps.undo(MANAGER, id, await revisionOf(id), 'Es war noch zu früh');
      await app.get(CarryOutRehearsal).execute(MANAGER, id);
    },
    get: (id) => queries.get(MANAGER, id),
    exports: () => exportsOf(app),
  };
}

async function exportsOf(app: TestApplication): Promise<string> {
  const parts: string[] = [];
  for (const { id, version, state, inForceFrom } of (await app.get(FilingPlanQueries).versions(MANAGER)).toSorted(
    (a, b) => (a.version < b.version ? -1 : 1),
  )) {
    const { content } = await app.get(ExportFilingPlan).execute(MANAGER, id, 'csv');
    parts.push(`${version} ${state} ${inForceFrom ?? ''}\n${content.toString()}`);
  }
  for await (const part of app.get(ExportStock).placement(MANAGER)) parts.push(part);
  return parts.join('\n');
}
