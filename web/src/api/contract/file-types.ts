import type { Schemas } from './basics.js';

/** A file type (Fallaktenart) with its versions. */
export type FileType = Schemas['FileTypeResponse'];

export type FileTypeVersion = Schemas['FileTypeVersionResponse'];

/** A version with everything it says. */
export type FileTypeDetail = Schemas['FileTypeVersionDetailResponse'];

export type FileTypeContent = Schemas['FileTypeContentResponse'];

export type TypeField = Schemas['TypeFieldResponse'];

export type FieldKind = TypeField['kind'];

export type ChecklistItem = Schemas['ChecklistItemResponse'];

export type ContactRole = Schemas['ContactRoleResponse'];

export type TypeTab = Schemas['TypeTabResponse'];

export type TypeFault = Schemas['TypeFaultResponse'];

export type TypeDifference = Schemas['TypeDifferenceResponse'];

export type FileTypeImportReport = Schemas['FileTypeImportResponse'];

export type ValueFault = Schemas['ValueFaultResponse'];

export type CheckedValues = Schemas['CheckedValuesResponse'];

/** Text, number (money in cents), yes or no, or several choices. */
export type FieldValue = string | number | boolean | string[];

/** Values of fields by key; while a form is filled in, some are not there yet. */
export type FieldValues = Partial<Record<string, FieldValue>>;

/** What a file says beyond its metadata. */
export type FileDetails = Schemas['FileDetailsResponse'];

export type TypedFile = Schemas['TypedFileResponse'];

export type FileContact = Schemas['ContactResponse'];

export type ContactInput = Schemas['ContactRequest'];

export type ChecklistLine = Schemas['ChecklistLineResponse'];

export type TypeChangePreview = Schemas['TypeChangePreviewResponse'];
