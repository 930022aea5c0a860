import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { type OrgUnit, OrgUnits, UserDirectory } from '#modules/identity';
import { AccessQueries, type WallPlace } from '../../application/access/access.queries.js';
import type { PersonAndFile } from '../../application/access/who-may-see.js';
import type { FileRule } from '../../application/file-access.js';
import type { WallContent } from '../../domain/wall-content.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import type { GrantRow } from '../../domain/grant-term.js';
import { FileUnitResponse } from '../dto/file-unit.response.js';
import type {
  GrantResponse,
  PersonAndFileResponse,
  WallContentResponse,
  WallsResponse,
} from './dto/access.response.js';

/** Names for the ids in lists of access. */
interface Names {
  readonly units: ReadonlyMap<string, OrgUnit>;
  readonly users: ReadonlyMap<string, string>;
}

/** Puts names to what the lists of access say. */
@Injectable()
export class AccessWords {
  constructor(
    private readonly units: OrgUnits,
    private readonly users: UserDirectory,
    private readonly queries: AccessQueries,
  ) {}

  async grants(rows: readonly GrantRow[]): Promise<GrantResponse[]> {
    const names = await this.names(
      rows.flatMap(({ userId, givenBy, revokedBy, reviewedBy }) => [userId, givenBy, revokedBy, reviewedBy]),
    );
    return rows.map((row) => grantWith(names, row));
  }

  async persons(rows: readonly PersonAndFile[], rule: FileRule): Promise<PersonAndFileResponse[]> {
    const given = rows.flatMap(({ because }) => because.map((why) => (why.kind === 'role' ? null : why.lineageId)));
    const [{ units }, places] = await Promise.all([
      this.names([]),
      this.queries.placesOf(given.filter((id) => id !== null)),
    ]);
    const walls = new Map(rule.walls.map(({ id, name }) => [id, name]));
    return rows.map(({ userId, name, mayRead, mayWork, because, denials }) => ({
      userId,
      name,
      mayRead,
      mayWork,
      because: because.map((why) => ({
        kind: why.kind,
        role: why.kind === 'role' ? why.role : null,
        unit: unitOf(units, why.unitId),
        planUnit: why.kind === 'role' || why.lineageId === null ? null : placeName(places.get(why.lineageId)),
        endsAt: why.kind === 'role' ? null : why.endsAt,
        absent: why.absentName,
      })),
      denials: denials.map((denial) => ({
        kind: denial.kind,
        wall: denial.kind === 'wall' ? (walls.get(denial.wallId) ?? null) : null,
      })),
    }));
  }

  async walls(actor: UserActor): Promise<WallsResponse> {
    const [{ walls }, proposals] = await Promise.all([this.queries.wallsWithPlaces(), this.queries.proposals(actor)]);
    const contents = [...walls, ...proposals.flatMap(({ content }) => content ?? [])];
    const [names, places] = await Promise.all([
      this.names([...contents.flatMap(({ userIds }) => userIds), ...proposals.map(({ proposedBy }) => proposedBy)]),
      this.queries.placesOf(contents.flatMap(({ lineageIds }) => lineageIds)),
    ]);
    const mayDecide = holds(actor, RECORDS_PERMISSIONS.approveWalls);
    return {
      walls: walls.map((wall) => ({ id: wall.id, version: wall.version, ...contentWith(names, places, wall) })),
      proposals: proposals.map((proposal) => ({
        id: proposal.id,
        wallId: proposal.wallId,
        isNew: proposal.wallVersion === null,
        content: proposal.content === null ? null : contentWith(names, places, proposal.content),
        fileReference: proposal.fileReference,
        reason: proposal.reason,
        proposedBy: names.users.get(proposal.proposedBy) ?? '',
        proposedAt: proposal.proposedAt,
        mayDecide: mayDecide && proposal.proposedBy !== actor.id,
      })),
      mayPropose: holds(actor, RECORDS_PERMISSIONS.manageWalls),
    };
  }

  private async names(userIds: readonly (string | null)[]): Promise<Names> {
    const [units, users] = await Promise.all([
      this.units.all(),
      this.users.displayNames(userIds.filter((id) => id !== null)),
    ]);
    return { units: new Map(units.map((unit) => [unit.id, unit])), users };
  }
}

function grantWith(names: Names, row: GrantRow): GrantResponse {
  const person = (id: string | null): string | null => (id === null ? null : (names.users.get(id) ?? null));
  return {
    id: row.id,
    kind: row.kind,
    holder: person(row.userId) ?? officeName(names, row.unitId),
    holderKind: row.userId === null ? 'office' : 'person',
    right: row.right,
    fileId: row.fileId,
    fileReference: row.fileReference,
    planUnit: row.planMark === null ? null : [row.planMark, row.planTitle].join(' ').trim(),
    purpose: row.purpose,
    reason: row.reason,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    revokedAt: row.revokedAt,
    revokedBy: person(row.revokedBy),
    givenBy: person(row.givenBy) ?? '',
    reviewedAt: row.reviewedAt,
    reviewedBy: person(row.reviewedBy),
    reviewNote: row.reviewNote,
  };
}

function placeName(place: WallPlace | undefined): string {
  return place === undefined ? '' : `${place.mark} ${place.title}`;
}

function officeName(names: Names, id: string | null): string {
  const unit = unitOf(names.units, id);
  return unit ? `${unit.number} ${unit.name}` : '';
}

function contentWith(names: Names, places: ReadonlyMap<string, WallPlace>, content: WallContent): WallContentResponse {
  return {
    name: content.name,
    legalBasis: content.legalBasis,
    admitsReasoned: content.admitsReasoned,
    persons: content.userIds.map((id) => ({ id, name: names.users.get(id) ?? '' })),
    offices: content.unitIds.flatMap((id) => unitOf(names.units, id) ?? []),
    planUnits: content.lineageIds.flatMap((lineageId) => {
      const place = places.get(lineageId);
      return place ? [{ id: place.planUnitId, mark: place.mark, title: place.title }] : [];
    }),
  };
}

function unitOf(units: ReadonlyMap<string, OrgUnit>, id: string | null): FileUnitResponse | null {
  const unit = id === null ? undefined : units.get(id);
  return unit ? { id: unit.id, number: unit.number, name: unit.name } : null;
}
