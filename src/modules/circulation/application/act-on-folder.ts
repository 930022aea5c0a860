import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import type { ActsFor } from '#modules/tasks';
import { Database, type Transaction } from '#platform/database';
import { type CirculationFolder, withSlip } from '../domain/circulation-folder.js';
import { addMembers, replan, routeChanges } from '../domain/route-planning.js';
import { type ActContext, changedPapers, type Slip, stepOf } from '../domain/slip.js';
import {
  answer,
  checkedRemark,
  endEarly,
  giveBack,
  newRound,
  pullBack,
  skip,
  start,
  takeOver,
} from '../domain/slip-acts.js';
import { FolderChangedMeanwhile, FolderNotFound, PapersChanged } from '../errors.js';
import type { FolderActTaken } from '../events.js';
import { FolderRepository } from '../persistence/folder.repository.js';
import { PaperRepository } from '../persistence/paper.repository.js';
import { Addressees } from './addressees.js';
import type { FolderAct, FolderRequest } from './folder-act.js';
import { FolderConsequences } from './folder-consequences.js';
import { FolderFacts, type FolderHappening } from './folder-facts.js';
import { FolderRights } from './folder-rights.js';
import { SlipFiling } from './slip-filing.js';
import { StepReaders } from './step-readers.js';

/** Where folders and what lies in them are found. */
@Injectable()
export class FolderPlaces {
  constructor(
    readonly database: Database,
    readonly folders: FolderRepository,
    readonly papers: PaperRepository,
    readonly addressees: Addressees,
    readonly clock: Clock,
  ) {}
}

/** What follows from an act, and what is written of it. */
@Injectable()
export class FolderEffects {
  constructor(
    readonly consequences: FolderConsequences,
    readonly facts: FolderFacts,
    readonly readers: StepReaders,
    readonly filing: SlipFiling,
  ) {}
}

/** Does something with a folder: one transaction with everything that follows, once a request, on the folder as it was seen. */
@Injectable()
export class ActOnFolder {
  constructor(
    private readonly places: FolderPlaces,
    private readonly rights: FolderRights,
    private readonly effects: FolderEffects,
  ) {}

  /**
   * @throws {FolderNotFound} Thrown when there is none all of whose papers the actor may read.
   * @throws {FolderChangedMeanwhile} Thrown when somebody else changed it since it was seen.
   * @throws {FolderNotYours | TaskNotFound | TaskHeldByOther} Thrown when it is not his to do.
   * @throws {AddresseeKeptOut} Thrown when somebody who is asked could not read a paper.
   */
  async execute(actor: UserActor, request: FolderRequest, act: FolderAct): Promise<void> {
    const { database, folders, papers } = this.places;
    await database.transaction(async (transaction) => {
      const folder = await folders.findLocked(transaction, request.folderId);
      if (!folder) throw new FolderNotFound(request.folderId);
      const asked = { id: request.id ?? newId(this.places.clock.now()), folderId: folder.id, byId: actor.id };
      // before anything else: what was done may have ended his right to look at the folder
      if (await folders.isRepeated(transaction, asked)) return;
      if (!(await papers.isVisible(transaction, actor, folder.id))) throw new FolderNotFound(folder.id);
      if (!(await folders.begin(transaction, asked))) return;
      if (request.revision !== undefined && request.revision !== folder.revision)
        throw new FolderChangedMeanwhile(folder.revision);
      await this.take(transaction, actor, folder, act);
    });
  }

  private async take(
    transaction: Transaction,
    actor: UserActor,
    folder: CirculationFolder,
    act: FolderAct,
  ): Promise<void> {
    const actsFor = await this.rights.check(transaction, actor, folder, act);
    const now = this.places.clock.now();
    const by = { id: actor.id, name: actor.name };
    const context: ActContext = { by, onBehalfOf: actsFor, now, today: localDay(now), newId: () => newId(now) };
    const slip = await this.slipAfter(transaction, folder, { act, context });
    const after = withSlip(folder, slip, now);
    if (PLANNING.includes(act.act))
      await this.effects.readers.checkPlanned(transaction, actor, slip, askedIn(folder.slip));
    await this.effects.consequences.keep(transaction, actor, { before: folder, after, actsFor, now });
    await this.tell(transaction, actor, { before: folder, after, act, actsFor, now });
    // whoever takes note afterwards stands on the slip of the file too
    if (after.endedAt !== null) await this.effects.filing.enqueue(transaction, after);
  }

