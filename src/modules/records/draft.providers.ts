import { DiscardDraft } from './application/drafts/discard-draft.js';
import { DraftOpenings } from './application/drafts/draft-openings.js';
import { DraftQueries } from './application/drafts/draft.queries.js';
import { OpenDraft } from './application/drafts/open-draft.js';
import { PrepareFile } from './application/drafts/prepare-file.js';

/** What can be done with files that are prepared (Aktenentwürfe). */
export const DRAFT_USE_CASES = [DiscardDraft, DraftQueries, OpenDraft, PrepareFile];

/** What these need. */
export const DRAFT_PARTS = [DraftOpenings];
