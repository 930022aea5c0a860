import type { Route } from './routes.js';

const ID = '00000000-0000-7000-8000-000000000001';
const NO_TEXT = 'a\u0000b';
const LEAVE = { deputyId: ID, fromDay: '2026-07-01', untilDay: '2026-07-14', reason: 'Urlaub' };

/** Routes for deputies, walls, grants and whoever watches over access. */
export const ACCESS_ROUTES: readonly Route[] = [
  { route: 'GET /api/staff', invalid: [['q', { path: `?q=${'x'.repeat(101)}` }]] },
  { route: 'GET /api/substitutions' },
  { route: 'GET /api/substitutions/all' },
  {
    route: 'POST /api/substitutions',
    body: LEAVE,
    invalid: [
      ['deputyId', { body: { ...LEAVE, deputyId: 'bert' } }],
      ['fromDay', { body: { ...LEAVE, fromDay: '2026-02-30' } }],
      ['untilDay', { body: { ...LEAVE, untilDay: 'morgen' } }],
      ['role', { body: { ...LEAVE, role: 'administrator' } }],
      ['reason', { body: { ...LEAVE, reason: NO_TEXT } }],
      ['absentId', { body: { ...LEAVE, absentId: '' } }],
    ],
  },
  { route: 'DELETE /api/substitutions/{id}', hiddenFrom: ['builder'] },
];
