import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsObject, IsString, IsUUID, Length, Min } from 'class-validator';

/** The value of a field: text, number (money in cents), yes or no, or several choices. */
export const FIELD_VALUE = {
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: { type: 'string' } }],
};

/** Values of the fields of a file by key, for the interface description. */
export const FIELD_VALUES = { type: 'object' as const, additionalProperties: FIELD_VALUE };

const LISTED_MAX = 200;

/** Values a file shall have. */
export class ChangeFieldsRequest {
  /** The revision of the values that was read. */
  @IsInt()
  @Min(1)
  revision: number;

  /** All values; what is left out is not there any more. */
  @ApiProperty(FIELD_VALUES)
  @IsObject()
  values: Readonly<Record<string, unknown>>;
}

/** The version of a type a file shall get. */
export class TypeChangeRequest {
  @IsUUID()
  typeVersionId: string;

  /** The revision of the values that was read; 0 for a file without a type. */
  @IsInt()
  @Min(0)
  revision: number;
}

/** The version of a type a file shall get, with its values. */
export class ChangeFileTypeOfFileRequest extends TypeChangeRequest {
  @ApiProperty(FIELD_VALUES)
  @IsObject()
  values: Readonly<Record<string, unknown>>;
}

/** Files whose values a list shows. */
export class ListedValuesRequest {
  /** Key of the type. */
  @IsString()
  @Length(1, 40)
  type: string;

  @Type(() => String)
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(LISTED_MAX)
  fileIds: string[];
}
