import { Injectable } from '@nestjs/common';
import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { RecordLife } from '#modules/records';
import type { Variables } from '../engine/execution.js';
import { DefinitionNotFound } from '../errors.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { DefinitionRepository } from '../persistence/definition.repository.js';
import { IdempotentCommands } from './idempotent-commands.js';
import { InstanceSteps } from './instance-steps.js';
import type { InstanceSubject } from './live-instance.js';

/** What somebody who starts a workflow says. */
export interface StartInput {
  /** Key of the workflow: its newest version in force is started. */
  readonly definitionKey: string;
  readonly variables: Variables;
  /** What the instance is about, in the words of the field. */
  readonly businessKey?: string | undefined;
  readonly key?: string | undefined;
  /** The file it is about and the office it belongs to. */
  readonly about?: InstanceSubject | undefined;
}

/** Starts an instance of a workflow (Vorgang starten). */
@Injectable()
export class StartInstance {
  constructor(
    private readonly commands: IdempotentCommands,
    private readonly definitions: DefinitionRepository,
    private readonly steps: InstanceSteps,
    private readonly life: RecordLife,
  ) {}

  /**
   * @returns id of the instance
   * @throws {DefinitionNotFound} Thrown when no version is in force.
   * @throws {StepFailed} Thrown when the process fails before it waits for the first time; nothing is kept of it.
   */
  async execute(actor: Actor, { definitionKey, variables, businessKey, key, about }: StartInput): Promise<string> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.start)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.start);
    const command = { key, kind: 'start-instance', target: definitionKey };
    return this.commands.once(actor, command, async (transaction) => {
      const fileId = about?.fileId ?? null;
      if (fileId !== null) await this.life.obstacles.awaitClosing(transaction, fileId);
      const definitionId = await this.definitions.findActive(definitionKey);
      if (definitionId === undefined) throw new DefinitionNotFound(definitionKey);
      const initiator = actor.kind === 'user' ? actor.id : null;
      return this.steps.begin(transaction, actor, {
        ...{ definitionId, startElementId: null, businessKey: businessKey ?? null, about },
        // who started it is a fact, whatever the request says
        variables: { ...variables, initiator },
      });
    });
  }
}
