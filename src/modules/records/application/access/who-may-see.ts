import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { ActorResolver, type OrgUnit, OrgUnits, type Role, ROLE_PERMISSIONS } from '#modules/identity';
import type { AccessDenial } from '../../domain/file-access-rule.js';
import { RecordFileNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileAccess, type FileRule } from '../file-access.js';
import { watchesAll } from './access.queries.js';

type ActingPerson = Awaited<ReturnType<ActorResolver['everybody']>>[number];

/** Why somebody may see a file, with everything that is needed to say it in words. */
export type WhyAllowed =
  | { readonly kind: 'role'; readonly role: Role; readonly unitId: string | null; readonly absentName: string | null }
  | {
      readonly kind: 'grant' | 'reasoned';
      readonly grantId: string;
      readonly endsAt: Date;
      /** Office it was given to; null for a person. */
      readonly unitId: string | null;
      /** Plan unit it was given on, as all versions know it; null for the file itself. */
      readonly lineageId: string | null;
      readonly absentName: string | null;
    };

/** Somebody and a file. */
export interface PersonAndFile {
  readonly userId: string;
  readonly name: string;
  readonly mayRead: boolean;
  readonly mayWork: boolean;
  readonly because: readonly WhyAllowed[];
  /** Why he may not read it; empty when he may. */
  readonly denials: readonly AccessDenial[];
}

/** Answers "who may see this file?" and "why may, or may not, this person?". */
@Injectable()
export class WhoMaySee {
  constructor(
    private readonly access: FileAccess,
    private readonly actors: ActorResolver,
    private readonly units: OrgUnits,
  ) {}

  /**
   * The rule of a file for whoever may ask: its readers, and data protection.
   * @throws {RecordFileNotFound} Thrown when there is no such file or the actor must not know of it.
   */
  async ruleFor(actor: UserActor, fileId: string): Promise<FileRule> {
    const rule = await this.access.ruleOf(fileId);
    if (watchesAll(actor) || rule.verdict(actor, RECORDS_PERMISSIONS.read).allowed) return rule;
    throw new RecordFileNotFound(fileId);
  }

  /** Everybody who may read the file at this moment, by name. */
  async execute(rule: FileRule): Promise<PersonAndFile[]> {
    const [people, units] = await Promise.all([this.actors.everybody(), this.units.all()]);
    return people.map((person) => judge(rule, person, units)).filter(({ mayRead }) => mayRead);
  }

  /** One person. @throws {RecordFileNotFound} Thrown when there is no such person. */
  async about(rule: FileRule, userId: string): Promise<PersonAndFile> {
    const [people, units] = await Promise.all([this.actors.everybody(), this.units.all()]);
    const person = people.find(({ actor: each }) => each.id === userId);
    if (!person) throw new RecordFileNotFound(userId);
    return judge(rule, person, units);
  }
}

function judge(rule: FileRule, person: ActingPerson, units: readonly OrgUnit[]): PersonAndFile {
  const { actor } = person;
  const read = rule.verdict(actor, RECORDS_PERMISSIONS.read);
  const above = unitsAbove(rule.file.leadUnitId, units);
  const absentNames = new Map(actor.standsInFor.map(({ id, name }) => [id, name]));
  const roles = person.roles
    .filter(
      ({ role, unitId }) =>
        ROLE_PERMISSIONS[role].includes(RECORDS_PERMISSIONS.read) && (unitId === null || above.has(unitId)),
    )
    .map(({ role, unitId, absentId }): WhyAllowed => ({
      kind: 'role',
      role,
      unitId,
      absentName: absentId === null ? null : (absentNames.get(absentId) ?? null),
    }));
  const grants = read.reasons.flatMap((reason): WhyAllowed[] => {
    const grant = reason.kind === 'grant' ? rule.grants.find(({ id }) => id === reason.grantId) : undefined;
    if (!grant) return [];
    const kind = grant.kind === 'reasoned' ? 'reasoned' : 'grant';
    const isOwn = grant.userId === actor.id || actor.offices.some((office) => office === grant.unitId);
    const absent = isOwn
      ? undefined
      : actor.standsInFor.find(
          ({ id, offices }) => id === grant.userId || offices.some((office) => office === grant.unitId),
        );
    const { id: grantId, endsAt, unitId, lineageId } = grant;
    return [{ kind, grantId, endsAt, unitId, lineageId, absentName: absent?.name ?? null }];
  });
  return {
    userId: actor.id,
    name: actor.name,
    mayRead: read.allowed,
    mayWork: rule.verdict(actor, RECORDS_PERMISSIONS.file).allowed,
    because: [...roles, ...grants],
    denials: read.denials,
  };
}

/** A unit and those above it: roles there reach it. */
function unitsAbove(unitId: string, units: readonly OrgUnit[]): ReadonlySet<string> {
  const parents = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const above = new Set<string>();
  for (
    let id: string | null | undefined = unitId;
    id !== null && id !== undefined && !above.has(id);
    id = parents.get(id)
  )
    above.add(id);
  return above;
}
