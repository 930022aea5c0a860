import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, queryIn } from '#platform/database';
import { MOVE_EFFECTS, moveEffects, protectionLost } from '../domain/moving/move-effects.js';
import { MovingStock } from '../persistence/moving/moving-stock.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
import { type Remarking, Remarkings, type RemarkTarget } from './remarking.js';

/** What re-marking would change. */
export interface RemarkPreview extends Remarking {
  /** Documents, which keep their references. */
  readonly documents: number;
  /** What else it means for the file and everybody who works with it. */
  readonly effects: readonly RemarkEffect[];
}

/** What re-marking may mean beside another reference; `level-lost` and `wall-lost`: what protected the file does not any more. */
export const REMARK_EFFECTS = [...MOVE_EFFECTS, 'level-lost', 'wall-lost'] as const;
export type RemarkEffect = (typeof REMARK_EFFECTS)[number];

/** Ends a transaction of which nothing shall stay. */
class OnlyLooked extends Error {
  constructor(readonly preview: RemarkPreview) {
    super('Nothing of this is kept');
  }
}

/** Shows what re-marking a file would change: does it all and takes it back, so that it cannot differ from the real thing. */
@Injectable()
export class PreviewRemark {
  constructor(
    private readonly database: Database,
    private readonly remarkings: Remarkings,
    private readonly files: RecordFileRepository,
    private readonly stock: MovingStock,
    private readonly clock: Clock,
  ) {}

  /** Refuses what {@link RemarkFile} refuses, but for the reason; numbers it shows may be given to somebody else meanwhile. */
  async execute(actor: Actor, target: RemarkTarget): Promise<RemarkPreview> {
    const place = await this.remarkings.placeFor(actor, target);
    try {
      return await this.database.transaction(async (transaction) => {
        const file = await this.remarkings.fileOf(transaction, actor, target.fileId);
        const now = this.clock.now();
        const before = await this.stock.circumstances(transaction, file.id, now);
        const remarking = await this.remarkings.prepare(transaction, file, target.version, place, now);
        await this.files.save(transaction, file);
        const after = await this.stock.circumstances(transaction, file.id, now);
        // its grants go along
        const effects = [
          ...moveEffects({ ...before, grants: 0 }, { ...after, grants: 0 }),
          ...protectionLost(before, after),
        ];
        const documents = await queryIn(transaction, 'SELECT 1 FROM document WHERE file_id = $1', [file.id]);
        throw new OnlyLooked({ ...remarking, documents: documents.length, effects });
      });
    } catch (error) {
      if (error instanceof OnlyLooked) return error.preview;
      throw error;
    }
  }
}
