import { IsString, Length } from 'class-validator';

/** Which file of the folder is sent. */
export class StageFileRequest {
  /** Path from the folder on, divided by slashes. */
  @IsString()
  @Length(1, 1100)
  path: string;
}
