import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';

/** What is to be handed out of a file, and what for. */
export class HandOutRequest {
  /** One PDF, or an archive for inspection with originals. */
  @IsIn(['pdf', 'zip'])
  kind: 'pdf' | 'zip';

  /** Such as inspection by a party (Akteneinsicht), court, submission. */
  @IsString()
  @Length(3, 500)
  purpose: string;

  /** Documents chosen; absent: all that may be seen. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20_000)
  @IsUUID(undefined, { each: true })
  documentIds?: string[];

  /** Whether attachments (Anlagen) of the chosen documents go along; they do unless it says no. */
  @IsOptional()
  @IsBoolean()
  withAttachments?: boolean;
}
