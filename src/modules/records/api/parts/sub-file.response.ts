import { ApiProperty } from '@nestjs/swagger';
import type { FileVolumeRow, SubFileRow } from '../../application/sub-files/sub-file.queries.js';

/** A sub-file (Teilakte) of a file. */
export class SubFileResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly number: number;
  /** Reference of its file as it is now, `-T` and its number. */
  readonly reference: string;
  readonly subject: string;
  readonly state: SubFileRow['state'];

  @ApiProperty({ format: 'date' })
  readonly startedOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly closedOn: string | null;

  readonly version: number;
}

/** A volume (Band) of a file or sub-file. */
export class VolumeResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  /** null: of the file itself. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  readonly subFileId: string | null;

  readonly number: number;

  @ApiProperty({ format: 'date' })
  readonly startedOn: string;

  /** null: the open one, into which is filed. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly closedOn: string | null;
}

/** The parts a file consists of. */
export class FilePartsResponse {
  readonly subFiles: SubFileResponse[];
  /** The latest first. */
  readonly volumes: VolumeResponse[];

  static from(subFiles: readonly SubFileRow[], volumes: readonly FileVolumeRow[]): FilePartsResponse {
    return { subFiles: [...subFiles], volumes: [...volumes] };
  }
}
