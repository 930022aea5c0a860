import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import type { Transaction } from '#platform/database';
import { checkedSubject, type CirculationFolder, type FolderForm, withSlip } from '../domain/circulation-folder.js';
import { boundPapers } from '../domain/signing-choice.js';
import type { ActContext } from '../domain/slip.js';
import { newSlip, start } from '../domain/slip-acts.js';
import { FolderInvalid, FolderNotFound } from '../errors.js';
import { FolderEffects, FolderPlaces } from './act-on-folder.js';
import type { StationWish } from './addressees.js';

/** What is sent round, to whom, and whether at once. */
export interface NewFolder {
  /** Id the folder shall have: a repeated request with it changes nothing more. */
  readonly id?: string | undefined;
  readonly subject: string;
  readonly form: FolderForm;
  readonly documentIds: readonly string[];
  readonly stations: readonly StationWish[];
  readonly isStarted: boolean;
}

/** Puts documents into a circulation folder with a slip (in Umlauf geben), or orders one thing (Verfügung). */
@Injectable()
export class OpenFolder {
  constructor(
    private readonly places: FolderPlaces,
    private readonly effects: FolderEffects,
    private readonly access: FileAccess,
  ) {}

  /**
   * @returns the id of the folder
   * @throws {FolderInvalid} Thrown when subject, papers or route cannot be.
   * @throws {AddresseeKeptOut} Thrown when somebody who is asked could not read a paper.
   */
  async execute(actor: UserActor, input: NewFolder): Promise<string> {
    const now = this.places.clock.now();
    const id = input.id ?? newId(now);
    await this.places.database.transaction((transaction) => this.open(transaction, actor, { ...input, id }, now));
    return id;
  }

  private async open(
    transaction: Transaction,
    actor: UserActor,
    input: NewFolder & { readonly id: string },
    now: Date,
  ): Promise<void> {
    const { folders, addressees, papers } = this.places;
    const { id, form } = input;
    const known = await folders.find(transaction, id);
    if (known) {
      const isOwn = known.slip.lead.id === actor.id;
      if (!isOwn && !(await papers.isVisible(transaction, actor, id))) throw new FolderNotFound(id);
      return;
    }
    const context: ActContext = {
      by: { id: actor.id, name: actor.name },
      ...{ onBehalfOf: null, now, today: localDay(now), newId: () => newId(now) },
    };
    const offered = await this.papersOf(transaction, actor, input.documentIds);
    const slip = newSlip(boundPapers(offered), await addressees.stations(transaction, input.stations), context);
    const folder: CirculationFolder = {
      ...{ id, form, subject: checkedSubject(input.subject), unitId: offered[0]?.leadUnitId ?? '', revision: 1 },
      ...{ createdAt: now, startedAt: null, endedAt: null, slipDocumentId: null, slip },
    };
    await this.effects.readers.checkPlanned(transaction, actor, slip, new Set());
    if (!(await folders.insert(transaction, folder))) return;
    await this.effects.facts.told(transaction, actor, folder, { type: 'circulation.folder-opened' }, now);
    if (!input.isStarted) return;
    const after = withSlip(folder, start(slip, context), now);
    await this.effects.consequences.keep(transaction, actor, { before: folder, after, actsFor: null, now });
    await this.effects.facts.told(transaction, actor, after, { type: 'circulation.folder-started' }, now);
  }

  /** Only what the actor may read himself; the same answer for what he may not and what is not there. */
  private async papersOf(transaction: Transaction, actor: UserActor, documentIds: readonly string[]) {
    const seen = await this.access.documentsAmong(actor, RECORDS_PERMISSIONS.read, documentIds);
    const unknown = documentIds.find((id) => !seen.has(id));
    if (unknown !== undefined) throw new FolderInvalid('documentIds', { document: unknown });
    const own = await this.access.documentsAmong(actor, RECORDS_PERMISSIONS.file, documentIds);
    await this.places.papers.hold(transaction, documentIds);
    const papers = await this.places.papers.now(transaction, documentIds);
    const gone = documentIds.find((id) => !papers.some(({ documentId }) => documentId === id));
    if (gone !== undefined) throw new FolderInvalid('documentIds', { document: gone });
    return papers.map((paper) => ({ ...paper, isOwn: own.has(paper.documentId) }));
  }
}
