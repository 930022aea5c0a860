import type { Schemas } from './basics.js';

/** Where a file stands in its life. */
export type FileLife = Schemas['FileLifeResponse'];
export type FileDraft = Schemas['DraftResponse'];

export type FileLifeState = FileLife['state'];

/** One thing that must be done before closing. */
export type ClosingObstacle = Schemas['ClosingObstacleResponse'];

export type FollowUp = Schemas['FollowUpResponse'];

export type FollowUpCounts = Schemas['FollowUpCountsResponse'];

/** One step of reckoning a deadline. */
export type DeadlineStep = Schemas['DeadlineStepResponse'];

export type Note = Schemas['NoteResponse'];

/** A request for deletion. */
export type DeletionRequest = Schemas['DeletionRequestResponse'];

/** What is left of something that was deleted. */
export type DeletedRecord = Schemas['DeletedRecordResponse'];

/** What a note, follow-up, mark or deletion is about. */
export interface RecordObjectRef {
  objectKind: FollowUp['objectKind'];
  objectId: string;
}
