import { ApiProperty } from '@nestjs/swagger';
import { PageResponse } from '#platform/http';

/** An organisational unit in short. */
export class SearchUnitResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly number: string;
  readonly name: string;
}

/** A part of the passage; `hit` marks what was looked for. */
export class PassagePartResponse {
  readonly text: string;
  readonly hit: boolean;
}

/** A file or document that was found, with the passage and the page to open. */
export class SearchHitResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  @ApiProperty({ enum: ['file', 'document'] })
  readonly kind: 'file' | 'document';

  readonly reference: string;
  readonly subject: string;

  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  readonly fileReference: string;
  readonly fileSubject: string;
  readonly fileType: string;
  /** Of a document. */
  readonly documentType: string | null;
  /** It or its file is marked invalid. */
  readonly isInvalid: boolean;
  /** Of the file. */
  readonly state: string;
  readonly unit: SearchUnitResponse | null;

  /** Of the letter, or of the opening of the file. */
  @ApiProperty({ type: String, format: 'date' })
  readonly day: string;

  /** Page the passage stands on; null where it is in the metadata. */
  readonly page: number | null;
  readonly passage: PassagePartResponse[];
}

/** A value by which results can be narrowed, with the number of hits that have it. */
export class FacetValueResponse {
  readonly value: string;
  /** As it is called; for offices number and name. */
  readonly label: string;
  readonly count: number;
}

/** Counts among the hits; on the first page only. */
export class FacetsResponse {
  readonly kinds: FacetValueResponse[];
  readonly units: FacetValueResponse[];
  readonly fileTypes: FacetValueResponse[];
  readonly documentTypes: FacetValueResponse[];
  readonly years: FacetValueResponse[];
  readonly states: FacetValueResponse[];
}

/** Something about the query or the answer that its author should know. */
export class QueryNoteResponse {
  @ApiProperty({
    enum: [
      'quote-not-closed',
      'field-unknown',
      'field-empty',
      'or-without-neighbour',
      'or-before-exclusion',
      'exclusion-empty',
      'only-exclusions',
      'too-many-words',
      'year-not-understood',
      'reference-too-common',
      'index-incomplete',
    ],
  })
  readonly code: string;

  /** The part of the query it is about; empty where it is about the answer. */
  readonly text: string;
}

/** What was probably meant. */
export class CorrectionResponse {
  readonly q: string;
  /** Whether it was looked for instead. */
  readonly isApplied: boolean;
}

/** One page of results. */
export class SearchResultResponse extends PageResponse {
  readonly items: SearchHitResponse[];
  /** Hits the user may see, at most 1,000. */
  readonly total: number;
  /** There are more: only the newest are counted and shown. */
  readonly isCapped: boolean;
  readonly facets: FacetsResponse;
  readonly notes: QueryNoteResponse[];

  @ApiProperty({ type: CorrectionResponse, nullable: true })
  readonly correction: CorrectionResponse | null;

  /** Milliseconds the search took on the server. */
  readonly tookMs: number;
}
