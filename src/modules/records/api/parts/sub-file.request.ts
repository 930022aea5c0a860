import { IsInt, IsOptional, IsString, IsUUID, Length, Min } from 'class-validator';

/** A sub-file to be opened. */
export class OpenSubFileRequest {
  @IsString()
  @Length(1, 500)
  subject: string;
}

/** A step on a sub-file. */
export class SubFileStepRequest {
  /** Version of the sub-file that was read. */
  @IsInt()
  @Min(1)
  version: number;
}

/** Another subject for a sub-file. */
export class RenameSubFileRequest extends SubFileStepRequest {
  @IsString()
  @Length(1, 500)
  subject: string;
}

/** Why a sub-file is opened again. */
export class ReopenSubFileRequest extends SubFileStepRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** Where in its file a proceeding goes. */
export class PlaceProceedingRequest {
  /** Directly into the file when it is left out. */
  @IsOptional()
  @IsUUID()
  subFileId?: string;

  /** The proceeding it becomes a part of, wherever that one lies; it stands by itself when it is left out. */
  @IsOptional()
  @IsUUID()
  partOf?: string;
}

/** The next volume. */
export class OpenVolumeRequest {
  /** Of the file itself when it is left out. */
  @IsOptional()
  @IsUUID()
  subFileId?: string;

  /** Number of the open volume the user saw, which is closed; 0 where there is none. */
  @IsInt()
  @Min(0)
  after: number;
}
