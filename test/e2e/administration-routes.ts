import type { Route } from './routes.js';

const NO_TEXT = 'a\u0000b';
const STEP = { version: 1 };

/** Routes for accounts, offices, one's own account and the first sign-in. */
export const ADMINISTRATION_ROUTES: readonly Route[] = [
  {
    route: 'POST /api/session/new-password',
    isPublic: true,
    invalid: [
      ['password', { body: {} }],
      ['password', { body: { password: NO_TEXT } }],
    ],
  },
  { route: 'POST /api/session/enrolment', isPublic: true },
  { route: 'POST /api/session/enrolment/confirmation', isPublic: true, invalid: [['code', { body: { code: '' } }]] },
  {
    route: 'POST /api/account/password',
    body: { password: 'x', newPassword: 'y' },
    invalid: [
      ['password', { body: { newPassword: 'x' } }],
      ['newPassword', { body: { password: 'x' } }],
    ],
  },
  {
    route: 'POST /api/account/second-factor',
    body: { password: 'x', code: '000000' },
    invalid: [['code', { body: { password: 'x' } }]],
  },
  {
    route: 'POST /api/account/second-factor/confirmation',
    body: { code: '000000' },
    invalid: [['code', { body: {} }]],
  },
  { route: 'GET /api/account/sessions' },
  { route: 'DELETE /api/account/sessions/{id}', hiddenFrom: ['builder'] },
  {
    route: 'GET /api/accounts',
    invalid: [
      ['limit', { path: '?limit=0' }],
      ['cursor', { path: '?cursor=%21' }],
      ['role', { path: '?role=mayor' }],
      ['state', { path: '?state=lost' }],
      ['clearance', { path: '?clearance=005' }],
      ['unit', { path: '?unit=63' }],
      ['q', { path: '?q=%00' }],
    ],
  },
  {
    route: 'POST /api/accounts',
    body: { username: 'neu', displayName: 'Neu', roles: [] },
    invalid: [
      ['username', { body: { displayName: 'x', roles: [] } }],
      ['displayName', { body: { username: 'x1', displayName: '', roles: [] } }],
      ['roles', { body: { username: 'x1', displayName: 'x' } }],
      ['roles.0.role', { body: { username: 'x1', displayName: 'x', roles: [{ role: 'mayor', unitId: null }] } }],
      ['password', { body: { username: 'x1', displayName: 'x', roles: [], password: 'mine' } }],
    ],
  },
  { route: 'GET /api/accounts/{id}', hiddenFrom: ['operator'] },
  {
    route: 'PATCH /api/accounts/{id}',
    body: STEP,
    hiddenFrom: ['operator'],
    invalid: [
      ['version', { body: { displayName: 'x' } }],
      ['roles.0.unitId', { body: { ...STEP, roles: [{ role: 'auditor', unitId: '63' }] } }],
      ['username', { body: { ...STEP, username: 'other' } }],
      ['clearance', { body: { ...STEP, clearance: '006' } }],
      ['clearanceReason', { body: { ...STEP, clearanceReason: NO_TEXT } }],
    ],
  },
  ...['lock', 'unlock', 'reset-password', 'reset-second-factor'].map((step): Route => ({
    route: `POST /api/accounts/{id}/${step}`,
    body: STEP,
    hiddenFrom: ['operator'],
    invalid: [['version', { body: {} }]],
  })),
  { route: 'POST /api/accounts/{id}/end-sessions', hiddenFrom: ['operator'] },
  { route: 'GET /api/org-units', invalid: [['state', { path: '?state=lost' }]] },
  {
    route: 'POST /api/org-units',
    body: { number: '99', name: 'Amt', shortName: 'A' },
    invalid: [
      ['number', { body: { name: 'x', shortName: 'x' } }],
      ['name', { body: { number: '1', name: '', shortName: 'x' } }],
      ['parentId', { body: { number: '1', name: 'x', shortName: 'x', parentId: '63' } }],
    ],
  },
  {
    route: 'PATCH /api/org-units/{id}',
    body: STEP,
    hiddenFrom: ['operator'],
    invalid: [
      ['version', { body: { name: 'x' } }],
      ['number', { body: { ...STEP, number: '64' } }],
    ],
  },
  {
    route: 'POST /api/org-units/{id}/close',
    body: STEP,
    hiddenFrom: ['operator'],
    invalid: [['version', { body: {} }]],
  },
];
