/** Use cases that only the module's own routes call, and factories, for specs. */
export { ChangeFileType } from '../application/change-file-type.js';
export { DiscardFileTypeDraft } from '../application/discard-file-type-draft.js';
export { DraftFileType } from '../application/draft-file-type.js';
export { ExportFileType } from '../application/export-file-type.js';
export { RetireFileType } from '../application/retire-file-type.js';
export { AjvFieldChecker, tidyValues } from '../schema/ajv-field-checker.js';
export { sampleDocument } from './sample-document.js';
export { typeContent, typeField } from './type-content.js';
