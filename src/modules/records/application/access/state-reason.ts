import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import type { FileGrant } from '../../domain/file-access-rule.js';
import { referenceKey } from '../../domain/file-reference.js';
import { type AccessPurpose, checkedReason, REASONED_HOURS } from '../../domain/grant-term.js';
import { RecordFileNotFound, RequestIdTaken } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import type { NewGrant } from '../../domain/grant-term.js';
import { FileGrantRepository } from '../../persistence/file-grant.repository.js';
import { FileAccess } from '../file-access.js';
import { AccessFacts } from './access-facts.js';

/** What somebody says who needs a file that is not his to work on. */
export interface ReasonInput {
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
  /** Aktenzeichen, in any spelling. */
  readonly reference: string;
  readonly purpose: AccessPurpose;
  readonly reason: string;
}

/** A file somebody may look into; `until` is null where he may in any case. */
export interface StatedReason {
  readonly fileId: string;
  readonly until: Date | null;
}

const HOUR_MS = 3_600_000;

/**
 * Lets somebody read one file outside of his remit for a day, for a stated reason (Zugriff mit Begründung): journalled,
 * and shown for review to the office in charge and to data protection. Walls that do not admit it and levels stay closed.
 */
@Injectable()
export class StateReason {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly grants: FileGrantRepository,
    private readonly facts: AccessFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * A repeated request, and another one while the first still counts, are answered with the access there is.
   * @throws {RecordFileNotFound} Thrown when there is no such file or it stays closed all the same: both look the same.
   * @throws {RequestIdTaken} Thrown when the id belongs to another request.
   */
  async execute(actor: UserActor, input: ReasonInput): Promise<StatedReason> {
    const reason = checkedReason(input.reason);
    return this.database.transaction(async (transaction) => {
      await this.grants.lockReasonsOf(transaction, actor.id);
      // only now: an access given while this request waited must count for it
      const now = this.clock.now();
      const grant: Omit<NewGrant, 'fileId'> = {
        id: input.id ?? newId(now),
        kind: 'reasoned',
        userId: actor.id,
        unitId: null,
        lineageId: null,
        right: 'read',
        purpose: input.purpose,
        reason,
        startsAt: now,
        endsAt: new Date(now.getTime() + REASONED_HOURS * HOUR_MS),
        givenBy: actor.id,
      };
      const opened = await this.openFor(actor, input.reference, grant);
      if (opened === undefined) throw new RecordFileNotFound(input.reference);
      const { fileId, until } = opened;
      const earlier = input.id === undefined ? undefined : await this.grants.findForChange(transaction, input.id);
      // an access that is over or was taken back is not renewed by repeating its request
      if (earlier && (earlier.fileId !== fileId || until === 'not yet')) throw new RequestIdTaken();
      if (until !== 'not yet') return { fileId, until };
      await this.grants.insert(transaction, { ...grant, fileId });
      await this.facts.told(
        transaction,
        actor,
        { type: 'records.access-reason-stated', payload: { grantId: grant.id, fileId } },
        {
          objectType: 'record-file',
          objectId: fileId,
          after: { grantId: grant.id, purpose: input.purpose, reason, until: grant.endsAt.toISOString() },
        },
        now,
      );
      return { fileId, until: grant.endsAt };
    });
  }

  /**
   * The file of this reference that the reason opens; `undefined` when none does. `until` says when an access for a reason
   * stated before ends, and is null where none is needed.
   */
  private async openFor(
    actor: UserActor,
    reference: string,
    grant: Omit<NewGrant, 'fileId'>,
  ): Promise<{ fileId: string; until: Date | null | 'not yet' } | undefined> {
    const key = referenceKey(reference);
    if (key === '') return undefined;
    const rows = await this.database.query<{ fileId: string }>(
      `SELECT DISTINCT file_id AS "fileId" FROM given_reference WHERE reference_key = $1 AND object_kind = 'file' LIMIT 5`,
      [key],
    );
    const asked: UserActor = { ...actor, at: grant.startsAt };
    for (const { fileId } of rows) {
      const { file, walls, grants } = await this.access.ruleOf(fileId);
      const mayRead = (known: readonly FileGrant[]): boolean =>
        this.access.decide(asked, RECORDS_PERMISSIONS.read, file, { walls, grants: known }).allowed;
      if (mayRead(grants.filter(({ kind }) => kind === 'given'))) return { fileId, until: null };
      const stated = grants.filter((one) => one.kind === 'reasoned' && mayRead([one]));
      const last = stated.sort((some, other) => other.endsAt.getTime() - some.endsAt.getTime())[0];
      if (last) return { fileId, until: last.endsAt };
      if (mayRead([...grants, { ...grant, fileId, revokedAt: null }])) return { fileId, until: 'not yet' };
    }
    return undefined;
  }
}
