import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database, type Transaction } from '#platform/database';
import type { Proceeding } from '../domain/proceeding.entity.js';
import type { NewFilePlace } from '../domain/record-file.entity.js';
import { RecordFileChangedMeanwhile, RemarkReasonMissing, RemarkUndoProtected } from '../errors.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { MoveRepository } from '../persistence/moving/move.repository.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
import { type FormerPlace, ReferenceRepository, type ReplacedReference } from '../persistence/reference.repository.js';
import { FilePlaces } from './file-places.js';
import { RecordFacts } from './record-facts.js';
import { REMARK_REASON_MAX } from './remark-file.js';
import { type Remarking, Remarkings, valuesOf } from './remarking.js';

/** What somebody says who takes a re-marking back. */
export interface UndoRemarkInput {
  readonly fileId: string;
  /** Id of the request that re-marked the file. */
  readonly remarkId: string;
  readonly reason: string;
  /** What is thrown where the file would keep a wall or level of the place it comes back from, where whoever asked says so. */
  readonly notReversible?: () => Error;
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
}

/** What re-marking is kept with and told by. */
@Injectable()
export class RemarkKeeping {
  constructor(
    readonly files: RecordFileRepository,
    readonly references: ReferenceRepository,
    readonly moves: MoveRepository,
    readonly facts: RecordFacts,
  ) {}
}

/**
 * Takes a re-marking (Umschreiben) back: the file lies where it lay, under the references it had; those it got meanwhile lead to
 * it. Only as long as nothing happened to the file since.
 */
@Injectable()
export class UndoRemark {
  constructor(
    private readonly database: Database,
    private readonly remarkings: Remarkings,
    private readonly places: FilePlaces,
    private readonly keeping: RemarkKeeping,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {RemarkReasonMissing} Thrown when no reason is given, or one too long.
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not open files in its unit.
   * @throws {RecordFileChangedMeanwhile} Thrown when anything happened to the file since.
   * @throws {PermissionMissing} Thrown when the actor may not open files where it lay.
   */
  async execute(actor: Actor, { fileId, remarkId, reason, notReversible, id }: UndoRemarkInput): Promise<void> {
    const why = reason.trim();
    if (why === '' || why.length > REMARK_REASON_MAX) throw new RemarkReasonMissing();
    const now = this.clock.now();
    const step = { id: id ?? newId(now), at: now, reason: why };
    const { references, facts } = this.keeping;
    await this.database.transaction(async (transaction) => {
      const file = await this.remarkings.fileOf(transaction, actor, fileId);
      if (await references.wasRemarked(transaction, file.id, step.id)) return;
      const former = await references.formerPlace(transaction, file.id, remarkId);
      if (!former || !(await references.isUntouchedSince(transaction, file.id, former)))
        throw new RecordFileChangedMeanwhile(file.reference);
      if (!holdsIn(actor, RECORDS_PERMISSIONS.openFile, former.leadUnitId))
        throw new PermissionMissing(RECORDS_PERMISSIONS.openFile);
      await this.places.keepFormer(transaction, actor, former);
      if (await references.wouldStayProtected(transaction, file.id, former))
        throw notReversible?.() ?? new RemarkUndoProtected(file.reference);
      const before = valuesOf(file);
      const proceedings = await references.proceedingsOf(transaction, file.id);
      file.remark(placeOf(former), now);
      const replaced = [
        ...(before.reference === file.reference
          ? []
          : [ledBack('file', file.id, { from: before.reference, to: file.reference })]),
        ...backToFormer(proceedings, former.proceedings),
      ];
      await this.save(transaction, step, { file, proceedings, replaced });
      await facts.fileRemarked(transaction, actor, { file, before, after: valuesOf(file), replaced }, why);
    });
  }

  private async save(
    transaction: Transaction,
    step: { readonly id: string; readonly at: Date; readonly reason: string },
    { file, proceedings, replaced }: Pick<Remarking, 'file' | 'proceedings' | 'replaced'>,
  ): Promise<void> {
    const { files, references, moves } = this.keeping;
    await files.save(transaction, file);
    await references.replace(transaction, { ...step, fileId: file.id, former: null }, proceedings, replaced);
    // only once they are in use again
    await moves.takeBackRedirects(
      transaction,
      replaced.map(({ replacedBy }) => replacedBy),
    );
  }
}

function placeOf(former: FormerPlace): NewFilePlace {
  const { reference, referenceParts, planUnitId, leadUnitId, retentionYears, disposalKind } = former;
  return { reference, referenceParts, planUnitId, leadUnitId, retentionYears, disposalKind };
}

/** Gives proceedings the references they had; what they are called meanwhile leads there. */
function backToFormer(proceedings: readonly Proceeding[], former: FormerPlace['proceedings']): ReplacedReference[] {
  return proceedings.flatMap((proceeding) => {
    const had = former.find(({ id }) => id === proceeding.id);
    if (had === undefined || had.reference === proceeding.reference) return [];
    const from = proceeding.reference;
    proceeding.reference = had.reference;
    return [ledBack('proceeding', proceeding.id, { from, to: had.reference })];
  });
}

function ledBack(
  objectKind: 'file' | 'proceeding',
  objectId: string,
  { from, to }: { readonly from: string; readonly to: string },
): ReplacedReference {
  return { reference: from, replacedBy: to, objectKind, objectId };
}
