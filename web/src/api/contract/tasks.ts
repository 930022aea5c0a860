import type { Schemas } from './basics.js';

export type Task = Schemas['TaskResponse'];

export type TaskDetail = Schemas['TaskDetailResponse'];

export type TaskEvent = Schemas['TaskEventResponse'];

export type TaskComment = Schemas['TaskCommentResponse'];

export type TaskPerson = Schemas['TaskPersonResponse'];

export type TeamLoad = Schemas['TeamLoadResponse'];

export type BulkTaskResult = Schemas['BulkTaskResultResponse'];
