import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { PageRequest } from '#platform/http';

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
  @IsIn(['open', 'closed'])
  state?: 'open' | 'closed';
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

  @IsOptional()
  @IsString()
  @Length(1, 100)
  fileType?: string;
}

/** A proceeding to be opened. */
export class OpenProceedingRequest {
  @IsString()
  @Length(1, 500)
  subject: string;
}
