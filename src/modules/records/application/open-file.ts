import { Injectable } from '@nestjs/common';
import { type Actor, holdsIn } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { Database } from '#platform/database';
import { RecordFile } from '../domain/record-file.entity.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { FileTyping, type Typing, type TypingInput } from './details/file-typing.js';
import { type FilePlace, FilePlaces } from './file-places.js';
import { FileReferences } from './file-references.js';
import { NewFiles } from './new-files.js';

/** What somebody who opens a file says. */
export interface OpenFileInput extends TypingInput {
  /** Id the file shall have: a repeated request with it is answered with the file of the first one. */
  readonly id?: string | undefined;
  readonly planUnitId: string;
  readonly leadUnitId: string;
  /** Empty: as the type of the file makes it. */
  readonly subject: string;
  /** Words for the kind of a file that is opened without a type. */
  readonly fileType?: string | undefined;
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
    private readonly files: NewFiles,
    private readonly places: FilePlaces,
    private readonly references: FileReferences,
    private readonly typing: FileTyping,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the new file's id and reference
   * @throws {PermissionMissing} Thrown when the actor may not open files in the unit.
   * @throws {RequestIdTaken} Thrown when the id belongs to another request.
   * @throws {PlanUnitCarriesNoFiles} Thrown when the plan unit is retired, superseded or carries no files.
   * @throws {FileTypeElsewhere} Thrown when the type does not belong to plan unit or office.
   * @throws {FieldValuesInvalid} Thrown when values do not suit the fields of the type; names every fault.
   */
  async execute(actor: Actor, input: OpenFileInput): Promise<{ id: string; reference: string }> {
    if (!holdsIn(actor, RECORDS_PERMISSIONS.openFile, input.leadUnitId)) {
      throw new PermissionMissing(RECORDS_PERMISSIONS.openFile);
    }
    const place = await this.places.get(actor, input.planUnitId, input.leadUnitId);
    const typing = await this.typing.prepare(input, input);
    const now = this.clock.now();
    const startedOn = input.startedOn ?? localDay(now);
    const year = Number(startedOn.slice(0, 4));
    const id = input.id ?? newId(now);
    return this.database.transaction(async (transaction) => {
      const earlier = await this.files.findRepeated(transaction, actor, id, input);
      if (earlier !== undefined) return { id, reference: earlier };
      await this.places.keepOpen(transaction, place);
      const rules = await this.references.rules(transaction);
      const shown = { unit: place.unit.number, plan: place.planUnit.mark, year };
      const given = await this.references.giveFile(transaction, rules, shown, input.takenOverSequence);
      const file = RecordFile.open(
        {
          id,
          ...given,
          ...describedBy(input, place, typing),
          planUnitId: place.planUnit.id,
          leadUnitId: place.unit.id,
          startedOn,
        },
        now,
      );
      await this.files.add(transaction, actor, file, typing, now);
      return { id: file.id, reference: file.reference };
    });
  }
}

/** What the file says of itself: what was entered, else what its type says, else what its plan unit says. */
export function describedBy(
  { subject, fileType }: OpenFileInput,
  { retentionYears, disposalKind }: FilePlace,
  { version, parties, fieldWords, subject: ofType }: Typing,
): Pick<RecordFile, 'subject' | 'fileType' | 'retentionYears' | 'disposalKind' | 'parties' | 'fieldWords'> {
  const override = version?.content.retention;
  return {
    subject: subject.trim() === '' ? ofType : subject,
    fileType: version?.content.title ?? fileType ?? DEFAULT_FILE_TYPE,
    retentionYears: override ? override.years : retentionYears,
    disposalKind,
    parties,
    fieldWords,
  };
}
