import type { Schemas } from './basics.js';

/** How references are put together under a version of the plan. */
export type ReferenceTemplates = Schemas['ReferenceTemplatesRequest'];

export type TemplateFault = Schemas['TemplateFaultResponse'];

export type ReferencePreview = Schemas['ReferencePreviewResponse'];

/** Where a file shall go, and the version of it that was read. */
export type RemarkTarget = Schemas['RemarkTargetRequest'];

export type RemarkPreview = Schemas['RemarkPreviewResponse'];

/** A file that was looked for, with what else than its own reference it was found by. */
export type FoundFile = Schemas['FoundFileResponse'];
