import { BULK_ROUTES } from './bulk-routes.js';
import { CIRCULATION_ROUTES } from './circulation-routes.js';
import { CONVERSION_ROUTES } from './conversion-routes.js';
import { ACCESS_ROUTES } from './access-routes.js';
import { FILE_DETAIL_ROUTES } from './file-detail-routes.js';
import { DOCUMENT_ROUTES } from './document-routes.js';
import { FILE_TYPE_ROUTES } from './file-type-routes.js';
import { LIFE_ROUTES } from './life-routes.js';
import { PLAN_ROUTES } from './plan-routes.js';
import { MOVING_ROUTES } from './moving-routes.js';
import { REFERENCE_ROUTES } from './reference-routes.js';
import { REHEARSAL_ROUTES } from './rehearsal-routes.js';
import { SEARCH_ROUTES } from './search-routes.js';
import { WORKFLOW_ROUTES } from './workflow-routes.js';
import { TASK_ROUTES } from './task-routes.js';
import { ADMINISTRATION_ROUTES } from './administration-routes.js';
import type { Person } from './town.js';

const ID = '00000000-0000-7000-8000-000000000001';

/** A request that must be refused. */
export interface Request {
  readonly path?: string;
  readonly body?: object;
}

/** What a route must refuse; successes have specs of their own. */
export interface Route {
  /** As the interface description names it. */
  readonly route: string;
  /** For everybody, signed in or not. */
  readonly isPublic?: boolean;
  /** Where the route speaks of one object: who must be told that it does not exist, for an object of others. */
  readonly hiddenFrom?: readonly Person[];
  /** Shapes that break a rule, and the field each breaks. */
  readonly invalid?: readonly (readonly [field: string, request: Request])[];
  /** An id that names nothing is no fault: the route creates what is missing, or has nothing to take away. */
  readonly takesAnyId?: boolean;
  /** Body of an otherwise sound request. */
  readonly body?: object;
}

const PAGE: readonly (readonly [string, Request])[] = [
  ['limit', { path: '?limit=0' }],
  ['limit', { path: '?limit=201' }],
  ['limit', { path: '?limit=x' }],
  ['surprise', { path: '?surprise=1' }],
  ['cursor', { path: '?cursor=%21' }],
  ['cursor', { path: `?cursor=${cursor(['2026-02-30 00:00:00+00', ID])}` }],
  ['cursor', { path: `?cursor=${cursor(["x'; DROP TABLE journal_entry; --"])}` }],
  ['cursor', { path: `?cursor=${cursor([-1])}` }],
];

function cursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

const NO_TEXT = 'a\u0000b';
const STEP = { version: 1 };

