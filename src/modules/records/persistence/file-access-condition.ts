import { type Actor, holds, scopeFor, type UserActor } from '#kernel/actor';
import { queryIn, SqlConditions, type Transaction } from '#platform/database';
import { draftReadersOf, rightsFor, SEES_DRAFTS } from '../domain/file-access-rule.js';

/** How the tables that are asked about are called in a statement. */
export interface DocumentAliases {
  readonly file: string;
  readonly document: string;
}

/**
 * Adds the access rule of `decideFileAccess` to a statement: only files (`record_file AS alias`) on which the actor holds
 * one of the permissions. What depends on the actor alone is looked up once a statement, not once a file.
 */
export function addFileAccess(
  conditions: SqlConditions,
  actor: Actor,
  permissions: string | readonly string[],
  alias = 'file',
): void {
  if (actor.kind === 'system') return;
  const held = [permissions].flat().filter((permission) => holds(actor, permission));
  const perPermission = held.map((permission) => fileRule(conditions, actor, permission, alias));
  conditions.add(perPermission.length === 0 ? 'FALSE' : perPermission.map((rule) => `(${rule})`).join(' OR '));
}

/**
 * Adds the same rule for documents: of a file on which the actor holds the permission, and at a level he is cleared for.
 * Both tables must be in the statement.
 */
export function addDocumentAccess(
  conditions: SqlConditions,
  actor: Actor,
  permission: string | readonly string[],
  { file, document }: DocumentAliases,
): void {
  addFileAccess(conditions, actor, permission, file);
  addLevel(conditions, actor, document);
}

/**
 * Adds the same rule to a statement over another table that names a document by its id in this column, or none: of a document
 * that is deleted, what protected it still counts.
 */
export function addOriginAccess(
  conditions: SqlConditions,
  actor: Actor,
  permissions: string | readonly string[],
  documentIdColumn: string,
): void {
  if (actor.kind === 'system') return;
  const within = new SqlConditions(conditions.parameters);
  addDocumentAccess(within, actor, permissions, { file: 'origin_file', document: 'origin' });
  const gone = new SqlConditions(conditions.parameters);
  addFileAccess(gone, actor, permissions, 'kept');
  conditions.add(`${documentIdColumn} IS NULL
    OR EXISTS (SELECT 1 FROM document AS origin JOIN record_file AS origin_file ON origin_file.id = origin.file_id
                WHERE origin.id = ${documentIdColumn} AND ${within.toSql()})
    OR NOT EXISTS (SELECT 1 FROM document AS origin WHERE origin.id = ${documentIdColumn})
       AND NOT EXISTS (SELECT 1 FROM deleted_protection AS kept WHERE kept.id = ${documentIdColumn} AND NOT (${gone.toSql()}))`);
}

/** Whether the actor holds one of the permissions on the file, as the transaction sees it. */
export async function isFileAccessible(
  transaction: Transaction,
  actor: Actor,
  permissions: string | readonly string[],
  id: string,
): Promise<boolean> {
  const conditions = new SqlConditions([id]);
  addFileAccess(conditions, actor, permissions);
  const rows = await queryIn(
    transaction,
    `SELECT 1 FROM record_file AS file WHERE file.id = $1 AND ${conditions.toSql()}`,
    conditions.parameters,
  );
  return rows.length > 0;
}

/** The same of a document, at a level the actor is cleared for. */
export async function isDocumentAccessible(
  transaction: Transaction,
  actor: Actor,
  permissions: string | readonly string[],
  id: string,
): Promise<boolean> {
  const conditions = new SqlConditions([id]);
  addDocumentAccess(conditions, actor, permissions, { file: 'file', document: 'document' });
  const rows = await queryIn(
    transaction,
    `SELECT 1 FROM document JOIN record_file AS file ON file.id = document.file_id
      WHERE document.id = $1 AND ${conditions.toSql()}`,
    conditions.parameters,
  );
  return rows.length > 0;
}

/** Adds the level of proceedings or documents (under this alias) of a file that the actor may read. */
export function addLevel(conditions: SqlConditions, actor: Actor, alias: string): void {
  if (actor.kind === 'user') conditions.add(levelRule(conditions, actor, alias));
}

function fileRule(conditions: SqlConditions, actor: UserActor, permission: string, alias: string): string {
  const live = liveGrants(conditions, actor, permission);
  const rules = protectionRules(conditions, actor, alias, live);
  const scope = scopeFor(actor, permission);
  if (scope !== 'all') {
    const inRemit = `${alias}.lead_unit_id = ANY(${conditions.bind(scope)}::uuid[])`;
    rules.push(`${inRemit} OR ${alias}.id = ANY(${grantedIds(`${live} AND ${holderRule(conditions, actor)}`)})`);
  }
  return rules.map((rule) => `(${rule})`).join(' AND ');
}

