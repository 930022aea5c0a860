import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { CONFIDENTIALITY_LEVELS, type ConfidentialityLevel } from '#kernel/confidentiality';
import { Database, queryIn, type Transaction } from '#platform/database';
import { LevelAboveClearance, LevelBelowParent, LevelChangedMeanwhile } from '../../access-errors.js';
import { checkedReason } from '../../domain/grant-term.js';
import { RecordFileNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { isFileAccessible } from '../../persistence/file-access-condition.js';
import { RecordStepRepository } from '../../persistence/record-step.repository.js';
import { AccessFacts } from './access-facts.js';
import { type LevelTarget, levelTarget, type ObjectInFile } from './level-target.js';

/** Which level, of what, and why. */
export interface ConfidentialityInput extends ObjectInFile {
  readonly level: ConfidentialityLevel;
  readonly reason: string;
  /** The level the person saw; whatever it is where it is left out. */
  readonly seen?: ConfidentialityLevel | undefined;
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
}

/**
 * Sets the level of confidentiality (Vertraulichkeitsstufe) of a file, proceeding or document. Whoever works on a file
 * may raise it; to lower it again takes the right to manage its access.
 */
@Injectable()
export class SetConfidentiality {
  constructor(
    private readonly database: Database,
    private readonly facts: AccessFacts,
    private readonly steps: RecordStepRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when the object does not exist or is not the actor's to work on.
   * @throws {LevelChangedMeanwhile} Thrown when it has another level than the person saw.
   * @throws {LevelBelowParent} Thrown when what it lies in is stricter.
   * @throws {LevelAboveClearance} Thrown when the actor would not see it himself any more.
   * @throws {PermissionMissing} Thrown when the level would be lowered and the actor does not manage access.
   */
  async execute(actor: UserActor, input: ConfidentialityInput): Promise<void> {
    const reason = checkedReason(input.reason);
    if (!actor.levels.includes(input.level)) throw new LevelAboveClearance(input.level);
    await this.database.transaction(async (transaction) => {
      const works = [RECORDS_PERMISSIONS.openFile, RECORDS_PERMISSIONS.manageAccess];
      if (!(await isFileAccessible(transaction, actor, works, input.fileId)))
        throw new RecordFileNotFound(input.fileId);
      // locked with its file, so that what it lies in does not change meanwhile
      await queryIn(transaction, 'SELECT 1 FROM record_file WHERE id = $1 FOR UPDATE', [input.fileId]);
      const target = await levelTarget(this.database, actor, input);
      if (input.id !== undefined && !(await this.steps.begin(transaction, input.fileId, input.id))) return;
      if (!(await this.isChange(transaction, actor, target, input))) return;
      await queryIn(transaction, `UPDATE ${target.table} SET own_confidentiality = $2 WHERE id = $1`, [
        target.id,
        input.level,
      ]);
      await queryIn(transaction, 'UPDATE record_file SET touched = touched + 1 WHERE id = $1', [input.fileId]);
      const { fileId, level } = input;
      const objectType = target.table === 'document' ? 'document' : 'record-file';
      const about = target.table === 'proceeding' ? { proceedingId: target.id } : {};
      await this.facts.told(
        transaction,
        actor,
        { type: 'records.confidentiality-changed', payload: { fileId, objectId: target.id, level } },
        {
          objectType,
          objectId: objectType === 'document' ? target.id : fileId,
          before: { confidentiality: target.own },
          after: { confidentiality: level, reason, ...about },
        },
        this.clock.now(),
      );
    });
  }

  /** Whether there is anything to change, once nothing speaks against it. */
  private async isChange(
    transaction: Transaction,
    actor: UserActor,
    { own, parent }: LevelTarget,
    { fileId, level, seen }: ConfidentialityInput,
  ): Promise<boolean> {
    if (seen !== undefined && seen !== own) throw new LevelChangedMeanwhile(own);
    if (isLess(level, parent)) throw new LevelBelowParent(parent);
    if (isLess(level, own) && !(await isFileAccessible(transaction, actor, [RECORDS_PERMISSIONS.manageAccess], fileId)))
      throw new PermissionMissing(RECORDS_PERMISSIONS.manageAccess);
    return level !== own;
  }
}

function isLess(level: ConfidentialityLevel, than: ConfidentialityLevel): boolean {
  return CONFIDENTIALITY_LEVELS.indexOf(level) < CONFIDENTIALITY_LEVELS.indexOf(than);
}
