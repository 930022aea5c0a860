import { Global, Module } from '@nestjs/common';
import { SetTaskRole } from './application/set-task-role.js';
import { TaskFacts } from './application/task-facts.js';
import { TaskList } from './application/task-list.js';
import { TaskSources } from './application/task-sources.js';
import { TaskRepository } from './persistence/task.repository.js';
import { TaskRoleRepository } from './persistence/task-role.repository.js';

const USE_CASES = [SetTaskRole, TaskList, TaskSources];

/** The task list; its exports are at hand in every module, since each may be a source of tasks. */
@Global()
@Module({ providers: [...USE_CASES, TaskFacts, TaskRepository, TaskRoleRepository], exports: USE_CASES })
export class TasksModule {}
