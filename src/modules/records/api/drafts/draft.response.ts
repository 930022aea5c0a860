import { ApiProperty } from '@nestjs/swagger';
import type { DraftDetail } from '../../application/drafts/draft.queries.js';
import type { DraftAudience, OpeningObstacleKind } from '../../domain/file-draft.js';

/** One thing that must be put right before a draft is opened. */
export class OpeningObstacleResponse {
  @ApiProperty({ enum: ['plan-unit-takes-no-files', 'office-closed', 'missing-value', 'wrong-value'] })
  readonly kind: OpeningObstacleKind;

  /** The plan unit, office or field it is about. */
  readonly label: string;
}

/** How a draft stands. */
export class DraftResponse {
  readonly preparedBy: string;

  @ApiProperty({ format: 'date-time' })
  readonly preparedAt: string;

  /** Who sees it beside records management: only its author, or the unit in charge too. */
  @ApiProperty({ enum: ['author', 'office'] })
  readonly audience: DraftAudience;

  /** Whether the user may open it, once nothing is missing. */
  readonly mayOpen: boolean;
  readonly mayDiscard: boolean;
  /** What must be put right before it is opened. */
  readonly obstacles: OpeningObstacleResponse[];

  static from({ obstacles, ...draft }: DraftDetail): DraftResponse {
    return { ...draft, obstacles: [...obstacles] };
  }
}
