import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { type ConfidentialityLevel, stricterLevel } from '#kernel/confidentiality';
import { Database } from '#platform/database';
import { RecordFileNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { type FileRule, ruleAtLevel } from '../file-access.js';
import { levelTarget, type ObjectInFile } from './level-target.js';
import { WhoMaySee } from './who-may-see.js';

/** Where a level was set: on a plan unit, file, proceeding or document. */
export interface LevelOrigin {
  readonly kind: 'plan-unit' | 'file' | 'proceeding' | 'document';
  readonly id: string;
  readonly name: string;
  readonly level: ConfidentialityLevel;
}

/** The level of an object, and where it comes from. */
export interface SettledLevel {
  readonly objectId: string;
  /** Set on the object itself. */
  readonly own: ConfidentialityLevel;
  /** What it lies in asks for at least this. */
  readonly parent: ConfidentialityLevel;
  /** What holds: the strictest of all. */
  readonly level: ConfidentialityLevel;
  /** Whatever is stricter than open, from the outside to the object itself. */
  readonly origins: readonly LevelOrigin[];
}

/** Levels of files, proceedings and documents with their origin, for whoever may ask about the file. */
@Injectable()
export class SettledLevels {
  constructor(
    private readonly database: Database,
    private readonly whoMaySee: WhoMaySee,
  ) {}

  /** @throws {RecordFileNotFound} Thrown when the actor must not know of the file or the object in it. */
  async of(actor: UserActor, object: ObjectInFile): Promise<SettledLevel> {
    await this.fileRule(actor, object);
    const { id, own, parent } = await levelTarget(this.database, actor, object);
    const origins = await this.database.query<LevelOrigin>(ORIGINS, [
      object.fileId,
      object.documentId === undefined ? (object.proceedingId ?? null) : null,
      object.documentId ?? null,
    ]);
    return { objectId: id, own, parent, level: stricterLevel(own, parent), origins };
  }

  /**
   * The rule of the file, as it is for the object.
   * @throws {RecordFileNotFound} Thrown when the actor must not know of the file or the object in it.
   */
  async ruleFor(actor: UserActor, object: ObjectInFile): Promise<FileRule> {
    const rule = await this.fileRule(actor, object);
    const { own, parent } = await levelTarget(this.database, actor, object);
    return ruleAtLevel(rule, stricterLevel(own, parent));
  }

  /** Data protection is told who may see a file, and nothing of what is in it. */
  private async fileRule(actor: UserActor, { fileId, proceedingId, documentId }: ObjectInFile): Promise<FileRule> {
    const rule = await this.whoMaySee.ruleFor(actor, fileId);
    const isPart = (proceedingId ?? documentId) !== undefined;
    if (isPart && !rule.verdict(actor, RECORDS_PERMISSIONS.read).allowed) throw new RecordFileNotFound(fileId);
    return rule;
  }
}

const ORIGINS = `WITH RECURSIVE above AS (
    SELECT unit.id, parent_id, lineage_id, mark, unit.title, 1 AS distance
      FROM plan_unit AS unit JOIN record_file AS file ON file.plan_unit_id = unit.id WHERE file.id = $1
    UNION ALL SELECT unit.id, unit.parent_id, unit.lineage_id, unit.mark, unit.title, distance + 1
      FROM plan_unit AS unit JOIN above ON unit.id = above.parent_id)
  SELECT kind, id, name, level FROM (
    SELECT 'plan-unit' AS kind, above.id, concat_ws(' ', mark, title) AS name, level, distance
      FROM above JOIN plan_confidentiality USING (lineage_id)
    UNION ALL SELECT 'file', id, reference, own_confidentiality, 0 FROM record_file WHERE id = $1
    UNION ALL SELECT 'proceeding', around.id, around.subject, around.own_confidentiality, CASE around.id WHEN object.id THEN -2 ELSE -1 END
      FROM proceeding AS object JOIN proceeding AS around ON around.id IN (object.id, object.part_of_id)
     WHERE object.file_id = $1 AND object.id = coalesce($2::uuid, (SELECT proceeding_id FROM document WHERE id = $3::uuid))
    UNION ALL SELECT 'document', main.id, main.subject, main.own_confidentiality, -3
      FROM document AS object JOIN document AS main ON main.id = object.attached_to_id WHERE object.id = $3::uuid
    UNION ALL SELECT 'document', id, subject, own_confidentiality, -4 FROM document WHERE file_id = $1 AND id = $3::uuid
  ) AS origin WHERE level <> '003' ORDER BY distance DESC`;
