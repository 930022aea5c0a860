import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Database } from '#platform/database';
import { DefinitionNotFound } from '../errors.js';
import { compareModels, type ElementDifference } from '../model/compare-models.js';
import { describeModel, type ModelDescription } from '../model/describe-model.js';
import { parseModel } from '../model/parse-model.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import type { DefinitionForms, DefinitionState } from '../persistence/definition.repository.js';

/** A workflow with how its versions stand. */
export interface WorkflowSummary {
  readonly key: string;
  readonly name: string;
  /** Newest version in force; `null` where none is. */
  readonly activeId: string | null;
  readonly activeVersion: number | null;
  readonly activeSince: Date | null;
  readonly versions: number;
  /** Versions that wait for the second person. */
  readonly proposed: number;
  /** Instances under way; `null` for those who may not see it. */
  readonly running: number | null;
  readonly incidents: number | null;
}

/** A version of a workflow in a list. */
export interface DefinitionSummary {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly name: string;
  readonly state: DefinitionState;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly note: string | null;
  readonly running: number | null;
  /** When it starts by itself next; `null` where it does not. */
  readonly nextStartAt: Date | null;
  /** Why it could not start by itself the last time; `null` where it could. */
  readonly startFault: string | null;
}

/** A version with everything in it. */
export interface DefinitionDetail extends DefinitionSummary {
  readonly xml: string;
  readonly forms: DefinitionForms;
  readonly decisions: string | null;
  readonly description: ModelDescription;
}

/** What has changed from one version to another. */
export interface DefinitionComparison {
  readonly elements: readonly ElementDifference[];
  readonly forms: readonly { readonly key: string; readonly kind: ElementDifference['kind'] }[];
  readonly hasOtherDecisions: boolean;
}

const RUNNING = `(SELECT count(*)::int FROM wf_instance AS instance WHERE instance.definition_id = definition.id AND instance.status = 'running')`;
const SUMMARY = `definition.id, definition.key, definition.version, definition.name, definition.state,
  definition.proposed_by AS "proposedBy", definition.proposed_by_name AS "proposedByName", definition.proposed_at AS "proposedAt",
  definition.decided_by_name AS "decidedByName", definition.decided_at AS "decidedAt", definition.decision_reason AS "decisionReason",
  definition.note, CASE WHEN $2 THEN ${RUNNING} END AS running,
  (SELECT min(next_at) FROM wf_schedule WHERE definition_id = definition.id) AS "nextStartAt",
  (SELECT fault_code FROM wf_schedule WHERE definition_id = definition.id AND fault_code IS NOT NULL
    ORDER BY last_at DESC LIMIT 1) AS "startFault"`;
const MOST_TOLD = 100;

/** Workflows and their versions. Proposals are seen by those who propose and decide, versions in force by everybody. */
@Injectable()
export class DefinitionQueries {
  /** Versions never change, so each is told once; the longest unused go. */
  private readonly told = new Map<string, Promise<ModelDescription>>();

  constructor(private readonly database: Database) {}

  /** All workflows by name. */
  async workflows(actor: UserActor): Promise<WorkflowSummary[]> {
    check(actor);
    return this.database.query<WorkflowSummary>(
      `SELECT known.key, coalesce(active.name, latest.name) AS name, active.id AS "activeId", active.version AS "activeVersion",
              active.decided_at AS "activeSince", known.versions, known.proposed,
              CASE WHEN $2 THEN (SELECT count(*)::int FROM wf_instance AS instance JOIN wf_definition AS of ON of.id = instance.definition_id
                                  WHERE of.key = known.key AND instance.status = 'running') END AS running,
              CASE WHEN $3 THEN (SELECT count(*)::int FROM wf_incident AS incident JOIN wf_instance AS instance ON instance.id = incident.instance_id
                                   JOIN wf_definition AS of ON of.id = instance.definition_id
                                  WHERE of.key = known.key AND incident.status = 'open') END AS incidents
         FROM (SELECT key, count(*)::int AS versions, count(*) FILTER (WHERE state = 'proposed')::int AS proposed
                 FROM wf_definition WHERE state = 'active' OR $1 GROUP BY key) AS known
         LEFT JOIN LATERAL (SELECT id, version, name, decided_at FROM wf_definition
                             WHERE key = known.key AND state = 'active' ORDER BY version DESC LIMIT 1) AS active ON TRUE
         LEFT JOIN LATERAL (SELECT name FROM wf_definition WHERE key = known.key ORDER BY version DESC LIMIT 1) AS latest ON TRUE
        ORDER BY fold_text(coalesce(active.name, latest.name)), known.key`,
      [seesAll(actor), seesLoad(actor), holds(actor, WORKFLOW_PERMISSIONS.operate)],
    );
  }

  /** Versions of a workflow, the newest first. @throws {DefinitionNotFound} Thrown when there is none the actor may see. */
  async versions(actor: UserActor, key: string): Promise<DefinitionSummary[]> {
    check(actor);
    const rows = await this.database.query<DefinitionSummary>(
      `SELECT ${SUMMARY} FROM wf_definition AS definition WHERE key = $1 AND (state = 'active' OR $3) ORDER BY version DESC`,
      [key, seesLoad(actor), seesAll(actor)],
    );
    if (rows.length === 0) throw new DefinitionNotFound(key);
    return rows;
  }

  /** One version. @throws {DefinitionNotFound} */
  async version(actor: UserActor, id: string): Promise<DefinitionDetail> {
    check(actor);
    const [row] = await this.database.query<Omit<DefinitionDetail, 'description'>>(
      `SELECT ${SUMMARY}, definition.xml, definition.forms, definition.decisions
         FROM wf_definition AS definition WHERE id = $1 AND (state = 'active' OR $3)`,
      [id, seesLoad(actor), seesAll(actor)],
    );
    if (!row) throw new DefinitionNotFound(id);
    return { ...row, description: await this.described(row) };
  }

  /** What has changed in a version since an earlier one. @throws {DefinitionNotFound} */
  async comparison(actor: UserActor, earlierId: string, id: string): Promise<DefinitionComparison> {
    const [earlier, later] = await Promise.all([this.version(actor, earlierId), this.version(actor, id)]);
    const keys = [...new Set([...Object.keys(earlier.forms), ...Object.keys(later.forms)])].sort();
    return {
      elements: compareModels(await parseModel(earlier.xml), await parseModel(later.xml)),
      forms: keys.flatMap((key) => {
        const [before, after] = [earlier.forms[key], later.forms[key]].map((form) => JSON.stringify(form));
        if (before === after) return [];
        return [{ key, kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed' } as const];
      }),
      hasOtherDecisions: earlier.decisions !== later.decisions,
    };
  }

  /** A version in words, whoever asks: for what tells instances. */
  async described({ id, xml }: { readonly id: string; readonly xml: string }): Promise<ModelDescription> {
    const known = this.told.get(id) ?? parseModel(xml).then(describeModel);
    this.told.delete(id);
    this.told.set(id, known);
    if (this.told.size > MOST_TOLD) this.told.delete(this.told.keys().next().value ?? '');
    return known;
  }
}

function check(actor: UserActor): void {
  if (!holds(actor, WORKFLOW_PERMISSIONS.read)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.read);
}

function seesAll(actor: UserActor): boolean {
  return holds(actor, WORKFLOW_PERMISSIONS.deploy);
}

function seesLoad(actor: UserActor): boolean {
  return holds(actor, WORKFLOW_PERMISSIONS.seeLoad);
}
