import type { Route } from './routes.js';

const ID = '00000000-0000-7000-8000-000000000001';
const NO_TEXT = 'a\u0000b';

/** Routes of the task list. */
export const TASK_ROUTES: readonly Route[] = [
  {
    route: 'GET /api/tasks',
    invalid: [
      ['view', { path: '?view=others' }],
      ['due', { path: '?due=never' }],
      ['sort', { path: '?sort=name' }],
      ['resting', { path: '?resting=perhaps' }],
      ['assignee', { path: '?assignee=anna' }],
      ['cursor', { path: '?cursor=%21' }],
    ],
  },
  { route: 'GET /api/tasks/counts' },
  { route: 'GET /api/tasks/notices' },
  {
    route: 'POST /api/tasks/notices/read',
    takesAnyId: true,
    body: {},
    invalid: [['taskId', { body: { taskId: '1' } }]],
  },
  { route: 'GET /api/tasks/team' },
  {
    route: 'POST /api/tasks/bulk',
    takesAnyId: true,
    body: { act: 'claim', taskIds: [ID] },
    invalid: [
      ['act', { body: { act: 'delete', taskIds: [ID] } }],
      ['taskIds', { body: { act: 'claim', taskIds: [] } }],
      ['toId', { body: { act: 'assign', taskIds: [ID] } }],
    ],
  },
  { route: 'GET /api/tasks/{id}' },
  {
    route: 'GET /api/tasks/{id}/people',
    invalid: [
      ['q', { path: '?for=give' }],
      ['for', { path: '?q=a' }],
    ],
  },
  { route: 'POST /api/tasks/{id}/claim', body: {}, invalid: [['version', { body: { version: 0 } }]] },
  { route: 'POST /api/tasks/{id}/give-back', body: {}, invalid: [['version', { body: { version: 'x' } }]] },
  {
    route: 'POST /api/tasks/{id}/hand-over',
    body: { toId: ID, remark: 'Urlaub' },
    invalid: [
      ['toId', { body: { toId: 'anna' } }],
      ['remark', { body: { toId: ID, remark: NO_TEXT } }],
    ],
  },
  {
    route: 'POST /api/tasks/{id}/reschedule',
    body: { priority: 60 },
    invalid: [
      ['priority', { body: { priority: 101 } }],
      ['dueAt', { body: { dueAt: '2026-02-30' } }],
    ],
  },
  {
    route: 'POST /api/tasks/{id}/comments',
    body: { text: 'Rückfrage', mentions: [] },
    invalid: [
      ['text', { body: { text: '', mentions: [] } }],
      ['mentions', { body: { text: 'x', mentions: ['anna'] } }],
    ],
  },
  {
    route: 'POST /api/tasks/{id}/complete',
    body: { output: {} },
    invalid: [['output', { body: { output: 'fertig' } }]],
  },
  { route: 'PUT /api/tasks/{id}/draft', body: { values: {} }, invalid: [['values', { body: { values: 5 } }]] },
  { route: 'DELETE /api/tasks/{id}/draft', takesAnyId: true },
  { route: 'GET /api/task-roles' },
  {
    route: 'PUT /api/task-roles',
    takesAnyId: true,
    body: { key: 'rechtsamt', name: 'Rechtsamt', staffRole: 'caseworker' },
    invalid: [
      ['key', { body: { key: 'Rechts Amt', name: 'x' } }],
      ['name', { body: { key: 'rechtsamt' } }],
      ['unitId', { body: { key: 'rechtsamt', name: 'x', unitId: '30' } }],
    ],
  },
  { route: 'DELETE /api/task-roles/{key}', takesAnyId: true },
];
