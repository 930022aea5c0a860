import type { Schemas } from './basics.js';

export type BatchSummary = Schemas['BatchSummaryResponse'];

export type BatchState = BatchSummary['state'];

export type PieceCounts = Schemas['PieceCountsResponse'];

export type BatchFile = Schemas['BatchFileResponse'];

export type BatchPage = Schemas['BatchPageResponse'];

export type BatchDetail = Schemas['BatchDetailResponse'];

export type MailItemSummary = Schemas['MailItemSummaryResponse'];

export type MailItemState = MailItemSummary['state'];

export type MailItemFields = Schemas['MailItemFieldsResponse'];

/** A rectangle on a page as fractions (0..1) of its width and height. */
export type PageBox = Schemas['PageBoxResponse'];

export type Suggestion = Schemas['SuggestionResponse'];

export type SuggestionField = Suggestion['field'];

export type MailItemPage = Schemas['MailItemPageResponse'];

export type MailItemDetail = Schemas['MailItemDetailResponse'];

export type PageWord = Schemas['PageWordResponse'];

export type CorrectMailItemInput = Schemas['CorrectMailItemRequest'];

export type FileMailItemInput = Schemas['FileMailItemRequest'];

export type FiledDocument = Schemas['FiledResponse'];
