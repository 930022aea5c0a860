import { Injectable } from '@nestjs/common';
import { SetFollowUp } from '../follow-ups/set-follow-up.js';
import { WriteNote } from '../notes/write-note.js';
import { CloseFile } from './close-file.js';
import { CloseProceeding } from './close-proceeding.js';
import { ClosingObstacles } from './closing-obstacles.js';
import { MarkInvalid } from './mark-invalid.js';

/** What other modules and the demo city need of the life of files. */
@Injectable()
export class RecordLife {
  constructor(
    /** Where modules say what they hold that keeps files from being closed. */
    readonly obstacles: ClosingObstacles,
    readonly closeFile: CloseFile,
    readonly closeProceeding: CloseProceeding,
    readonly markInvalid: MarkInvalid,
    readonly setFollowUp: SetFollowUp,
    readonly writeNote: WriteNote,
  ) {}
}
