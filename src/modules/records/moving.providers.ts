import { MoveFacts } from './application/moving/move-facts.js';
import { MovedFiles } from './application/moving/moved-files.js';
import { MoveObstacles } from './application/moving/move-obstacles.js';
import { MovePreparation } from './application/moving/move-preparation.js';
import { MoveQueries } from './application/moving/move.queries.js';
import { MoveRecords } from './application/moving/move-records.js';
import { PreviewMove } from './application/moving/preview-move.js';
import { UndoMove } from './application/moving/undo-move.js';
import { UndoableMoves } from './application/moving/undoable-moves.js';
import { MoveRepository } from './persistence/moving/move.repository.js';
import { MovingStock } from './persistence/moving/moving-stock.js';

/** Moving, merging and splitting files, for the routes. */
export const MOVING_USE_CASES = [MoveQueries, MoveRecords, PreviewMove, UndoMove];

/** What these are made of. */
export const MOVING_PARTS = [
  MoveFacts,
  MovedFiles,
  MoveObstacles,
  MovePreparation,
  MoveRepository,
  MovingStock,
  UndoableMoves,
];
