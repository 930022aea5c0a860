import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Database, type Transaction } from '#platform/database';
import type { FileReferenceParts, ReferenceRules } from '../domain/file-reference.js';
import type { Proceeding } from '../domain/proceeding.entity.js';
import type { FileDisposalKind, RecordFile } from '../domain/record-file.entity.js';
import { RecordFileNotFound, RemarkChangesNothing } from '../errors.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
import { type ReplacedReference, ReferenceRepository } from '../persistence/reference.repository.js';
import { type FilePlace, FilePlaces } from './file-places.js';
import { FileReferences, type GivenFileReference } from './file-references.js';

/** Where a file shall go. */
export interface RemarkTarget {
  readonly fileId: string;
  /** The version of the file that was read. */
  readonly version: number;
  readonly planUnitId: string;
  readonly leadUnitId: string;
}

/** What re-marking changes about a file. */
export interface RemarkedValues {
  readonly reference: string;
  readonly planUnitId: string;
  readonly leadUnitId: string;
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
}

/** A file as it is after re-marking, and what was before. */
export interface Remarking {
  readonly file: RecordFile;
  readonly proceedings: readonly Proceeding[];
  /** Their references before. */
  readonly formerProceedings: readonly { readonly id: string; readonly reference: string }[];
  readonly before: RemarkedValues;
  readonly after: RemarkedValues;
  /** References that others took the place of; empty where the reference shows nothing of what changed. */
  readonly replaced: readonly ReplacedReference[];
}

/** Works out in a transaction what re-marking makes of a file; what becomes of that is for the caller to decide. */
@Injectable()
export class Remarkings {
  constructor(
    private readonly database: Database,
    private readonly files: RecordFileRepository,
    private readonly registry: ReferenceRepository,
    private readonly places: FilePlaces,
    private readonly references: FileReferences,
  ) {}

  /**
   * The place the file shall go to. Under the plan unit it has it may stay, also where that is one of an earlier plan.
   * @throws {PermissionMissing} Thrown when the actor may not open files in the new unit in charge.
   * @throws {PlanUnitCarriesNoFiles} Thrown when the new plan unit is retired, superseded or carries no files.
   */
  async placeFor(actor: Actor, { fileId, planUnitId, leadUnitId }: Omit<RemarkTarget, 'version'>): Promise<FilePlace> {
    if (!holdsIn(actor, RECORDS_PERMISSIONS.openFile, leadUnitId))
      throw new PermissionMissing(RECORDS_PERMISSIONS.openFile);
    const lies = 'SELECT 1 FROM record_file WHERE id = $1 AND plan_unit_id = $2';
    const stays = (await this.database.query(lies, [fileId, planUnitId])).length > 0;
    return this.places.get(actor, planUnitId, leadUnitId, stays);
  }

  /** The file, locked. @throws {RecordFileNotFound} Thrown when it does not exist or the actor opens no files in its unit. */
  async fileOf(transaction: Transaction, actor: Actor, fileId: string): Promise<RecordFile> {
    const file = await this.files.findLocked(transaction, actor, RECORDS_PERMISSIONS.openFile, fileId);
    if (!file) throw new RecordFileNotFound(fileId);
    return file;
  }

  /**
   * Takes the numbers and changes the objects, but saves nothing.
   * @param version the version of the file that was read
   * @throws {RecordFileChangedMeanwhile} Thrown when somebody else changed the file.
   * @throws {RecordFileNotOpen} Thrown when the file is closed.
   * @throws {RemarkChangesNothing} Thrown when it lies there already.
   */
  async prepare(
    transaction: Transaction,
    file: RecordFile,
    version: number,
    place: FilePlace,
    now: Date,
  ): Promise<Remarking> {
    const { planUnit, unit, retentionYears, disposalKind } = place;
    file.checkVersion(version);
    file.checkOpen();
    if (file.planUnitId === planUnit.id && file.leadUnitId === unit.id) throw new RemarkChangesNothing(file.reference);
    await this.places.keepOpen(transaction, place);
    const rules = await this.references.rules(transaction);
    const before = valuesOf(file);
    const given = await this.referenceAt(transaction, file, place, rules);
    file.remark({ ...given, planUnitId: planUnit.id, leadUnitId: unit.id, retentionYears, disposalKind }, now);
    const proceedings = await this.registry.proceedingsOf(transaction, file.id);
    const formerProceedings = proceedings.map(({ id, reference }) => ({ id, reference }));
    const replaced = before.reference === file.reference ? [] : renamed(before.reference, file, proceedings, rules);
    return { file, proceedings, formerProceedings, before, after: valuesOf(file), replaced };
  }

  /** A reference that shows neither plan unit nor office stays when they change. */
  private async referenceAt(
    transaction: Transaction,
    file: RecordFile,
    { unit, planUnit }: FilePlace,
    rules: ReferenceRules,
  ): Promise<GivenFileReference> {
    const shown = { unit: unit.number, plan: planUnit.mark, year: file.referenceYear };
    const referenceParts: FileReferenceParts = { ...shown, fileNo: file.fileNumber };
    if (rules.file(referenceParts) === file.reference) return { reference: file.reference, referenceParts };
    return this.references.giveFile(transaction, rules, shown);
  }
}

/** What re-marking changes, as it is now. */
export function valuesOf({
  reference,
  planUnitId,
  leadUnitId,
  retentionYears,
  disposalKind,
}: RecordFile): RemarkedValues {
  return { reference, planUnitId, leadUnitId, retentionYears, disposalKind };
}

/** Proceedings continue the reference of their file; documents keep the one they went out into the world with. */
function renamed(
  before: string,
  file: RecordFile,
  proceedings: readonly Proceeding[],
  rules: ReferenceRules,
): ReplacedReference[] {
  return [
    { reference: before, replacedBy: file.reference, objectKind: 'file', objectId: file.id },
    ...proceedings.map((proceeding): ReplacedReference => {
      const { reference, id } = proceeding;
      proceeding.continueReference(file, rules);
      return { reference, replacedBy: proceeding.reference, objectKind: 'proceeding', objectId: id };
    }),
  ];
}
