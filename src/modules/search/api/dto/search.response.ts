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

/** A document that was found, with the passage and the page to open. */
export class SearchHitResponse {
  @ApiProperty({ format: 'uuid' })
  readonly documentId: string;

  readonly documentReference: string;
  readonly subject: string;

  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  readonly fileReference: string;
  readonly fileSubject: string;
  readonly type: string;
  readonly unit: SearchUnitResponse | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly dateOfLetter: string | null;

  /** Page the passage stands on; null where it is in the metadata. */
  readonly page: number | null;
  readonly passage: PassagePartResponse[];
  readonly score: number;
}

/** One page of results. */
export class SearchResultResponse extends PageResponse {
  readonly items: SearchHitResponse[];
  readonly total: number;
  /** Milliseconds the search took on the server. */
  readonly tookMs: number;
}
