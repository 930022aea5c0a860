import type { Route } from './routes.js';

const ID = '00000000-0000-7000-8000-000000000001';
const MOVE = { kind: 'merge', targetId: ID, proceedingIds: [], documentIds: [] };
const DONE = { ...MOVE, fingerprint: 'a'.repeat(64), reason: 'Dieselbe Sache' };

/** Routes of moving, merging and splitting files. */
export const MOVING_ROUTES: readonly Route[] = [
  { route: 'GET /api/files/{id}/moves' },
  {
    route: 'POST /api/files/{id}/move-preview',
    body: MOVE,
    invalid: [
      ['kind', { body: { ...MOVE, kind: 'swap' } }],
      ['targetId', { body: { ...MOVE, targetId: '63' } }],
      ['proceedingIds', { body: { ...MOVE, proceedingIds: ['x'] } }],
      ['newFile.subject', { body: { ...MOVE, newFile: { planUnitId: ID, leadUnitId: ID, subject: '' } } }],
      ['reason', { body: { ...MOVE, reason: 'x' } }],
      ['choices.0.side', { body: { ...MOVE, choices: [{ item: 'field:site', side: 'mine' }] } }],
    ],
  },
  {
    route: 'POST /api/files/{id}/moves',
    body: DONE,
    invalid: [
      ['fingerprint', { body: { ...DONE, fingerprint: 'x' } }],
      ['reason', { body: { ...DONE, reason: '' } }],
      ['documentIds', { body: { ...DONE, documentIds: undefined } }],
    ],
  },
  {
    route: 'POST /api/files/{id}/moves/{moveId}/undo',
    body: { reason: 'Versehen' },
    invalid: [['reason', { body: { reason: 'x'.repeat(501) } }]],
  },
];
