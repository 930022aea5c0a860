import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { FileAccess } from '#modules/records';
import { Database, SqlConditions } from '#platform/database';
import type { FolderForm } from '../domain/circulation-folder.js';
import type { StepKind } from '../domain/route-step.js';
import type { SlipState } from '../domain/slip.js';
import { urgencyOf } from '../domain/step-deadline.js';
import { addVisible } from '../persistence/paper.repository.js';

/** Which folders: those that wait for the actor, those he leads, or all he may see. */
export interface FolderFilter {
  readonly scope: 'mine' | 'led' | 'all';
  readonly state: 'open' | 'ended' | 'any';
  readonly fileId?: string | undefined;
  readonly documentId?: string | undefined;
}

/** A step somebody has before him. */
export interface WaitingStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly addresseeId: string;
  readonly addressee: string;
  readonly openedAt: Date;
  readonly dueOn: string | null;
  readonly urgency: ReturnType<typeof urgencyOf>;
}

/** A folder in a list. */
export interface FolderSummary {
  readonly id: string;
  readonly subject: string;
  readonly form: FolderForm;
  readonly state: SlipState;
  readonly round: number;
  readonly leadId: string;
  readonly leadName: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly steps: number;
  readonly stepsOver: number;
  readonly papers: number;
  /** With whom it lies, who has had it longest first. */
  readonly waiting: readonly WaitingStep[];
  /** Changes of the route by others that the lead has not seen. */
  readonly news: number;
}

const LIST_LIMIT = 200;

const SUMMARY = `folder.id, folder.subject, folder.form, folder.state, folder.round, folder.lead_id AS "leadId", folder.lead_name AS "leadName",
  folder.created_at AS "createdAt", folder.started_at AS "startedAt", folder.ended_at AS "endedAt",
  (SELECT count(*)::int FROM circulation_step AS step WHERE step.folder_id = folder.id) AS steps,
  (SELECT count(*)::int FROM circulation_step AS step WHERE step.folder_id = folder.id AND step.ended_at IS NOT NULL) AS "stepsOver",
  (SELECT count(*)::int FROM circulation_paper AS own WHERE own.folder_id = folder.id AND own.round = folder.round) AS papers,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', step.id, 'kind', step.kind, 'addresseeId', step.addressee_id,
       'addressee', step.addressee_name, 'openedAt', step.opened_at, 'dueOn', step.due_on) ORDER BY step.opened_at, step.position), '[]')
     FROM circulation_step AS step WHERE step.folder_id = folder.id AND step.state = 'open') AS waiting,
  (SELECT count(*)::int FROM circulation_event AS event WHERE event.folder_id = folder.id AND event.at > folder.lead_seen_at
      AND event.by_id IS DISTINCT FROM folder.lead_id AND event.changes <> '[]'::jsonb) AS news`;

/** Folders in lists; only those all of whose papers the actor may read. */
@Injectable()
export class FolderQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly clock: Clock,
  ) {}

  /** The latest first; what waits for the actor, the most urgent first. */
  async list(actor: UserActor, filter: FolderFilter): Promise<FolderSummary[]> {
    const conditions = new SqlConditions();
    addVisible(conditions, this.access, actor);
    addScope(conditions, actor, filter);
    if (filter.state !== 'any')
      conditions.add(`(folder.state = 'ended') = ${filter.state === 'ended' ? 'TRUE' : 'FALSE'}`);
    addPlace(conditions, filter);
    const rows = await this.database.query<Omit<FolderSummary, 'waiting'> & { waiting: StoredStep[] }>(
      `SELECT ${SUMMARY} FROM circulation_folder AS folder WHERE ${conditions.toSql()}
        ORDER BY folder.created_at DESC, folder.id LIMIT ${String(LIST_LIMIT)}`,
      conditions.parameters,
    );
    const today = localDay(this.clock.now());
    return rows.map((row) => ({
      ...row,
      waiting: row.waiting.map((step) => ({
        ...step,
        openedAt: new Date(step.openedAt),
        urgency: urgencyOf(step.dueOn, today),
      })),
    }));
  }
}

type StoredStep = Omit<WaitingStep, 'openedAt' | 'urgency'> & { readonly openedAt: string };

function addScope(conditions: SqlConditions, actor: UserActor, { scope }: FolderFilter): void {
  const persons = [actor.id, ...actor.standsInFor.map(({ id }) => id)];
  if (scope === 'led') conditions.add(`folder.lead_id = ANY(${conditions.bind(persons)}::uuid[])`);
  if (scope === 'mine')
    conditions.add(`EXISTS (SELECT 1 FROM circulation_step AS step WHERE step.folder_id = folder.id AND step.state = 'open'
      AND step.addressee_id = ANY(${conditions.bind([...persons, ...actor.offices])}::uuid[]))`);
}

function addPlace(conditions: SqlConditions, { fileId, documentId }: FolderFilter): void {
  if (documentId !== undefined)
    conditions.add(`EXISTS (SELECT 1 FROM circulation_paper AS here
       WHERE here.folder_id = folder.id AND here.document_id = ${conditions.bind(documentId)})`);
  if (fileId !== undefined)
    conditions.add(`EXISTS (SELECT 1 FROM circulation_paper AS here JOIN document AS lying ON lying.id = here.document_id
       WHERE here.folder_id = folder.id AND lying.file_id = ${conditions.bind(fileId)})`);
}
