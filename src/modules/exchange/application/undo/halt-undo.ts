import { Injectable } from '@nestjs/common';
import { type UserActor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { RECORDS_PERMISSIONS } from '#modules/records';
import type { Transaction } from '#platform/database';
import { ConversionNotFound, ConversionStepNotAllowed } from '../../errors.js';
import type { ConversionUndoRow } from '../../persistence/conversion-undo.repository.js';
import { ConversionAccess } from '../conversion/conversion-access.js';
import { ConversionFacts } from '../conversion/conversion-facts.js';
import { UndoPorts } from './decide-undo.js';
import { UndoRecords } from './undo-records.js';
import { TAKE_BACK_FILES } from './undo-jobs.js';

/** Halts the taking back of a run after the file in hand, and has it go on: what two persons agreed on still counts. */
@Injectable()
export class HaltUndo {
  constructor(
    private readonly ports: UndoPorts,
    private readonly records: UndoRecords,
    private readonly access: ConversionAccess,
    private readonly facts: ConversionFacts,
  ) {}

  /** @throws {ConversionStepNotAllowed} Thrown when nothing is being taken back. */
  async stop(actor: UserActor, conversionId: string): Promise<void> {
    await this.step(actor, conversionId, 'running', 'stop-undo', async (transaction, { id }) => {
      const at = this.ports.clock.now();
      await this.records.undos.setState(transaction, id, { state: 'stopped', at });
      await this.records.conversions.setState(transaction, conversionId, 'undone');
      await this.facts.step(transaction, actor, conversionId, 'exchange.conversion-undo-stopped', { undoId: id });
    });
  }

  /** @throws {ConversionStepNotAllowed} Thrown when it was not halted. */
  async resume(actor: UserActor, conversionId: string): Promise<void> {
    if (!holds(actor, RECORDS_PERMISSIONS.confirmDeletion))
      throw new PermissionMissing(RECORDS_PERMISSIONS.confirmDeletion);
    await this.step(actor, conversionId, 'stopped', 'resume-undo', async (transaction, { id }) => {
      await this.records.undos.setState(transaction, id, { state: 'running' });
      await this.records.conversions.setState(transaction, conversionId, 'undoing');
      await this.facts.step(transaction, actor, conversionId, 'exchange.conversion-undo-resumed', { undoId: id });
      await this.ports.jobs.enqueue(transaction, TAKE_BACK_FILES, { undoId: id }, { key: id });
    });
  }

  private async step(
    actor: UserActor,
    conversionId: string,
    from: ConversionUndoRow['state'],
    name: string,
    work: (transaction: Transaction, undo: ConversionUndoRow) => Promise<void>,
  ): Promise<void> {
    await this.access.get(actor, conversionId);
    await this.ports.database.transaction(async (transaction) => {
      if (!(await this.records.conversions.findLocked(transaction, conversionId)))
        throw new ConversionNotFound(conversionId);
      const undo = await this.records.undos.latest(conversionId);
      if (undo?.state !== from) throw new ConversionStepNotAllowed(undo?.state ?? 'done', name);
      await work(transaction, undo);
    });
  }
}
