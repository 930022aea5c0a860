import { Injectable } from '@nestjs/common';
import { scopeFor, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { Database, queryIn, type Transaction } from '#platform/database';
import { GrantInvalid, GrantToOneself } from '../../access-errors.js';
import type { FileGrant } from '../../domain/file-access-rule.js';
import { checkedReason, checkLastDay } from '../../domain/grant-term.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import type { NewGrant } from '../../domain/grant-term.js';
import { FileGrantRepository } from '../../persistence/file-grant.repository.js';
import { FileAccess } from '../file-access.js';
import { AccessFacts } from './access-facts.js';
import { GrantHolders } from './grant-holders.js';

/** What whoever lets somebody in says: a file or a plan unit, a person or an office. */
export interface GrantInput {
  /** Id the grant shall have: a repeated request with it changes nothing more. */
  readonly id?: string | undefined;
  readonly fileId?: string | undefined;
  readonly planUnitId?: string | undefined;
  readonly userId?: string | undefined;
  readonly unitId?: string | undefined;
  readonly right: FileGrant['right'];
  /** Last day, YYYY-MM-DD. */
  readonly untilDay: string;
  readonly reason: string;
}

/** Gives a person or an office a right on one file, or on all below a plan unit, until a day (Einzelfreigabe). */
@Injectable()
export class GiveGrant {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly grants: FileGrantRepository,
    private readonly people: GrantHolders,
    private readonly facts: AccessFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the grant
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor does not manage its access.
   * @throws {PermissionMissing} Thrown when the actor does not manage access in the whole city and gives a plan unit.
   * @throws {GrantInvalid} Thrown when holder, object or period do not do.
   * @throws {GrantToOneself} Thrown when it would serve the actor himself.
   * @throws {GrantWithoutEffect} Thrown when the holder would not get in all the same.
   */
  async execute(actor: UserActor, input: GrantInput): Promise<string> {
    const now = this.clock.now();
    const reason = checkedReason(input.reason);
    checkLastDay(input.untilDay, localDay(now));
    if ((input.userId === undefined) === (input.unitId === undefined)) throw new GrantInvalid('holder');
    if ((input.fileId === undefined) === (input.planUnitId === undefined)) throw new GrantInvalid('object');
    if (servesOneself(actor, input)) throw new GrantToOneself();
    const id = input.id ?? newId(now);
    await this.database.transaction(async (transaction) => {
      const lineageId = await this.objectOf(transaction, actor, input);
      const grant: NewGrant = {
        id,
        kind: 'given',
        userId: input.userId ?? null,
        unitId: input.unitId ?? null,
        fileId: input.fileId ?? null,
        lineageId,
        right: input.right,
        purpose: null,
        reason,
        startsAt: now,
        endsAt: endOfDay(input.untilDay),
        givenBy: actor.id,
      };
      const holder = await this.people.checked(transaction, grant);
      if (!(await this.grants.insert(transaction, grant))) return;
      const { fileId, right } = grant;
      await this.facts.told(
        transaction,
        actor,
        { type: 'records.access-granted', payload: { grantId: id, fileId } },
        {
          objectType: fileId === null ? 'plan-unit' : 'record-file',
          objectId: fileId ?? lineageId ?? id,
          after: { grantId: id, holder, right, untilDay: input.untilDay, reason },
        },
        now,
      );
    });
    return id;
  }

  /** What the grant is on: a plan unit as all versions know it, or nothing for a file. */
  private async objectOf(transaction: Transaction, actor: UserActor, input: GrantInput): Promise<string | null> {
    const { manageAccess } = RECORDS_PERMISSIONS;
    if (input.fileId !== undefined) {
      await this.access.check(transaction, actor, manageAccess, input.fileId);
      return null;
    }
    if (scopeFor(actor, manageAccess) !== 'all') throw new PermissionMissing(manageAccess);
    const [unit] = await queryIn<{ lineageId: string }>(
      transaction,
      'SELECT lineage_id AS "lineageId" FROM plan_unit WHERE id = $1',
      [input.planUnitId],
    );
    if (!unit) throw new GrantInvalid('object');
    return unit.lineageId;
  }
}

/** Whether the holder is the actor, an office of his, or somebody he stands in for, whose grants serve him too. */
function servesOneself(actor: UserActor, { userId, unitId }: GrantInput): boolean {
  return [actor, ...actor.standsInFor].some(
    ({ id, offices }) => id === userId || (unitId !== undefined && offices.includes(unitId)),
  );
}

/** The midnight that ends a day where the city lies. */
export function endOfDay(day: string): Date {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
  // The last hour before the local midnight is one or two hours before that of UTC, by the season.
  const midnights = [2, 1].map((hours) => new Date(Date.parse(`${next}T00:00:00Z`) - hours * 3_600_000));
  return midnights.find((moment) => localDay(moment) === next) ?? new Date(`${next}T00:00:00Z`);
}
