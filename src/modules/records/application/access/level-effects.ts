import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { type ConfidentialityLevel, stricterLevel } from '#kernel/confidentiality';
import { ActorResolver } from '#modules/identity';
import { Database, SqlConditions } from '#platform/database';
import { type Relevelled, type SightChange, sightChange } from '../../domain/sight-change.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { addFileAccess } from '../../persistence/file-access-condition.js';
import { FileAccess } from '../file-access.js';
import type { ObjectInFile } from './level-target.js';
import { PlanUnits } from './plan-units.js';
import { SettledLevels } from './settled-levels.js';

/** What a change of a level would do. */
export interface LevelEffect extends SightChange {
  /** Files whose level it changes. */
  readonly files: number;
}

interface FileClass {
  readonly ids: readonly string[];
  readonly leadUnitId: string;
  readonly planUnitId: string;
  readonly walls: readonly string[];
  readonly own: ConfidentialityLevel;
  readonly before: ConfidentialityLevel;
  readonly draftReaders: readonly string[] | null;
  readonly files: number;
}

interface PlanBranch {
  readonly id: string;
  readonly lineages: readonly string[];
  /** Levels set on it and the units above, without the one that changes. */
  readonly levels: readonly ConfidentialityLevel[];
}

/** Who would lose and gain sight by a change of a level, in numbers, before anybody makes it. */
@Injectable()
export class LevelEffects {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
    private readonly actors: ActorResolver,
    private readonly levels: SettledLevels,
    private readonly planUnits: PlanUnits,
  ) {}

  /** @throws {RecordFileNotFound} Thrown when the actor must not know of the file or the object in it. */
  async onObject(actor: UserActor, object: ObjectInFile, level: ConfidentialityLevel): Promise<LevelEffect> {
    const { file, walls, grants } = await this.levels.ruleFor(actor, object);
    const { parent, level: before } = await this.levels.of(actor, object);
    const after = stricterLevel(level, parent);
    const change = await this.sight([{ file, before, after }], { walls, grants });
    return { files: before === after ? 0 : 1, ...change };
  }

  /**
   * Counts files whose access the actor manages, and nothing of those he must not see.
   * @throws {PlanUnitNotFound} Thrown when there is no such plan unit.
   */
  async onPlanUnit(actor: UserActor, planUnitId: string, level: ConfidentialityLevel): Promise<LevelEffect> {
    const { lineageId } = await this.planUnits.get(planUnitId);
    const branches = new Map(
      (await this.database.query<PlanBranch>(BRANCHES, [lineageId])).map((branch) => [branch.id, branch]),
    );
    const classes = (await this.classesBelow(actor, lineageId)).map((one) => {
      const levels = branches.get(one.planUnitId)?.levels ?? [];
      return { ...one, after: [...levels, one.own].reduce(stricterLevel, level) };
    });
    const changing = classes.filter(({ before, after }) => before !== after);
    const lineages = [...branches.values()].flatMap((branch) => branch.lineages);
    const [walls, grants] = await Promise.all([
      this.access.circlesOf(changing.flatMap((one) => one.walls)),
      this.access.grantsOn(
        changing.flatMap(({ ids }) => ids),
        [...new Set(lineages)],
      ),
    ]);
    const relevelled = changing.map(({ ids, planUnitId, before, after, ...one }): Relevelled => {
      const planLineages = branches.get(planUnitId)?.lineages ?? [];
      const { leadUnitId, walls: behind, draftReaders } = one;
      return { file: { id: ids[0] ?? '', leadUnitId, walls: behind, planLineages, draftReaders }, before, after };
    });
    const files = changing.reduce((sum, one) => sum + one.files, 0);
    return { files, ...(await this.sight(relevelled, { walls, grants })) };
  }

  private async sight(changes: readonly Relevelled[], known: Parameters<typeof sightChange>[3]): Promise<SightChange> {
    const persons = (await this.actors.everybody()).map(({ actor }) => actor);
    return sightChange(persons, RECORDS_PERMISSIONS.read, changes, known);
  }

  /** Files that the rule treats alike, together; those on which somebody holds a right of his own, each for itself. */
  private async classesBelow(actor: UserActor, lineageId: string): Promise<FileClass[]> {
    const conditions = new SqlConditions([lineageId]);
    conditions.add('file.plan_unit_id IN (SELECT plan_units_below($1))');
    addFileAccess(conditions, actor, RECORDS_PERMISSIONS.manageAccess);
    return this.database.query<FileClass>(
      `SELECT array_remove(ARRAY[given.file_id], NULL) AS ids, file.lead_unit_id AS "leadUnitId", file.plan_unit_id AS "planUnitId",
              file.walls, file.own_confidentiality AS own, file.confidentiality AS before,
              file.draft_readers AS "draftReaders", count(*)::int AS files
         FROM record_file AS file LEFT JOIN (SELECT DISTINCT file_id FROM file_grant WHERE revoked_at IS NULL) AS given
              ON given.file_id = file.id
        WHERE ${conditions.toSql()} GROUP BY given.file_id, 2, 3, 4, 5, 6, 7`,
      conditions.parameters,
    );
  }
}

const BRANCHES = `WITH RECURSIVE above AS (
    SELECT unit.id AS branch, unit.parent_id, unit.lineage_id
      FROM plan_units_below($1) AS below (id) JOIN plan_unit AS unit ON unit.id = below.id
    UNION ALL SELECT above.branch, parent.parent_id, parent.lineage_id
      FROM plan_unit AS parent JOIN above ON parent.id = above.parent_id)
  SELECT branch AS id, array_agg(lineage_id) AS lineages,
         coalesce(array_agg(level) FILTER (WHERE level IS NOT NULL AND lineage_id <> $1), '{}') AS levels
    FROM above LEFT JOIN plan_confidentiality USING (lineage_id) GROUP BY branch`;
