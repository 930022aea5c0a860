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

/** Asking for deletions and deciding on what was asked. */
@Injectable()
export class DeletionActs {
  constructor(
    readonly request: RequestDeletion,
    readonly decide: DecideDeletion,
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

/** What a file says of itself, and changing it. */
@Injectable()
export class DescribingActs {
  constructor(
    readonly change: ChangeMetadata,
    readonly metadata: MetadataQueries,
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
