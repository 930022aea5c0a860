import { ApiProperty } from '@nestjs/swagger';
import type { FileTypeRow, FileTypeVersionDetail, FileTypeVersionRow } from '../../application/file-type.queries.js';
import type { CheckedValues } from '../../application/file-types.js';
import { FILE_KINDS, type FieldValues, type FileKind } from '../../domain/file-type-content.js';
import type { FileTypeState } from '../../domain/file-type-version.entity.js';
import type { ComparedPart, TypeDifference } from '../../domain/type-comparison.js';
import { TYPE_FAULT_CODES, type TypeFault, type TypeFaultCode } from '../../domain/type-fault.js';
import { VALUE_FAULT_CODES, type ValueFault, type ValueFaultCode } from '../../domain/value-fault.js';
import { FIELD_VALUES } from './field-value.schema.js';
import { FileTypeContentResponse } from './file-type-content.response.js';

const STATES: readonly FileTypeState[] = ['draft', 'released', 'superseded'];

/** A version in the list of its type. */
export class FileTypeVersionResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly number: number;

  @ApiProperty({ enum: STATES })
  readonly state: FileTypeState;

  readonly title: string;
  /** How many fields it has. */
  readonly fields: number;

  @ApiProperty({ format: 'date-time' })
  readonly editedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly releasedAt: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly releasedBy: string | null;

  /** To be sent with every change of the version. */
  readonly revision: number;

  static from(row: FileTypeVersionRow): FileTypeVersionResponse {
    return {
      ...row,
      editedAt: new Date(row.editedAt).toISOString(),
      releasedAt: row.releasedAt === null ? null : new Date(row.releasedAt).toISOString(),
    };
  }
}

/** A file type in the list. */
export class FileTypeResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly key: string;
  readonly title: string;

  @ApiProperty({ enum: FILE_KINDS })
  readonly kind: FileKind;

  readonly description: string;

  /** Since when it takes no new files. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  readonly retiredAt: string | null;

  /** To be sent when the type is retired or reinstated. */
  readonly revision: number;

  /** The latest first. */
  readonly versions: FileTypeVersionResponse[];

  static from(row: FileTypeRow): FileTypeResponse {
    return {
      ...row,
      retiredAt: row.retiredAt?.toISOString() ?? null,
      versions: row.versions.map((version) => FileTypeVersionResponse.from(version)),
    };
  }
}

/** A version with everything it says. */
export class FileTypeVersionDetailResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ format: 'uuid' })
  readonly fileTypeId: string;

  readonly key: string;
  readonly number: number;

  @ApiProperty({ enum: STATES })
  readonly state: FileTypeState;

  readonly revision: number;
  /** Whether new files are opened with it. */
  readonly takesFiles: boolean;
  readonly content: FileTypeContentResponse;

  static from(version: FileTypeVersionDetail): FileTypeVersionDetailResponse {
    return { ...version, content: FileTypeContentResponse.from(version.content) };
  }
}

/** One thing that is wrong with a type, and where. */
export class TypeFaultResponse {
  @ApiProperty({ enum: TYPE_FAULT_CODES })
  readonly code: TypeFaultCode;

  /** JSON Pointer (RFC 6901) into the type. */
  readonly pointer: string;

  @ApiProperty({ type: String, nullable: true })
  readonly value: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly detail: string | null;

  static from(fault: TypeFault): TypeFaultResponse {
    return { ...fault };
  }
}

/** One property that differs. */
export class TypeChangeResponse {
  readonly property: string;
  /** As JSON. */
  readonly before: string;
  /** As JSON. */
  readonly after: string;
}

/** What became of one part of a type. */
export class TypeDifferenceResponse {
  @ApiProperty({ enum: ['fields', 'tabs', 'roles', 'checklist', 'type'] })
  readonly part: ComparedPart;

  readonly key: string;
  readonly label: string;

  @ApiProperty({ enum: ['added', 'removed', 'changed', 'moved'] })
  readonly kind: TypeDifference['kind'];

  readonly changes: TypeChangeResponse[];

  static from(difference: TypeDifference): TypeDifferenceResponse {
    const changes = difference.changes.map(({ property, before, after }) => ({
      property,
      before: JSON.stringify(before ?? null),
      after: JSON.stringify(after ?? null),
    }));
    return { ...difference, changes };
  }
}

/** What an import found, and what it would or did make. */
export class FileTypeImportResponse {
  /** The draft; null after a dry run and when faults forbid the import. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly versionId: string | null;

  readonly key: string;
  readonly title: string;
  readonly fields: number;

  /** Number of the version in use it follows; null for a new type. */
  @ApiProperty({ type: Number, nullable: true })
  readonly follows: number | null;

  readonly differences: number;
  readonly faults: TypeFaultResponse[];
}

/** The revision of a version after a change, and what keeps it from being released. */
export class FileTypeRevisionResponse {
  readonly revision: number;
  readonly faults: TypeFaultResponse[];
}

/** One thing that is wrong with the values of a file. */
export class ValueFaultResponse {
  @ApiProperty({ enum: VALUE_FAULT_CODES })
  readonly code: ValueFaultCode;

  readonly field: string;
  readonly label: string;

  @ApiProperty({ type: String, nullable: true })
  readonly detail: string | null;

  static from(fault: ValueFault): ValueFaultResponse {
    return { ...fault };
  }
}

/** Values that were looked at. */
export class CheckedValuesResponse {
  /** As they would be kept. */
  @ApiProperty(FIELD_VALUES)
  readonly values: FieldValues;

  readonly faults: ValueFaultResponse[];
  /** The subject the template makes of them; empty when it makes none. */
  readonly subject: string;

  static from({ values, faults, subject }: CheckedValues): CheckedValuesResponse {
    return { values, faults: faults.map((fault) => ValueFaultResponse.from(fault)), subject };
  }
}
