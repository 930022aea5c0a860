import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { RECORD_OBJECT_KINDS, type RecordObjectKind } from '../../domain/record-object.js';

/** The object whose fields are wanted. */
export class MetadataOfRequest {
  @IsIn([...RECORD_OBJECT_KINDS])
  objectKind: RecordObjectKind;

  @IsUUID()
  objectId: string;
}

/** One field with its value. */
export class MetadataValueRequest {
  @IsString()
  @Length(1, 50)
  key: string;

  /** Days as YYYY-MM-DD; persons one a line, `Name | address`; nothing when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  value?: string;
}

/** New values of fields; those left out stay as they are. */
export class ChangeMetadataRequest extends MetadataOfRequest {
  /** Version of the fields the change is based on. */
  @IsInt()
  @Min(0)
  version: number;

  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MetadataValueRequest)
  values: MetadataValueRequest[];
}
