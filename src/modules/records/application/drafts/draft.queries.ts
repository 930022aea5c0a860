import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import { NoDraft } from '../../draft-errors.js';
import type { DraftAudience, DraftMark, OpeningObstacle } from '../../domain/file-draft.js';
import { RecordFileNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileAccess } from '../file-access.js';
import { DraftOpenings, type DraftToOpen } from './draft-openings.js';

/** How a draft stands. */
export interface DraftDetail {
  readonly preparedBy: string;
  /** Point in time by ISO 8601. */
  readonly preparedAt: string;
  readonly audience: DraftAudience;
  /** Whether the actor may open it, once nothing is missing. */
  readonly mayOpen: boolean;
  readonly mayDiscard: boolean;
  /** What must be put right before it is opened. */
  readonly obstacles: readonly OpeningObstacle[];
}

/** Who prepares a draft, for whom, and what it lacks. */
@Injectable()
export class DraftQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly openings: DraftOpenings,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when there is no such file or the actor may not read it.
   * @throws {NoDraft} Thrown when the file is open already.
   */
  async get(actor: Actor, fileId: string): Promise<DraftDetail> {
    const conditions = new SqlConditions();
    conditions.add(`file.id = ${conditions.bind(fileId)}`);
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.read);
    const [file] = await this.database.query<
      DraftToOpen & { reference: string; draft: DraftMark | null; isOffice: boolean }
    >(
      `SELECT file.id, file.reference, file.plan_unit_id AS "planUnitId", file.lead_unit_id AS "leadUnitId", file.draft,
              file.lead_unit_id = ANY(file.draft_readers) AS "isOffice" FROM record_file AS file WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    if (!file) throw new RecordFileNotFound(fileId);
    const { draft, leadUnitId } = file;
    if (draft === null) throw new NoDraft(file.reference);
    const mayOpen = holdsIn(actor, RECORDS_PERMISSIONS.openFile, leadUnitId);
    const isOwn = actor.kind === 'user' && draft.by === actor.id;
    return {
      preparedBy: draft.byName,
      preparedAt: draft.at,
      audience: file.isOffice ? 'office' : 'author',
      mayOpen,
      mayDiscard: mayOpen && (isOwn || holdsIn(actor, RECORDS_PERMISSIONS.manageDrafts, leadUnitId)),
      obstacles: (await this.openings.of(file)).obstacles,
    };
  }
}
