import { Injectable } from '@nestjs/common';
import { PermissionMissing } from '#kernel/access-errors';
import type { Actor } from '#kernel/actor';
import { type DeletingPerson, DeletionRequest } from '../../domain/deletion-request.entity.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { DeletionAlreadyRequested } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileSteps } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';
import { RecordObjects } from '../life-cycle/record-objects.js';
import { contentStateOf } from './content-state.js';

/** What somebody who asks for a deletion says. */
export interface RequestDeletionInput {
  readonly fileId: string;
  readonly objectKind: RecordObjectKind;
  readonly objectId: string;
  readonly reason: string;
  readonly legalBasis: string;
  readonly id?: string | undefined;
}

/** Asks for the deletion of a file, proceeding or document; nothing is deleted by it. */
@Injectable()
export class RequestDeletion {
  constructor(
    private readonly steps: FileSteps,
    private readonly objects: RecordObjects,
    private readonly facts: LifeFacts,
  ) {}

  /**
   * @returns id of the request
   * @throws {ReasonMissing} Thrown when reason or legal basis is missing.
   * @throws {DeletionAlreadyRequested} Thrown when somebody asked before and nobody decided yet.
   * @throws {RecordFileNotOpen} Thrown when it lies in something closed: that is kept until its retention ends.
   */
  async execute(actor: Actor, input: RequestDeletionInput): Promise<string> {
    const { fileId, id } = input;
    const person = deletingPerson(actor, RECORDS_PERMISSIONS.requestDeletion);
    return this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.requestDeletion }, async (step) => {
      const found = await this.objects.getChangeable(step, input.objectKind, input.objectId);
      const requests = step.transaction.getRepository(DeletionRequest);
      if (await requests.existsBy({ objectId: found.id, state: 'requested' }))
        throw new DeletionAlreadyRequested(found.reference);
      const { kind, reference } = found;
      const request = DeletionRequest.ask(
        {
          id: step.id,
          object: { kind, id: found.id, fileId: step.file.id },
          reference,
          leadUnitId: step.file.leadUnitId,
          reason: input.reason,
          legalBasis: input.legalBasis,
          contentState: await contentStateOf(step.transaction, found),
        },
        person,
        step.now,
      );
      await requests.insert(request);
      const { reason, legalBasis } = request;
      await this.facts.tell(step, {
        type: 'records.deletion-requested',
        object: found,
        after: { requestId: request.id, reference, reason, legalBasis },
      });
    });
  }
}

/** Deletion is a matter of persons. @throws {PermissionMissing} Thrown when a part of the product wants to. */
export function deletingPerson(actor: Actor, permission: string): DeletingPerson {
  if (actor.kind !== 'user') throw new PermissionMissing(permission);
  return { id: actor.id, name: actor.name };
}
