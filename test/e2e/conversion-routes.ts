import type { Route } from './routes.js';

const PAGE = [
  ['limit', { path: '?limit=0' }],
  ['cursor', { path: '?cursor=%21' }],
] as const;

/** Routes of conversions of old stock and of files that are handed out. */
export const CONVERSION_ROUTES: readonly Route[] = [
  { route: 'GET /api/conversions' },
  { route: 'POST /api/conversions' },
  { route: 'GET /api/conversions/{id}' },
  { route: 'POST /api/conversions/{id}/folder' },
  { route: 'POST /api/conversions/{id}/files', invalid: [['path', { path: '?path=' }]] },
  { route: 'GET /api/conversions/{id}/faults', invalid: PAGE },
  { route: 'GET /api/conversions/{id}/report', invalid: PAGE },
  { route: 'POST /api/conversions/{id}/check' },
  { route: 'POST /api/conversions/{id}/start' },
  { route: 'POST /api/conversions/{id}/stop' },
  { route: 'GET /api/files/{id}/hand-outs' },
  {
    route: 'POST /api/files/{id}/hand-outs',
    body: { kind: 'pdf', purpose: 'Akteneinsicht' },
    invalid: [
      ['kind', { body: { kind: 'exe', purpose: 'Akteneinsicht' } }],
      ['purpose', { body: { kind: 'pdf', purpose: '' } }],
      ['documentIds', { body: { kind: 'pdf', purpose: 'Akteneinsicht', documentIds: ['x'] } }],
    ],
  },
  { route: 'GET /api/hand-outs/{id}' },
  { route: 'GET /api/hand-outs/{id}/content' },
];
