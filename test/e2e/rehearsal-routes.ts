import type { Route } from './routes.js';

const REVISION = { revision: 1 };
const NO_REVISION = [['revision', { body: { revision: 'x' } }]] as const;
const ID = '00000000-0000-7000-8000-000000000001';
const OPTIONS = { references: 'open', leadUnits: 'follow' };
const REASON = { ...REVISION, reason: 'Neuer Aktenplan' };

/** Routes of rehearsals of the filing plan on the stock. */
export const REHEARSAL_ROUTES: readonly Route[] = [
  { route: 'GET /api/plan-rehearsals', invalid: [['plan', { path: '?plan=1' }]] },
  {
    route: 'POST /api/plan-rehearsals',
    body: { planId: ID, options: OPTIONS },
    invalid: [
      ['planId', { body: { planId: 'x', options: OPTIONS } }],
      ['options.references', { body: { planId: ID, options: { ...OPTIONS, references: 'some' } } }],
      ['options.leadUnits', { body: { planId: ID, options: { references: 'open' } } }],
    ],
  },
  { route: 'GET /api/plan-rehearsals/placement' },
  { route: 'GET /api/plan-rehearsals/{id}' },
  { route: 'GET /api/plan-rehearsals/{id}/export' },
  { route: 'GET /api/plan-rehearsals/{id}/flows' },
  { route: 'GET /api/plan-rehearsals/{id}/offices' },
  { route: 'GET /api/plan-rehearsals/{id}/reasons' },
  {
    route: 'GET /api/plan-rehearsals/{id}/files',
    invalid: [
      ['finding', { path: '?finding=odd' }],
      ['limit', { path: '?limit=0' }],
      ['from', { path: '?from=1' }],
    ],
  },
  { route: 'GET /api/plan-rehearsals/{id}/differences' },
  { route: 'GET /api/plan-rehearsals/{id}/undo-obstacles' },
  {
    route: 'POST /api/plan-rehearsals/{id}/decisions',
    body: { ...REVISION, decisions: [{ kind: 'unit', subjectId: ID, planUnitId: ID }] },
    invalid: [
      ['decisions', { body: { ...REVISION, decisions: [] } }],
      ['decisions.0.kind', { body: { ...REVISION, decisions: [{ kind: 'mood', subjectId: ID }] } }],
      [
        'decisions.0.reason',
        { body: { ...REVISION, decisions: [{ kind: 'over-thirty', subjectId: ID, reason: '' }] } },
      ],
    ],
  },
  { route: 'POST /api/plan-rehearsals/{id}/runs', body: REVISION, invalid: NO_REVISION },
  {
    route: 'POST /api/plan-rehearsals/{id}/approvals',
    body: { ...REVISION, side: 'archive', reportHash: '0'.repeat(64) },
    invalid: [
      ['side', { body: { ...REVISION, side: 'mayor', reportHash: '0'.repeat(64) } }],
      ['reportHash', { body: { ...REVISION, side: 'archive', reportHash: 'x' } }],
    ],
  },
  {
    route: 'POST /api/plan-rehearsals/{id}/application',
    body: REASON,
    invalid: [['reason', { body: { ...REVISION, reason: '' } }]],
  },
  {
    route: 'POST /api/plan-rehearsals/{id}/undo',
    body: REASON,
    invalid: [['reason', { body: { ...REVISION, reason: '' } }]],
  },
  { route: 'DELETE /api/plan-rehearsals/{id}', invalid: [['revision', { path: '?revision=x' }]] },
];
