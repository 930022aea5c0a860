import type { Route } from './routes.js';

const ID = '00000000-0000-7000-8000-000000000001';
const SETTINGS = { subject: 'Sichten', on: '2098-12-01' };
const RUN = { act: 'follow-up', settings: SETTINGS, selection: { fileIds: [ID] } };

/** Routes of runs of one act over many files. */
export const BULK_ROUTES: readonly Route[] = [
  { route: 'GET /api/bulk-runs' },
  {
    route: 'POST /api/bulk-runs',
    body: RUN,
    invalid: [
      ['act', { body: { ...RUN, act: 'burn' } }],
      ['settings.on', { body: { ...RUN, settings: { ...SETTINGS, on: '2026-02-30' } } }],
      ['settings.level', { body: { ...RUN, settings: { level: '009' } } }],
      ['settings.planUnitId', { body: { ...RUN, settings: { planUnitId: 'x' } } }],
      ['selection', { body: { ...RUN, selection: {} } }],
      ['selection', { body: { ...RUN, selection: { fileIds: [ID], list: {} } } }],
      ['selection.fileIds', { body: { ...RUN, selection: { fileIds: ['x'] } } }],
      ['selection.list.state', { body: { ...RUN, selection: { list: { state: 'burnt' } } } }],
      ['selection.search.year', { body: { ...RUN, selection: { search: { q: 'x', year: 0 } } } }],
    ],
  },
  { route: 'GET /api/bulk-runs/{id}' },
  { route: 'GET /api/bulk-runs/{id}/reasons' },
  { route: 'GET /api/bulk-runs/{id}/effects' },
  {
    route: 'GET /api/bulk-runs/{id}/items',
    invalid: [
      ['limit', { path: '?limit=0' }],
      ['cursor', { path: '?cursor=%21' }],
      ['state', { path: '?state=burnt' }],
    ],
  },
  { route: 'POST /api/bulk-runs/{id}/start' },
  { route: 'POST /api/bulk-runs/{id}/cancel' },
  {
    route: 'POST /api/bulk-runs/{id}/undo',
    body: { reason: 'Irrtum' },
    invalid: [['reason', { body: { reason: '' } }]],
  },
  { route: 'POST /api/bulk-runs/{id}/repeat' },
  {
    route: 'POST /api/file-lists/export',
    body: { format: 'csv', selection: { fileIds: [ID] } },
    invalid: [
      ['format', { body: { format: 'exe', selection: { fileIds: [ID] } } }],
      ['selection', { body: { format: 'csv', selection: {} } }],
    ],
  },
];
