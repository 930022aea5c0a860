import { Injectable } from '@nestjs/common';
import { addDays } from '#kernel/calendar-day';
import type { Actor, UserActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { ActorResolver } from '#modules/identity';
import { RecordLife } from '#modules/records';
import { queryIn, type Transaction } from '#platform/database';
import type { CirculationFolder } from '../domain/circulation-folder.js';
import { isOver, type RouteStep } from '../domain/route-step.js';
import { numbered, type Slip } from '../domain/slip.js';
import { AddresseeKeptOut } from '../errors.js';
import { type PaperNow, PaperRepository } from '../persistence/paper.repository.js';

/** Longer than any step should take; the right ends with the step anyway. */
const LONGEST_DAYS = 366;

/** Lets those who are asked read the papers while their step is open, as far as walls and levels allow. */
@Injectable()
export class StepReaders {
  constructor(
    private readonly papers: PaperRepository,
    private readonly life: RecordLife,
    private readonly actors: ActorResolver,
  ) {}

  /** @throws {AddresseeKeptOut} Thrown with the number of the step when somebody could not read a paper when his turn comes. */
  async checkPlanned(
    transaction: Transaction,
    actor: UserActor,
    slip: Slip,
    known: ReadonlySet<string>,
  ): Promise<void> {
    const papers = await this.papers.now(
      transaction,
      slip.papers.map(({ documentId }) => documentId),
    );
    const asked = new Set<string>();
    for (const { step, number } of numbered(slip)) {
      const who = `${step.addressee.kind}:${step.addressee.id}`;
      if (isOver(step) || known.has(who) || asked.has(who)) continue;
      asked.add(who);
      for (const paper of papers) {
        const because = await this.life.route.access.refusal(actor, paper, step.addressee);
        if (because !== null) throw new AddresseeKeptOut(number, because);
      }
    }
  }

  /** A step is open: whoever it is for may read what is in the folder. */
  async begin(
    transaction: Transaction,
    actor: UserActor,
    folder: CirculationFolder,
    step: RouteStep,
    now: Date,
  ): Promise<void> {
    const { slip } = folder;
    const papers = await this.papers.now(
      transaction,
      slip.papers.map(({ documentId }) => documentId),
    );
    const lead = (await this.actors.ofUser(slip.lead.id)) ?? actor;
    for (const [fileId, paper] of new Map(papers.map((one) => [one.fileId, one] as const))) {
      const own = papers.filter((one) => one.fileId === fileId);
      if (await this.readsByRemit(own, step)) continue;
      const because = await this.life.route.access.refusal(lead, paper, step.addressee);
      // a wall that was put up meanwhile holds: the lead sees on the slip that nobody comes in
      if (because !== null && because !== 'remit') continue;
      const grant = { id: newId(now), fileId, reader: step.addressee, reason: REASON, startsAt: now };
      const endsAt = new Date(`${addDays(now.toISOString().slice(0, 10), LONGEST_DAYS)}T00:00:00Z`);
      await this.life.route.access.begin(transaction, { id: slip.lead.id, actor }, { ...grant, endsAt });
      await queryIn(transaction, 'INSERT INTO circulation_grant (grant_id, step_id) VALUES ($1, $2)', [
        grant.id,
        step.id,
      ]);
    }
  }

  /** Steps are open no more: the rights they gave end with them. */
  async end(
    transaction: Transaction,
    by: { readonly id: string; readonly actor: Actor },
    stepIds: readonly string[],
    now: Date,
  ): Promise<void> {
    if (stepIds.length === 0) return;
    const grants = await queryIn<{ id: string }>(
      transaction,
      'DELETE FROM circulation_grant WHERE step_id = ANY($1::uuid[]) RETURNING grant_id AS id',
      [stepIds],
    );
    for (const { id } of grants) await this.life.route.access.end(transaction, by, id, now);
  }

  /** Whether whoever has an open step cannot read a paper: nobody else learns that he cannot begin. */
  async isKeptOut(
    lead: UserActor | undefined,
    papers: readonly PaperNow[],
    { addressee }: RouteStep,
  ): Promise<boolean> {
    if (addressee.kind === 'person') {
      const person = await this.actors.ofUser(addressee.id);
      const ids = papers.map(({ documentId }) => documentId);
      return person === undefined || !(await this.papers.readableBy(person, ids));
    }
    if (!lead) return false;
    for (const paper of papers)
      if ((await this.life.route.access.refusal(lead, paper, addressee)) === 'wall') return true;
    return false;
  }

  /** Each step brings the rights it needs: those of another one end with that. */
  private async readsByRemit(papers: readonly PaperNow[], step: RouteStep): Promise<boolean> {
    for (const paper of papers) if (!(await this.life.route.access.readsByRemit(paper, step.addressee))) return false;
    return true;
  }
}

const REASON = 'Beteiligung am Geschäftsgang';
