import { Injectable } from '@nestjs/common';
import type { Variables } from '../engine/execution.js';
import { DecisionNotFound } from '../errors.js';
import { Decisions } from '../expressions/decisions.js';
import type { DecisionAnswer } from '../expressions/evaluate-decision.js';
import type { DecisionProperties } from '../model/talakte-properties.js';
import { DefinitionRepository } from '../persistence/definition.repository.js';
import { Definitions } from './definitions.js';

/** Asks decision tables for business rule tasks (Geschäftsregelaufgaben), in the version the model binds itself to. */
@Injectable()
export class AskDecision {
  private readonly decisions: Decisions;

  constructor(
    private readonly definitionRows: DefinitionRepository,
    definitions: Definitions,
  ) {
    this.decisions = new Decisions(definitions.feel);
  }

  /**
   * @param definitionId version of the workflow that asks
   * @throws {DecisionNotFound} Thrown when there are no such tables.
   * @throws {DecisionRefused} Thrown when the tables give no clear answer.
   */
  async execute(definitionId: string, decision: DecisionProperties, variables: Variables): Promise<DecisionAnswer> {
    const { key, decisionId } = decision;
    const tables = await this.tables(definitionId, decision);
    if (tables === null) throw new DecisionNotFound(key);
    return this.decisions.evaluate(tables, decisionId, variables);
  }

  /** Tables that come with the asking version are its own: they were approved together. */
  private async tables(definitionId: string, { key, binding, version }: DecisionProperties): Promise<string | null> {
    const asking = await this.definitionRows.find(definitionId);
    if (binding === 'deployment' && asking?.key === key) return asking.decisions;
    const id = await this.definitionRows.findBound(key, { binding, version, from: definitionId });
    const bound = id === undefined ? undefined : await this.definitionRows.find(id);
    return bound?.decisions ?? null;
  }
}
