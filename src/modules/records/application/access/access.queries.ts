import { Injectable } from '@nestjs/common';
import { holds, scopeFor, type UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, SqlConditions } from '#platform/database';
import { referenceKey } from '../../domain/file-reference.js';
import { RecordFileNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { addFileAccess } from '../../persistence/file-access-condition.js';
import type { GrantRow } from '../../domain/grant-term.js';
import { FileGrantRepository } from '../../persistence/file-grant.repository.js';
import { type WallProposalRow, WallRepository, type WallRow } from '../../persistence/wall.repository.js';
import { FileAccess } from '../file-access.js';

/** Which grants: those given to somebody, those he gave, or all that are live. */
export type GrantSide = 'mine' | 'given' | 'all';

/** A plan unit behind a wall. */
export interface WallPlace {
  readonly lineageId: string;
  readonly planUnitId: string;
  readonly mark: string;
  readonly title: string;
}

const MOST = 200;

/** Lists of walls, grants and reasons stated, without anything that a wall hides from whoever asks. */
@Injectable()
export class AccessQueries {
  constructor(
    private readonly database: Database,
    private readonly grants: FileGrantRepository,
    private readonly walls: WallRepository,
    private readonly access: FileAccess,
    private readonly clock: Clock,
  ) {}

  /** Live grants on a file the caller has been shown, also those on plan units above it. */
  async grantsOn(fileId: string, lineageIds: readonly string[]): Promise<GrantRow[]> {
    const conditions = this.live();
    conditions.add(
      `given.file_id = ${conditions.bind(fileId)} OR given.lineage_id = ANY(${conditions.bind(lineageIds)}::uuid[])`,
    );
    return this.grants.list(conditions, MOST);
  }

  /** Live grants on plan units, such as one and those above it. */
  async grantsBelow(lineageIds: readonly string[]): Promise<GrantRow[]> {
    const conditions = this.live();
    conditions.add(`given.lineage_id = ANY(${conditions.bind(lineageIds)}::uuid[])`);
    return this.grants.list(conditions, MOST);
  }

  /** Grants on a file, or on a plan unit, that are over or were taken back, the latest first. */
  async endedGrantsOn(object: { readonly fileId: string } | { readonly lineageId: string }): Promise<GrantRow[]> {
    const conditions = new SqlConditions();
    conditions.add(`given.kind = 'given'`);
    conditions.add(
      `given.revoked_at IS NOT NULL OR given.ends_at <= ${conditions.bind(this.clock.now())}::timestamptz`,
    );
    if ('fileId' in object) conditions.addEqual('given.file_id', object.fileId);
    else conditions.addEqual('given.lineage_id', object.lineageId);
    return this.grants.latest(conditions, MOST);
  }

  /** Live grants of one side, the one that ends first at the top. */
  async grantsOf(actor: UserActor, side: GrantSide): Promise<GrantRow[]> {
    const conditions = this.live();
    conditions.add(`given.kind = 'given'`);
    if (side === 'mine') {
      const offices = conditions.bind([...actor.offices]);
      conditions.add(`given.user_id = ${conditions.bind(actor.id)} OR given.unit_id = ANY(${offices}::uuid[])`);
    } else if (side === 'given') conditions.add(`given.given_by = ${conditions.bind(actor.id)}`);
    else if (!holds(actor, RECORDS_PERMISSIONS.watchAccess)) return [];
    if (!watchesAll(actor)) onlyNameable(conditions, actor, side === 'mine' ? 'read' : 'seeAccess');
    return this.grants.list(conditions, MOST);
  }

  /** Accesses for a stated reason, the latest first: all for data protection, else those to files whose access one manages. */
  async reasons(actor: UserActor): Promise<GrantRow[]> {
    const conditions = new SqlConditions();
    conditions.add(`given.kind = 'reasoned'`);
    if (!watchesAll(actor)) onlyNameable(conditions, actor, 'manageAccess');
    return this.grants.latest(conditions, MOST);
  }

  /** All walls with their plan units as the plan in force names them. */
  async wallsWithPlaces(): Promise<{ walls: WallRow[]; places: ReadonlyMap<string, WallPlace> }> {
    const walls = await this.walls.all();
    const places = await this.placesOf(walls.flatMap(({ lineageIds }) => lineageIds));
    return { walls, places };
  }

  /** Plan units by lineage, as the plan in force names them; those it has no more as the latest version did. */
  async placesOf(lineageIds: readonly string[]): Promise<ReadonlyMap<string, WallPlace>> {
    const rows = await this.database.query<WallPlace>(
      `SELECT DISTINCT ON (unit.lineage_id) unit.lineage_id AS "lineageId", unit.id AS "planUnitId", unit.mark, unit.title
         FROM plan_unit AS unit JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id
        WHERE unit.lineage_id = ANY($1::uuid[]) ORDER BY unit.lineage_id, plan.in_force DESC, plan.edited_at DESC`,
      [lineageIds],
    );
    return new Map(rows.map((row) => [row.lineageId, row]));
  }

  /** Proposals that wait for a decision; those on single files only where the file may be named. */
  async proposals(actor: UserActor): Promise<WallProposalRow[]> {
    const open = await this.walls.openProposals();
    if (watchesAll(actor)) return open;
    const ids = open.flatMap(({ fileId }) => fileId ?? []);
    const nameable = await this.access.filesAmong(actor, RECORDS_PERMISSIONS.seeAccess, ids);
    return open.filter(({ fileId }) => fileId === null || nameable.has(fileId));
  }

  /** @throws {RecordFileNotFound} Thrown when no file that may be named to the actor has or had this reference. */
  async fileByReference(actor: UserActor, reference: string): Promise<{ id: string; name: string }> {
    const conditions = new SqlConditions();
    conditions.add(`given.object_kind = 'file' AND given.reference_key = ${conditions.bind(referenceKey(reference))}`);
    if (!watchesAll(actor)) addFileAccess(conditions, actor, RECORDS_PERMISSIONS.seeAccess);
    const [file] = await this.database.query<{ id: string; name: string }>(
      `SELECT file.id, file.reference AS name FROM given_reference AS given JOIN record_file AS file ON file.id = given.file_id
        WHERE ${conditions.toSql()} ORDER BY given.reference LIMIT 1`,
      conditions.parameters,
    );
    if (!file) throw new RecordFileNotFound(reference);
    return file;
  }

  private live(): SqlConditions {
    const conditions = new SqlConditions();
    conditions.add(`given.revoked_at IS NULL AND given.ends_at > ${conditions.bind(this.clock.now())}::timestamptz`);
    return conditions;
  }
}

/** Data protection sees all access, and never content. */
export function watchesAll(actor: UserActor): boolean {
  return scopeFor(actor, RECORDS_PERMISSIONS.approveWalls) === 'all';
}

/** Leaves out what is on files that must not be named to the actor. */
function onlyNameable(
  conditions: SqlConditions,
  actor: UserActor,
  permission: 'read' | 'seeAccess' | 'manageAccess',
): void {
  const files = new SqlConditions(conditions.parameters);
  addFileAccess(files, actor, RECORDS_PERMISSIONS[permission]);
  conditions.add(`given.file_id IS NULL OR (${files.toSql()})`);
}
