import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { queryIn, type Transaction } from '#platform/database';
import { Journal } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { CirculationFolder } from '../domain/circulation-folder.js';
import type { RouteChange } from '../domain/route-planning.js';
import type { FolderActTaken, FolderFact } from '../events.js';

/** What happened to a folder. */
export interface FolderHappening {
  readonly type: FolderActTaken;
  readonly stepId?: string | undefined;
  readonly remark?: string | undefined;
  /** For whom somebody stood in. */
  readonly onBehalfOf?: string | null;
  readonly changes?: readonly RouteChange[];
  readonly outcome?: string | null;
}

/** Writes history of the folder, journal entry and message of each act, in the caller's transaction. */
@Injectable()
export class FolderFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /** Words of people stand in the history alone, which goes with the papers; the journal names papers by id. */
  async told(
    transaction: Transaction,
    actor: Actor,
    folder: CirculationFolder,
    happening: FolderHappening,
    now: Date,
  ): Promise<void> {
    const { type, stepId = null, changes = [], onBehalfOf = null, outcome = null } = happening;
    const { state, round, papers } = folder.slip;
    await queryIn(
      transaction,
      `INSERT INTO circulation_event (id, folder_id, at, by_id, by_name, behalf_of_name, act, step_id, remark, changes)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb)`,
      [
        ...[newId(now), folder.id, now, actor.kind === 'user' ? actor.id : null, actor.name, onBehalfOf],
        ...[type, stepId, happening.remark ?? '', JSON.stringify(changes)],
      ],
    );
    const after = {
      ...{ state, round, stepId, outcome, changes: changes.length },
      documentIds: papers.map(({ documentId }) => documentId),
    };
    await this.journal.append(
      transaction,
      actor,
      { action: type, objectType: 'circulation-folder', objectId: folder.id, after },
      now,
    );
    const fact: FolderFact = {
      type,
      version: 1,
      aggregateId: folder.id,
      payload: { folderId: folder.id, stepId, state, round },
    };
    await this.outbox.append(transaction, fact);
  }
}
