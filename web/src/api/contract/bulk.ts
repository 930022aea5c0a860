import type { Schemas } from './basics.js';

/** A run of one act over many files (Sammelvorgang). */
export type BulkRun = Schemas['BulkRunResponse'];

export type BulkAct = BulkRun['act'];

export type BulkRunState = BulkRun['state'];

/** A file of a run with what became of it. */
export type BulkItem = Schemas['BulkItemResponse'];

/** Why files cannot be done with, or were not, with how many. */
export type BulkReason = Schemas['BulkReasonResponse'];

/** What the act means for files beside what was said, with how many. */
export type BulkEffect = Schemas['BulkEffectResponse'];

/** What is said for all files. */
export type BulkSettings = Schemas['BulkSettingsRequest'];

/** Which files: chosen one by one, all of a list, or those of all hits of a search. */
export type BulkSelection = Schemas['BulkSelectionRequest'];
