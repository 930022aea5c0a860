import { Global, Module } from '@nestjs/common';
import { BulkTasks } from './application/bulk-tasks.js';
import { ClaimTask } from './application/claim-task.js';
import { CommentOnTask } from './application/comment-on-task.js';
import { CompleteListedTask } from './application/complete-listed-task.js';
import { HandOverTask } from './application/hand-over-task.js';
import { RescheduleTask } from './application/reschedule-task.js';
import { SetTaskRole } from './application/set-task-role.js';
import { TaskActs } from './application/task-acts.js';
import { TaskDetailQueries } from './application/task-detail.queries.js';
import { TaskDrafts } from './application/task-drafts.js';
import { TaskFacts } from './application/task-facts.js';
import { TaskList } from './application/task-list.js';
import { TaskNotices } from './application/task-notices.js';
import { TaskPersons } from './application/task-persons.js';
import { TaskQueries } from './application/task.queries.js';
import { TaskSources } from './application/task-sources.js';
import { TeamQueries } from './application/team.queries.js';
import { TaskCommentRepository } from './persistence/task-comment.repository.js';
import { TaskNoticeRepository } from './persistence/task-notice.repository.js';
import { TaskRepository } from './persistence/task.repository.js';
import { TaskRoleRepository } from './persistence/task-role.repository.js';

const FOR_OTHERS = [SetTaskRole, TaskList, TaskSources];
const FOR_OWN_ROUTES = [
  BulkTasks,
  ClaimTask,
  CommentOnTask,
  CompleteListedTask,
  HandOverTask,
  RescheduleTask,
  TaskDetailQueries,
  TaskDrafts,
  TaskNotices,
  TaskQueries,
  TeamQueries,
];
const INNER = [
  TaskActs,
  TaskCommentRepository,
  TaskFacts,
  TaskNoticeRepository,
  TaskPersons,
  TaskRepository,
  TaskRoleRepository,
];

/** The task list; its exports are at hand in every module, since each may be a source of tasks. */
@Global()
@Module({
  providers: [...FOR_OTHERS, ...FOR_OWN_ROUTES, ...INNER],
  exports: [...FOR_OTHERS, ...FOR_OWN_ROUTES],
})
export class TasksModule {}
