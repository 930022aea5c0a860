/** What specs outside of the module need of it. */
export { BulkTasks } from '../application/bulk-tasks.js';
export { ClaimTask } from '../application/claim-task.js';
export { CommentOnTask } from '../application/comment-on-task.js';
export { CompleteListedTask } from '../application/complete-listed-task.js';
export { HandOverTask } from '../application/hand-over-task.js';
export { RescheduleTask } from '../application/reschedule-task.js';
export { TaskDetailQueries } from '../application/task-detail.queries.js';
export { TaskDrafts } from '../application/task-drafts.js';
export { TaskNotices } from '../application/task-notices.js';
export { TaskQueries, type TaskView } from '../application/task.queries.js';
export { TeamQueries } from '../application/team.queries.js';
