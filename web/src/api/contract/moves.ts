import type { Schemas } from './basics.js';

/** What a move would come to. */
export type MovePreview = Schemas['MovePreviewResponse'];

/** What of a file shall go where. */
export type MoveTarget = Schemas['PreviewMoveRequest'];

export type MoveEffect = MovePreview['effects'][number];

export type MoveObstacle = Schemas['MoveObstacleResponse'];

/** What was moved between a file and another one. */
export type FileMove = Schemas['FileMoveResponse'];
