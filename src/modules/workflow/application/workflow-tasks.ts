import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { type TaskDescription, type TaskOutcome, type TaskSource, TaskSources } from '#modules/tasks';
import { FormInvalid, OtherPersonNeeded, OutputInvalid, TaskNotFound } from '../errors.js';
import { AjvFormChecker } from '../forms/ajv-form-checker.js';
import { unaskedNames } from '../forms/form-fields.js';
import { DefinitionRepository } from '../persistence/definition.repository.js';
import { TaskRepository, type TaskRow } from '../persistence/task.repository.js';
import { CompleteTask } from './complete-task.js';
import { Definitions } from './definitions.js';
import { checkNames } from './mappings.js';
import { TASK_SOURCE } from './new-waits.js';

/** Answers for the tasks of workflows in the task list: what their form asks, what is known so far, how they are completed. */
@Injectable()
export class WorkflowTasks implements TaskSource, OnModuleInit {
  constructor(
    private readonly sources: TaskSources,
    private readonly tasks: TaskRepository,
    private readonly definitions: Definitions,
    private readonly definitionRows: DefinitionRepository,
    private readonly completeTask: CompleteTask,
    private readonly forms: AjvFormChecker,
  ) {}

  onModuleInit(): void {
    this.sources.register(TASK_SOURCE, this);
  }

  /** @throws {TaskNotFound} Thrown when there is none; the task list has checked that the actor may know of it. */
  async describe(_actor: UserActor, sourceId: string): Promise<TaskDescription> {
    const { task, definitionId, formKey } = await this.find(sourceId);
    const definition = await this.definitions.get(definitionId);
    return {
      form: await this.formOf(definitionId, formKey),
      values: task.locals,
      instructions: definition.elements.get(task.elementId)?.properties.documentation ?? null,
      page: null,
    };
  }

  /**
   * @throws {OutputInvalid} Thrown with everything the form does not take or ask for.
   * @throws {FormInvalid} Thrown when the form the model names is not there.
   */
  async complete(actor: UserActor, { sourceId, output, key }: TaskOutcome): Promise<void> {
    const { definitionId, formKey } = await this.find(sourceId);
    const form = await this.formOf(definitionId, formKey);
    checkNames(output);
    // where nothing is asked, whatever is said would be written over something else
    const unasked = form === null ? Object.keys(output) : unaskedNames(form, output);
    const faults = new Set(form === null ? [] : this.forms.faults(form, output));
    for (const name of unasked) faults.add(`${name} additionalProperties`);
    if (faults.size > 0) throw new OutputInvalid([...faults]);
    await this.completeTask.execute(actor, { taskId: sourceId, output, key });
  }

  /** @throws {OtherPersonNeeded} Thrown when the person has done a task this one must be kept apart from. */
  async checkDoer(userId: string, sourceId: string): Promise<void> {
    const { task, definitionId } = await this.find(sourceId);
    const { elements } = await this.definitions.get(definitionId);
    const others = elements.get(task.elementId)?.properties.assignment?.otherThan ?? [];
    if (others.length === 0) return;
    const done = await this.tasks.doneBy(task.instanceId, others, userId);
    if (done !== undefined) throw new OtherPersonNeeded(done);
  }

  private async formOf(definitionId: string, key: string | null): Promise<Readonly<Record<string, unknown>> | null> {
    if (key === null) return null;
    const forms = (await this.definitionRows.find(definitionId))?.forms ?? {};
    const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
    if (form === undefined) throw new FormInvalid(key, 'missing');
    return form;
  }

  private async find(id: string): Promise<{ task: TaskRow; definitionId: string; formKey: string | null }> {
    const task = await this.tasks.find(id);
    const place = await this.tasks.placeOf(id);
    if (!task || !place) throw new TaskNotFound(id);
    return { task, ...place };
  }
}
