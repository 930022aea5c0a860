import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { localDay } from '#kernel/local-day';
import { ActorResolver } from '#modules/identity';
import { queryIn, type Transaction } from '#platform/database';
import type { CirculationFolder } from '../domain/circulation-folder.js';
import type { RouteChange } from '../domain/route-planning.js';
import type { BoundPaper, RouteStep, Station } from '../domain/route-step.js';
import { firstFuture, holdsStill, numbered } from '../domain/slip.js';
import { urgencyOf } from '../domain/step-deadline.js';
import { FolderNotFound, FolderNotYours } from '../errors.js';
import type { PaperNow } from '../persistence/paper.repository.js';
import { FolderPlaces } from './act-on-folder.js';
import { FolderRights, isLead, leads } from './folder-rights.js';
import { StepReaders } from './step-readers.js';

/** A paper of the folder as it is bound, and as it is now. */
export interface FolderPaper
  extends Omit<BoundPaper, 'isOwn'>, Pick<PaperNow, 'fileId' | 'fileReference' | 'reference' | 'subject' | 'state'> {
  readonly isChanged: boolean;
}

/** A step with all that is shown of it. */
export interface ShownStep extends RouteStep {
  readonly number: number;
  readonly urgency: ReturnType<typeof urgencyOf>;
  readonly signature: 'none' | 'holds' | 'void';
  /** Whether whoever is asked cannot read a paper, so that nobody does the step. */
  readonly isKeptOut: boolean;
  /** Who stands in for whoever is asked and away; empty where he is there. */
  readonly standIns: readonly string[];
}

/** A station with its steps. */
export interface ShownStation extends Omit<Station, 'steps'> {
  readonly isFuture: boolean;
  readonly steps: readonly ShownStep[];
}

/** What somebody did with the folder. */
export interface FolderEventRow {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  readonly onBehalfOf: string | null;
  readonly act: string;
  readonly stepId: string | null;
  readonly remark: string;
  readonly changes: readonly RouteChange[];
  /** Whether the lead has not seen it yet. */
  readonly isNew: boolean;
}

/** A folder as its page shows it. */
export interface FolderPageRow extends Omit<CirculationFolder, 'slip'> {
  readonly state: CirculationFolder['slip']['state'];
  readonly round: number;
  readonly lead: CirculationFolder['slip']['lead'];
  readonly papers: readonly FolderPaper[];
  readonly stations: readonly ShownStation[];
  readonly events: readonly FolderEventRow[];
  /** Steps the actor may answer now. */
  readonly myStepIds: readonly string[];
  readonly mayLead: boolean;
  /** Whether the actor is the lead himself, or stands in for him: then the news are for him. */
  readonly isLead: boolean;
}

/** What the page of one folder shows. */
@Injectable()
export class FolderPage {
  constructor(
    private readonly places: FolderPlaces,
    private readonly rights: FolderRights,
    private readonly actors: ActorResolver,
    private readonly readers: StepReaders,
  ) {}

  /** @throws {FolderNotFound} Thrown when there is none all of whose papers the actor may read. */
  async get(actor: UserActor, id: string): Promise<FolderPageRow> {
    const { database, folders, papers } = this.places;
    return database.transaction(async (transaction) => {
      const folder = await folders.find(transaction, id);
      if (!folder || !(await papers.isVisible(transaction, actor, id))) throw new FolderNotFound(id);
      const { slip, ...same } = folder;
      const ids = slip.papers.map(({ documentId }) => documentId);
      const now = new Map((await papers.now(transaction, ids)).map((paper) => [paper.documentId, paper]));
      return {
        ...same,
        ...{ state: slip.state, round: slip.round, lead: slip.lead },
        papers: shownPapers(folder, now),
        stations: await this.stations(folder, now),
        events: await this.events(transaction, id),
        myStepIds: await this.rights.answerable(actor, folder),
        mayLead: leads(actor, folder),
        isLead: isLead(actor, folder),
      };
    });
  }

  /** The lead has seen what others did to the route. @throws {FolderNotFound} Thrown as above. @throws {FolderNotYours} Thrown for anybody else. */
  async seen(actor: UserActor, id: string): Promise<void> {
    // a superior who looks in does not take the news from the lead
    if (!(await this.get(actor, id)).isLead) throw new FolderNotYours('seen');
    const { database, clock } = this.places;
    await database.transaction((transaction) =>
      queryIn(transaction, 'UPDATE circulation_folder SET lead_seen_at = $2 WHERE id = $1', [id, clock.now()]),
    );
  }

  private async stations({ slip }: CirculationFolder, now: ReadonlyMap<string, PaperNow>): Promise<ShownStation[]> {
    const future = firstFuture(slip);
    const latest = new Map([...now].map(([id, { hash }]) => [id, hash]));
    const today = localDay(this.places.clock.now());
    const steps = new Map(numbered(slip).map((found) => [found.step.id, found]));
    const deputies = slip.state === 'ended' ? new Map<string, string[]>() : await this.deputies();
    const keptOut = await this.keptOut(slip, [...now.values()]);
    const shown = (step: RouteStep): ShownStep => {
      const found = steps.get(step.id);
      const isSigned = step.end !== null && step.end.signed.length > 0;
      return {
        ...step,
        number: found?.number ?? 0,
        urgency: step.state === 'open' ? urgencyOf(step.dueOn, today) : 'none',
        signature: found && isSigned ? (holdsStill(slip, found, latest) ? 'holds' : 'void') : 'none',
        isKeptOut: keptOut.has(step.id),
        standIns: step.end === null ? (deputies.get(step.addressee.id) ?? []) : [],
      };
    };
    return slip.stations.map((station, index) => ({
      ...station,
      isFuture: index >= future,
      steps: station.steps.map(shown),
    }));
  }

  private async keptOut(slip: CirculationFolder['slip'], papers: readonly PaperNow[]): Promise<ReadonlySet<string>> {
    const lead = await this.actors.ofUser(slip.lead.id);
    const found = new Set<string>();
    for (const { step } of numbered(slip))
      if (step.state === 'open' && (await this.readers.isKeptOut(lead, papers, step))) found.add(step.id);
    return found;
  }

  /** Who is away at present, and who stands in. */
  private async deputies(): Promise<Map<string, string[]>> {
    const deputies = new Map<string, string[]>();
    for (const { actor } of await this.actors.everybody())
      for (const { id } of actor.standsInFor) deputies.set(id, [...(deputies.get(id) ?? []), actor.name]);
    return deputies;
  }

  private async events(transaction: Transaction, id: string): Promise<FolderEventRow[]> {
    return queryIn<FolderEventRow>(
      transaction,
      `SELECT event.id, event.at, event.by_name AS by, event.behalf_of_name AS "onBehalfOf", event.act, event.step_id AS "stepId",
              event.remark, event.changes, event.at > folder.lead_seen_at AND event.by_id IS DISTINCT FROM folder.lead_id
                AND event.changes <> '[]'::jsonb AS "isNew"
         FROM circulation_event AS event JOIN circulation_folder AS folder ON folder.id = event.folder_id
        WHERE event.folder_id = $1 ORDER BY event.at DESC, event.id DESC`,
      [id],
    );
  }
}

function shownPapers({ slip }: CirculationFolder, now: ReadonlyMap<string, PaperNow>): FolderPaper[] {
  return slip.papers.flatMap(({ isOwn: _, ...paper }) => {
    const present = now.get(paper.documentId);
    if (!present) return [];
    const { fileId, fileReference, reference, subject, state, hash } = present;
    return { ...paper, fileId, fileReference, reference, subject, state, isChanged: hash !== paper.hash };
  });
}
