import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { IsDay } from '#platform/http';
import { RECORD_OBJECT_KINDS, type RecordObjectKind } from '../../domain/record-object.js';

/** A file to be closed. */
export class CloseFileRequest {
  /** The version of the file that was read. */
  @IsInt()
  @Min(1)
  version: number;
}

/** A file to be opened again. */
export class ReopenFileRequest extends CloseFileRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** A proceeding to be opened again. */
export class ReopenProceedingRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** The event that the retention of a closed file waits for. */
export class RetentionEventRequest {
  /** Day on which it happened. */
  @IsDay()
  eventOn: string;
}

/** What an older register should have said. */
export class CorrectTakenOverRequest {
  /** Version of the file that was read. */
  @IsInt()
  @Min(0)
  version: number;

  @IsString()
  @Length(1, 500)
  reason: string;

  /** Years of retention; null for ever; absent where it stays. */
  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 0, maximum: 999 })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @IsInt()
  @Min(0)
  @Max(999)
  years?: number | null;

  /** Day of the order "z.d.A."; absent where it stays. */
  @IsOptional()
  @IsDay()
  closedOn?: string;
}

/** An object of the file. */
export class RecordObjectRequest {
  @IsIn(RECORD_OBJECT_KINDS)
  objectKind: RecordObjectKind;

  @IsUUID()
  objectId: string;
}

/** Something to be marked invalid, or valid again. */
export class InvalidRequest extends RecordObjectRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** A note. */
export class WriteNoteRequest extends RecordObjectRequest {
  @IsString()
  @Length(1, 10_000)
  text: string;

  /** The note this one puts right; it is then about the same object as that one. */
  @IsOptional()
  @IsUUID()
  corrects?: string;
}

/** A request for deletion. */
export class RequestDeletionRequest extends InvalidRequest {
  /** Law, rule or order that demands or allows the deletion. */
  @IsString()
  @Length(1, 500)
  legalBasis: string;
}

/** Members of staff to be found by name. */
export class FindAssigneesRequest {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q: string = '';
}
