import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Database } from '#platform/database';
import { ConversionNotFound, ConversionStepNotAllowed } from '../../errors.js';
import { ConversionRepository } from '../../persistence/conversion.repository.js';
import { ConversionAccess } from './conversion-access.js';
import { ConversionFacts } from './conversion-facts.js';

/** Stops a running conversion: the file in hand is finished, those behind it wait. */
@Injectable()
export class StopConversion {
  constructor(
    private readonly database: Database,
    private readonly conversions: ConversionRepository,
    private readonly access: ConversionAccess,
    private readonly facts: ConversionFacts,
  ) {}

  /** @throws {ConversionStepNotAllowed} Thrown when it does not run. */
  async execute(actor: Actor, id: string): Promise<void> {
    await this.access.get(actor, id);
    await this.database.transaction(async (transaction) => {
      const conversion = await this.conversions.findLocked(transaction, id);
      if (!conversion) throw new ConversionNotFound(id);
      if (conversion.state === 'stopped') return;
      if (conversion.state !== 'running') throw new ConversionStepNotAllowed(conversion.state, 'stop');
      await this.conversions.setState(transaction, id, 'stopped');
      await this.facts.step(transaction, actor, id, 'exchange.conversion-stopped', {});
    });
  }
}