/**
 * Adds what is left of the rule where the statement takes files only from the actor's offices (`scopeFor`) or from
 * {@link grantedFiles}: walls, levels and drafts.
 */
export function addProtection(conditions: SqlConditions, actor: UserActor, permission: string, alias = 'file'): void {
  for (const rule of protectionRules(conditions, actor, alias, liveGrants(conditions, actor, permission)))
    conditions.add(rule);
}

function protectionRules(conditions: SqlConditions, actor: UserActor, alias: string, live: string): string[] {
  return [
    wallRule(conditions, actor, alias, live),
    levelRule(conditions, actor, alias),
    ...draftRules(conditions, actor, alias),
  ];
}

/** Drafts only for those they are meant for, and for whoever looks after the drafts of the unit in charge. */
function draftRules(conditions: SqlConditions, actor: UserActor, alias: string): string[] {
  const scope = scopeFor(actor, SEES_DRAFTS);
  if (scope === 'all') return [];
  const mine = `${alias}.draft_readers IS NULL OR ${alias}.draft_readers && ${conditions.bind(draftReadersOf(actor))}::uuid[]`;
  return [scope.length === 0 ? mine : `${mine} OR ${alias}.lead_unit_id = ANY(${conditions.bind(scope)}::uuid[])`];
}

/** Ids of the files that grants open to the actor, whatever their offices, as an array. */
export function grantedFiles(conditions: SqlConditions, actor: UserActor, permission: string): string {
  return grantedIds(`${liveGrants(conditions, actor, permission)} AND ${holderRule(conditions, actor)}`);
}

function liveGrants(conditions: SqlConditions, actor: UserActor, permission: string): string {
  const at = `${conditions.bind(actor.at)}::timestamptz`;
  const rights = `${conditions.bind(rightsFor(permission))}::text[]`;
  return `given.starts_at <= ${at} AND given.ends_at > ${at} AND given.revoked_at IS NULL AND given.access_right = ANY(${rights})`;
}

function levelRule(conditions: SqlConditions, actor: UserActor, alias: string): string {
  return `${alias}.confidentiality = ANY(${conditions.bind(actor.levels)}::text[])`;
}

/** The level of proceedings or documents as SQL without parameters, for what a statement counts or looks up besides. */
export function levelSql(actor: Actor, alias: string): string {
  if (actor.kind === 'system') return 'TRUE';
  return `${alias}.confidentiality IN (${["''", ...actor.levels.map((level) => `'${level}'`)].join(', ')})`;
}

/**
 * Within every wall; those that admit access for a stated reason are passed with one. Files without a wall are named by
 * themselves, so that the planner knows that they are nearly all.
 */
function wallRule(conditions: SqlConditions, actor: UserActor, alias: string, live: string): string {
  const me = `${conditions.bind(actor.id)}::uuid`;
  const within = `SELECT member.wall_id FROM wall_member AS member
      WHERE member.user_id = ${me} OR member.unit_id = ANY(${conditions.bind(actor.offices)}::uuid[])`;
  return `${alias}.walls = '{}' OR ${alias}.walls <@ ARRAY(${within})
    OR ${alias}.walls <@ ARRAY(${within} UNION SELECT wall.id FROM wall WHERE wall.admits_reasoned)
       AND ${alias}.id = ANY(ARRAY(SELECT given.file_id FROM file_grant AS given
             WHERE given.kind = 'reasoned' AND given.user_id = ${me} AND ${live}))`;
}

/** Whose grants serve the actor: his own, and those given to his offices and to whom he stands in for. */
function holderRule(conditions: SqlConditions, actor: UserActor): string {
  const me = `${conditions.bind(actor.id)}::uuid`;
  const users = conditions.bind([actor.id, ...actor.standsInFor.map(({ id }) => id)]);
  const offices = conditions.bind([...actor.offices, ...actor.standsInFor.flatMap((absentee) => absentee.offices)]);
  return `(given.user_id = ${me} OR given.kind = 'given'
      AND (given.user_id = ANY(${users}::uuid[]) OR given.unit_id = ANY(${offices}::uuid[])))`;
}

/** Files as ids, looked up first: so the planner knows that they are few, and walks no list to its end for want of them. */
function grantedIds(mine: string): string {
  return `ARRAY(
      SELECT given.file_id FROM file_grant AS given WHERE given.file_id IS NOT NULL AND ${mine}
      UNION ALL
      SELECT covered.id FROM file_grant AS given CROSS JOIN LATERAL plan_units_below(given.lineage_id) AS below (id)
        JOIN record_file AS covered ON covered.plan_unit_id = below.id WHERE given.lineage_id IS NOT NULL AND ${mine})`;
}
