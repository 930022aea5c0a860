import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import { GrantWithoutEffect, WallNotFound } from '../../access-errors.js';
import { checkedReason } from '../../domain/grant-term.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { WallRepository } from '../../persistence/wall.repository.js';
import { FileAccess } from '../file-access.js';
import { AccessFacts } from './access-facts.js';

/** A file, a wall, and why. */
export interface WallFileInput {
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
  readonly fileId: string;
  readonly wallId: string;
  readonly reason: string;
}

/** Puts a single file behind a wall, at once; and asks for it to come out again, on which somebody else decides. */
@Injectable()
export class WallFile {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly walls: WallRepository,
    private readonly facts: AccessFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when the actor does not manage the access to the file.
   * @throws {WallNotFound} Thrown when there is no such wall.
   * @throws {GrantWithoutEffect} Thrown when the actor stands outside and would not see the file any more.
   */
  async put(actor: UserActor, input: WallFileInput): Promise<void> {
    const reason = checkedReason(input.reason);
    const { fileId, wallId } = input;
    await this.database.transaction(async (transaction) => {
      await this.access.check(transaction, actor, RECORDS_PERMISSIONS.manageAccess, fileId);
      const wall = await this.walls.findForChange(transaction, wallId);
      if (!wall) throw new WallNotFound(wallId);
      const isWithin = wall.userIds.includes(actor.id) || wall.unitIds.some((unit) => actor.offices.includes(unit));
      if (!isWithin) throw new GrantWithoutEffect('wall');
      if (!(await this.walls.addFile(transaction, wallId, fileId))) return;
      await this.facts.told(
        transaction,
        actor,
        { type: 'records.file-walled', payload: { fileId, wallId } },
        { objectType: 'record-file', objectId: fileId, after: { wallId, wall: wall.name, reason } },
        this.clock.now(),
      );
    });
  }

  /** @returns the id of the proposal @throws {RecordFileNotFound} Thrown when the actor does not manage the access to the file. */
  async proposeRelease(actor: UserActor, input: WallFileInput): Promise<string> {
    const reason = checkedReason(input.reason);
    const now = this.clock.now();
    const { fileId, wallId, id = newId(now) } = input;
    await this.database.transaction(async (transaction) => {
      await this.access.check(transaction, actor, RECORDS_PERMISSIONS.manageAccess, fileId);
      const wall = await this.walls.findForChange(transaction, wallId);
      if (!wall) throw new WallNotFound(wallId);
      const isNew = await this.walls.insertProposal(transaction, {
        id,
        wallId,
        wallVersion: wall.version,
        content: null,
        fileId,
        reason,
        proposedBy: actor.id,
        proposedAt: now,
      });
      if (!isNew) return;
      await this.facts.told(
        transaction,
        actor,
        { type: 'records.wall-proposed', payload: { wallId } },
        { objectType: 'record-file', objectId: fileId, after: { proposalId: id, wallId, wall: wall.name, reason } },
        now,
      );
    });
    return id;
  }
}
