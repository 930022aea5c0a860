import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database, SqlConditions } from '#platform/database';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { type BothProtections, protectionLostByUndo } from '../../domain/moving/move-effects.js';
import { IS_UNTOUCHED } from '../../persistence/moving/move.repository.js';
import { addReadable } from '../deletion/deleted-records.js';
import { FileAccess } from '../file-access.js';

/** What was moved between a file and another one. */
export interface MoveRow {
  readonly id: string;
  readonly kind: 'move' | 'merge' | 'split';
  /** Whether it left the file or came into it. */
  readonly direction: 'out' | 'in';
  readonly otherFileId: string | null;
  /** Both `null` where the reader may not know of the other file, or it is gone. */
  readonly otherReference: string | null;
  readonly reason: string;
  readonly movedBy: string;
  readonly movedAt: Date;
  readonly proceedings: number;
  readonly documents: number;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
  /** Whether undoing it would be refused for nothing in the files themselves. */
  readonly isUndoable: boolean;
  /** Why it is not undoable; `null` where it is, or was undone. */
  readonly undoObstacle: 'changed-since' | 'unprotected' | 'file-hidden' | 'file-deleted' | null;
  /** Whether it took contacts or values over, which undoing gives back. */
  readonly hasDetails: boolean;
}

type Found = Omit<MoveRow, 'isUndoable' | 'undoObstacle'> & {
  readonly isUntouched: boolean | null;
  readonly isDeleted: boolean;
  readonly then: BothProtections;
  readonly now: BothProtections;
};

const HAS_DETAILS = `(jsonb_array_length(coalesce(move.content #> '{details,added}', '[]')) > 0
  OR jsonb_array_length(coalesce(move.content #> '{details,replaced}', '[]')) > 0
  OR coalesce(move.content #> '{details,values}', 'null') <> 'null')`;

/** What came into files from others and left them, the latest first. */
@Injectable()
export class MoveQueries {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
  ) {}

  /** @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not read it. */
  async list(actor: Actor, fileId: string): Promise<MoveRow[]> {
    await this.access.ensure(actor, RECORDS_PERMISSIONS.read, fileId);
    const conditions = new SqlConditions([fileId]);
    this.access.addTo(conditions, actor, RECORDS_PERMISSIONS.read, 'other');
    const known = addReadable(new SqlConditions(conditions.parameters), actor);
    const found = await this.database.query<Found>(
      `SELECT move.id, move.kind, CASE WHEN move.source_id = $1 THEN 'out' ELSE 'in' END AS direction,
              other.id AS "otherFileId", other.reference AS "otherReference", move.reason, move.moved_by_name AS "movedBy",
              move.moved_at AS "movedAt", jsonb_array_length(move.content -> 'proceedings') AS proceedings,
              jsonb_array_length(move.content -> 'documents') AS documents, move.undone_at AS "undoneAt",
              move.undone_by_name AS "undoneBy", ${HAS_DETAILS} AS "hasDetails", EXISTS (SELECT 1 FROM deleted_record AS gone
                WHERE gone.object_id IN (move.source_id, move.target_id) AND ${known.toSql()}) AS "isDeleted", ${IS_UNTOUCHED} AS "isUntouched", move.content -> 'protection' AS then,
              jsonb_build_object('source', jsonb_build_object('confidentiality', source.confidentiality, 'walls', source.walls),
                'target', jsonb_build_object('confidentiality', target.confidentiality, 'walls', target.walls)) AS now
         FROM file_move AS move LEFT JOIN record_file AS source ON source.id = move.source_id
         LEFT JOIN record_file AS target ON target.id = move.target_id
         LEFT JOIN record_file AS other ON other.id = CASE WHEN move.source_id = $1 THEN move.target_id ELSE move.source_id END
              AND ${conditions.toSql()}
        WHERE $1 IN (move.source_id, move.target_id) ORDER BY move.moved_at DESC, move.id DESC LIMIT 200`,
      conditions.parameters,
    );
    return found.map(({ isUntouched, isDeleted, then, now, ...move }) => {
      const undoObstacle = move.undoneAt === null ? obstacleOf({ ...move, isUntouched, isDeleted, then, now }) : null;
      return { ...move, undoObstacle, isUndoable: move.undoneAt === null && undoObstacle === null };
    });
  }
}

/** The same rules as undoing asks, but for what somebody has in hand just now. */
function obstacleOf({
  otherFileId,
  isUntouched,
  isDeleted,
  then,
  now,
}: Pick<Found, 'otherFileId' | 'isUntouched' | 'isDeleted' | 'then' | 'now'>): MoveRow['undoObstacle'] {
  if (isDeleted) return 'file-deleted';
  if (otherFileId === null) return 'file-hidden';
  if (isUntouched !== true) return 'changed-since';
  return protectionLostByUndo(then, now).length > 0 ? 'unprotected' : null;
}
