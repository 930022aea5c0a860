import { Injectable } from '@nestjs/common';
import { holdsIn, type UserActor } from '#kernel/actor';
import { ActorResolver } from '#modules/identity';
import type { ActsFor } from '#modules/tasks';
import type { Transaction } from '#platform/database';
import type { CirculationFolder } from '../domain/circulation-folder.js';
import { isBlocking, type RouteStep } from '../domain/route-step.js';
import { numbered, stepOf } from '../domain/slip.js';
import { FolderNotYours, StepNotOpen } from '../errors.js';
import { CIRCULATION_PERMISSIONS } from '../permissions.js';
import type { FolderAct } from './folder-act.js';
import { StepTasks } from './step-tasks.js';

/** Who may do what with a folder he sees. */
@Injectable()
export class FolderRights {
  constructor(
    private readonly tasks: StepTasks,
    private readonly actors: ActorResolver,
  ) {}

  /**
   * @returns for whom the actor stands in
   * @throws {FolderNotYours} Thrown when the actor has no say in it. @throws {TaskNotFound | TaskHeldByOther} Thrown when a step is not his.
   */
  async check(transaction: Transaction, actor: UserActor, folder: CirculationFolder, act: FolderAct): Promise<ActsFor> {
    switch (act.act) {
      case 'answer':
      case 'give-back': {
        const { step } = stepOf(folder.slip, act.stepId);
        if (step.state !== 'open') throw new StepNotOpen(step.state);
        return this.tasks.checkMayDo(transaction, actor, step);
      }
      case 'take-over':
        return this.checkSuperior(actor, folder, stepOf(folder.slip, act.stepId).step);
      case 'replan':
      case 'add-members':
        return this.isAtIt(actor, folder) ? null : leading(actor, folder, act.act);
      default:
        return leading(actor, folder, act.act);
    }
  }

  /** Ids of the open steps the actor may answer, without keeping anybody else from them. */
  async answerable(actor: UserActor, { slip }: CirculationFolder): Promise<string[]> {
    const open = numbered(slip).flatMap(({ step }) => (step.state === 'open' ? [step] : []));
    const mine = await this.tasks.mayDo(actor, open);
    return mine.map(({ id }) => id);
  }

  private async checkSuperior(actor: UserActor, folder: CirculationFolder, step: RouteStep): Promise<null> {
    if (step.addressee.id === actor.id) throw new FolderNotYours('take-over');
    const person = step.addressee.kind === 'person' ? await this.actors.ofUser(step.addressee.id) : undefined;
    const offices = person?.offices ?? (step.addressee.kind === 'unit' ? [step.addressee.id] : []);
    if (![folder.unitId, ...offices].some((unit) => holdsIn(actor, CIRCULATION_PERMISSIONS.takeOver, unit)))
      throw new FolderNotYours('take-over');
    return null;
  }

  /** Whoever has it before him may say how it goes on, but for who only takes note; the lead is told. */
  private isAtIt(actor: UserActor, { slip }: CirculationFolder): boolean {
    const mine = [actor.id, ...actor.standsInFor.map(({ id }) => id)];
    return numbered(slip).some(
      ({ step }) => step.state === 'open' && isBlocking(step) && isFor(step, mine, actor.offices),
    );
  }
}

function isFor({ addressee }: RouteStep, persons: readonly string[], offices: readonly string[]): boolean {
  return (addressee.kind === 'person' ? persons : offices).includes(addressee.id);
}

/** Whether the actor leads the folder: himself, for somebody absent, or as superior of the office it comes from. */
export function leads(actor: UserActor, folder: CirculationFolder): boolean {
  return isLead(actor, folder) || holdsIn(actor, CIRCULATION_PERMISSIONS.takeOver, folder.unitId);
}

/** Whether the actor is the lead himself, or stands in for him. */
export function isLead(actor: UserActor, { slip }: CirculationFolder): boolean {
  return [actor.id, ...actor.standsInFor.map(({ id }) => id)].includes(slip.lead.id);
}

function leading(actor: UserActor, folder: CirculationFolder, act: string): ActsFor {
  if (!leads(actor, folder)) throw new FolderNotYours(act);
  if (actor.id === folder.slip.lead.id) return null;
  const absent = actor.standsInFor.find(({ id }) => id === folder.slip.lead.id);
  return absent ? { id: absent.id, name: absent.name } : null;
}
