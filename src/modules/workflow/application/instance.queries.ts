import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { FileAccess, IndexableRecords, RECORDS_PERMISSIONS } from '#modules/records';
import { Database, SqlConditions } from '#platform/database';
import { InstanceNotFound } from '../errors.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import type { InstanceStatus } from '../persistence/instance.repository.js';
import { InstanceVisibility } from './instance-visibility.js';

/** Which instances are wanted. */
export interface InstanceFilter {
  /** Key of a workflow. */
  readonly workflow?: string | undefined;
  readonly definitionId?: string | undefined;
  readonly state?: InstanceStatus | 'incident' | undefined;
  readonly unitId?: string | undefined;
  /** Days, the last one included. */
  readonly startedFrom?: string | undefined;
  readonly startedUntil?: string | undefined;
  /** Part of what it is about. */
  readonly text?: string | undefined;
  readonly isMine?: boolean | undefined;
  readonly fileId?: string | undefined;
}

/** An instance in a list. */
export interface InstanceSummary {
  readonly id: string;
  readonly definitionId: string;
  readonly workflow: string;
  readonly name: string;
  readonly version: number;
  readonly businessKey: string | null;
  readonly status: InstanceStatus;
  readonly startedAt: Date;
  readonly startedByName: string;
  readonly endedAt: Date | null;
  readonly unitId: string | null;
  readonly parentId: string | null;
  /** Incidents that are open. */
  readonly incidents: number;
  /** Names of open tasks, a few of them. */
  readonly openTasks: readonly string[];
  /** The file it is about, for those who may read it. */
  readonly file: { readonly id: string; readonly reference: string; readonly subject: string } | null;
}

/** An instance with its place in a list. */
export type ListedInstance = InstanceSummary & { readonly sortKey: string };

type Row = Omit<ListedInstance, 'file'> & { readonly fileId: string | null };

const SUMMARY = `instance.id, instance.definition_id AS "definitionId", definition.key AS workflow, definition.name, definition.version,
  instance.business_key AS "businessKey", instance.status, instance.started_at AS "startedAt",
  instance.started_by_name AS "startedByName", instance.ended_at AS "endedAt", instance.unit_id AS "unitId",
  instance.parent_id AS "parentId", instance.file_id AS "fileId", instance.started_at::text AS "sortKey",
  (SELECT count(*)::int FROM wf_incident AS incident WHERE incident.instance_id = instance.id AND incident.status = 'open') AS incidents,
  ARRAY(SELECT DISTINCT task.name FROM wf_task AS task WHERE task.instance_id = instance.id AND task.status = 'open'
         ORDER BY task.name LIMIT 4) AS "openTasks"
  FROM wf_instance AS instance JOIN wf_definition AS definition ON definition.id = instance.definition_id`;

/** Instances as people see them: those they have a part in, those of a file they may read; all for who runs the system. */
@Injectable()
export class InstanceQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly records: IndexableRecords,
    private readonly visibility: InstanceVisibility,
  ) {}

  /**
   * Instances, the latest first.
   * @param after sort key and id of the last one seen
   * @throws {RecordFileNotFound} Thrown when instances of a file are asked for that the actor may not read.
   */
  async list(
    actor: UserActor,
    filter: InstanceFilter,
    after: readonly (string | number)[] | undefined,
    limit: number,
  ): Promise<ListedInstance[]> {
    check(actor);
    const conditions = new SqlConditions();
    if (filter.fileId === undefined) await this.visibility.addTo(conditions, actor, 'instance');
    else {
      await this.access.ensure(actor, RECORDS_PERMISSIONS.read, filter.fileId);
      conditions.addEqual('instance.file_id', filter.fileId);
    }
    addFilter(conditions, actor, filter);
    if (after !== undefined) {
      const [at, id] = after.map((value) => conditions.bind(value));
      conditions.add(`(instance.started_at, instance.id) < (${at ?? ''}::timestamptz, ${id ?? ''}::uuid)`);
    }
    const rows = await this.database.query<Row>(
      `SELECT ${SUMMARY} WHERE ${conditions.toSql()} ORDER BY instance.started_at DESC, instance.id DESC
        LIMIT ${conditions.bind(limit)}`,
      conditions.parameters,
    );
    return this.withFiles(actor, rows);
  }

  /** @throws {InstanceNotFound} Thrown when it does not exist or is none of the actor's business. */
  async get(actor: UserActor, id: string): Promise<InstanceSummary> {
    check(actor);
    const conditions = new SqlConditions();
    conditions.addEqual('instance.id', id);
    await this.visibility.addTo(conditions, actor, 'instance');
    const [row] = await this.database.query<Row>(
      `SELECT ${SUMMARY} WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    if (row === undefined) {
      const [other] = await this.database.query<Row>(`SELECT ${SUMMARY} WHERE instance.id = $1`, [id]);
      // who may read the file may see what runs about it
      const fileId = other?.fileId ?? null;
      const isOfFile = fileId !== null && (await this.readable(actor, [fileId])).has(fileId);
      if (other === undefined || !isOfFile) throw new InstanceNotFound(id);
      return this.withFile(actor, other);
    }
    return this.withFile(actor, row);
  }

  private async withFile(actor: UserActor, row: Row): Promise<InstanceSummary> {
    const [summary] = await this.withFiles(actor, [row]);
    if (summary === undefined) throw new InstanceNotFound(row.id);
    return summary;
  }

  private async withFiles(actor: UserActor, rows: readonly Row[]): Promise<ListedInstance[]> {
    const readable = await this.readable(
      actor,
      rows.flatMap(({ fileId }) => fileId ?? []),
    );
    const labels = await this.records.labels([...readable]);
    return rows.map(({ fileId, ...row }) => {
      const label = fileId === null ? undefined : labels.get(fileId);
      const file =
        label === undefined || fileId === null
          ? null
          : { id: fileId, reference: label.reference, subject: label.subject };
      return { ...row, file };
    });
  }

  private readable(actor: UserActor, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return this.access.filesAmong(actor, RECORDS_PERMISSIONS.read, ids);
  }
}

function check(actor: UserActor): void {
  if (!holds(actor, WORKFLOW_PERMISSIONS.read)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.read);
}

function addFilter(conditions: SqlConditions, actor: UserActor, filter: InstanceFilter): void {
  const { workflow, definitionId, state, unitId, startedFrom, startedUntil, text, isMine } = filter;
  conditions.addEqual('definition.key', workflow);
  conditions.addEqual('instance.definition_id', definitionId);
  conditions.addEqual('instance.unit_id', unitId);
  conditions.addEqual('instance.started_by', isMine === true ? actor.id : undefined);
  if (state === 'incident') {
    conditions.add(
      `EXISTS (SELECT 1 FROM wf_incident AS open WHERE open.instance_id = instance.id AND open.status = 'open')`,
    );
  } else conditions.addEqual('instance.status', state);
  const day = (value: string): string => `${conditions.bind(value)}::date::timestamp AT TIME ZONE 'Europe/Berlin'`;
  if (startedFrom !== undefined) conditions.add(`instance.started_at >= ${day(startedFrom)}`);
  if (startedUntil !== undefined) conditions.add(`instance.started_at < ${day(startedUntil)} + interval '1 day'`);
  const wanted = text?.trim() ?? '';
  if (wanted !== '') {
    conditions.add(`strpos(fold_text(coalesce(instance.business_key, '')), fold_text(${conditions.bind(wanted)})) > 0`);
  }
}
