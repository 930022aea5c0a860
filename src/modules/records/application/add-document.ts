import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { OrgUnits } from '#modules/identity';
import type { Transaction } from '#platform/database';
import { Document, type NewDocument } from '../domain/document.entity.js';
import type { ReferenceRules } from '../domain/file-reference.js';
import { Proceeding } from '../domain/proceeding.entity.js';
import { checkedSubject, type RecordFile } from '../domain/record-file.entity.js';
import { DocumentNotFound, ProceedingNotFound, RecordFileNotFound } from '../errors.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
import { FileReferences } from './file-references.js';
import { RecordFacts } from './record-facts.js';

/** Where a document is to go. */
export interface FilingPlace {
  readonly fileId: string;
  /** An existing proceeding of the file. */
  readonly proceedingId?: string | null;
  /** Subject of a proceeding to be opened for it. */
  readonly newProceedingSubject?: string | null;
  /** The document of the file it is an attachment (Anlage) of; it lies where that one lies. */
  readonly attachedTo?: string | null | undefined;
}

/** Where a document came to lie. */
export interface FiledDocument {
  readonly documentId: string;
  readonly fileId: string;
  readonly proceedingId: string | null;
  readonly reference: string;
  /** False when the same source had been filed before; then this is where it lies. */
  readonly isNew: boolean;
}

/** Puts a document into a file, in the transaction of the caller (who owns the piece it comes from). */
@Injectable()
export class AddDocument {
  constructor(
    private readonly files: RecordFileRepository,
    private readonly documents: DocumentRepository,
    private readonly orgUnits: OrgUnits,
    private readonly references: FileReferences,
    private readonly facts: RecordFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Idempotent per source: a source that is filed already is answered with its place.
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not file into it.
   * @throws {ProceedingNotFound} Thrown when the proceeding does not belong to the file, or the actor is not cleared for it.
   * @throws {RecordFileNotOpen} Thrown when file or proceeding are closed.
   * @throws {DocumentNotFound | AttachmentImpossible | DocumentFrozen | MarkedInvalid} Thrown when it cannot be attached.
   */
  async executeIn(
    transaction: Transaction,
    actor: Actor,
    place: FilingPlace,
    input: NewDocument,
  ): Promise<FiledDocument> {
    const file = await this.files.findLocked(transaction, actor, RECORDS_PERMISSIONS.file, place.fileId);
    if (!file) throw new RecordFileNotFound(place.fileId);
    if (input.source !== null) await this.documents.lockSource(transaction, input.source);
    const existing = input.source === null ? undefined : await this.documents.findBySource(transaction, input.source);
    if (existing) return filed(existing, false);
    const rules = await this.references.rules(transaction);
    const main = await this.mainFor(transaction, actor, file, place);
    const within = main === null ? place : { fileId: file.id, proceedingId: main.proceedingId };
    const proceeding = await this.proceedingFor(transaction, actor, file, { ...within, rules });
    main?.checkWorkable({ file, proceeding });
    const unit = await this.orgUnits.get(file.leadUnitId);
    const now = this.clock.now();
    const at = { file, proceeding, unitNumber: unit.number, rules };
    const document = Document.file(at, input.id ?? newId(now), input, now);
    await this.references.makeFree(transaction, document, () => {
      document.takeNextNumber(at, now);
    });
    if (main !== null) {
      const number = await this.documents.nextAttachmentNumber(transaction, main.id);
      document.attachTo(main, { number, ownAttachments: 0 });
    }
    await this.files.save(transaction, file);
    await this.documents.insert(transaction, document, actor.kind === 'user' ? actor.id : null);
    await this.facts.documentAdded(transaction, actor, file, document);
    return filed(document, true);
  }

  /**
   * Looks, without a lock and without taking a number, whether it could be filed there now: asked before bytes are taken in.
   * @returns where it lies when the source was filed before
   * @throws all that {@link executeIn} throws
   */
  async foresee(
    transaction: Transaction,
    actor: Actor,
    place: FilingPlace,
    input: Pick<NewDocument, 'source' | 'subject'>,
  ): Promise<FiledDocument | undefined> {
    const file = await this.files.find(transaction, actor, RECORDS_PERMISSIONS.file, place.fileId);
    if (!file) throw new RecordFileNotFound(place.fileId);
    const existing = input.source === null ? undefined : await this.documents.findBySource(transaction, input.source);
    if (existing) return filed(existing, false);
    checkedSubject(input.subject);
    file.checkOpen();
    const main = await this.mainFor(transaction, actor, file, place);
    const proceedingId = main === null ? place.proceedingId : main.proceedingId;
    const proceeding =
      proceedingId === undefined || proceedingId === null
        ? null
        : await this.openProceeding(transaction, actor, proceedingId, file.id);
    main?.checkWorkable({ file, proceeding });
    return undefined;
  }

  private async mainFor(
    transaction: Transaction,
    actor: Actor,
    file: RecordFile,
    { attachedTo }: FilingPlace,
  ): Promise<Document | null> {
    if (attachedTo === undefined || attachedTo === null) return null;
    const main = await this.documents.findMain(transaction, actor, RECORDS_PERMISSIONS.file, attachedTo);
    if (main?.fileId !== file.id) throw new DocumentNotFound(attachedTo);
    return main;
  }

  private async proceedingFor(
    transaction: Transaction,
    actor: Actor,
    file: RecordFile,
    place: FilingPlace & { readonly rules: ReferenceRules },
  ): Promise<Proceeding | null> {
    if (place.proceedingId !== undefined && place.proceedingId !== null) {
      return this.openProceeding(transaction, actor, place.proceedingId, file.id);
    }
    if (place.newProceedingSubject === undefined || place.newProceedingSubject === null) return null;
    const now = this.clock.now();
    const { rules, newProceedingSubject: subject } = place;
    const proceeding = Proceeding.open(file, { id: newId(now), subject, rules }, now);
    await this.references.makeFree(transaction, proceeding, () => {
      proceeding.takeNextNumber(file, rules, now);
    });
    await this.documents.saveProceeding(transaction, proceeding);
    await this.facts.proceedingOpened(transaction, actor, proceeding);
    return proceeding;
  }

  private async openProceeding(
    transaction: Transaction,
    actor: Actor,
    id: string,
    fileId: string,
  ): Promise<Proceeding> {
    const proceeding = await this.documents.findProceeding(transaction, id, fileId);
    if (!proceeding || (await this.documents.isHidden(transaction, actor, id))) throw new ProceedingNotFound(id);
    proceeding.checkOpen();
    return proceeding;
  }
}

function filed(document: Document, isNew: boolean): FiledDocument {
  return {
    documentId: document.id,
    fileId: document.fileId,
    proceedingId: document.proceedingId,
    reference: document.reference,
    isNew,
  };
}
