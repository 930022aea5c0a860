import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay, PageRequest } from '#platform/http';

const STATES = ['waiting', 'reading', 'review', 'delivered', 'filed', 'returned', 'problem'] as const;

/** What to look for among pieces. */
export class ListMailItemsRequest extends PageRequest {
  /** States, separated by commas. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.split(',').filter((part) => part !== '') : value,
  )
  @IsArray()
  @IsIn(STATES, { each: true })
  state?: (typeof STATES)[number][];

  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @IsUUID()
  batch?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

/** What to look for in the in-tray. */
export class ListInTrayRequest extends PageRequest {
  /** open = waiting to be filed, filed = done. */
  @IsOptional()
  @IsIn(['open', 'filed'])
  state: 'open' | 'filed' = 'open';

  @IsOptional()
  @IsUUID()
  unit?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** The longest waiting first is the only order there is. */
  @ApiPropertyOptional({ enum: ['receivedAt'] })
  @IsOptional()
  @IsIn(['receivedAt'])
  sort = 'receivedAt';
}

/** What a registrar notes; null empties a field, a missing one stays. */
export class MailItemFieldsRequest {
  @IsOptional()
  @IsString()
  @MaxLength(500)
  subject?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  senderName?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  senderAddress?: string | null;

  @IsOptional()
  @IsDay()
  dateOfLetter?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  documentType?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  foreignReference?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  ourReference?: string | null;
}

/** A step on a piece names the version its author saw. */
export class MailItemStepRequest {
  @IsInt()
  @Min(1)
  version: number;
}

/** Corrections of what was read. */
export class CorrectMailItemRequest extends MailItemStepRequest {
  /** Office the mail room means to send it to; a missing one stays. */
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @IsObject()
  @ValidateNested()
  @Type(() => MailItemFieldsRequest)
  fields: MailItemFieldsRequest;
}

/** Office that gets the piece. */
export class DeliverMailItemRequest extends MailItemStepRequest {
  @IsUUID()
  unitId: string;
}

/** Why the office is not in charge. */
export class ReturnMailItemRequest extends MailItemStepRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** Where a piece goes and what is noted about it. */
export class FileMailItemRequest extends MailItemStepRequest {
  @IsUUID()
  fileId: string;

  @IsOptional()
  @IsUUID()
  proceedingId?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 500)
  newProceedingSubject?: string | null;

  @IsString()
  @Length(1, 500)
  subject: string;

  @IsString()
  @Length(1, 100)
  documentType: string;

  @IsOptional()
  @IsDay()
  dateOfLetter?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  senderName?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  senderAddress?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  foreignReference?: string | null;
}
