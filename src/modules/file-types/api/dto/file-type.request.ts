import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Length, Min } from 'class-validator';
import { FILE_KINDS, type FileKind, type FileTypeContent, TYPE_LIMITS } from '../../domain/file-type-content.js';
import { FIELD_VALUES } from './field-value.schema.js';
import { FileTypeContentResponse } from './file-type-content.response.js';

/** A new file type, or the next version of one. */
export class DraftFileTypeRequest {
  /** Name for machines: small letters and digits, parts divided by dashes; of a type that is there for its next version. */
  @IsString()
  @Length(1, TYPE_LIMITS.key)
  key: string;

  /** Of a new type. */
  @IsOptional()
  @IsString()
  @Length(1, TYPE_LIMITS.title)
  title?: string;

  /** Of a new type. */
  @IsOptional()
  @IsIn(FILE_KINDS)
  kind?: FileKind;

  /** Version whose content the draft begins with; of the type itself or of another one. */
  @IsOptional()
  @IsUUID()
  basedOn?: string;

  /** Whether the type is there and gets its next version. */
  @IsBoolean()
  isNextVersion: boolean;
}

/** What a step is based on: the revision that was read. */
export class TypeRevisionRequest {
  @IsInt()
  @Min(1)
  revision: number;
}

/** The revision, as part of the address. */
export class TypeRevisionQuery {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  revision: number;
}

/** What a draft shall say. */
export class ChangeFileTypeRequest extends TypeRevisionRequest {
  @ApiProperty({ type: FileTypeContentResponse })
  @IsObject()
  content: FileTypeContent;
}

/** Whether a type shall take no new files. */
export class RetireFileTypeRequest extends TypeRevisionRequest {
  @IsBoolean()
  isRetired: boolean;
}

/** Where a file shall lie. */
export class OfferedFileTypesRequest {
  @IsOptional()
  @IsUUID()
  planUnit?: string;

  @IsOptional()
  @IsUUID()
  unit?: string;
}

/** The version to compare with. */
export class CompareFileTypesRequest {
  /** The earlier version. */
  @IsUUID()
  with: string;
}

/** Values to be looked at. */
export class CheckValuesRequest {
  @ApiProperty(FIELD_VALUES)
  @IsObject()
  values: Readonly<Record<string, unknown>>;

  /** Names in the file by key of the role, for the subject. */
  @IsOptional()
  @IsObject()
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'array', items: { type: 'string' } },
  })
  contacts?: Readonly<Record<string, unknown>>;
}

/** A file to be made a draft. */
export class ImportFileTypeRequest {
  /** `true`: only look, write nothing. */
  @ApiProperty({ enum: ['true', 'false'], required: false })
  readonly dryRun?: string;

  /** JSON, up to 1 MB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  readonly file: unknown;
}
