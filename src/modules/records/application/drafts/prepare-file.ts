import { Injectable } from '@nestjs/common';
import { PermissionMissing } from '#kernel/access-errors';
import { type Actor, holdsIn } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { Database } from '#platform/database';
import { type DraftAudience, draftLabel, draftMark, draftReaders, draftScope } from '../../domain/file-draft.js';
import { RecordFile } from '../../domain/record-file.entity.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { ReferenceRepository } from '../../persistence/reference.repository.js';
import { FileTyping } from '../details/file-typing.js';
import { FilePlaces } from '../file-places.js';
import { NewFiles } from '../new-files.js';
import { describedBy, type OpenFileInput } from '../open-file.js';

/** What somebody who prepares a file says. */
export interface PrepareFileInput extends Omit<OpenFileInput, 'takenOverSequence'> {
  /** Who shall see it beside records management. */
  readonly audience: DraftAudience;
}

/**
 * Prepares a file (Aktenentwurf): what it will be is said, what is missing may be. It gets its reference when it is opened, so
 * that none is lost with a draft nobody opens.
 */
@Injectable()
export class PrepareFile {
  constructor(
    private readonly database: Database,
    private readonly files: NewFiles,
    private readonly places: FilePlaces,
    private readonly references: ReferenceRepository,
    private readonly typing: FileTyping,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the draft's id and what it is called
   * @throws {PermissionMissing} Thrown when the actor may not open files in the unit.
   * @throws {RequestIdTaken} Thrown when the id belongs to another request.
   * @throws {PlanUnitCarriesNoFiles} Thrown when the plan unit is retired, superseded or carries no files.
   * @throws {FileTypeElsewhere} Thrown when the type does not belong to plan unit or office.
   * @throws {FieldValuesInvalid} Thrown when values are there that do not suit the fields of the type.
   */
  async execute(actor: Actor, input: PrepareFileInput): Promise<{ id: string; reference: string }> {
    const { leadUnitId, planUnitId, audience } = input;
    if (!holdsIn(actor, RECORDS_PERMISSIONS.openFile, leadUnitId))
      throw new PermissionMissing(RECORDS_PERMISSIONS.openFile);
    const place = await this.places.get(actor, planUnitId, leadUnitId);
    const typing = await this.typing.prepareDraft(input, input);
    const now = this.clock.now();
    const id = input.id ?? newId(now);
    const by = { id: actor.kind === 'user' ? actor.id : null, name: actor.name };
    return this.database.transaction(async (transaction) => {
      const earlier = await this.files.findRepeated(transaction, actor, id, input);
      if (earlier !== undefined) return { id, reference: earlier };
      await this.places.keepOpen(transaction, place);
      const startedOn = input.startedOn ?? localDay(now);
      const year = Number(localDay(now).slice(0, 4));
      const fileNo = await this.references.nextNumber(transaction, draftScope(year));
      const file = RecordFile.prepare(
        {
          ...{ id, reference: draftLabel(fileNo, year), planUnitId, leadUnitId, startedOn },
          referenceParts: { unit: place.unit.number, plan: place.planUnit.mark, fileNo, year },
          ...describedBy(input, place, typing),
        },
        draftMark(by, now),
        draftReaders(audience, by, leadUnitId),
        now,
      );
      await this.files.add(transaction, actor, file, typing, now);
      return { id, reference: file.reference };
    });
  }
}
