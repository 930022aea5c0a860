import { Injectable } from '@nestjs/common';
import { RecordStepRepository } from '../persistence/record-step.repository.js';
import { SetConfidentiality } from './access/set-confidentiality.js';
import { DecideDeletion } from './deletion/decide-deletion.js';
import { RequestDeletion } from './deletion/request-deletion.js';
import { ChangeFollowUp } from './follow-ups/change-follow-up.js';
import { CloseFile } from './life-cycle/close-file.js';
import { ReopenFile } from './life-cycle/reopen-file.js';
import { ChangeMetadata } from './metadata/change-metadata.js';
import { MetadataQueries } from './metadata/metadata.queries.js';
import { ChangeFileTypeOfFile } from './details/change-file-type.js';
import { FileDetailsQueries } from './details/file-details.queries.js';
import { PreviewTypeChange } from './details/preview-type-change.js';
import { PreviewRemark } from './preview-remark.js';
import { RemarkFile } from './remark-file.js';
import { TakeBackFile } from './taking-over/take-back-file.js';
import { UndoRemark } from './undo-remark.js';

/** Asking for deletions, deciding on what was asked, and taking back what a conversion made. */
@Injectable()
export class DeletionActs {
  constructor(
    readonly request: RequestDeletion,
    readonly decide: DecideDeletion,
    readonly takeBack: TakeBackFile,
  ) {}
}

/** Closing (z.d.A.) and reopening. */
@Injectable()
export class ClosingActs {
  constructor(
    readonly close: CloseFile,
    readonly reopen: ReopenFile,
  ) {}
}

/** Type and values of a file, and another type for it. */
@Injectable()
export class TypingActs {
  constructor(
    readonly details: FileDetailsQueries,
    readonly preview: PreviewTypeChange,
    readonly change: ChangeFileTypeOfFile,
  ) {}
}

/** Another plan unit or another office in charge (Umschreiben), and taking that back. */
@Injectable()
export class RemarkingActs {
  constructor(
    readonly preview: PreviewRemark,
    readonly remark: RemarkFile,
    readonly undo: UndoRemark,
  ) {}
}

/** What a file says of itself, what it is and where it belongs, and changing that. */
@Injectable()
export class DescribingActs {
  constructor(
    readonly change: ChangeMetadata,
    readonly metadata: MetadataQueries,
    readonly typing: TypingActs,
    readonly remarking: RemarkingActs,
  ) {}
}

/** What a person can do with a single file, at one hand for whoever does it with many. */
@Injectable()
export class FileActs {
  constructor(
    readonly closing: ClosingActs,
    readonly deletion: DeletionActs,
    readonly changeFollowUp: ChangeFollowUp,
    readonly setConfidentiality: SetConfidentiality,
    readonly describing: DescribingActs,
    private readonly steps: RecordStepRepository,
  ) {}

  /** Whether the step with this id was carried out on the file. */
  async wasTaken(fileId: string, stepId: string): Promise<boolean> {
    return this.steps.wasTaken(fileId, stepId);
  }
}
