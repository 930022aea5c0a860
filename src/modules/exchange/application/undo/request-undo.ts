import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database } from '#platform/database';
import { ConversionNotFound, ConversionStepNotAllowed, NothingToTakeBack, UndoAlreadyRequested } from '../../errors.js';
import { ConversionAccess } from '../conversion/conversion-access.js';
import { ConversionFacts } from '../conversion/conversion-facts.js';
import { checked, hasEnded, UndoRecords } from './undo-records.js';
import { UndoPreviews } from './undo-previews.js';

/** What somebody who wants a run taken back says. */
export interface RequestUndoInput {
  readonly reason: string;
  /** Law, rule or order that demands or allows it: it stays in every residual record. */
  readonly legalBasis: string;
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
}

/** Asks for a run to be taken back (Rücknahme einer Übernahme); nothing is taken back by it. */
@Injectable()
export class RequestUndo {
  constructor(
    private readonly database: Database,
    private readonly records: UndoRecords,
    private readonly access: ConversionAccess,
    private readonly previews: UndoPreviews,
    private readonly facts: ConversionFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {UndoReasonMissing} Thrown when reason or legal basis is missing.
   * @throws {ConversionStepNotAllowed} Thrown while it is checked or runs, and before it took anything over.
   * @throws {UndoAlreadyRequested} Thrown when somebody asked before and nobody decided yet.
   * @throws {NothingToTakeBack} Thrown when every file of it stays.
   */
  async execute(actor: UserActor, conversionId: string, input: RequestUndoInput): Promise<void> {
    const { conversions, undos } = this.records;
    const reason = checked(input.reason);
    const legalBasis = checked(input.legalBasis);
    const id = input.id ?? newId();
    await this.access.get(actor, conversionId);
    const { goes, stays } = await this.previews.sum(conversionId, { requester: actor });
    await this.database.transaction(async (transaction) => {
      const conversion = await conversions.findLocked(transaction, conversionId);
      if (!conversion) throw new ConversionNotFound(conversionId);
      if ((await undos.find(id))?.conversionId === conversionId) return;
      if (!hasEnded(conversion)) throw new ConversionStepNotAllowed(conversion.state, 'undo');
      if ((await undos.latest(conversionId))?.state === 'requested') throw new UndoAlreadyRequested();
      if (goes === 0) throw new NothingToTakeBack();
      const requestedAt = this.clock.now();
      const requested = { requestedBy: actor.id, requestedByName: actor.name, requestedAt };
      await undos.insert(transaction, { id, conversionId, reason, legalBasis, ...requested });
      const after = { undoId: id, reason, legalBasis, goes, stays };
      await this.facts.step(transaction, actor, conversionId, 'exchange.conversion-undo-requested', after);
    });
  }
}
