import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { UserDirectory } from '#modules/identity';
import { FileAccess, RecordFileQueries, RECORDS_PERMISSIONS } from '#modules/records';
import type { Variables } from '../engine/execution.js';
import { DefinitionNotFound, StartInvalid } from '../errors.js';
import type { VariableProperties, VariableType } from '../model/talakte-properties.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { DefinitionRepository } from '../persistence/definition.repository.js';
import { DefinitionQueries } from './definition.queries.js';
import { StartInstance } from './start-instance.js';

/** What somebody says who starts a workflow at his desk. */
export interface DeskStart {
  /** Key of the workflow: its newest version in force is started. */
  readonly workflow: string;
  /** What it is about, in the words of the field. */
  readonly businessKey?: string | undefined;
  /** The file it is about: models know it as `fileId`. */
  readonly fileId?: string | undefined;
  readonly variables: Variables;
  readonly key?: string | undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FITS: Readonly<Record<VariableType, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value)),
  list: Array.isArray,
  context: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  file: (value) => typeof value === 'string' && UUID.test(value),
  document: (value) => typeof value === 'string' && UUID.test(value),
  user: (value) => typeof value === 'string' && UUID.test(value),
};

/** Starts a workflow at somebody's desk (Ablauf starten): with what its model asks for, and only about what he may see. */
@Injectable()
export class StartWorkflow {
  constructor(
    private readonly start: StartInstance,
    private readonly definitions: DefinitionRepository,
    private readonly queries: DefinitionQueries,
    private readonly access: FileAccess,
    private readonly files: RecordFileQueries,
    private readonly users: UserDirectory,
  ) {}

  /**
   * @returns id of the instance
   * @throws {DefinitionNotFound} Thrown when no version is in force.
   * @throws {RecordFileNotFound} Thrown when the actor may not read the file.
   * @throws {StartInvalid} Thrown with every value that is missing, of another kind than the model says or not the actor's to see.
   */
  async execute(actor: UserActor, input: DeskStart): Promise<string> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.start)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.start);
    const { workflow, fileId } = input;
    const id = await this.definitions.findActive(workflow);
    const definition = id === undefined ? undefined : await this.definitions.find(id);
    if (!definition) throw new DefinitionNotFound(workflow);
    if (fileId !== undefined) await this.access.ensure(actor, RECORDS_PERMISSIONS.read, fileId);
    const { variables: declared } = await this.queries.described(definition);
    const given: Variables = { ...input.variables, ...(fileId === undefined ? {} : { fileId }) };
    const faults = await this.faultsOf(actor, declared, given);
    if (faults.length > 0) throw new StartInvalid(faults);
    return this.start.execute(actor, {
      ...{ definitionKey: workflow, variables: given, businessKey: input.businessKey, key: input.key },
      about: { fileId: fileId ?? null, unitId: await this.unitOf(actor, fileId) },
    });
  }

  private async faultsOf(
    actor: UserActor,
    declared: readonly VariableProperties[],
    given: Variables,
  ): Promise<string[]> {
    const faults: string[] = [];
    for (const { name, type, required } of declared) {
      const value = given[name];
      if (value === undefined || value === null || value === '') {
        if (required) faults.push(`${name} missing`);
      } else if (!FITS[type](value)) faults.push(`${name} ${type}`);
      else if (typeof value === 'string' && !(await this.isKnown(actor, type, value))) faults.push(`${name} unknown`);
    }
    return faults;
  }

  /** Nobody hands over what he may not see himself. */
  private async isKnown(actor: UserActor, type: VariableType, id: string): Promise<boolean> {
    if (type === 'file') return (await this.access.filesAmong(actor, RECORDS_PERMISSIONS.read, [id])).has(id);
    if (type === 'document') return (await this.access.documentsAmong(actor, RECORDS_PERMISSIONS.read, [id])).has(id);
    return type !== 'user' || (await this.users.displayNames([id])).has(id);
  }

  /** The office in charge of the file; without one, where the actor works. */
  private async unitOf(actor: UserActor, fileId: string | undefined): Promise<string | null> {
    if (fileId === undefined) return actor.offices[0] ?? null;
    return (await this.files.get(actor, fileId)).leadUnitId;
  }
}
