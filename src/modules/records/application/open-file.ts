import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { Database } from '#platform/database';
import { type Party, RecordFile } from '../domain/record-file.entity.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
import { FilePlaces } from './file-places.js';
import { FileReferences } from './file-references.js';
import { RecordFacts } from './record-facts.js';

/** What somebody who opens a file says. */
export interface OpenFileInput {
  /** Id the file shall have: a repeated request with it is answered with the file of the first one. */
  readonly id?: string | undefined;
  readonly planUnitId: string;
  readonly leadUnitId: string;
  readonly subject: string;
  readonly fileType?: string;
  readonly parties?: readonly Party[];
  /** First day of the period, YYYY-MM-DD; today by default. */
  readonly startedOn?: string;
  /** Running number taken over from an older register; must be higher than all given so far. */
  readonly takenOverSequence?: number;
}

const DEFAULT_FILE_TYPE = 'Sachakte';

/** Opens a file (Akte) under a plan unit and gives it its reference. */
@Injectable()
export class OpenFile {
  constructor(
    private readonly database: Database,
    private readonly files: RecordFileRepository,
    private readonly places: FilePlaces,
    private readonly references: FileReferences,
    private readonly facts: RecordFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the new file's id and reference
   * @throws {PermissionMissing} Thrown when the actor may not open files in the unit.
   * @throws {PlanUnitCarriesNoFiles} Thrown when the plan unit is retired, superseded or carries no files.
   */
  async execute(actor: Actor, input: OpenFileInput): Promise<{ id: string; reference: string }> {
    if (!holdsIn(actor, RECORDS_PERMISSIONS.openFile, input.leadUnitId)) {
      throw new PermissionMissing(RECORDS_PERMISSIONS.openFile);
    }
    const place = await this.places.get(input.planUnitId, input.leadUnitId);
    const now = this.clock.now();
    const startedOn = input.startedOn ?? localDay(now);
    const year = Number(startedOn.slice(0, 4));
    const id = input.id ?? newId(now);
    return this.database.transaction(async (transaction) => {
      const earlier = await this.files.findReferenceOf(transaction, id);
      if (earlier !== undefined) return { id, reference: earlier };
      await this.places.keepOpen(transaction, place);
      const rules = await this.references.rules(transaction);
      const shown = { unit: place.unit.number, plan: place.planUnit.mark, year };
      const given = await this.references.giveFile(transaction, rules, shown, input.takenOverSequence);
      const file = RecordFile.open(
        {
          id,
          ...given,
          subject: input.subject,
          fileType: input.fileType ?? DEFAULT_FILE_TYPE,
          planUnitId: place.planUnit.id,
          leadUnitId: place.unit.id,
          retentionYears: place.retentionYears,
          disposalKind: place.disposalKind,
          parties: input.parties ?? [],
          startedOn,
        },
        now,
      );
      await this.files.save(transaction, file);
      await this.facts.fileOpened(transaction, actor, file);
      return { id: file.id, reference: file.reference };
    });
  }
}
