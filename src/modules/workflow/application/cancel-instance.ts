import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { InstanceNotFound, InstanceOver } from '../errors.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { InstanceRepository } from '../persistence/instance.repository.js';
import { InstanceSteps } from './instance-steps.js';
import { WorkflowPorts } from './workflow-ports.js';

/** Ends an instance before its time (Vorgang abbrechen), with everything it called; its caller hears of it. */
@Injectable()
export class CancelInstance {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly instances: InstanceRepository,
    private readonly steps: InstanceSteps,
  ) {}

  /** @throws {InstanceOver} Thrown when it has run to its end; one that was cancelled stays so. @param reason why, in words */
  async execute(actor: Actor, instanceId: string, reason: string | null = null): Promise<void> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.operate)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.operate);
    await this.ports.database.transaction(async (transaction) => {
      const row = await this.instances.findLocked(transaction, instanceId);
      if (!row) throw new InstanceNotFound(instanceId);
      if (row.status === 'cancelled') return;
      if (row.status !== 'running') throw new InstanceOver(row.status);
      await this.steps.cancel(transaction, actor, row);
      await this.instances.noteCancellation(transaction, row.id, { reason, byName: actor.name });
    });
  }
}
