import type { Route } from './routes.js';

const PAGE = [
  ['limit', { path: '?limit=0' }],
  ['cursor', { path: '?cursor=%21' }],
] as const;

/** Routes of conversions of old stock. */
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
];
