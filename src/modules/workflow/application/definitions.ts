import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { BpmnEngine, type PreparedModel, prepareModel } from '../engine/bpmn-engine.js';
import { DefinitionNotFound } from '../errors.js';
import { FeelExpressions } from '../expressions/feel.js';
import { type ModelElement, type ParsedModel, parseModel } from '../model/parse-model.js';
import { DefinitionRepository, type DefinitionRow } from '../persistence/definition.repository.js';

/** A definition that is ready to run: it never changes, so each process reads it once. */
export interface ReadyDefinition {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly elements: ReadonlyMap<string, ModelElement>;
  readonly hasCalls: boolean;
  /** The start that waits for nothing of another process of the same file, `undefined` where the file has no such process. */
  readonly startOf: (processId: string) => string | undefined;
  /** The model for instances that start at one event; `null` for the start that waits for nothing. */
  prepared(startElementId: string | null): PreparedModel;
}

/** So many definitions stay in memory, the longest unused go. */
const MOST_READY = 200;

/** Definitions as instances run on them, with the engine and the expressions of this process. */
@Injectable()
export class Definitions {
  readonly engine: BpmnEngine;
  readonly feel: FeelExpressions;
  private readonly ready = new Map<string, Promise<ReadyDefinition>>();

  constructor(
    private readonly definitions: DefinitionRepository,
    clock: Clock,
  ) {
    this.feel = new FeelExpressions(() => clock.now());
    this.engine = new BpmnEngine(this.feel, () => clock.now());
  }

  /** @throws {DefinitionNotFound} Thrown when there is none. */
  async get(id: string): Promise<ReadyDefinition> {
    const known = this.ready.get(id) ?? this.read(id);
    this.ready.delete(id);
    this.ready.set(id, known);
    if (this.ready.size > MOST_READY) this.ready.delete(this.ready.keys().next().value ?? '');
    try {
      return await known;
    } catch (error) {
      this.ready.delete(id);
      throw error;
    }
  }

  private async read(id: string): Promise<ReadyDefinition> {
    const row = await this.definitions.find(id);
    if (!row) throw new DefinitionNotFound(id);
    return readyDefinition(row, await parseModel(row.xml));
  }
}

function readyDefinition({ id, key, name }: DefinitionRow, model: ParsedModel): ReadyDefinition {
  const byStart = new Map<string | null, PreparedModel>();
  const starts = model.elements.filter(
    ({ type, properties }) => type === 'bpmn:StartEvent' && properties.trigger === undefined,
  );
  return {
    startOf: (processId) => starts.find(({ parentId }) => parentId === processId)?.id,
    id,
    key,
    name,
    elements: new Map(model.elements.map((element) => [element.id, element])),
    hasCalls: model.elements.some(({ type }) => type === 'bpmn:CallActivity'),
    prepared: (startElementId) => {
      const known = byStart.get(startElementId) ?? prepareModel(model.moddleContext, startElementId);
      byStart.set(startElementId, known);
      return known;
    },
  };
}
