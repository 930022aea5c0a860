import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import type { Transaction } from '#platform/database';
import { DeletionRequest } from '../../domain/deletion-request.entity.js';
import { type TakenOverState, type WhyItStays, whyItStays } from '../../domain/taken-over-state.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { isFileAccessible } from '../../persistence/file-access-condition.js';
import { FormerReferenceRepository } from '../../persistence/former-reference.repository.js';
import { RecordFileRepository } from '../../persistence/record-file.repository.js';
import { TakenOverFileRepository } from '../../persistence/taken-over-file.repository.js';
import { contentStateOf } from '../deletion/content-state.js';
import { DeleteContent } from '../deletion/delete-content.js';
import { FileAccess } from '../file-access.js';
import type { FileStep } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';
import { WorkOnFiles } from '../life-cycle/work-on-files.js';

/** A file that was taken over, and what it was then; `null` where that is not known. */
export interface FileTakenOver {
  readonly fileId: string;
  readonly taken: TakenOverState | null;
}

/** Who agreed on taking a file back, when and why. */
export interface TakingBack {
  readonly requester: UserActor;
  readonly confirmer: UserActor;
  readonly requestedAt: Date;
  readonly reason: string;
  readonly legalBasis: string;
}

/** What is needed to find out how a file that was taken over stands. */
@Injectable()
export class TakenOverFiles {
  constructor(
    readonly files: RecordFileRepository,
    readonly states: TakenOverFileRepository,
    readonly former: FormerReferenceRepository,
  ) {}
}

/**
 * Takes back a file that was taken over and that nobody has touched since (Rücknahme einer Übernahme): the deletion by two
 * persons, also of what the older register had closed. The references that were given here stay given; those of the older
 * register are free for another taking over.
 */
@Injectable()
export class TakeBackFile {
  constructor(
    private readonly where: TakenOverFiles,
    private readonly access: FileAccess,
    private readonly content: DeleteContent,
    private readonly facts: LifeFacts,
    private readonly work: WorkOnFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * Why files would stay, by id; `null` for those that would go.
   * @param confirmer the second person, where it is known who that is
   */
  async foresee(
    files: readonly FileTakenOver[],
    requester: UserActor,
    confirmer?: UserActor,
  ): Promise<ReadonlyMap<string, WhyItStays | null>> {
    const ids = files.map(({ fileId }) => fileId);
    const present = await this.where.states.states(ids);
    const asked = await this.access.filesAmong(requester, RECORDS_PERMISSIONS.requestDeletion, ids);
    const confirmed = confirmer
      ? await this.access.filesAmong(confirmer, RECORDS_PERMISSIONS.confirmDeletion, ids)
      : asked;
    const inWork = await this.work.among(ids);
    return new Map(
      files.map(({ fileId, taken }) => {
        const state = present.get(fileId);
        if (state === undefined) return [fileId, 'deleted'];
        if (!asked.has(fileId) || !confirmed.has(fileId)) return [fileId, 'not-permitted'];
        return [fileId, whyItStays(taken, { ...state, isInWork: inWork.has(fileId) })];
      }),
    );
  }

  /** Takes the file back, or says why it stays; in the transaction of the caller. */
  async executeIn(
    transaction: Transaction,
    { fileId, taken }: FileTakenOver,
    by: TakingBack,
  ): Promise<WhyItStays | null> {
    const { files, states, former } = this.where;
    await states.lock(transaction, fileId);
    const file = await files.findLocked(transaction, by.requester, RECORDS_PERMISSIONS.requestDeletion, fileId);
    const state = (await states.states([fileId])).get(fileId);
    if (!state) return 'deleted';
    const { confirmer } = by;
    if (!file || !(await isFileAccessible(transaction, confirmer, RECORDS_PERMISSIONS.confirmDeletion, fileId)))
      return 'not-permitted';
    const isInWork = (await this.work.among([fileId])).has(fileId);
    const why = whyItStays(taken, { ...state, isInWork });
    if (why !== null) return why;
    const now = this.clock.now();
    const person = { id: confirmer.id, name: confirmer.name };
    const step = { transaction, actor: confirmer, by: person, file, id: newId(now), now, today: localDay(now) };
    await this.delete(step, by);
    await former.free(transaction, fileId);
    return null;
  }

  private async delete(step: FileStep, { requester, requestedAt, reason, legalBasis, confirmer }: TakingBack) {
    const { transaction, file, now } = step;
    const object = { kind: 'file', id: file.id, fileId: file.id } as const;
    const contentState = await contentStateOf(transaction, object);
    const { reference, leadUnitId } = file;
    const requests = transaction.getRepository(DeletionRequest);
    const request = DeletionRequest.ask(
      { id: step.id, object, reference, leadUnitId, reason, legalBasis, contentState },
      { id: requester.id, name: requester.name },
      requestedAt,
    );
    // both have seen what it is: the list they agreed on says that it is as it was taken over
    request.confirm({ id: confirmer.id, name: confirmer.name }, { seen: contentState, present: contentState }, now);
    await requests.insert(request);
    const { proceedings, documents } = await this.content.execute(step, request);
    await this.facts.tell(step, {
      type: 'records.object-deleted',
      after: {
        requestId: request.id,
        reference,
        objectKind: 'file',
        objectId: file.id,
        reason,
        legalBasis,
        requestedBy: requester.name,
        proceedings: proceedings.length,
        documents: documents.length,
      },
    });
  }
}
