import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel/canonical-json';
import { type Actor, holdsIn } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { stricterLevel } from '#kernel/confidentiality';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { storableValue, type Transaction } from '#platform/database';
import {
  moveEffects,
  protectionLost,
  protectionLostByUndo,
  type FileCircumstances,
} from '../../domain/moving/move-effects.js';
import { placeDocuments } from '../../domain/moving/moving-documents.js';
import { RecordFile } from '../../domain/record-file.entity.js';
import { RecordFileNotFound } from '../../errors.js';
import { MoveInvalid, MoveObstructed, MoveUndoUnprotected } from '../../moving-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import type { FileMove } from '../../persistence/moving/file-move.js';
import { MovingStock } from '../../persistence/moving/moving-stock.js';
import { RecordFileRepository } from '../../persistence/record-file.repository.js';
import { type FilePlace, FilePlaces } from '../file-places.js';
import { FileReferences } from '../file-references.js';
import { MoveObstacles } from './move-obstacles.js';
import { type ChosenStock, chooseFrom } from './chosen-stock.js';
import { MergeDetails, type PreparedDetails } from './merge-details.js';
import type { GoingProceeding, MoveRequest, PreparedMove } from './move-request.js';

type Situation = Pick<PreparedMove, 'source' | 'target' | 'place' | 'before' | 'after'> & {
  readonly chosen: ChosenStock;
};

