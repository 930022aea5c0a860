import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, queryIn } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { ConversionNotFound, ConversionStepNotAllowed, NothingToConvert } from '../../errors.js';
import { ConversionRepository } from '../../persistence/conversion.repository.js';
import { ConversionAccess } from './conversion-access.js';
import { ConversionFacts } from './conversion-facts.js';
import { CONVERT_FILES } from './conversion-jobs.js';

const STARTABLE = new Set(['checked', 'stopped', 'running']);

/** Starts a checked conversion, or goes on with a stopped one: every file without a fault is taken over. */
@Injectable()
export class StartConversion {
  constructor(
    private readonly database: Database,
    private readonly conversions: ConversionRepository,
    private readonly access: ConversionAccess,
    private readonly facts: ConversionFacts,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Repeatable: one that runs already goes on running.
   * @param options.enqueue false where the caller takes the files over at once himself
   * @throws {ConversionStepNotAllowed} Thrown before it was checked, and when it is done.
   * @throws {NothingToConvert} Thrown when every file has a fault or was taken over before.
   */
  async execute(actor: Actor, id: string, options: { readonly enqueue: boolean } = { enqueue: true }): Promise<void> {
    await this.access.get(actor, id);
    await this.database.transaction(async (transaction) => {
      const conversion = await this.conversions.findLocked(transaction, id);
      if (!conversion) throw new ConversionNotFound(id);
      if (!STARTABLE.has(conversion.state)) throw new ConversionStepNotAllowed(conversion.state, 'start');
      const [waiting] = await queryIn<{ files: number }>(
        transaction,
        `SELECT count(*)::int AS files FROM conversion_item WHERE conversion_id = $1 AND state = 'waiting'`,
        [id],
      );
      const files = waiting?.files ?? 0;
      if (files === 0 && conversion.state !== 'running') throw new NothingToConvert();
      if (conversion.state !== 'running') {
        await queryIn(
          transaction,
          `UPDATE conversion SET state = 'running', failure = NULL, started_by = $2, started_by_name = $3, started_at = coalesce(started_at, $4), finished_at = NULL
            WHERE id = $1`,
          [id, actor.kind === 'user' ? actor.id : null, actor.name, this.clock.now()],
        );
        await this.facts.step(transaction, actor, id, 'exchange.conversion-started', { files });
      }
      if (options.enqueue) await this.jobs.enqueue(transaction, CONVERT_FILES, { conversionId: id }, { key: id });
    });
  }
}
