import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { ConfidentialityLevel } from '#kernel/confidentiality';
import {
  type CheckedValues,
  type FieldValue,
  FileTypes,
  type FileTypeVersionDetail,
  type TypeField,
} from '#modules/file-types';
import { queryIn, type Transaction } from '#platform/database';
import type { FileFields } from '../../domain/file-fields.entity.js';
import type { RecordFile } from '../../domain/record-file.entity.js';
import { type TypeChange, typeChange } from '../../domain/type-change.js';
import { FileFieldsChangedMeanwhile, FileTypeUnchanged } from '../../type-errors.js';
import { FileDetailsRepository } from '../../persistence/file-details.repository.js';
import { checkCleared, checkRoles } from './file-typing.js';

/** The version a file shall get, and on what that was decided. */
export interface TypeChangeTarget {
  readonly typeVersionId: string;
  /** The revision of the values that was read; 0 for a file without a type. */
  readonly revision: number;
}

/** What a change of type would do to a file. */
export interface PlannedTypeChange {
  readonly before: FileTypeVersionDetail | undefined;
  readonly after: FileTypeVersionDetail;
  readonly fields: FileFields | undefined;
  readonly change: TypeChange;
  /** What would be wrong with the values that are taken over. */
  readonly faults: CheckedValues['faults'];
  /** Documents and proceedings whose register tab the new version does not have. */
  readonly lostPlaces: number;
  /** How the file becomes more confidential by the version; `null` when it is as confidential already. */
  readonly raised: { readonly from: ConfidentialityLevel; readonly to: ConfidentialityLevel } | null;
}

/** What a file without a type says. */
const NOTHING = { fields: [], revision: 0, typeVersionId: null, values: {} };

/** Works out what a file becomes with another version of its type, or with a type of its own for the first time. */
@Injectable()
export class TypeChanges {
  constructor(
    private readonly types: FileTypes,
    private readonly details: FileDetailsRepository,
  ) {}

  /**
   * @throws {FileFieldsChangedMeanwhile} Thrown when somebody else changed values or type.
   * @throws {FileTypeUnchanged} Thrown when the file has this version already.
   * @throws {FileTypeTakesNoFiles} Thrown when the version is superseded, or its type retired.
   * @throws {FileTypeElsewhere} Thrown when the type does not belong to plan unit or office.
   * @throws {ContactRoleFull} Thrown when more have a role than the version allows.
   * @throws {LevelAboveClearance} Thrown when the actor would not see the file any more.
   */
  async plan(
    transaction: Transaction,
    actor: Actor,
    file: RecordFile,
    target: TypeChangeTarget,
  ): Promise<PlannedTypeChange> {
    const fields = await this.details.findFields(transaction, file.id);
    const { revision, typeVersionId, values } = fields ?? NOTHING;
    if (revision !== target.revision) throw new FileFieldsChangedMeanwhile(file.reference);
    if (typeVersionId === target.typeVersionId) throw new FileTypeUnchanged(file.reference);
    const after = await this.types.forPlace(target.typeVersionId, file);
    checkRoles(after.content.roles, await this.details.contacts(transaction, file.id));
    const raised = await this.details.levelChange(transaction, file.id, after.content.confidentiality);
    if (raised !== null) checkCleared(actor, raised.to);
    const before = fields && (await this.types.get(fields.typeVersionId));
    const change = typeChange(before?.content ?? NOTHING, values, after.content, (field, value) =>
      this.fits(after, field, value),
    );
    const { faults } = this.types.look(after.content, change.values);
    const places = await lostPlaces(transaction, file, after);
    return { before, after, fields, change, faults, lostPlaces: places, raised };
  }

  private fits({ content }: FileTypeVersionDetail, field: TypeField, value: FieldValue): boolean {
    const alone = { ...content, fields: [{ ...field, condition: null }] };
    return this.types.look(alone, { [field.key]: value }).faults.length === 0;
  }
}

async function lostPlaces(
  transaction: Transaction,
  file: RecordFile,
  { content }: FileTypeVersionDetail,
): Promise<number> {
  const [places] = await queryIn<{ count: number }>(
    transaction,
    'SELECT count(*)::int AS count FROM register_place WHERE file_id = $1 AND NOT tab_key = ANY($2::text[])',
    [file.id, content.tabs.map(({ key }) => key)],
  );
  return places?.count ?? 0;
}
