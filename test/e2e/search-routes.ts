import type { Route } from './routes.js';

const SAVED = { name: 'Garagen', query: { q: 'Garage' }, isPinned: false };

/** What the routes of saved searches must refuse. */
export const SEARCH_ROUTES: readonly Route[] = [
  { route: 'GET /api/saved-searches' },
  { route: 'GET /api/saved-searches/new-hits' },
  {
    route: 'PUT /api/saved-searches/{id}',
    body: SAVED,
    takesAnyId: true,
    invalid: [
      ['name', { body: { ...SAVED, name: ' ' } }],
      ['name', { body: { ...SAVED, name: 'x'.repeat(81) } }],
      ['name', { body: { ...SAVED, name: 'a\u0000b' } }],
      ['isPinned', { body: { ...SAVED, isPinned: 'yes' } }],
      ['query.q', { body: { ...SAVED, query: { q: 7 } } }],
      ['query.year', { body: { ...SAVED, query: { q: 'a', year: 12_345 } } }],
      ['query.surprise', { body: { ...SAVED, query: { q: 'a', surprise: 1 } } }],
    ],
  },
  { route: 'POST /api/saved-searches/{id}/look' },
  { route: 'DELETE /api/saved-searches/{id}', takesAnyId: true },
];
