import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { FilingPlanQueries, PlanUnitCarriesNoFiles } from '#modules/filing-plan';
import { OrgUnits } from '#modules/identity';
import { Database } from '#platform/database';
import { fileReference } from '../domain/file-reference.js';
import { type Party, RecordFile } from '../domain/record-file.entity.js';
import { ReferenceTaken } from '../errors.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
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

/** What nobody decided is to be appraised (bewerten). */
const UNDECIDED = 'B';

/** Opens a file (Akte) under a plan unit and gives it its reference. */
@Injectable()
export class OpenFile {
  constructor(
    private readonly database: Database,
    private readonly files: RecordFileRepository,
    private readonly filingPlan: FilingPlanQueries,
    private readonly orgUnits: OrgUnits,
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
    const unit = await this.orgUnits.get(input.leadUnitId);
    const planUnit = await this.filingPlan.getUnit(input.planUnitId);
    if (!planUnit.mayCarryFiles || planUnit.retired || !planUnit.inForce)
      throw new PlanUnitCarriesNoFiles(planUnit.mark);
    const now = this.clock.now();
    const startedOn = input.startedOn ?? localDay(now);
    const year = Number(startedOn.slice(0, 4));
    const id = input.id ?? newId(now);
    return this.database.transaction(async (transaction) => {
      const earlier = await this.files.findReferenceOf(transaction, id);
      if (earlier !== undefined) return { id, reference: earlier };
      await this.orgUnits.keepOpen(transaction, [unit.id]);
      const sequence = await this.files.nextNumber(transaction, unit.id, planUnit.mark, year, input.takenOverSequence);
      const reference = fileReference({ unitNumber: unit.number, planMark: planUnit.mark, sequence, year });
      if (input.takenOverSequence !== undefined && sequence !== input.takenOverSequence)
        throw new ReferenceTaken(reference);
      const file = RecordFile.open(
        {
          id,
          reference,
          subject: input.subject,
          fileType: input.fileType ?? DEFAULT_FILE_TYPE,
          planUnitId: planUnit.id,
          leadUnitId: unit.id,
          retentionYears: planUnit.retentionYears,
          disposalKind: planUnit.disposalKind ?? UNDECIDED,
          parties: input.parties ?? [],
          startedOn,
        },
        now,
      );
      await this.files.save(transaction, file);
      await this.facts.fileOpened(transaction, actor, file);
      return { id: file.id, reference };
    });
  }
}
