import { Injectable } from '@nestjs/common';
import { ActorResolver, OrgUnits } from '#modules/identity';
import type { Transaction } from '#platform/database';
import { GrantInvalid, GrantWithoutEffect } from '../../access-errors.js';
import type { FileGrant, FileUnderRule, WallCircle } from '../../domain/file-access-rule.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import type { NewGrant } from '../../domain/grant-term.js';
import { FileAccess } from '../file-access.js';
import { PlanUnits } from './plan-units.js';

/** Makes sure that a grant lets its holder in. */
@Injectable()
export class GrantHolders {
  constructor(
    private readonly access: FileAccess,
    private readonly actors: ActorResolver,
    private readonly units: OrgUnits,
    private readonly planUnits: PlanUnits,
  ) {}

  /** @returns the holder's name @throws {GrantWithoutEffect} Thrown when a wall, a level or a missing role keeps him out. */
  async checked(transaction: Transaction, grant: NewGrant): Promise<string> {
    if (grant.userId === null) {
      await this.units.keepOpen(transaction, [grant.unitId]);
      const unit = await this.units.get(grant.unitId ?? '');
      return `${unit.number} ${unit.name}`;
    }
    const person = await this.actors.ofUser(grant.userId);
    if (!person) throw new GrantInvalid('holder');
    const { file, walls } = await this.objectOf(grant);
    const permission = grant.right === 'read' ? RECORDS_PERMISSIONS.read : RECORDS_PERMISSIONS.file;
    const own: FileGrant = { ...grant, revokedAt: null, startsAt: new Date(0) };
    const { denials } = this.access.decide(person, permission, file, { walls, grants: [own] });
    const because = denials.find(({ kind }) => kind !== 'remit')?.kind;
    if (because !== undefined && because !== 'remit') throw new GrantWithoutEffect(because);
    return person.name;
  }

  /** The file, or one that lies under the plan unit and has nothing of its own that keeps somebody out. */
  private async objectOf(grant: NewGrant): Promise<{ file: FileUnderRule; walls: readonly WallCircle[] }> {
    if (grant.fileId !== null) return this.access.ruleOf(grant.fileId);
    const lineageId = grant.lineageId ?? '';
    const { level, wallIds } = await this.planUnits.protection(lineageId);
    const file = {
      id: '',
      leadUnitId: '',
      confidentiality: level,
      walls: wallIds,
      planLineages: [lineageId],
      draftReaders: null,
    };
    return { file, walls: await this.access.circlesOf(wallIds) };
  }
}