  private async slipAfter(
    transaction: Transaction,
    { slip }: CirculationFolder,
    { act, context }: { readonly act: FolderAct; readonly context: ActContext },
  ): Promise<Slip> {
    const { addressees } = this.places;
    if ('stepId' in act) return this.stepAfter(transaction, slip, { act, context });
    switch (act.act) {
      case 'start':
        return start(slip, context);
      case 'pull-back':
        checkedRemark(act.remark, false);
        return pullBack(slip);
      case 'end':
        return endEarly(slip, act.remark, context);
      case 'new-round':
        return this.nextRound(transaction, slip, { act, context });
      case 'replan':
        return replan(slip, await addressees.stations(transaction, act.stations), context);
      case 'add-members':
        return addMembers(slip, act.stationId, await addressees.steps(transaction, act.steps), context);
    }
  }

  private async stepAfter(
    transaction: Transaction,
    slip: Slip,
    { act, context }: { readonly act: Extract<FolderAct, { stepId: string }>; readonly context: ActContext },
  ): Promise<Slip> {
    switch (act.act) {
      case 'answer':
        if (act.outcome !== 'refused') await this.checkUnchanged(transaction, slip, act.stepId);
        return answer(slip, act.stepId, act, context);
      case 'give-back':
        return giveBack(slip, act.stepId, act.target, act.remark, context);
      case 'skip':
        return skip(slip, act.stepId, act.remark, context);
      case 'take-over':
        checkedRemark(act.remark, true);
        return takeOver(slip, act.stepId, context);
    }
  }

  private async nextRound(
    transaction: Transaction,
    slip: Slip,
    { act, context }: { readonly act: Extract<FolderAct, { act: 'new-round' }>; readonly context: ActContext },
  ): Promise<Slip> {
    const { papers, addressees } = this.places;
    const ids = slip.papers.map(({ documentId }) => documentId);
    const bound = (await papers.now(transaction, ids)).map(({ documentId, version, hash }) => {
      const { isForSignature = false, isOwn = false } =
        slip.papers.find((paper) => paper.documentId === documentId) ?? {};
      return { documentId, version, hash, isForSignature, isOwn };
    });
    const plan = act.stations === undefined ? null : await addressees.stations(transaction, act.stations);
    return newRound(slip, bound, plan, act.remark, context);
  }

  /** A signature is given on papers as they are at this very moment. */
  private async checkUnchanged(transaction: Transaction, slip: Slip, stepId: string): Promise<void> {
    const { kind } = stepOf(slip, stepId).step;
    if (kind !== 'co-signature' && kind !== 'final-signature') return;
    const ids = slip.papers.map(({ documentId }) => documentId);
    const latest = new Map((await this.places.papers.now(transaction, ids)).map((one) => [one.documentId, one.hash]));
    const changed = changedPapers(slip, latest);
    if (changed.length > 0) throw new PapersChanged(changed.length);
  }

  private async tell(
    transaction: Transaction,
    actor: UserActor,
    {
      before,
      after,
      act,
      actsFor,
      now,
    }: {
      readonly before: CirculationFolder;
      readonly after: CirculationFolder;
      readonly act: FolderAct;
      readonly actsFor: ActsFor;
      readonly now: Date;
    },
  ): Promise<void> {
    const happening = {
      ...{ type: FACTS[act.act], onBehalfOf: actsFor?.name ?? null, changes: routeChanges(before.slip, after.slip) },
      ...wordsOf(act, after),
    };
    await this.effects.facts.told(transaction, actor, after, happening, now);
    if (after.endedAt !== null && before.endedAt === null && act.act !== 'end')
      await this.effects.facts.told(transaction, actor, after, { type: 'circulation.folder-ended' }, now);
  }
}

/** Whoever is on the slip already was let in by somebody before. */
function askedIn({ stations }: Slip): ReadonlySet<string> {
  return new Set(stations.flatMap(({ steps }) => steps.map(({ addressee: { kind, id } }) => `${kind}:${id}`)));
}

function wordsOf(act: FolderAct, { slip }: CirculationFolder): Partial<FolderHappening> {
  const remark = 'remark' in act ? act.remark : '';
  if (!('stepId' in act)) return { remark };
  return { remark, stepId: act.stepId, outcome: stepOf(slip, act.stepId).step.end?.outcome ?? null };
}

/** Acts by which somebody comes onto the slip who was not asked before. */
const PLANNING: readonly FolderAct['act'][] = ['replan', 'add-members', 'new-round'];

const FACTS: Readonly<Record<FolderAct['act'], FolderActTaken>> = {
  start: 'circulation.folder-started',
  'pull-back': 'circulation.folder-pulled-back',
  end: 'circulation.folder-ended',
  'new-round': 'circulation.round-begun',
  replan: 'circulation.route-changed',
  'add-members': 'circulation.route-changed',
  answer: 'circulation.step-ended',
  'give-back': 'circulation.step-returned',
  skip: 'circulation.step-skipped',
  'take-over': 'circulation.step-taken-over',
};
