import type { Schemas } from './basics.js';

/** What a move would come to. */
export type MovePreview = Schemas['MovePreviewResponse'];

/** What of a file shall go where. */
export type MoveTarget = Schemas['PreviewMoveRequest'];

export type MoveEffect = MovePreview['effects'][number];

export type MoveObstacle = Schemas['MoveObstacleResponse'];

/** What was moved between a file and another one. */
export type FileMove = Schemas['FileMoveResponse'];

/** What becomes of contacts and values of a merged file. */
export type MergedDetails = Schemas['MergedDetailsResponse'];

/** A contact as it stands on one side of a merge. */
export type MergedContact = Schemas['NamedContactResponse'];

/** A value that stays with the merged file. */
export type LeftValue = Schemas['LeftValueResponse'];

/** Which side stays where both say something else. */
export type DetailChoice = Schemas['DetailChoiceRequest'];
