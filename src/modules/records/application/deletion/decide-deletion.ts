import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { type DeletingPerson, DeletionRequest } from '../../domain/deletion-request.entity.js';
import { RecordFileNotFound } from '../../errors.js';
import { DeletionDecided, DeletionPaperLent, DeletionRequestNotFound } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { isFileAccessible } from '../../persistence/file-access-condition.js';
import { openLoan } from '../../persistence/open-work.js';
import { FILE_IS_GONE, type FileStep, FileSteps } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';
import { RecordObjects } from '../life-cycle/record-objects.js';
import { contentStateOf } from './content-state.js';
import { DeleteContent } from './delete-content.js';
import { deletingPerson } from './request-deletion.js';

/** Which request. */
export interface DeletionStepInput {
  readonly requestId: string;
  readonly id?: string | undefined;
}

type Decision = (step: FileStep, request: DeletionRequest, person: DeletingPerson) => Promise<unknown>;

/** Decides on requests for deletion: whoever asked may withdraw, somebody else refuses or confirms. */
@Injectable()
export class DecideDeletion {
  constructor(
    private readonly database: Database,
    private readonly steps: FileSteps,
    private readonly objects: RecordObjects,
    private readonly content: DeleteContent,
    private readonly facts: LifeFacts,
  ) {}

  /** @throws {OnlyRequester} Thrown when somebody else asked. @throws {DeletionDecided} Thrown when it is decided. */
  async withdraw(actor: Actor, input: DeletionStepInput): Promise<void> {
    await this.decide(actor, RECORDS_PERMISSIONS.requestDeletion, input, async (step, request, person) => {
      request.withdraw(person, step.now);
      await step.transaction.getRepository(DeletionRequest).save(request);
      await this.tell(step, 'records.deletion-withdrawn', request);
    });
  }

  /** @throws {SecondPersonNeeded} Thrown when the same person asked. @throws {ReasonMissing} Thrown without a reason. */
  async refuse(actor: Actor, input: DeletionStepInput & { readonly reason: string }): Promise<void> {
    await this.decide(actor, RECORDS_PERMISSIONS.confirmDeletion, input, async (step, request, person) => {
      request.refuse(person, input.reason, step.now);
      await step.transaction.getRepository(DeletionRequest).save(request);
      await this.tell(step, 'records.deletion-refused', request);
    });
  }

  /**
   * Deletes the object with everything in it.
   * @throws {SecondPersonNeeded} Thrown when the same person asked.
   * @throws {DeletionContentChanged} Thrown when what would go is not what the person looked at.
   * @throws {RecordFileNotOpen} Thrown when it lies in something that was closed meanwhile.
   * @throws {DeletionPaperLent} Thrown when it is a file whose paper somebody has.
   */
  async confirm(actor: Actor, input: DeletionStepInput & { readonly contentState: string }): Promise<void> {
    await this.decide(actor, RECORDS_PERMISSIONS.confirmDeletion, input, async (step, request, person) => {
      const about = { kind: request.objectKind, id: request.objectId };
      const content = { seen: input.contentState, present: await contentStateOf(step.transaction, about) };
      request.confirm(person, content, step.now);
      await this.objects.getChangeable(step, request.objectKind, request.objectId);
      if (request.objectKind === 'file') await this.checkPaperBack(step);
      await step.transaction.getRepository(DeletionRequest).save(request);
      const { files, proceedings, documents, ...ended } = await this.content.execute(step, request);
      await this.tell(step, 'records.object-deleted', request, {
        legalBasis: request.legalBasis,
        requestedBy: request.requestedByName,
        proceedings: proceedings.length,
        documents: documents.length,
        requests: ended.requests,
        uploads: ended.uploads,
        ...(ended.holders.length === 0 ? {} : { checkedOutBy: ended.holders.join(', ') }),
      });
      return files.length > 0 ? FILE_IS_GONE : undefined;
    });
  }

  /** What is out would be forgotten with the file; whoever may not read the file is not told who has it. */
  private async checkPaperBack({ transaction, actor, file }: FileStep): Promise<void> {
    const loan = await openLoan(transaction, file.id);
    if (!loan) return;
    const isShown = await isFileAccessible(transaction, actor, RECORDS_PERMISSIONS.read, file.id);
    throw new DeletionPaperLent(file.reference, isShown ? loan : undefined);
  }

  private async decide(actor: Actor, permission: string, input: DeletionStepInput, work: Decision): Promise<void> {
    const person = deletingPerson(actor, permission);
    const { requestId } = input;
    const [place] = await this.database.query<{ fileId: string; state: DeletionRequest['state'] }>(
      'SELECT file_id AS "fileId", state FROM deletion_request WHERE id = $1',
      [requestId],
    );
    if (!place) throw new DeletionRequestNotFound(requestId);
    try {
      await this.steps.take(actor, { fileId: place.fileId, id: input.id, permission }, async (step) => {
        const request = await step.transaction.getRepository(DeletionRequest).findOneBy({ id: requestId });
        const isHidden = request && (await this.objects.isHidden(step, request.objectKind, request.objectId));
        if (!request || isHidden) throw new DeletionRequestNotFound(requestId);
        return work(step, request, person);
      });
    } catch (error) {
      if (!(error instanceof RecordFileNotFound)) throw error;
      await this.checkCarriedOut(person, input);
    }
  }

  /** The file may be gone by this very decision: a repeated request is content, others of those concerned are told so. */
  private async checkCarriedOut(person: DeletingPerson, { requestId, id }: DeletionStepInput): Promise<void> {
    const [decided] = await this.database.query<{ state: string; isThis: boolean }>(
      `SELECT state, EXISTS (SELECT 1 FROM record_step AS step WHERE step.file_id = request.file_id AND step.id = $3) AS "isThis"
         FROM deletion_request AS request
        WHERE request.id = $1 AND state <> 'requested' AND $2 IN (requested_by, decided_by)`,
      [requestId, person.id, id ?? null],
    );
    if (!decided) throw new DeletionRequestNotFound(requestId);
    if (!decided.isThis) throw new DeletionDecided(requestId, decided.state);
  }

  private async tell(
    step: FileStep,
    type: 'records.deletion-withdrawn' | 'records.deletion-refused' | 'records.object-deleted',
    request: DeletionRequest,
    more: Readonly<Record<string, string | number>> = {},
  ): Promise<void> {
    const { objectKind: kind, objectId, reference, decisionReason } = request;
    const why = decisionReason === null ? {} : { reason: decisionReason };
    const after = { requestId: request.id, reference, objectKind: kind, objectId, ...why, ...more };
    // what is deleted has no history of its own any more: the file's tells of it, and outlives the file
    await this.facts.tell(step, { type, after });
  }
}
