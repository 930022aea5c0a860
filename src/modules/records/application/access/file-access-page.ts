import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import type { GrantRow } from '../../domain/grant-term.js';
import { type WallRow, WallRepository } from '../../persistence/wall.repository.js';
import type { FileRule } from '../file-access.js';
import { AccessQueries, watchesAll } from './access.queries.js';
import type { ObjectInFile } from './level-target.js';
import { SettledLevels } from './settled-levels.js';
import { type PersonAndFile, WhoMaySee } from './who-may-see.js';

/** How access to a file is settled, and what the actor may change about it. */
export interface SettledAccess {
  readonly rule: FileRule;
  readonly grants: readonly GrantRow[];
  /** Grants on the file itself that are over; for those only who decide on grants or watch over them. */
  readonly endedGrants: readonly GrantRow[];
  /** Walls the actor stands within and the file does not stand behind. */
  readonly wallsToChoose: readonly WallRow[];
  readonly mayRaise: boolean;
  readonly mayManage: boolean;
}

/** What the page of access to a file shows. */
@Injectable()
export class FileAccessPage {
  constructor(
    private readonly whoMaySee: WhoMaySee,
    private readonly queries: AccessQueries,
    private readonly walls: WallRepository,
    private readonly levels: SettledLevels,
  ) {}

  /** @throws {RecordFileNotFound} Thrown when the actor must not know of the file. */
  async settled(actor: UserActor, fileId: string): Promise<SettledAccess> {
    const rule = await this.whoMaySee.ruleFor(actor, fileId);
    const mayManage = rule.verdict(actor, RECORDS_PERMISSIONS.manageAccess).allowed;
    const [grants, endedGrants, walls] = await Promise.all([
      this.queries.grantsOn(fileId, rule.file.planLineages),
      mayManage || watchesAll(actor) ? this.queries.endedGrantsOn({ fileId }) : [],
      mayManage ? this.walls.all() : [],
    ]);
    return {
      rule,
      grants,
      endedGrants,
      wallsToChoose: walls.filter(
        ({ id, userIds, unitIds }) =>
          !rule.file.walls.includes(id) &&
          (userIds.includes(actor.id) || unitIds.some((unit) => actor.offices.includes(unit))),
      ),
      mayRaise: mayManage || rule.verdict(actor, RECORDS_PERMISSIONS.openFile).allowed,
      mayManage,
    };
  }

  /** Everybody who may read the file, or the object in it. @throws {RecordFileNotFound} Thrown when the actor must not know of it. */
  async persons(
    actor: UserActor,
    object: ObjectInFile,
  ): Promise<{ rule: FileRule; persons: readonly PersonAndFile[] }> {
    const rule = await this.levels.ruleFor(actor, object);
    return { rule, persons: await this.whoMaySee.execute(rule) };
  }

  /** One person and the file, or the object in it. @throws {RecordFileNotFound} Thrown when the actor must not know of it or there is no such person. */
  async person(
    actor: UserActor,
    object: ObjectInFile,
    userId: string,
  ): Promise<{ rule: FileRule; person: PersonAndFile }> {
    const rule = await this.levels.ruleFor(actor, object);
    return { rule, person: await this.whoMaySee.about(rule, userId) };
  }
}
