import type { Route } from './routes.js';

const ID = '00000000-0000-7000-8000-000000000001';
const TARGET = { version: 1, planUnitId: ID, leadUnitId: ID };

/** Routes of references and of re-marking. */
export const REFERENCE_ROUTES: readonly Route[] = [
  {
    route: 'GET /api/files/by-reference',
    invalid: [
      ['reference', { path: '' }],
      ['reference', { path: '?reference=' }],
      ['reference', { path: `?reference=${'1'.repeat(201)}` }],
      ['unit', { path: '?reference=1&unit=2' }],
    ],
  },
  {
    route: 'POST /api/files/{id}/remark-preview',
    body: TARGET,
    invalid: [
      ['version', { body: { ...TARGET, version: '1' } }],
      ['planUnitId', { body: { ...TARGET, planUnitId: '63' } }],
      ['reason', { body: { ...TARGET, reason: 'x' } }],
    ],
  },
  { route: 'GET /api/files/{id}/latest-remark', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/remark-undo',
    body: { remarkId: ID, reason: 'x' },
    invalid: [['reason', { body: { remarkId: ID, reason: '' } }]],
  },
  {
    route: 'POST /api/files/{id}/remark',
    body: { ...TARGET, reason: 'Falsch einsortiert' },
    invalid: [
      ['version', { body: { ...TARGET, version: 0, reason: 'x' } }],
      ['leadUnitId', { body: { ...TARGET, leadUnitId: null, reason: 'x' } }],
      ['reason', { body: TARGET }],
      ['reason', { body: { ...TARGET, reason: 'x'.repeat(501) } }],
      ['reference', { body: { ...TARGET, reason: 'x', reference: 'mine' } }],
    ],
  },
];
