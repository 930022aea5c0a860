import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { PageRequest } from '#platform/http';
import { ContactRequest } from '../details/contact.request.js';
import { FIELD_VALUES } from '../details/file-details.request.js';

const CONTACTS_MAX = 100;

/** What to look for among files. */
export class ListFilesRequest extends PageRequest {
  @IsOptional()
  @IsUUID()
  unit?: string;

  /** A plan unit; units below it count too. */
  @IsOptional()
  @IsUUID()
  planUnit?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsIn(['draft', 'open', 'closed'])
  state?: 'draft' | 'open' | 'closed';

  /** Key of a file type. */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  type?: string;
}

/** Search as you type over references and subjects. */
export class SuggestFilesRequest extends PageRequest {
  @IsString()
  @MaxLength(200)
  q: string = '';
}

/** A file to be opened. */
export class OpenFileRequest {
  @IsUUID()
  planUnitId: string;

  @IsUUID()
  leadUnitId: string;

  @IsString()
  @Length(1, 500)
  subject: string;

  /** Words for the kind of a file that is opened without a type. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  fileType?: string;

  /** Version of the type the file is opened with. */
  @IsOptional()
  @IsUUID()
  typeVersionId?: string;

  /** Values of the fields of its type by key. */
  @ApiPropertyOptional(FIELD_VALUES)
  @IsOptional()
  @IsObject()
  values?: Readonly<Record<string, unknown>>;

  /** Who has to do with it. */
  @IsOptional()
  @ArrayMaxSize(CONTACTS_MAX)
  @ValidateNested({ each: true })
  @Type(() => ContactRequest)
  contacts?: ContactRequest[];
}

/** A proceeding to be opened. */
export class OpenProceedingRequest {
  @IsString()
  @Length(1, 500)
  subject: string;

  /** The sub-file it belongs to; the file itself when it is left out. */
  @IsOptional()
  @IsUUID()
  subFileId?: string;

  /** The proceeding of the file it becomes a part (Teilvorgang) of, in whose sub-file it lies. */
  @IsOptional()
  @IsUUID()
  partOf?: string;
}
