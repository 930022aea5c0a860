import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, type Transaction } from '#platform/database';
import { DocumentNotFound, RecordFileNotFound } from '../../errors.js';
import { DocumentWorkRepository, type LockedDocument } from '../../persistence/document-work.repository.js';
import { type FileStep, FileSteps } from '../life-cycle/file-steps.js';

/** Who wants to do something with which document. */
export interface DocumentStepRequest {
  readonly documentId: string;
  readonly permission: string;
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
}

/** A step on a document while it is taken: its file and itself are locked until the transaction ends. */
export interface DocumentStep extends FileStep, LockedDocument {}

/** Thrown to undo a step whose document lies in another file by the time that of the step is locked. */
class LiesElsewhere extends Error {}

/** Takes steps on documents: each in one transaction with its file locked first, and once a request. */
@Injectable()
export class DocumentSteps {
  constructor(
    private readonly database: Database,
    private readonly fileSteps: FileSteps,
    private readonly documents: DocumentWorkRepository,
  ) {}

  /**
   * @returns id of what the step made, also when it was taken before
   * @throws {DocumentNotFound} Thrown when there is no such document or the actor may not do this with it: both look the same.
   */
  async take(
    actor: Actor,
    { documentId, permission, id }: DocumentStepRequest,
    work: (step: DocumentStep) => Promise<void>,
  ): Promise<string> {
    const request = { documentId, permission, id };
    const fileId = await this.fileOf(documentId);
    try {
      return await this.takeIn(fileId, actor, request, work);
    } catch (error) {
      if (!isElsewhere(error)) throw error;
    }
    // it may have been moved while the step waited for its file
    const present = await this.fileOf(documentId);
    if (present === fileId) throw new DocumentNotFound(documentId);
    try {
      return await this.takeIn(present, actor, request, work);
    } catch (error) {
      if (isElsewhere(error)) throw new DocumentNotFound(documentId);
      throw error;
    }
  }

  /** The same in the transaction of the caller. @throws {DocumentNotFound} Thrown as above, and when it is moved at this moment. */
  async takeWithin(
    transaction: Transaction,
    actor: Actor,
    { documentId, permission, id }: DocumentStepRequest,
    work: (step: DocumentStep) => Promise<void>,
  ): Promise<string> {
    const fileId = await this.fileOf(documentId);
    try {
      return await this.fileSteps.takeIn(
        transaction,
        actor,
        { fileId, permission, id },
        this.onDocument(actor, { documentId, permission }, work),
      );
    } catch (error) {
      if (isElsewhere(error)) throw new DocumentNotFound(documentId);
      throw error;
    }
  }

  private async takeIn(
    fileId: string,
    actor: Actor,
    { documentId, permission, id }: DocumentStepRequest,
    work: (step: DocumentStep) => Promise<void>,
  ): Promise<string> {
    const onDocument = this.onDocument(actor, { documentId, permission }, work);
    return this.fileSteps.take(actor, { fileId, permission, id }, onDocument);
  }

  private onDocument(
    actor: Actor,
    { documentId, permission }: DocumentStepRequest,
    work: (step: DocumentStep) => Promise<void>,
  ): (step: FileStep) => Promise<void> {
    return async (step) => {
      const found = await this.documents.findLocked(step.transaction, actor, permission, documentId);
      if (!found) throw new DocumentNotFound(documentId);
      if (found.document.fileId !== step.file.id) throw new LiesElsewhere();
      await work({ ...step, ...found });
      await this.documents.save(step.transaction, found.document);
    };
  }

  private async fileOf(documentId: string): Promise<string> {
    const [row] = await this.database.query<{ fileId: string }>(
      'SELECT file_id AS "fileId" FROM document WHERE id = $1',
      [documentId],
    );
    if (!row) throw new DocumentNotFound(documentId);
    return row.fileId;
  }
}

function isElsewhere(error: unknown): boolean {
  return error instanceof LiesElsewhere || error instanceof RecordFileNotFound;
}
