import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { holds, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { newId } from '#kernel/ids';
import type { Transaction } from '#platform/database';
import {
  DefinitionDecided,
  DefinitionInUse,
  DefinitionNotFound,
  ModelNotExecutable,
  NewerVersionInForce,
  SecondPersonNeeded,
} from '../errors.js';
import { AjvFormChecker } from '../forms/ajv-form-checker.js';
import { checkExecutable } from '../model/check-executable.js';
import { decodeModel } from '../model/decode-model.js';
import { MADE_RIGHT } from '../model/made-right.js';
import { type ParsedModel, parseModel } from '../model/parse-model.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import {
  type DefinitionForms,
  DefinitionRepository,
  type DefinitionRow,
  type StartTrigger,
} from '../persistence/definition.repository.js';
import { checkParts, type ProposalParts } from './proposal-parts.js';
import { PlanSchedules } from './schedules.js';
import { WorkflowFacts } from './workflow-facts.js';
import { WorkflowPorts } from './workflow-ports.js';

/** Brings workflows into force (Freigabe) by two persons: one proposes a model, another decides on it. Versions never change. */
@Injectable()
export class DeployDefinition {
  constructor(
    private readonly ports: WorkflowPorts,
    private readonly definitions: DefinitionRepository,
    private readonly facts: WorkflowFacts,
    private readonly schedules: PlanSchedules,
    private readonly forms: AjvFormChecker,
  ) {}

  /**
   * Proposes a model as the next version of its workflow.
   * @param file the text, or the bytes of a file in whatever encoding it names
   * @returns id of the version
   * @throws {ModelUnreadable} Thrown when it is no model.
   * @throws {FormInvalid | DecisionRefused} Thrown when what comes with it cannot be used.
   * @throws {ModelNotExecutable} Thrown with all findings when it could not run as it says.
   */
  async propose(actor: UserActor, file: string | Uint8Array, more: ProposalParts = {}): Promise<string> {
    check(actor);
    const id = more.id ?? newId();
    if ((await this.definitions.find(id))?.proposedBy === actor.id) return id;
    const xml = typeof file === 'string' ? file : decodeModel(file);
    const model = await parseModel(xml);
    const { forms, decisions } = await this.partsOf(more);
    const known = { forms: new Set(Object.keys(forms)), madeRight: MADE_RIGHT };
    const findings = checkExecutable(model, known).filter(({ severity }) => severity === 'error');
    if (findings.length > 0) {
      throw new ModelNotExecutable(findings.map(({ code, elementId }) => `${code} ${elementId ?? '-'}`));
    }
    const process = model.processes.find(({ isExecutable }) => isExecutable);
    if (!process) throw new ModelNotExecutable(['process-missing -']);
    await this.ports.database.transaction(async (transaction) => {
      const version = await this.definitions.insert(transaction, {
        ...{ id, key: process.id, name: process.name ?? process.id, xml, starts: startsOf(model, process.id) },
        sha256: createHash('sha256').update(xml).digest('hex'),
        ...{ forms, decisions, note: more.note ?? null },
        ...{ proposedBy: actor.id, proposedByName: actor.name, proposedAt: this.ports.clock.now() },
      });
      const payload = { definitionId: id, key: process.id, version };
      await this.facts.definition(transaction, actor, 'workflow.definition-proposed', payload);
    });
    return id;
  }

  /**
   * Decides on a proposal; from then on new instances run on it, those under way stay on theirs.
   * @throws {SecondPersonNeeded} Thrown when the actor has proposed it.
   * @throws {DefinitionDecided} Thrown when it was decided on.
   * @throws {NewerVersionInForce} Thrown when it is approved after a newer one; it can only be refused then.
   */
  async decide(actor: UserActor, id: string, isApproved: boolean, reason: string | null = null): Promise<void> {
    check(actor);
    await this.ports.database.transaction(async (transaction) => {
      const definition = await this.definitions.findLocked(transaction, id);
      if (!definition) throw new DefinitionNotFound(id);
      if (definition.state !== 'proposed') throw new DefinitionDecided(definition.state);
      if (definition.proposedBy === actor.id) throw new SecondPersonNeeded(id);
      if (isApproved) await this.checkNewest(transaction, definition);
      const state = isApproved ? 'active' : 'refused';
      const by = { byId: actor.id, byName: actor.name, at: this.ports.clock.now() };
      await this.definitions.decide(transaction, id, { state, ...by, reason });
      if (isApproved) await this.schedules.plan(transaction, definition, by.at);
      const { key, version } = definition;
      const type = isApproved ? 'workflow.definition-approved' : 'workflow.definition-refused';
      await this.facts.definition(transaction, actor, type, { definitionId: id, key, version });
    });
  }

  /** Versions of one workflow come into force one after the other, so that each sees what the others have become. */
  private async checkNewest(transaction: Transaction, { key, version }: DefinitionRow): Promise<void> {
    const newest = await this.definitions.newestInForce(transaction, key);
    if (newest !== null && newest > version) throw new NewerVersionInForce(newest);
  }

  /** Forms and decision tables of a proposal: its own, or those of the version it was made from. */
  private async partsOf({
    basedOn,
    forms,
    decisions,
  }: ProposalParts): Promise<{ forms: DefinitionForms; decisions: string | null }> {
    const base = basedOn === undefined ? undefined : await this.definitions.find(basedOn);
    if (basedOn !== undefined && !base) throw new DefinitionNotFound(basedOn);
    const chosen = { forms: forms ?? base?.forms ?? {}, decisions: decisions ?? base?.decisions ?? null };
    await checkParts(chosen, this.forms);
    return chosen;
  }

  /**
   * Deletes a proposal, or one that was refused; its number is not given again.
   * @throws {DefinitionDecided} Thrown when it is in force: what two persons have decided no single one takes away.
   * @throws {DefinitionInUse} Thrown when instances belong to it, ended ones too.
   */
  async delete(actor: UserActor, id: string): Promise<void> {
    check(actor);
    await this.ports.database.transaction(async (transaction) => {
      const definition = await this.definitions.findLocked(transaction, id);
      if (!definition) throw new DefinitionNotFound(id);
      const instances = await this.definitions.instances(transaction, id);
      if (instances > 0) throw new DefinitionInUse(instances);
      if (definition.state === 'active') throw new DefinitionDecided(definition.state);
      await this.definitions.delete(transaction, id);
      const { key, version } = definition;
      await this.facts.definition(transaction, actor, 'workflow.definition-deleted', {
        definitionId: id,
        key,
        version,
      });
    });
  }
}

function check(actor: UserActor): void {
  if (!holds(actor, WORKFLOW_PERMISSIONS.deploy)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.deploy);
}

function startsOf(model: ParsedModel, processId: string): StartTrigger[] {
  const starts = model.elements.filter(({ type, parentId }) => type === 'bpmn:StartEvent' && parentId === processId);
  return starts.flatMap(({ id: elementId, properties: { trigger } }): StartTrigger[] => {
    if (trigger?.timer !== undefined) return [{ kind: 'timer', name: '', elementId, timer: trigger.timer }];
    const { kind, name } = trigger ?? {};
    if ((kind !== 'message' && kind !== 'signal') || name === undefined) return [];
    return [{ kind, name, elementId }];
  });
}
