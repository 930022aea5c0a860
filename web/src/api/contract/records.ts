import type { Schemas } from './basics.js';

export type PlanUnit = Schemas['PlanUnitResponse'];

export type DisposalKind = Schemas['RecordFileDetailResponse']['disposalKind'];

export type FilingPlan = Schemas['FilingPlanResponse'];

export type RecordFileSummary = Schemas['RecordFileSummaryResponse'];

export type FileSuggestion = RecordFileSummary;

export type DocumentSummary = Schemas['DocumentSummaryResponse'];

export type Proceeding = Schemas['ProceedingResponse'];

export type RecordFileDetail = Schemas['RecordFileDetailResponse'];

export type DocumentFormat = Schemas['DocumentFormatResponse'];

export type DocumentVersion = Schemas['DocumentVersionResponse'];

/** Images of the raw scan a document was made from. */
export type ScanOrigin = Schemas['ScanOriginResponse'];

export type DocumentDetail = Schemas['DocumentDetailResponse'];

export type OpenFileInput = Schemas['OpenFileRequest'];

/** A reference to another object, as it is seen from an object of the file. */
export type CrossReference = Schemas['CrossReferenceResponse'];

/** A loan of the paper part of a file. */
export type Loan = Schemas['LoanResponse'];

/** The sub-files and volumes of a file. */
export type FileParts = Schemas['FilePartsResponse'];

export type SubFile = Schemas['SubFileResponse'];

export type Volume = Schemas['VolumeResponse'];

/** How the work on a document stands. */
export type DocumentWork = Schemas['DocumentWorkResponse'];

export type DocumentState = DocumentWork['state'];

/** What is known of a version besides its files. */
export type VersionFacts = Schemas['VersionFactsResponse'];

/** An upload that met a newer version. */
export type HeldUpload = Schemas['HeldUploadResponse'];

export type TextComparison = Schemas['TextComparisonResponse'];
