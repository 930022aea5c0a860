import { Injectable } from '@nestjs/common';
import { holds, type UserActor } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { FileAccess, RecordFileQueries, RECORDS_PERMISSIONS } from '#modules/records';
import type { Variables } from '../engine/execution.js';
import { DefinitionNotFound, FormInvalid, StartInvalid } from '../errors.js';
import { WORKFLOW_PERMISSIONS } from '../permissions.js';
import { DefinitionRepository, type DefinitionRow } from '../persistence/definition.repository.js';
import { DefinitionQueries } from './definition.queries.js';
import { StartChecks } from './start-checks.js';
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

/** Starts a workflow at somebody's desk (Ablauf starten): with what its model asks for, and only about what he may see. */
@Injectable()
export class StartWorkflow {
  constructor(
    private readonly start: StartInstance,
    private readonly definitions: DefinitionRepository,
    private readonly queries: DefinitionQueries,
    private readonly access: FileAccess,
    private readonly files: RecordFileQueries,
    private readonly checks: StartChecks,
  ) {}

  /**
   * @returns id of the instance
   * @throws {DefinitionNotFound} Thrown when no version is in force.
   * @throws {RecordFileNotFound} Thrown when the actor may not read the file.
   * @throws {FileIsDraft} Thrown when the file is being prepared.
   * @throws {StartInvalid} Thrown with every value that is missing, of another kind than the model or its form says, asked for by neither, or not the actor's to see.
   */
  async execute(actor: UserActor, input: DeskStart): Promise<string> {
    if (!holds(actor, WORKFLOW_PERMISSIONS.start)) throw new PermissionMissing(WORKFLOW_PERMISSIONS.start);
    const { workflow, fileId } = input;
    const id = await this.definitions.findActive(workflow);
    const definition = id === undefined ? undefined : await this.definitions.find(id);
    if (!definition) throw new DefinitionNotFound(workflow);
    if (fileId !== undefined) {
      await this.access.ensure(actor, RECORDS_PERMISSIONS.read, fileId);
      await this.access.refuseDraft(fileId);
    }
    const { variables: declared, startForm } = await this.queries.described(definition);
    const given: Variables = { ...input.variables, ...(fileId === undefined ? {} : { fileId }) };
    const faults = await this.checks.faultsOf(actor, { declared, form: formOf(definition, startForm) }, given);
    if (faults.length > 0) throw new StartInvalid(faults);
    return this.start.execute(actor, {
      ...{ definitionKey: workflow, variables: given, businessKey: input.businessKey, key: input.key },
      about: { fileId: fileId ?? null, unitId: await this.unitOf(actor, fileId) },
    });
  }

  /** The office in charge of the file; without one, where the actor works. */
  private async unitOf(actor: UserActor, fileId: string | undefined): Promise<string | null> {
    if (fileId === undefined) return actor.offices[0] ?? null;
    return (await this.files.get(actor, fileId)).leadUnitId;
  }
}

function formOf({ forms }: DefinitionRow, key: string | null): Readonly<Record<string, unknown>> | null {
  if (key === null) return null;
  const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
  if (form === undefined) throw new FormInvalid(key, 'missing');
  return form;
}
