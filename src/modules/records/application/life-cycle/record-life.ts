import { Injectable } from '@nestjs/common';
import { FileActs } from '../file-acts.js';
import { RouteActs } from '../route-acts.js';
import { SetFollowUp } from '../follow-ups/set-follow-up.js';
import { WriteNote } from '../notes/write-note.js';
import { ClosingObstacles } from './closing-obstacles.js';
import { WorkOnFiles } from './work-on-files.js';

/** What other modules and the demo city need of the life of files. */
@Injectable()
export class RecordLife {
  constructor(
    /** Where modules say what they hold that keeps files from being closed. */
    readonly obstacles: ClosingObstacles,
    /** Where modules say on which files there is, or was, work of theirs. */
    readonly work: WorkOnFiles,
    readonly setFollowUp: SetFollowUp,
    readonly writeNote: WriteNote,
    readonly acts: FileActs,
    readonly route: RouteActs,
  ) {}
}
