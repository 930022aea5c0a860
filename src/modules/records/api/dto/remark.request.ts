import { IsInt, IsString, IsUUID, Length, Min } from 'class-validator';

/** Where a file shall go. */
export class RemarkTargetRequest {
  /** The version of the file that was read. */
  @IsInt()
  @Min(1)
  version: number;

  @IsUUID()
  planUnitId: string;

  @IsUUID()
  leadUnitId: string;
}

/** A file to be re-marked. */
export class RemarkFileRequest extends RemarkTargetRequest {
  @IsString()
  @Length(1, 500)
  reason: string;
}

/** A re-marking to be taken back. */
export class UndoRemarkRequest {
  @IsUUID()
  remarkId: string;

  @IsString()
  @Length(1, 500)
  reason: string;
}

/** A reference to be resolved, in any spelling. */
export class FindByReferenceRequest {
  @IsString()
  @Length(1, 200)
  reference: string;
}
