import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay, PageRequest } from '#platform/http';
import { LIST_FORMATS, type ListFormat } from '../../application/export-file-list.js';
import { BULK_ACTS, type BulkAct } from '../../domain/bulk-act.js';

/** More files than this are chosen as a whole list or search. */
const CHOSEN_MAX = 1000;
const ITEM_STATES = ['unchecked', 'possible', 'refused', 'working', 'done', 'failed'] as const;

/** All files of a list. */
export class BulkListRequest {
  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @IsUUID()
  planUnit?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';

  /** Key of a file type. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  type?: string;
}

/** The files of all hits of a search. */
export class BulkSearchRequest {
  @IsString()
  @MaxLength(300)
  q: string = '';

  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @IsIn(['file', 'document'])
  kind?: 'file' | 'document';

  @IsOptional()
  @IsString()
  @MaxLength(100)
  fileType?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  documentType?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(9999)
  year?: number;

  @IsOptional()
  @IsString()
  @MaxLength(50)
  state?: string;

  @IsOptional()
  @IsDay()
  from?: string;

  @IsOptional()
  @IsDay()
  to?: string;
}

/** Which files: chosen one by one, all of a list, or those of all hits of a search; exactly one of the three. */
export class BulkSelectionRequest {
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(CHOSEN_MAX)
  fileIds?: string[];

  @IsOptional()
  @ValidateNested()
  @Type(() => BulkListRequest)
  list?: BulkListRequest;

  @IsOptional()
  @ValidateNested()
  @Type(() => BulkSearchRequest)
  search?: BulkSearchRequest;
}

/** What is said once for all files; each act takes what it needs. */
export class BulkSettingsRequest {
  /** Of follow-ups. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  subject?: string;

  /** Day of follow-ups. */
  @IsOptional()
  @IsDay()
  on?: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;

  /** Of a deletion. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  legalBasis?: string;

  /** What files are handed out for. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  purpose?: string;

  /** Level of confidentiality by its code. */
  @IsOptional()
  @IsIn(['003', '002', '005', '001', '004'])
  level?: string;

  /** Plan unit the files shall lie under; each stays where it lies without one. */
  @IsOptional()
  @IsUUID()
  planUnitId?: string;

  /** Unit that shall be in charge; each keeps its own without one. */
  @IsOptional()
  @IsUUID()
  leadUnitId?: string;

  /** Version of the type the files shall have. */
  @IsOptional()
  @IsUUID()
  typeVersionId?: string;

  /** Fields of the files; null empties one. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string', nullable: true } })
  @IsOptional()
  @IsObject()
  values?: Readonly<Record<string, string | null>>;
}

/** A run to be begun. */
export class BulkRunRequest {
  @IsIn(BULK_ACTS)
  act: BulkAct;

  @ValidateNested()
  @Type(() => BulkSettingsRequest)
  settings: BulkSettingsRequest;

  @ValidateNested()
  @Type(() => BulkSelectionRequest)
  selection: BulkSelectionRequest;
}

/** A list to be handed out. */
export class ExportListRequest {
  @IsIn(LIST_FORMATS)
  format: ListFormat;

  @ValidateNested()
  @Type(() => BulkSelectionRequest)
  selection: BulkSelectionRequest;
}

/** A run to be taken back. */
export class BulkUndoRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** Which files of a run. */
export class BulkItemsRequest extends PageRequest {
  @IsOptional()
  @IsIn(ITEM_STATES)
  state?: (typeof ITEM_STATES)[number];

  /** Code of the reason why. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string;
}
