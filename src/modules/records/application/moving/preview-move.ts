import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database } from '#platform/database';
import { MovePreparation } from './move-preparation.js';
import type { MoveRequest, PreparedMove } from './move-request.js';

/** Ends a transaction of which nothing shall stay. */
class OnlyLooked extends Error {
  constructor(readonly prepared: PreparedMove) {
    super('Nothing of this is kept');
  }
}

/** Shows what a move would come to: works it all out and takes the numbers back, so that it cannot differ from the real thing. */
@Injectable()
export class PreviewMove {
  constructor(
    private readonly database: Database,
    private readonly preparation: MovePreparation,
    private readonly clock: Clock,
  ) {}

  /** Obstacles are told, not thrown; see {@link MovePreparation.prepare} for what is. */
  async execute(actor: Actor, request: MoveRequest): Promise<PreparedMove> {
    try {
      return await this.database.transaction(async (transaction) => {
        throw new OnlyLooked(await this.preparation.prepare(transaction, actor, request, this.clock.now()));
      });
    } catch (error) {
      if (error instanceof OnlyLooked) return error.prepared;
      throw error;
    }
  }
}
