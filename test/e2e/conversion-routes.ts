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
  { route: 'GET /api/conversions/{id}/undo' },
  { route: 'GET /api/conversions/{id}/undo/staying', invalid: PAGE },
  {
    route: 'POST /api/conversions/{id}/undo',
    body: { reason: 'Falsche Liste', legalBasis: 'Aktenordnung' },
    invalid: [
      ['reason', { body: { reason: '', legalBasis: 'Aktenordnung' } }],
      ['legalBasis', { body: { reason: 'Falsche Liste', legalBasis: '' } }],
    ],
  },
  { route: 'POST /api/conversions/{id}/undo/withdraw' },
  {
    route: 'POST /api/conversions/{id}/undo/refuse',
    body: { reason: 'Erst prüfen' },
    invalid: [['reason', { body: { reason: '' } }]],
  },
  {
    route: 'POST /api/conversions/{id}/undo/confirm',
    body: { fingerprint: 'a'.repeat(64) },
    invalid: [['fingerprint', { body: { fingerprint: 'x' } }]],
  },
  { route: 'POST /api/conversions/{id}/undo/stop' },
  { route: 'POST /api/conversions/{id}/undo/resume' },
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
  { route: 'GET /api/hand-out-collections/{id}' },
  { route: 'GET /api/hand-out-collections/{id}/content' },
];
