import { Module } from '@nestjs/common';
import { TaskController } from './api/task.controller.js';
import { TaskDeskController } from './api/task-desk.controller.js';
import { TaskRoleController } from './api/task-role.controller.js';
import { TaskStepsController } from './api/task-steps.controller.js';
import { TasksModule } from './tasks.module.js';

/** API side: the task list, steps with tasks, and what roles of workflows mean. */
@Module({
  imports: [TasksModule],
  // words of the path that are no ids come first
  controllers: [TaskDeskController, TaskController, TaskStepsController, TaskRoleController],
})
export class TasksApiModule {}
