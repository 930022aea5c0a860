import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { ROLES } from '#modules/identity';
import { TALAKTE_DESCRIPTOR } from '../model/talakte-descriptor.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { DefinitionRepository } from '../persistence/definition.repository.js';
import { WorkflowJobHandlers } from './job-handlers.js';

/** What a model may name in this installation. */
export interface ModellingWords {
  /** What this product adds to BPMN, as modelers take it. */
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly topics: string[];
  readonly workflows: string[];
  readonly decisions: string[];
  readonly roles: string[];
}

/** Tells modelers what there is to choose from. */
@Injectable()
export class Modelling {
  constructor(
    private readonly definitions: DefinitionRepository,
    private readonly handlers: WorkflowJobHandlers,
  ) {}

  async known(actor: UserActor): Promise<ModellingWords> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.deploy)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.deploy);
    const { workflows, decisions } = await this.definitions.knownKeys();
    return {
      descriptor: TALAKTE_DESCRIPTOR,
      topics: this.handlers.topics(),
      workflows: [...workflows],
      decisions: [...decisions],
      roles: [...ROLES],
    };
  }
}
