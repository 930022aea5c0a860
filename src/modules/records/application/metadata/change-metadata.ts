import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Journal, type JournalState } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { DocumentChanged, FileDescribed } from '../../document-events.js';
import { MetadataChangedMeanwhile, MetadataInvalid } from '../../document-work-errors.js';
import {
  areAfterClosing,
  checkedMetadata,
  checkPeriod,
  ELECTRONIC,
  METADATA_FIELDS,
  type RecordMetadata,
} from '../../domain/metadata-fields.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { ObjectNotInFile } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { PaperStillLent } from '../../part-errors.js';
import { isFileAccessible } from '../../persistence/file-access-condition.js';
import { PaperLoanRepository } from '../../persistence/paper-loan.repository.js';
import { RecordMetadataRepository } from '../../persistence/record-metadata.repository.js';
import { type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { type FoundObject, RecordObjects } from '../life-cycle/record-objects.js';

/** Which fields of what get which values; fields left out stay as they are. */
export interface MetadataInput {
  readonly fileId: string;
  readonly objectKind: RecordObjectKind;
  readonly objectId: string;
  /** Version of the fields the person saw. */
  readonly version: number;
  readonly values: Readonly<Record<string, string | null>>;
  readonly id?: string | undefined;
}

/** Changes the fields of files, proceedings and documents (Angaben). @norm xdomea 3.1 AkteType, VorgangType, DokumentType */
@Injectable()
export class ChangeMetadata {
  constructor(
    private readonly steps: FileSteps,
    private readonly objects: RecordObjects,
    private readonly metadata: RecordMetadataRepository,
    private readonly journal: Journal,
    private readonly outbox: Outbox,
    private readonly loans: PaperLoanRepository,
  ) {}

  /**
   * @throws {RecordFileNotFound | ObjectNotInFile} Thrown when the actor may not work on it or it is not there.
   * @throws {RecordFileNotOpen} Thrown when it lies in something closed, but for what the archive calls it.
   * @throws {PaperStillLent} Thrown when a file whose paper is lent is to be kept electronically only.
   * @throws {MetadataInvalid} Thrown when a field breaks its rule. @throws {MetadataChangedMeanwhile} Thrown when the version is an old one.
   */
  async execute(actor: Actor, input: MetadataInput): Promise<void> {
    const { fileId, objectKind, objectId, id } = input;
    await this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const isLate = await mayFillInLate(step, Object.keys(input.values));
      const isDraft = objectKind === 'file' && step.file.draft !== null;
      const object = await this.objects[isLate || isDraft ? 'get' : 'getChangeable'](step, objectKind, objectId);
      const known = await this.metadata.find(objectKind, objectId);
      if (!known) throw new ObjectNotInFile(objectId);
      if (known.version !== input.version) throw new MetadataChangedMeanwhile(object.reference);
      const values = merged(objectKind, known, input.values);
      const changed = [...values].filter(([key, value]) => known.values.get(key) !== value).map(([key]) => key);
      if (changed.length === 0) return;
      if (objectKind === 'file' && changed.includes('medium')) await this.checkPaper(step, values.get('medium'));
      await this.metadata.save(step.transaction, object, values);
      // the step saves the file as it was loaded: it must not write the former words back
      if (objectKind === 'file') adopt(step, values);
      await this.tell(step, object, only(known.values, changed), only(values, changed));
    });
  }

  /** Paper that is out has to come back before a file can do without. */
  private async checkPaper({ transaction, file }: FileStep, medium: string | null | undefined): Promise<void> {
    if (medium !== ELECTRONIC) return;
    const lent = await this.loans.findOpen(transaction, file.id);
    if (lent) throw new PaperStillLent(file.reference, lent.borrower, lent.lentOn);
  }

  private async tell(
    { transaction, actor, file, now }: FileStep,
    object: FoundObject,
    before: JournalState,
    after: JournalState,
  ): Promise<void> {
    const isDocument = object.kind === 'document';
    const action = isDocument ? 'records.document-described' : 'records.file-described';
    const place = object.kind === 'proceeding' ? { proceedingId: object.id, reference: object.reference } : {};
    await this.journal.append(
      transaction,
      actor,
      {
        action,
        objectType: isDocument ? 'document' : 'record-file',
        objectId: isDocument ? object.id : file.id,
        before,
        after: { ...after, ...place },
      },
      now,
    );
    const event: DocumentChanged | FileDescribed = isDocument
      ? {
          type: 'records.document-described',
          version: 1,
          aggregateId: object.id,
          payload: { fileId: file.id, documentId: object.id },
        }
      : {
          type: 'records.file-described',
          version: 1,
          aggregateId: file.id,
          payload: { fileId: file.id, proceedingId: object.kind === 'proceeding' ? object.id : null },
        };
    await this.outbox.append(transaction, event);
  }
}

/** Whether nothing is filled in but what the archive says of closed files too, by somebody whose business that is. */
async function mayFillInLate({ transaction, actor, file }: FileStep, keys: readonly string[]): Promise<boolean> {
  return (
    areAfterClosing(keys) && (await isFileAccessible(transaction, actor, RECORDS_PERMISSIONS.keepArchiveId, file.id))
  );
}

function merged(
  kind: RecordObjectKind,
  known: RecordMetadata,
  given: Readonly<Record<string, string | null>>,
): Map<string, string | null> {
  const fields = new Map(METADATA_FIELDS[kind].map((field) => [field.key, field]));
  const values = new Map(known.values);
  for (const [key, value] of Object.entries(given)) {
    const field = fields.get(key);
    if (!field) throw new MetadataInvalid(key, 'unknown');
    values.set(key, checkedMetadata(field, value));
  }
  checkPeriod(values);
  return values;
}

function adopt({ file, now }: FileStep, values: ReadonlyMap<string, string | null>): void {
  file.subject = values.get('subject') ?? file.subject;
  file.startedOn = values.get('startedOn') ?? file.startedOn;
  file.updatedAt = now;
}

function only(values: ReadonlyMap<string, string | null>, keys: readonly string[]): JournalState {
  return Object.fromEntries(keys.map((key) => [key, values.get(key) ?? null]));
}
