import type { Route } from './routes.js';

const ID = '00000000-0000-7000-8000-000000000001';
const ABOUT = { objectKind: 'file', objectId: ID };
const NO_TEXT = 'a\u0000b';

const ABOUT_INVALID: NonNullable<Route['invalid']> = [
  ['objectKind', { body: { objectKind: 'batch', objectId: ID, reason: 'x', text: 'x' } }],
  ['objectId', { body: { objectKind: 'file', objectId: '1', reason: 'x', text: 'x' } }],
];

/** Routes of the life of files: closing, follow-ups and deadlines, notes, invalidity, deletion. */
export const LIFE_ROUTES: readonly Route[] = [
  {
    route: 'POST /api/files/drafts',
    body: { planUnitId: ID, leadUnitId: ID, subject: 'Vorbereitet' },
    invalid: [
      ['planUnitId', { body: { planUnitId: '1', leadUnitId: ID, subject: 'x' } }],
      ['audience', { body: { planUnitId: ID, leadUnitId: ID, subject: 'x', audience: 'everybody' } }],
    ],
  },
  { route: 'GET /api/files/{id}/draft', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/open',
    body: { version: 1 },
    hiddenFrom: ['social'],
    invalid: [['version', { body: { version: 0 } }]],
  },
  {
    route: 'POST /api/files/{id}/discard',
    body: { reason: 'Doppelt' },
    hiddenFrom: ['social'],
    invalid: [['reason', { body: { reason: '' } }]],
  },
  { route: 'GET /api/files/{id}/life', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/close',
    body: { version: 1 },
    hiddenFrom: ['social'],
    invalid: [['version', { body: { version: 0 } }]],
  },
  {
    route: 'POST /api/files/{id}/reopen',
    body: { version: 1, reason: 'Nachtrag' },
    hiddenFrom: ['social'],
    invalid: [
      ['version', { body: { reason: 'x' } }],
      ['reason', { body: { version: 1, reason: '' } }],
      ['reason', { body: { version: 1, reason: NO_TEXT } }],
    ],
  },
  {
    route: 'POST /api/files/{id}/retention-event',
    body: { eventOn: '2026-01-31' },
    hiddenFrom: ['social'],
    invalid: [['eventOn', { body: { eventOn: '2026-02-30' } }]],
  },
  {
    route: 'POST /api/files/{id}/taken-over-corrections',
    body: { version: 1, reason: 'Abgetippt', years: 10 },
    invalid: [
      ['reason', { body: { version: 1, reason: '', years: 10 } }],
      ['years', { body: { version: 1, reason: 'Abgetippt', years: -1 } }],
      ['closedOn', { body: { version: 1, reason: 'Abgetippt', closedOn: '2026-02-30' } }],
    ],
  },
  { route: 'GET /api/files/{id}/proceedings/{proceedingId}/obstacles', hiddenFrom: ['social'] },
  { route: 'POST /api/files/{id}/proceedings/{proceedingId}/close', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/proceedings/{proceedingId}/reopen',
    body: { reason: 'Nachtrag' },
    hiddenFrom: ['social'],
    invalid: [['reason', { body: { reason: 'x'.repeat(501) } }]],
  },
  {
    route: 'POST /api/files/{id}/invalid',
    body: { ...ABOUT, reason: 'Doppelt' },
    hiddenFrom: ['social'],
    invalid: [...ABOUT_INVALID, ['reason', { body: ABOUT }]],
  },
  {
    route: 'POST /api/files/{id}/valid',
    body: { ...ABOUT, reason: 'Doch richtig' },
    hiddenFrom: ['social'],
    invalid: [...ABOUT_INVALID, ['reason', { body: ABOUT }]],
  },
  { route: 'GET /api/files/{id}/loans', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/loans',
    body: { borrower: 'Rechtsamt', dueOn: '2199-12-31' },
    hiddenFrom: ['social'],
    invalid: [
      ['borrower', { body: { borrower: '', dueOn: '2199-12-31' } }],
      ['dueOn', { body: { borrower: 'Rechtsamt', dueOn: '2026-02-30' } }],
    ],
  },
  { route: 'POST /api/files/{id}/loans/{loanId}/return', hiddenFrom: ['social'] },
  { route: 'GET /api/overdue-loans', invalid: [['limit', { path: '?limit=0' }]] },
  { route: 'GET /api/files/{id}/parts', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/sub-files',
    body: { subject: 'Statik' },
    hiddenFrom: ['social'],
    invalid: [['subject', { body: { subject: '' } }]],
  },
  {
    route: 'PATCH /api/files/{id}/sub-files/{subFileId}',
    body: { subject: 'Statik', version: 1 },
    hiddenFrom: ['social'],
    invalid: [['version', { body: { subject: 'Statik' } }]],
  },
  { route: 'GET /api/files/{id}/sub-files/{subFileId}/obstacles', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/sub-files/{subFileId}/close',
    body: { version: 1 },
    hiddenFrom: ['social'],
    invalid: [['version', { body: { version: 0 } }]],
  },
  {
    route: 'POST /api/files/{id}/sub-files/{subFileId}/reopen',
    body: { version: 1, reason: 'Nachtrag' },
    hiddenFrom: ['social'],
    invalid: [['reason', { body: { version: 1, reason: '' } }]],
  },
  {
    route: 'POST /api/files/{id}/sub-files/{subFileId}/remove',
    body: { version: 1, reason: 'Nachtrag' },
    hiddenFrom: ['social'],
    invalid: [['reason', { body: { version: 1, reason: '' } }]],
  },
  {
    route: 'PUT /api/files/{id}/proceedings/{proceedingId}/place',
    body: {},
    hiddenFrom: ['social'],
    invalid: [['subFileId', { body: { subFileId: 'x' } }]],
  },
  {
    route: 'POST /api/files/{id}/volumes',
    body: { after: 0 },
    hiddenFrom: ['social'],
    invalid: [
      ['after', { body: {} }],
      ['subFileId', { body: { after: 0, subFileId: 'x' } }],
    ],
  },
  { route: 'GET /api/files/{id}/cross-references', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/cross-references',
    body: { ...ABOUT, otherKind: 'file', otherId: ID, kind: 'see-also' },
    hiddenFrom: ['social'],
    invalid: [
      ['objectKind', { body: { objectKind: 'batch', objectId: ID, otherKind: 'file', otherId: ID, kind: 'see-also' } }],
      ['otherId', { body: { ...ABOUT, otherKind: 'file', otherId: '1', kind: 'see-also' } }],
      ['kind', { body: { ...ABOUT, otherKind: 'file', otherId: ID, kind: 'likes' } }],
      ['note', { body: { ...ABOUT, otherKind: 'file', otherId: ID, kind: 'see-also', note: 'x'.repeat(501) } }],
    ],
  },
  { route: 'DELETE /api/files/{id}/cross-references/{crossReferenceId}', hiddenFrom: ['social'] },
  { route: 'GET /api/files/{id}/notes', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/notes',
    body: { ...ABOUT, text: 'Anruf' },
    hiddenFrom: ['social'],
    invalid: [
      ['text', { body: { ...ABOUT, text: '' } }],
      ['text', { body: { ...ABOUT, text: 'x'.repeat(10_001) } }],
      ['corrects', { body: { ...ABOUT, text: 'x', corrects: '1' } }],
    ],
  },
  { route: 'GET /api/files/{id}/follow-ups', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/follow-ups',
    body: { ...ABOUT, kind: 'follow-up', subject: 'Antwort?', on: '2199-01-01' },
    hiddenFrom: ['social'],
    invalid: [
      ['kind', { body: { ...ABOUT, kind: 'birthday', subject: 'x', on: '2199-01-01' } }],
      ['subject', { body: { ...ABOUT, kind: 'follow-up', subject: NO_TEXT, on: '2199-01-01' } }],
      ['on', { body: { ...ABOUT, kind: 'follow-up', subject: 'x' } }],
      ['on', { body: { ...ABOUT, kind: 'follow-up', subject: 'x', on: '2026-02-30' } }],
      ['amount', { body: { ...ABOUT, kind: 'deadline', subject: 'x', from: '2026-01-01', unit: 'days' } }],
      ['warnDays', { body: { ...ABOUT, kind: 'deadline', subject: 'x', on: '2199-01-01', warnDays: 366 } }],
      ['assigneeId', { body: { ...ABOUT, kind: 'follow-up', subject: 'x', on: '2199-01-01', assigneeId: 'me' } }],
    ],
  },
  { route: 'GET /api/files/{id}/assignees', hiddenFrom: ['social'], invalid: [['q', { path: '?q=%00' }]] },
  {
    route: 'GET /api/follow-ups',
    invalid: [
      ['scope', { path: '?scope=theirs' }],
      ['due', { path: '?due=never' }],
      ['limit', { path: '?limit=0' }],
      ['cursor', { path: '?cursor=%21' }],
    ],
  },
  { route: 'GET /api/follow-ups/counts', invalid: [['scope', { path: '?scope=theirs' }]] },
  {
    route: 'POST /api/follow-ups/reckoning',
    body: { from: '2026-01-31', startsWith: 'event', amount: 1, unit: 'months' },
    invalid: [
      ['from', { body: { from: 'x', startsWith: 'event', amount: 1, unit: 'months' } }],
      ['amount', { body: { from: '2026-01-31', startsWith: 'event', amount: 0, unit: 'months' } }],
      ['unit', { body: { from: '2026-01-31', startsWith: 'event', amount: 1, unit: 'moons' } }],
    ],
  },
  {
    route: 'POST /api/follow-ups/{id}/postpone',
    body: { version: 1, to: '2199-01-01', reason: 'x' },
    invalid: [
      ['to', { body: { version: 1, to: '2026-13-01', reason: 'x' } }],
      ['reason', { body: { version: 1, to: '2199-01-01' } }],
    ],
  },
  {
    route: 'POST /api/follow-ups/{id}/hand-over',
    body: { version: 1, assigneeId: null },
    invalid: [
      ['assigneeId', { body: { version: 1 } }],
      ['version', { body: { assigneeId: null } }],
    ],
  },
  {
    route: 'POST /api/follow-ups/{id}/settle',
    body: { version: 1, outcome: '' },
    invalid: [['outcome', { body: { version: 1, outcome: 'x'.repeat(1001) } }]],
  },
  {
    route: 'POST /api/files/{id}/deletion-requests',
    body: { ...ABOUT, reason: 'Doppelt', legalBasis: 'Art. 17 DSGVO' },
    hiddenFrom: ['social'],
    invalid: [
      ['legalBasis', { body: { ...ABOUT, reason: 'x' } }],
      ['reason', { body: { ...ABOUT, legalBasis: 'x' } }],
    ],
  },
  {
    route: 'GET /api/deletion-requests',
    invalid: [
      ['state', { path: '?state=lost' }],
      ['file', { path: '?file=1' }],
      ['cursor', { path: '?cursor=%21' }],
    ],
  },
  { route: 'GET /api/deletion-requests/{id}' },
  { route: 'GET /api/deletion-requests/{id}/remains' },
  { route: 'POST /api/deletion-requests/{id}/withdraw' },
  {
    route: 'POST /api/deletion-requests/{id}/refuse',
    body: { reason: 'x' },
    invalid: [['reason', { body: {} }]],
  },
  {
    route: 'POST /api/deletion-requests/{id}/confirm',
    body: { contentState: '0'.repeat(64) },
    invalid: [['contentState', { body: { contentState: 'x' } }]],
  },
  {
    route: 'GET /api/deleted-records',
    invalid: [['reference', { path: '' }]],
  },
];
