import { ApiProperty } from '@nestjs/swagger';
import { CONFIDENTIALITY_LEVELS, type ConfidentialityLevel } from '#kernel/confidentiality';
import {
  CHECKLIST_NEEDS,
  type ChecklistNeed,
  FIELD_KINDS,
  type FieldKind,
  type FieldValue,
  FILE_KINDS,
  type FileKind,
  type FileTypeContent,
} from '../../domain/file-type-content.js';
import { FIELD_VALUE } from './field-value.schema.js';

/** One of the values a field allows. */
export class FieldChoiceResponse {
  readonly value: string;
  readonly label: string;
}

/** The field is only there when another one has this value. */
export class FieldConditionResponse {
  readonly field: string;

  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'boolean' }] })
  readonly equals: string | boolean;
}

/** A field of the files of a type. */
export class TypeFieldResponse {
  readonly key: string;
  readonly label: string;
  readonly help: string;

  @ApiProperty({ enum: FIELD_KINDS })
  readonly kind: FieldKind;

  readonly required: boolean;

  @ApiProperty({ oneOf: [...FIELD_VALUE.oneOf, { type: 'null' }] })
  readonly defaultValue: FieldValue | null;

  readonly inList: boolean;
  readonly searchable: boolean;
  readonly personalData: boolean;
  readonly condition: FieldConditionResponse | null;
  readonly unit: string;

  @ApiProperty({ type: Number, nullable: true })
  readonly minimum: number | null;

  @ApiProperty({ type: Number, nullable: true })
  readonly maximum: number | null;

  readonly decimals: number;
  readonly choices: FieldChoiceResponse[];
  readonly mask: string;
}

/** A register tab. */
export class TypeTabResponse {
  readonly key: string;
  readonly title: string;
}

/** A role in which somebody has to do with a file. */
export class ContactRoleResponse {
  readonly key: string;
  readonly title: string;
  readonly minimum: number;

  @ApiProperty({ type: Number, nullable: true })
  readonly maximum: number | null;
}

/** A document that belongs into every file of the type. */
export class ChecklistItemResponse {
  readonly key: string;
  readonly title: string;
  readonly help: string;
  readonly documentType: string;

  @ApiProperty({ enum: CHECKLIST_NEEDS })
  readonly need: ChecklistNeed;

  @ApiProperty({ type: String, nullable: true })
  readonly role: string | null;

  readonly condition: FieldConditionResponse | null;
}

/** A retention period other than that of the plan unit. */
export class RetentionOverrideResponse {
  @ApiProperty({ type: Number, nullable: true })
  readonly years: number | null;

  readonly reason: string;
}

/** Everything one version of a file type says. */
export class FileTypeContentResponse {
  readonly title: string;

  @ApiProperty({ enum: FILE_KINDS })
  readonly kind: FileKind;

  readonly description: string;
  readonly legalBasis: string;
  readonly fields: TypeFieldResponse[];
  readonly tabs: TypeTabResponse[];
  readonly roles: ContactRoleResponse[];
  readonly checklist: ChecklistItemResponse[];
  readonly naming: string;
  readonly planUnits: string[];

  @ApiProperty({ type: String, nullable: true })
  readonly defaultPlanUnit: string | null;

  readonly offices: string[];
  readonly retention: RetentionOverrideResponse | null;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS })
  readonly confidentiality: ConfidentialityLevel;

  @ApiProperty({ type: String, nullable: true })
  readonly workflow: string | null;

  static from(content: FileTypeContent): FileTypeContentResponse {
    return {
      ...content,
      fields: content.fields.map((field) => ({ ...field, choices: [...field.choices] })),
      tabs: [...content.tabs],
      roles: [...content.roles],
      checklist: [...content.checklist],
      planUnits: [...content.planUnits],
      offices: [...content.offices],
    };
  }
}
