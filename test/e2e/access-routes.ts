import type { Route } from './routes.js';

const ID = '00000000-0000-7000-8000-000000000001';
const NO_TEXT = 'a\u0000b';
const LEAVE = { deputyId: ID, fromDay: '2026-07-01', untilDay: '2026-07-14', reason: 'Urlaub' };

const GRANT = { right: 'read', untilDay: '2026-12-31', reason: 'Amtshilfe' };
const WALL = {
  name: 'Sozialdaten',
  legalBasis: '§ 35 SGB I',
  admitsReasoned: false,
  userIds: [],
  unitIds: [ID],
  planUnitIds: [],
  reason: 'Sozialgeheimnis',
};

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
  { route: 'GET /api/files/{id}/access', hiddenFrom: ['social'] },
  {
    route: 'GET /api/files/{id}/access/persons',
    hiddenFrom: ['social'],
    invalid: [['documentId', { path: '?documentId=x' }]],
  },
  {
    route: 'GET /api/files/{id}/access/persons/{userId}',
    hiddenFrom: ['social'],
    invalid: [['proceedingId', { path: '?proceedingId=x' }]],
  },
  {
    route: 'GET /api/files/{id}/access/level',
    hiddenFrom: ['social'],
    invalid: [['proceedingId', { path: '?proceedingId=x' }]],
  },
  {
    route: 'GET /api/files/{id}/access/level-effect',
    invalid: [
      ['level', { path: '?level=open' }],
      ['documentId', { path: '?level=002&documentId=x' }],
    ],
  },
  { route: 'GET /api/access/plan-units' },
  { route: 'GET /api/access/plan-units/{id}' },
  { route: 'GET /api/access/plan-units/{id}/level-effect', invalid: [['level', { path: '' }]] },
  {
    route: 'PUT /api/access/plan-units/{id}/confidentiality',
    body: { level: '002', reason: 'Schutzbedarf' },
    invalid: [
      ['level', { body: { level: '006', reason: 'x' } }],
      ['reason', { body: { level: '002' } }],
      ['seen', { body: { level: '002', reason: 'x', seen: 'open' } }],
    ],
  },
  {
    route: 'PUT /api/files/{id}/confidentiality',
    body: { level: '002', reason: 'Personalfall' },
    hiddenFrom: ['social'],
    invalid: [
      ['level', { body: { level: '006', reason: 'x' } }],
      ['seen', { body: { level: '002', reason: 'x', seen: 5 } }],
      ['reason', { body: { level: '002' } }],
      ['documentId', { body: { level: '002', reason: 'x', documentId: 'x' } }],
      ['proceedingId', { body: { level: '002', reason: 'x', proceedingId: 5 } }],
    ],
  },
  {
    route: 'POST /api/files/{id}/grants',
    body: { ...GRANT, userId: ID },
    invalid: [
      ['right', { body: { ...GRANT, right: 'own' } }],
      ['untilDay', { body: { ...GRANT, untilDay: '2026-13-01' } }],
      ['userId', { body: { ...GRANT, userId: 'bert' } }],
      ['unitId', { body: { ...GRANT, unitId: '63' } }],
      ['reason', { body: { ...GRANT, reason: NO_TEXT } }],
    ],
  },
  {
    route: 'POST /api/files/{id}/walls',
    body: { wallId: ID, reason: 'Sozialdaten' },
    invalid: [['wallId', { body: { reason: 'x' } }]],
  },
  {
    route: 'POST /api/files/{id}/wall-releases',
    body: { wallId: ID, reason: 'Irrtum' },
    invalid: [['reason', { body: { wallId: ID, reason: '' } }]],
  },
  { route: 'GET /api/access/grants', invalid: [['side', { path: '?side=theirs' }]] },
  {
    route: 'POST /api/access/grants',
    body: { ...GRANT, planUnitId: ID, userId: ID },
    invalid: [['planUnitId', { body: { ...GRANT, userId: ID } }]],
  },
  { route: 'DELETE /api/access/grants/{id}', hiddenFrom: ['builder'] },
  { route: 'GET /api/access/reasons' },
  {
    route: 'POST /api/access/reasons',
    body: { reference: '63-631/0001-2026', purpose: 'audit', reason: 'Prüfung' },
    invalid: [
      ['reference', { body: { purpose: 'audit', reason: 'x' } }],
      ['purpose', { body: { reference: 'x', purpose: 'curiosity', reason: 'x' } }],
      ['reason', { body: { reference: 'x', purpose: 'audit', reason: '' } }],
    ],
  },
  {
    route: 'POST /api/access/reasons/{id}/review',
    body: { note: 'in Ordnung' },
    hiddenFrom: ['builder'],
    invalid: [['note', { body: {} }]],
  },
  { route: 'GET /api/access/walls' },
  {
    route: 'POST /api/access/wall-proposals',
    body: WALL,
    invalid: [
      ['name', { body: { ...WALL, name: '' } }],
      ['legalBasis', { body: { ...WALL, legalBasis: 5 } }],
      ['admitsReasoned', { body: { ...WALL, admitsReasoned: 'no' } }],
      ['unitIds', { body: { ...WALL, unitIds: ['50'] } }],
      ['userIds', { body: { ...WALL, userIds: ID } }],
      ['planUnitIds', { body: { ...WALL, planUnitIds: [5] } }],
      ['wallId', { body: { ...WALL, wallId: 'x' } }],
    ],
  },
  {
    route: 'POST /api/access/wall-proposals/{id}/decision',
    body: { decision: 'approved' },
    invalid: [['decision', { body: { decision: 'perhaps' } }]],
  },
  { route: 'GET /api/access/files', invalid: [['reference', { path: '?reference=' }]] },
];
