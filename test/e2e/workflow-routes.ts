import type { Route } from './routes.js';

const PAGE = [
  ['limit', { path: '?limit=0' }],
  ['cursor', { path: '?cursor=%21' }],
] as const;

/** Routes of workflows: versions, instances, incidents. */
export const WORKFLOW_ROUTES: readonly Route[] = [
  { route: 'GET /api/workflows' },
  { route: 'GET /api/workflows/{key}/versions' },
  { route: 'GET /api/workflow-modelling' },
  { route: 'POST /api/workflow-models/check' },
  { route: 'POST /api/workflow-definitions' },
  { route: 'GET /api/workflow-definitions/{id}' },
  { route: 'GET /api/workflow-definitions/{id}/load' },
  {
    route: 'GET /api/workflow-definitions/{id}/comparison',
    invalid: [['with', { path: '?with=1' }]],
  },
  {
    route: 'POST /api/workflow-definitions/{id}/decision',
    body: { decision: 'approved' },
    invalid: [
      ['decision', { body: { decision: 'perhaps' } }],
      ['reason', { body: { decision: 'refused' } }],
      ['reason', { body: { decision: 'refused', reason: ' ' } }],
    ],
  },
  { route: 'DELETE /api/workflow-definitions/{id}' },
  {
    route: 'GET /api/workflow-instances',
    invalid: [
      ...PAGE,
      ['workflow', { path: '?workflow=%3Cx' }],
      ['definition', { path: '?definition=x' }],
      ['state', { path: '?state=lost' }],
      ['unit', { path: '?unit=63' }],
      ['from', { path: '?from=2026-02-30' }],
      ['mine', { path: '?mine=perhaps' }],
      ['file', { path: '?file=x' }],
    ],
  },
  {
    route: 'POST /api/workflow-instances',
    body: { workflow: 'gibt-es-nicht', variables: {} },
    invalid: [
      ['workflow', { body: { workflow: '<x>', variables: {} } }],
      ['variables', { body: { workflow: 'x', variables: 'x' } }],
      ['fileId', { body: { workflow: 'x', variables: {}, fileId: 'x' } }],
      ['businessKey', { body: { workflow: 'x', variables: {}, businessKey: '' } }],
    ],
  },
  { route: 'GET /api/workflow-instances/{id}' },
  { route: 'GET /api/workflow-instances/{id}/history' },
  { route: 'GET /api/workflow-instances/{id}/variables' },
  {
    route: 'PATCH /api/workflow-instances/{id}/variables',
    body: { changes: { betrag: 1 } },
    invalid: [['changes', { body: { changes: [] } }]],
  },
  {
    route: 'POST /api/workflow-instances/{id}/cancel',
    body: { reason: 'Irrtum' },
    invalid: [['reason', { body: { reason: '' } }]],
  },
  { route: 'GET /api/workflow-incidents', invalid: [...PAGE, ['workflow', { path: '?workflow=%3Cx' }]] },
  { route: 'GET /api/workflow-incidents/failed-starts' },
  { route: 'POST /api/workflow-incidents/{id}/retry' },
  {
    route: 'POST /api/workflow-incidents/{id}/skip',
    body: { output: { ergebnis: 'ja' } },
    invalid: [['output', { body: { output: 'x' } }]],
  },
];