/** Works out in a transaction what a move comes to; what becomes of that is for the caller to decide. Nothing is saved. */
@Injectable()
export class MovePreparation {
  constructor(
    private readonly files: RecordFileRepository,
    private readonly stock: MovingStock,
    private readonly places: FilePlaces,
    private readonly references: FileReferences,
    private readonly obstacles: MoveObstacles,
    private readonly details: MergeDetails,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when one of the files does not exist or the actor opens no proceedings in it.
   * @throws {PermissionMissing} Thrown when the actor may not open a new file there.
   * @throws {MoveInvalid} Thrown when nothing is chosen, or what does not lie in the file.
   */
  async prepare(transaction: Transaction, actor: Actor, request: MoveRequest, now: Date): Promise<PreparedMove> {
    const situation = await this.situation(transaction, actor, request, now);
    const { source, target, before, after, chosen } = situation;
    const isWithin = source.id === target.id;
    const details =
      request.kind === 'merge'
        ? await this.details.prepare(transaction, { source, target }, request.choices ?? new Map())
        : null;
    const obstacles = await this.obstacles.find(transaction, actor, request, {
      ...situation,
      details,
      lost: isWithin ? [] : protectionLost(before, after),
    });
    const isStuck = obstacles.some(({ kind }) => kind === 'file-closed' || kind === 'file-invalid');
    const proceedings = isStuck ? [] : await this.moveProceedings(transaction, situation, now);
    const destination = {
      target,
      proceedingIds: new Set(chosen.proceedings.map(({ proceeding }) => proceeding.id)),
      proceedingId: request.targetProceedingId,
    };
    const placed = new Map(
      (isStuck ? [] : placeDocuments(chosen.documents, destination, now)).map((one) => [one.id, one]),
    );
    const prepared = {
      ...situation,
      proceedings,
      documents: chosen.documents.flatMap((document) => {
        const moved = placed.get(document.id);
        return moved ? [{ ...document, ...moved }] : [];
      }),
      details,
      effects: isWithin ? [] : moveEffects(before, after),
      obstacles,
    };
    return { ...prepared, fingerprint: fingerprintOf(request, prepared) };
  }

  /**
   * Files by their ids, locked always in the same order: two people who move things between the same files wait for each
   * other, not for ever.
   * @throws {RecordFileNotFound} Thrown when one does not exist or the actor opens no proceedings in it.
   */
  async lock(transaction: Transaction, actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, RecordFile>> {
    const locked = new Map<string, RecordFile>();
    for (const id of [...new Set(ids)].sort()) {
      const file = await this.files.findLocked(transaction, actor, RECORDS_PERMISSIONS.openFile, id);
      if (!file) throw new RecordFileNotFound(id);
      locked.set(id, file);
    }
    return locked;
  }

  /** @throws {MoveObstructed} Thrown when somebody has something in hand of what was moved, or asked to delete it. */
  async checkFree(
    transaction: Transaction,
    actor: Actor,
    { content, sourceId, targetId }: Pick<FileMove, 'content' | 'sourceId' | 'targetId'>,
    reference: string,
  ): Promise<void> {
    const obstacles = await this.stock.obstacles(transaction, actor, {
      documentIds: content.documents.map(({ id }) => id),
      objectIds: [...content.proceedings.map(({ id }) => id), sourceId, targetId],
    });
    const kinds = [...Map.groupBy(obstacles, ({ kind }) => kind)].map(([kind, found]) => [kind, found.length] as const);
    if (kinds.length > 0) throw new MoveObstructed(reference, Object.fromEntries(kinds));
  }

  /** @throws {MoveUndoUnprotected} Thrown when what was moved would lose protection its new file has got since. */
  async checkProtected(
    transaction: Transaction,
    { content, sourceId, targetId }: Pick<FileMove, 'content' | 'sourceId' | 'targetId'>,
    { reference }: RecordFile,
    now: Date,
  ): Promise<void> {
    const source = await this.stock.circumstances(transaction, sourceId, now);
    const target = await this.stock.circumstances(transaction, targetId, now);
    const lost = protectionLostByUndo(content.protection, { source, target });
    if (lost.length > 0) throw new MoveUndoUnprotected(reference, lost);
  }

  private async situation(transaction: Transaction, actor: Actor, request: MoveRequest, now: Date): Promise<Situation> {
    const { sourceId, targetId, newFile } = request;
    if (targetId === null && newFile === null) throw new MoveInvalid('target-missing');
    const locked = await this.lock(transaction, actor, [sourceId, ...(targetId === null ? [] : [targetId])]);
    const source = found(locked, sourceId);
    const stock = {
      proceedings: await this.stock.proceedings(transaction, actor, sourceId),
      documents: await this.stock.documents(transaction, actor, sourceId),
    };
    const chosen = chooseFrom(stock, request);
    const before = await this.stock.circumstances(transaction, sourceId, now);
    if (newFile === null || targetId !== null) {
      const target = found(locked, targetId ?? sourceId);
      if (target.id === source.id && (request.kind !== 'move' || chosen.proceedings.length > 0))
        throw new MoveInvalid('same-file');
      return {
        source,
        target,
        place: null,
        chosen,
        before,
        after: await this.stock.circumstances(transaction, target.id, now),
      };
    }
    const place = await this.placeFor(actor, newFile);
    await this.places.keepOpen(transaction, place);
    const target = await this.newFile(transaction, source, place, newFile.subject, now);
    return { source, target, place, chosen, before, after: await this.ofNewFile(transaction, place, before) };
  }

  private async placeFor(actor: Actor, place: NonNullable<MoveRequest['newFile']>): Promise<FilePlace> {
    if (!holdsIn(actor, RECORDS_PERMISSIONS.openFile, place.leadUnitId))
      throw new PermissionMissing(RECORDS_PERMISSIONS.openFile);
    return this.places.get(actor, place.planUnitId, place.leadUnitId);
  }

  /** A file of the same kind and with the same parties, under a reference of its own. */
  private async newFile(
    transaction: Transaction,
    source: RecordFile,
    { planUnit, unit, retentionYears, disposalKind }: FilePlace,
    subject: string,
    now: Date,
  ): Promise<RecordFile> {
    const startedOn = localDay(now);
    const rules = await this.references.rules(transaction);
    const shown = { unit: unit.number, plan: planUnit.mark, year: Number(startedOn.slice(0, 4)) };
    const given = await this.references.giveFile(transaction, rules, shown);
    const { fileType, parties } = source;
    const at = { planUnitId: planUnit.id, leadUnitId: unit.id, retentionYears, disposalKind, startedOn };
    return RecordFile.open({ id: newId(now), ...given, ...at, subject, fileType, parties }, now);
  }

  /** A file that is split off is no less protected than the one it came from. */
  private async ofNewFile(
    transaction: Transaction,
    { planUnit, unit, retentionYears, disposalKind }: FilePlace,
    before: FileCircumstances,
  ): Promise<FileCircumstances> {
    const { walls, confidentiality } = await this.stock.planProtection(transaction, planUnit.id);
    return {
      leadUnitId: unit.id,
      retentionYears,
      disposalKind,
      confidentiality: stricterLevel(before.confidentiality, confidentiality),
      walls: [...new Set([...before.walls, ...walls])].sort(),
      grants: 0,
    };
  }

  private async moveProceedings(
    transaction: Transaction,
    { target, chosen }: Situation,
    now: Date,
  ): Promise<GoingProceeding[]> {
    const rules = await this.references.rules(transaction);
    const going: GoingProceeding[] = [];
    const ids = new Set(chosen.proceedings.map(({ proceeding }) => proceeding.id));
    for (const { proceeding, isSeen } of chosen.proceedings) {
      const from = positionOf(proceeding);
      // parts stay parts where the whole goes too
      if (proceeding.partOfId !== null && !ids.has(proceeding.partOfId)) proceeding.leaveWhole();
      proceeding.moveTo(target, rules, now);
      await this.references.makeFree(transaction, proceeding, () => {
        proceeding.takeNextNumber(target, rules, now);
      });
      going.push({ id: proceeding.id, proceeding, isSeen, from, to: positionOf(proceeding) });
    }
    return going;
  }
}

function positionOf({ number, reference, partOfId, partNumber }: GoingProceeding['proceeding']): GoingProceeding['to'] {
  return { number, reference, partOfId, partNumber };
}

/** The file among those that are locked. */
export function found(files: ReadonlyMap<string, RecordFile>, id: string): RecordFile {
  const file = files.get(id);
  if (!file) throw new RecordFileNotFound(id);
  return file;
}

/** A number of a new file can be given to somebody else meanwhile; everything else must be as it was shown. */
function fingerprintOf(request: MoveRequest, prepared: Omit<PreparedMove, 'fingerprint'>): string {
  const { source, target, place, proceedings, documents, after, details, effects, obstacles } = prepared;
  const what = {
    kind: request.kind,
    source: [source.id, source.version],
    target: place === null ? [target.id, target.version] : { ...request.newFile },
    into: request.targetProceedingId,
    proceedings: proceedings.map(({ id, to }) => [id, place === null ? to.reference : null]),
    documents: documents.map(({ id, to }) => [id, to.proceedingId]),
    after: { ...after, walls: [...after.walls] },
    details: details && detailsShown(details),
    effects: [...effects],
    obstacles: obstacles.map(({ kind, count }) => [kind, count]),
  };
  return createHash('sha256')
    .update(canonicalJson(storableValue(what)))
    .digest('hex');
}

/** What of contacts and values was shown, and which sides were chosen. */
function detailsShown({ contacts, settled, values, choices, typed }: PreparedDetails): object {
  const { changed, added } = settled;
  return { contacts, changed, added, values, choices: [...choices].sort(), after: typed?.after ?? null };
}
