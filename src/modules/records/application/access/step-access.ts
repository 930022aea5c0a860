import { Injectable } from '@nestjs/common';
import type { Actor, UserActor } from '#kernel/actor';
import { ActorResolver } from '#modules/identity';
import type { Transaction } from '#platform/database';
import type { FileGrant } from '../../domain/file-access-rule.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import type { NewGrant } from '../../domain/grant-term.js';
import { FileGrantRepository } from '../../persistence/file-grant.repository.js';
import { isDocumentAccessible } from '../../persistence/file-access-condition.js';
import { FileAccess, ruleAtLevel } from '../file-access.js';
import { AccessFacts } from './access-facts.js';

/** Whom a step of the course of business is for, and on what it lets him look. */
export interface StepReader {
  readonly kind: 'person' | 'unit';
  readonly id: string;
}

/** A document he is to look at. */
export interface StepDocument {
  readonly fileId: string;
  /** Of the document itself. */
  readonly level: Parameters<typeof ruleAtLevel>[1];
}

/** Why somebody cannot be let in for his step: a missing right, a level, a wall, or that whoever asks may let nobody in. */
export type StepRefusal = 'permission' | 'confidentiality' | 'wall' | 'remit';

/** A right to read that begins and ends with a step. */
export interface StepGrant {
  readonly id: string;
  readonly fileId: string;
  readonly reader: StepReader;
  readonly reason: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * Lets people look at a file for the time of their step in the course of business (Geschäftsgang): who may work on the file by his own
 * remit may ask for it, and no wall and no level gives way.
 */
@Injectable()
export class StepAccess {
  constructor(
    private readonly access: FileAccess,
    private readonly actors: ActorResolver,
    private readonly grants: FileGrantRepository,
    private readonly facts: AccessFacts,
  ) {}

  /** Whether whoever it is for may read a document of the file by his own remit: rights that were given to him end some day. */
  async readsByRemit(document: StepDocument, reader: StepReader): Promise<boolean> {
    const { file, walls } = ruleAtLevel(await this.access.ruleOf(document.fileId), document.level);
    if (reader.kind === 'unit') return file.leadUnitId === reader.id;
    const person = await this.actors.ofUser(reader.id);
    if (!person) return false;
    return this.access.decide(person, RECORDS_PERMISSIONS.read, file, { walls, grants: [] }).allowed;
  }

  /** Whether somebody may read the document now, by whatever right. */
  async reads(transaction: Transaction, documentId: string, userId: string): Promise<boolean> {
    const person = await this.actors.ofUser(userId);
    return person !== undefined && isDocumentAccessible(transaction, person, RECORDS_PERMISSIONS.read, documentId);
  }

  /**
   * What keeps somebody from being let in to a document of the file for a step; `null` when nothing does.
   */
  async refusal(lead: UserActor, document: StepDocument, reader: StepReader): Promise<StepRefusal | null> {
    const rule = await this.access.ruleOf(document.fileId);
    const mayLetIn = rule
      .verdict(lead, RECORDS_PERMISSIONS.file)
      .reasons.some(({ kind }) => kind === 'remit' || kind === 'system');
    const { file, walls } = ruleAtLevel(rule, document.level);
    if (reader.kind === 'unit') {
      if (file.walls.some((id) => !walls.find((wall) => wall.id === id)?.unitIds.includes(reader.id))) return 'wall';
      return mayLetIn || file.leadUnitId === reader.id ? null : 'remit';
    }
    const person = await this.actors.ofUser(reader.id);
    if (!person) return 'permission';
    const grant: FileGrant = { ...OPEN, id: 'step', userId: person.id, fileId: file.id };
    const now = this.access.decide(person, RECORDS_PERMISSIONS.read, file, { walls, grants: rule.grants });
    if (now.allowed) return null;
    const { denials } = this.access.decide(person, RECORDS_PERMISSIONS.read, file, { walls, grants: [grant] });
    // nothing circulates in drafts: they hold no papers
    const because = denials.map(({ kind }) => kind).find((kind) => kind !== 'remit' && kind !== 'draft');
    if (because !== undefined) return because;
    return mayLetIn ? null : 'remit';
  }

  /** Lets somebody read the file from now on; a repeated request with the same id changes nothing more. */
  async begin(transaction: Transaction, lead: StepGrantGiver, grant: StepGrant): Promise<void> {
    const { id, fileId, reader, reason, startsAt, endsAt } = grant;
    const given: NewGrant = {
      id,
      kind: 'given',
      userId: reader.kind === 'person' ? reader.id : null,
      unitId: reader.kind === 'unit' ? reader.id : null,
      fileId,
      lineageId: null,
      right: 'read',
      purpose: null,
      reason,
      startsAt,
      endsAt,
      givenBy: lead.id,
    };
    if (!(await this.grants.insert(transaction, given))) return;
    await this.told(transaction, lead, { type: 'records.access-granted', grantId: id, fileId }, startsAt);
  }

  /** The step is over, and with it the right. */
  async end(transaction: Transaction, by: StepGrantGiver, grantId: string, now: Date): Promise<void> {
    const grant = await this.grants.findForChange(transaction, grantId);
    if (!grant || grant.revokedAt !== null || grant.endsAt <= now) return;
    await this.grants.revoke(transaction, grant.id, by.id, now);
    await this.told(transaction, by, { type: 'records.access-revoked', grantId, fileId: grant.fileId }, now);
  }

  private async told(
    transaction: Transaction,
    by: StepGrantGiver,
    {
      type,
      grantId,
      fileId,
    }: { type: 'records.access-granted' | 'records.access-revoked'; grantId: string; fileId: string | null },
    now: Date,
  ): Promise<void> {
    const object = {
      objectType: 'record-file',
      objectId: fileId ?? grantId,
      after: { grantId, forStep: true },
    } as const;
    await this.facts.told(transaction, by.actor, { type, payload: { grantId, fileId } }, object, now);
  }
}

/** In whose name a right is given or ends, and who did what made it necessary. */
export interface StepGrantGiver {
  readonly id: string;
  readonly actor: Actor;
}

const OPEN = {
  unitId: null,
  lineageId: null,
  right: 'read',
  kind: 'given',
  startsAt: new Date(0),
  endsAt: new Date(8.64e15),
  revokedAt: null,
} as const;
