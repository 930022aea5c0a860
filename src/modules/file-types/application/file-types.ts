import { Injectable } from '@nestjs/common';
import { FilingPlanQueries, type PlanUnit } from '#modules/filing-plan';
import { type OrgUnit, OrgUnits } from '#modules/identity';
import { Database } from '#platform/database';
import type { FieldValues, FileTypeContent } from '../domain/file-type-content.js';
import { subjectOf, wordsOf } from '../domain/subject-name.js';
import type { ValueFault } from '../domain/value-fault.js';
import { FieldValuesInvalid, FileTypeElsewhere, FileTypeNotFound, FileTypeTakesNoFiles } from '../errors.js';
import { AjvFieldChecker, tidyValues } from '../schema/ajv-field-checker.js';
import { FileTypeQueries, type FileTypeVersionDetail } from './file-type.queries.js';

/** Where a file lies or shall lie. */
export interface TypePlace {
  readonly planUnitId: string;
  readonly leadUnitId: string;
}

/** Values that were looked at: as they would be kept, what is wrong, and the subject they make. */
export interface CheckedValues {
  readonly values: FieldValues;
  readonly faults: readonly ValueFault[];
  readonly subject: string;
}

/** File types as files need them: which ones fit a place, and what their values may be. */
@Injectable()
export class FileTypes {
  constructor(
    private readonly database: Database,
    private readonly queries: FileTypeQueries,
    private readonly filingPlan: FilingPlanQueries,
    private readonly orgUnits: OrgUnits,
    private readonly checker: AjvFieldChecker,
  ) {}

  /** A version a file has or may get. @throws {FileTypeNotFound} Thrown when there is none, or it is a draft. */
  async get(versionId: string): Promise<FileTypeVersionDetail> {
    const [found] = await this.database.query<{ state: string }>('SELECT state FROM file_type_version WHERE id = $1', [
      versionId,
    ]);
    if (!found || found.state === 'draft') throw new FileTypeNotFound(versionId);
    return this.queries.version(SEES_RELEASED, versionId);
  }

  /**
   * A version for a new file at a place.
   * @throws {FileTypeTakesNoFiles} Thrown when the version is superseded, or its type retired.
   * @throws {FileTypeElsewhere} Thrown when the type does not belong to plan unit or office.
   */
  async forPlace(versionId: string, place: TypePlace): Promise<FileTypeVersionDetail> {
    const version = await this.get(versionId);
    if (!version.takesFiles) throw new FileTypeTakesNoFiles(version.key);
    const [around, planUnit] = await Promise.all([this.surroundings(), this.filingPlan.getUnit(place.planUnitId)]);
    if (!belongsTo(version.content, around, place)) throw new FileTypeElsewhere(version.key, planUnit.mark);
    return version;
  }

  /** Versions new files at a place can be opened with; what is not said of the place narrows nothing. */
  async offered(place: Partial<TypePlace>): Promise<FileTypeVersionDetail[]> {
    const [versions, around] = await Promise.all([this.queries.taking(), this.surroundings()]);
    return versions.filter(({ content }) => belongsTo(content, around, place));
  }

  /** Looks at values without refusing them. @param contacts names by key of the role */
  look(
    content: FileTypeContent,
    given: Readonly<Record<string, unknown>>,
    contacts: Readonly<Record<string, readonly string[]>> = {},
  ): CheckedValues {
    const values = tidyValues(content.fields, given);
    return {
      values,
      faults: this.checker.faults(content, values),
      subject: subjectOf(content, values, contacts),
    };
  }

  /** Values as they are kept. @throws {FieldValuesInvalid} Thrown when they do not suit the fields; names every fault. */
  check(
    content: FileTypeContent,
    given: Readonly<Record<string, unknown>>,
    contacts: Readonly<Record<string, readonly string[]>> = {},
  ): CheckedValues {
    const looked = this.look(content, given, contacts);
    if (looked.faults.length > 0) throw new FieldValuesInvalid(looked.faults);
    return looked;
  }

  /** Values of a draft: some may still be missing. @throws {FieldValuesInvalid} Thrown when others do not suit their fields. */
  checkDraft(
    content: FileTypeContent,
    given: Readonly<Record<string, unknown>>,
    contacts: Readonly<Record<string, readonly string[]>> = {},
  ): CheckedValues {
    const looked = this.look(content, given, contacts);
    const wrong = looked.faults.filter(({ code }) => code !== 'missing');
    if (wrong.length > 0) throw new FieldValuesInvalid(wrong);
    return looked;
  }

  /** Values people look for, as they read them. */
  searchWords(content: FileTypeContent, values: FieldValues): string {
    return content.fields
      .filter(({ searchable }) => searchable)
      .map((field) => wordsOf(field, values[field.key]))
      .filter((words) => words !== '')
      .join(' ');
  }

  private async surroundings(): Promise<Surroundings> {
    const [plan, units] = await Promise.all([this.filingPlan.inForce(), this.orgUnits.all()]);
    return { planUnits: plan?.units ?? [], units };
  }
}

/** Reads what was released, like anybody. */
const SEES_RELEASED = { kind: 'system', name: 'file-types' } as const;

interface Surroundings {
  readonly planUnits: readonly PlanUnit[];
  readonly units: readonly OrgUnit[];
}

function belongsTo(content: FileTypeContent, around: Surroundings, place: Partial<TypePlace>): boolean {
  const marks = new Set(content.planUnits);
  const numbers = new Set(content.offices);
  const isUnderPlanUnit =
    place.planUnitId === undefined ||
    marks.size === 0 ||
    lineOf(around.planUnits, place.planUnitId).some(({ mark }) => marks.has(mark));
  const isOfOffice =
    place.leadUnitId === undefined ||
    numbers.size === 0 ||
    lineOf(around.units, place.leadUnitId).some(({ number }) => numbers.has(number));
  return isUnderPlanUnit && isOfOffice;
}

/** A unit and those above it. */
function lineOf<Unit extends { readonly id: string; readonly parentId: string | null }>(
  units: readonly Unit[],
  id: string | null,
): Unit[] {
  const unit = units.find((one) => one.id === id);
  return unit ? [unit, ...lineOf(units, unit.parentId)] : [];
}
