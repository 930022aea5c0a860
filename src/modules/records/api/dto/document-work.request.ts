import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, MaxLength, Min } from 'class-validator';
import { IsDay } from '#platform/http';
import { UPLOAD_DECISIONS, type UploadDecision } from '../../domain/held-upload.entity.js';

/** What a document is added with; the fields stand before the file. */
export class AddDocumentFields {
  @IsString()
  @Length(1, 500)
  subject: string;

  /** Such as Bescheid, Vermerk, Schreiben. */
  @IsString()
  @Length(1, 100)
  type: string;

  /** draft: made here; received: came in. */
  @IsIn(['draft', 'received'])
  state: 'draft' | 'received';

  @IsOptional()
  @IsUUID()
  proceedingId?: string;

  @IsOptional()
  @IsString()
  @Length(1, 500)
  newProceedingSubject?: string;

  /** The document of the file it is an attachment of; it lies where that one lies. */
  @IsOptional()
  @IsUUID()
  attachedTo?: string;

  @IsOptional()
  @IsDay()
  dateOfLetter?: string;

  @IsOptional()
  @IsDay()
  receivedOn?: string;

  @IsOptional()
  @IsString()
  @MaxLength(300)
  senderName?: string;

  /** Remark on the first version. */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

/** A document to be added: a multipart form. */
export class AddDocumentRequest extends AddDocumentFields {
  /** PDF, picture or office file; decided by its content. */
  @ApiProperty({ type: 'string', format: 'binary' })
  readonly file: unknown;
}

/** What a version is handed in with; the fields stand before the file. */
export class AddVersionFields {
  /** Number of the version it was made from. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  baseVersion: number;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string;

  /** Whether a document that is checked out stays so. */
  @IsOptional()
  @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : (value as unknown)))
  @IsBoolean()
  keepCheckedOut?: boolean;
}

/** A version to be handed in: a multipart form. */
export class AddVersionRequest extends AddVersionFields {
  /** PDF, picture or office file; decided by its content. */
  @ApiProperty({ type: 'string', format: 'binary' })
  readonly file: unknown;
}

/** A document to be checked out. */
export class CheckOutRequest {
  /** Where the copy will be, such as `Laptop`. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  place?: string;
}

/** Why a document is taken back from somebody. */
export class ForceReleaseRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** The next state of a document. */
export class SetDocumentStateRequest {
  @IsIn(['in-progress', 'in-co-signature', 'final', 'dispatched'])
  state: 'in-progress' | 'in-co-signature' | 'final' | 'dispatched';

  /** Version of the metadata the decision is based on. */
  @IsInt()
  @Min(1)
  version: number;

  /** Day of dispatch; today when it is left out. */
  @IsOptional()
  @IsDay()
  on?: string;
}

/** Two versions to be compared. */
export class CompareVersionsRequest {
  @Type(() => Number)
  @IsInt()
  @Min(1)
  from: number;

  @Type(() => Number)
  @IsInt()
  @Min(1)
  to: number;
}

/** What becomes of an upload. */
export class DecideHeldUploadRequest {
  @IsIn([...UPLOAD_DECISIONS])
  decision: UploadDecision;

  /** Latest version the upload was compared with. */
  @IsInt()
  @Min(1)
  seenVersion: number;
}
