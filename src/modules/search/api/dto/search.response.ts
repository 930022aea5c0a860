import type { PassagePart } from '../../domain/query-terms.js';

/** An organisational unit in short. */
export class SearchUnitResponse {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** A document that was found, with the passage and the page to open. */
export class SearchHitResponse {
  readonly documentId: string;
  readonly documentReference: string;
  readonly subject: string;
  readonly fileId: string;
  readonly fileReference: string;
  readonly fileSubject: string;
  readonly type: string;
  readonly unit: SearchUnitResponse | null;
  readonly dateOfLetter: string | null;
  readonly page: number | null;
  readonly passage: PassagePart[];
  readonly score: number;
}

/** One page of results. */
export class SearchResultResponse {
  readonly items: SearchHitResponse[];
  readonly nextCursor: string | null;
  readonly total: number;
  /** Milliseconds the search took on the server. */
  readonly tookMs: number;
}