/** Every route of the application. A spec fails when one is missing here. */
export const ROUTES: readonly Route[] = [
  { route: 'GET /health/live', isPublic: true },
  { route: 'GET /health/ready', isPublic: true },
  { route: 'GET /metrics', isPublic: true },
  { route: 'GET /api/session', isPublic: true },
  {
    route: 'POST /api/session',
    isPublic: true,
    invalid: [
      ['username', { body: { username: 5, password: 'x' } }],
      ['password', { body: { username: 'x' } }],
      ['username', { body: { username: NO_TEXT, password: 'x' } }],
      ['role', { body: { username: 'x', password: 'x', role: 'administrator' } }],
    ],
  },
  { route: 'POST /api/session/second-factor', isPublic: true, invalid: [['code', { body: {} }]] },
  { route: 'DELETE /api/session', isPublic: true },
  { route: 'GET /api/demo/sign-ins', isPublic: true },
  ...ADMINISTRATION_ROUTES,
  ...TASK_ROUTES,
  ...ACCESS_ROUTES,
  { route: 'GET /api/filing-plan' },
  ...PLAN_ROUTES,
  ...FILE_TYPE_ROUTES,
  ...FILE_DETAIL_ROUTES,
  {
    route: 'GET /api/files',
    invalid: [
      ...PAGE,
      ['unit', { path: '?unit=63' }],
      ['planUnit', { path: '?planUnit=x' }],
      ['state', { path: '?state=lost' }],
      ['q', { path: '?q=a&q=b' }],
      ['q', { path: '?q=%00' }],
    ],
  },
  {
    route: 'GET /api/files/suggest',
    invalid: [
      ['q', { path: `?q=${'x'.repeat(201)}` }],
      ['q', { path: '?q=a%00' }],
    ],
  },
  { route: 'GET /api/files/per-plan-unit' },
  ...MOVING_ROUTES,
  ...REFERENCE_ROUTES,
  ...SEARCH_ROUTES,
  ...REHEARSAL_ROUTES,
  ...LIFE_ROUTES,
  ...DOCUMENT_ROUTES,
  ...CONVERSION_ROUTES,
  ...BULK_ROUTES,
  ...CIRCULATION_ROUTES,
  ...WORKFLOW_ROUTES,
  {
    route: 'POST /api/files',
    body: { planUnitId: ID, leadUnitId: ID, subject: 'Akte' },
    invalid: [
      ['planUnitId', { body: { leadUnitId: ID, subject: 'x' } }],
      ['leadUnitId', { body: { planUnitId: ID, leadUnitId: '63', subject: 'x' } }],
      ['subject', { body: { planUnitId: ID, leadUnitId: ID, subject: '' } }],
      ['subject', { body: { planUnitId: ID, leadUnitId: ID, subject: 'x'.repeat(501) } }],
      ['subject', { body: { planUnitId: ID, leadUnitId: ID, subject: NO_TEXT } }],
      ['subject', { body: { planUnitId: ID, leadUnitId: ID, subject: 'half \ud83d' } }],
      ['reference', { body: { planUnitId: ID, leadUnitId: ID, subject: 'x', reference: 'mine' } }],
    ],
  },
  { route: 'GET /api/files/{id}', hiddenFrom: ['social'] },
  {
    route: 'POST /api/files/{id}/proceedings',
    body: { subject: 'Vorgang' },
    hiddenFrom: ['social'],
    invalid: [
      ['subject', { body: {} }],
      ['subject', { body: { subject: ['a'] } }],
      ['subject', { body: { subject: NO_TEXT } }],
    ],
  },
  { route: 'GET /api/files/{id}/history', hiddenFrom: ['social'], invalid: PAGE },
  { route: 'GET /api/documents/{id}', hiddenFrom: ['social'] },
  { route: 'GET /api/documents/{id}/formats/{formatId}/content', hiddenFrom: ['social'] },
  {
    route: 'GET /api/search',
    invalid: [
      ...PAGE,
      ['q', { path: `?q=${'x'.repeat(301)}` }],
      ['q', { path: '?q=%00' }],
      ['from', { path: '?q=a&from=2009-W53-7' }],
      ['to', { path: '?q=a&to=0000-01-01' }],
      ['unit', { path: '?q=a&unit=1' }],
    ],
  },
  {
    route: 'GET /api/journal',
    invalid: [
      ...PAGE,
      ['from', { path: '?from=2026-02-30' }],
      ['to', { path: '?to=2026-W48-1' }],
      ['actor', { path: '?actor=%00' }],
      ['objectId', { path: `?objectId=${'x'.repeat(101)}` }],
    ],
  },
  { route: 'GET /api/journal/blocks', invalid: PAGE },
  { route: 'POST /api/integrity/checks' },
  { route: 'GET /api/integrity/checks' },
  { route: 'GET /api/integrity/checks/{id}', hiddenFrom: ['auditor'] },
  { route: 'POST /api/batches' },
  { route: 'GET /api/batches', invalid: [...PAGE, ['state', { path: '?state=lost' }]] },
  { route: 'GET /api/batches/events' },
  { route: 'GET /api/batches/{id}', hiddenFrom: ['localMailRoom'] },
  { route: 'GET /api/batches/{id}/files/{fileId}/original', hiddenFrom: ['localMailRoom'] },
  {
    route: 'GET /api/mail-items',
    invalid: [
      ...PAGE,
      ['state', { path: '?state=review,lost' }],
      ['batch', { path: '?batch=1' }],
      ['q', { path: '?q=%00' }],
    ],
  },
  { route: 'GET /api/mail-items/{id}', hiddenFrom: ['social', 'localMailRoom'] },
  { route: 'GET /api/mail-items/{id}/pages/{number}/image', hiddenFrom: ['social'] },
  { route: 'GET /api/mail-items/{id}/pages/{number}/words', hiddenFrom: ['social'] },
  { route: 'GET /api/mail-items/{id}/rendition', hiddenFrom: ['social'] },
  {
    route: 'PATCH /api/mail-items/{id}',
    body: { ...STEP, fields: { subject: 'Neu' } },
    hiddenFrom: ['social', 'localMailRoom'],
    invalid: [
      ['version', { body: { fields: {} } }],
      ['version', { body: { version: 0, fields: {} } }],
      ['fields', { body: STEP }],
      ['fields.subject', { body: { ...STEP, fields: { subject: 'x'.repeat(501) } } }],
      ['fields.dateOfLetter', { body: { ...STEP, fields: { dateOfLetter: '2026-02-30' } } }],
      ['fields.dateOfLetter', { body: { ...STEP, fields: { dateOfLetter: '2009-W53-7' } } }],
      ['fields.dateOfLetter', { body: { ...STEP, fields: { dateOfLetter: '0000-01-01' } } }],
      ['fields.state', { body: { ...STEP, fields: { state: 'filed' } } }],
      ['fields.senderName', { body: { ...STEP, fields: { senderName: NO_TEXT } } }],
    ],
  },
  {
    route: 'POST /api/mail-items/{id}/deliver',
    body: { ...STEP, unitId: ID },
    hiddenFrom: ['localMailRoom'],
    invalid: [
      ['unitId', { body: STEP }],
      ['version', { body: { unitId: ID } }],
    ],
  },
  {
    route: 'POST /api/mail-items/{id}/retry',
    body: STEP,
    hiddenFrom: ['localMailRoom'],
    invalid: [
      ['version', { body: {} }],
      ['version', { body: { version: '1' } }],
    ],
  },
  {
    route: 'POST /api/mail-items/{id}/file',
    body: { ...STEP, fileId: ID, subject: 'x', documentType: 'Antrag' },
    hiddenFrom: ['social'],
    invalid: [
      ['fileId', { body: { ...STEP, subject: 'x', documentType: 'Antrag' } }],
      ['subject', { body: { ...STEP, fileId: ID, subject: '', documentType: 'Antrag' } }],
      [
        'dateOfLetter',
        { body: { ...STEP, fileId: ID, subject: 'x', documentType: 'Antrag', dateOfLetter: 'gestern' } },
      ],
    ],
  },
  {
    route: 'POST /api/mail-items/{id}/return',
    body: { ...STEP, reason: 'nicht zuständig' },
    hiddenFrom: ['social'],
    invalid: [
      ['reason', { body: STEP }],
      ['reason', { body: { ...STEP, reason: '' } }],
    ],
  },
  { route: 'GET /api/in-tray', invalid: [...PAGE, ['state', { path: '?state=x' }], ['unit', { path: '?unit=x' }]] },
  { route: 'GET /api/in-tray/events' },
  { route: 'GET /api/dead-letters' },
  { route: 'POST /api/dead-letters/{id}/redrive', hiddenFrom: ['operator'] },
];
