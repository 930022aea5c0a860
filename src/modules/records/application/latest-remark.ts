import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { Database, type Transaction } from '#platform/database';
import type { RecordFile } from '../domain/record-file.entity.js';
import { RecordFileNotFound } from '../errors.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
import { type FormerPlace, ReferenceRepository } from '../persistence/reference.repository.js';
import { FilePlaces } from './file-places.js';

/** Why a re-marking cannot be taken back. */
export const REMARK_OBSTACLES = ['file-closed', 'changed-since', 'place-closed', 'protected'] as const;
export type RemarkObstacle = (typeof REMARK_OBSTACLES)[number];

/** The latest re-marking (Umschreiben) of a file. */
export interface LatestRemark {
  readonly remarkId: string;
  /** The reference the file had before, and would have again. */
  readonly reference: string;
  /** `null` where it may be taken back. */
  readonly obstacle: RemarkObstacle | null;
}

/** Says whether the latest re-marking of a file may be taken back, by the same rules as taking it back asks. */
@Injectable()
export class LatestRemarks {
  constructor(
    private readonly database: Database,
    private readonly files: RecordFileRepository,
    private readonly references: ReferenceRepository,
    private readonly places: FilePlaces,
  ) {}

  /**
   * `undefined` where there is none, it was taken back, or the actor opens no files in the unit in charge.
   * @throws {RecordFileNotFound} Thrown when the actor does not see the file.
   */
  async find(actor: Actor, fileId: string): Promise<LatestRemark | undefined> {
    return this.database.transaction(async (transaction) => {
      const seen = await this.files.find(transaction, actor, RECORDS_PERMISSIONS.read, fileId);
      if (!seen) throw new RecordFileNotFound(fileId);
      const file = await this.files.find(transaction, actor, RECORDS_PERMISSIONS.openFile, fileId);
      const latest = file && (await this.references.latestRemark(transaction, file.id));
      if (!latest || liesThere(file, latest.former)) return undefined;
      const { remarkId, former } = latest;
      return { remarkId, reference: former.reference, obstacle: await this.obstacle(transaction, actor, file, former) };
    });
  }

  private async obstacle(
    transaction: Transaction,
    actor: Actor,
    file: RecordFile,
    former: FormerPlace,
  ): Promise<RemarkObstacle | null> {
    if (file.state !== 'open' || file.invalid !== null) return 'file-closed';
    if (!(await this.references.isUntouchedSince(transaction, file.id, former))) return 'changed-since';
    const mayOpen = holdsIn(actor, RECORDS_PERMISSIONS.openFile, former.leadUnitId);
    if (!mayOpen || !(await this.places.isFormerOpen(actor, former))) return 'place-closed';
    return (await this.references.wouldStayProtected(transaction, file.id, former)) ? 'protected' : null;
  }
}

function liesThere(file: RecordFile, { reference, planUnitId, leadUnitId }: FormerPlace): boolean {
  return file.reference === reference && file.planUnitId === planUnitId && file.leadUnitId === leadUnitId;
}
