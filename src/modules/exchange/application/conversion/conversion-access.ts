import { Injectable } from '@nestjs/common';
import { type Actor, scopeFor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '#modules/records';
import { ConversionNotFound, ConversionStepNotAllowed } from '../../errors.js';
import { type ConversionRow, ConversionRepository } from '../../persistence/conversion.repository.js';

/** Who may see a conversion: whoever began it, and whoever may take over for the whole city. */
@Injectable()
export class ConversionAccess {
  constructor(private readonly conversions: ConversionRepository) {}

  /** @throws {ConversionNotFound} Thrown when it does not exist or is none of the actor's. */
  async get(actor: Actor, id: string): Promise<ConversionRow> {
    const conversion = await this.conversions.find(id);
    if (!conversion || !maySee(actor, conversion)) throw new ConversionNotFound(id);
    return conversion;
  }
}

/** @throws {ConversionStepNotAllowed} Thrown while files are taken over or back, and once the run was taken back. */
export function checkChangeable({ state }: ConversionRow, step: string): void {
  if (state === 'running' || state === 'undoing' || state === 'undone') throw new ConversionStepNotAllowed(state, step);
}

function maySee(actor: Actor, { begunBy }: ConversionRow): boolean {
  const scope = scopeFor(actor, RECORDS_PERMISSIONS.takeOver);
  if (scope === 'all') return true;
  return scope.length > 0 && actor.kind === 'user' && actor.id === begunBy;
}
