import { ApiProperty } from '@nestjs/swagger';
import { SavedQueryRequest } from './saved-search.request.js';

/** A search somebody keeps for himself. */
export class SavedSearchResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly name: string;

  @ApiProperty({ type: SavedQueryRequest })
  readonly query: SavedQueryRequest;

  readonly isPinned: boolean;

  /** What came into the records later is new. */
  @ApiProperty({ type: String, format: 'date-time' })
  readonly lookedAt: Date;
}

/** What is new among the hits of a saved search. */
export class NewHitsResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  /** At most 99. */
  readonly count: number;

  /** There are more. */
  readonly isCapped: boolean;
}
