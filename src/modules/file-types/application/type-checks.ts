import { Injectable } from '@nestjs/common';
import { FilingPlanQueries } from '#modules/filing-plan';
import { OrgUnits } from '#modules/identity';
import type { FileTypeContent, TypeField } from '../domain/file-type-content.js';
import { readContent } from '../domain/read-file-type.js';
import type { TypeFault } from '../domain/type-fault.js';
import { TypeReader } from '../domain/type-reader.js';
import { contentFaults } from '../domain/type-rules.js';
import { FileTypeInvalid } from '../errors.js';
import { AjvFieldChecker } from '../schema/ajv-field-checker.js';

/** Checks types against themselves and against plan and offices of the city. */
@Injectable()
export class TypeChecks {
  constructor(
    private readonly filingPlan: FilingPlanQueries,
    private readonly orgUnits: OrgUnits,
    private readonly checker: AjvFieldChecker,
  ) {}

  /** @throws {FileTypeInvalid} Thrown when what was sent is not shaped as a type. */
  read(value: unknown): FileTypeContent {
    const reader = new TypeReader();
    const content = readContent(reader, value);
    if (!content || reader.faults.length > 0) throw new FileTypeInvalid(reader.faults);
    return content;
  }

  /**
   * What keeps a type from being released.
   * @param earlier the version before, whose keys keep their kinds
   */
  async faults(content: FileTypeContent, earlier?: FileTypeContent): Promise<TypeFault[]> {
    const [plan, units] = await Promise.all([this.filingPlan.inForce(), this.orgUnits.all()]);
    return contentFaults(content, {
      fits: (field, value) => this.checker.fits(field, value),
      planMarks: plan && new Set(plan.units.map(({ mark }) => mark)),
      officeNumbers: new Set(units.map(({ number }) => number)),
      earlierKinds:
        earlier && new Map(earlier.fields.map((field): [string, TypeField['kind']] => [field.key, field.kind])),
    });
  }
}
