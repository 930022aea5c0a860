import type { Route } from './routes.js';

const ID = '00000000-0000-7000-8000-000000000001';

/** Routes of the work on documents: uploads, versions, check-out, states, conflicts. */
export const DOCUMENT_ROUTES: readonly Route[] = [
  { route: 'POST /api/files/{id}/documents' },
  { route: 'POST /api/documents/{id}/versions' },
  {
    route: 'GET /api/files/{id}/metadata',
    invalid: [
      ['objectKind', { path: `?objectKind=batch&objectId=${ID}` }],
      ['objectId', { path: '?objectKind=file&objectId=1' }],
    ],
  },
  {
    route: 'PATCH /api/files/{id}/metadata',
    body: { objectKind: 'file', objectId: ID, version: 0, values: [{ key: 'remark', value: 'x' }] },
    hiddenFrom: ['social'],
    invalid: [
      ['version', { body: { objectKind: 'file', objectId: ID, values: [] } }],
      ['values.0.key', { body: { objectKind: 'file', objectId: ID, version: 0, values: [{ key: '' }] } }],
    ],
  },
  { route: 'GET /api/documents/{id}/work', hiddenFrom: ['social'] },
  {
    route: 'GET /api/documents/{id}/comparison',
    invalid: [
      ['from', { path: '?from=0&to=1' }],
      ['to', { path: '?from=1&to=x' }],
    ],
  },
  {
    route: 'POST /api/documents/{id}/check-out',
    body: { place: 'Laptop' },
    hiddenFrom: ['social'],
    invalid: [['place', { body: { place: 'x'.repeat(201) } }]],
  },
  { route: 'DELETE /api/documents/{id}/check-out', hiddenFrom: ['social'] },
  {
    route: 'POST /api/documents/{id}/check-out/forced-release',
    body: { reason: 'erkrankt' },
    invalid: [['reason', { body: { reason: '' } }]],
  },
  {
    route: 'POST /api/documents/{id}/attachment',
    body: { attachedTo: ID, version: 1 },
    hiddenFrom: ['social'],
    invalid: [
      ['attachedTo', { body: { attachedTo: 'x', version: 1 } }],
      ['version', { body: { attachedTo: ID } }],
    ],
  },
  {
    route: 'POST /api/documents/{id}/detachment',
    body: { version: 1 },
    hiddenFrom: ['social'],
    invalid: [['version', { body: { version: 0 } }]],
  },
  {
    route: 'PUT /api/documents/{id}/attachments/order',
    body: { order: [ID] },
    hiddenFrom: ['social'],
    invalid: [
      ['order', { body: { order: [] } }],
      ['order', { body: { order: ['x'] } }],
    ],
  },
  {
    route: 'POST /api/documents/{id}/state',
    body: { state: 'final', version: 1 },
    hiddenFrom: ['social'],
    invalid: [
      ['state', { body: { state: 'received', version: 1 } }],
      ['version', { body: { state: 'final' } }],
      ['on', { body: { state: 'dispatched', version: 1, on: '2026-02-30' } }],
    ],
  },
  { route: 'GET /api/documents/{id}/held-uploads/{uploadId}', hiddenFrom: ['social'] },
  { route: 'GET /api/documents/{id}/held-uploads/{uploadId}/content', hiddenFrom: ['social'] },
  {
    route: 'POST /api/documents/{id}/held-uploads/{uploadId}/decision',
    body: { decision: 'discarded', seenVersion: 1 },
    hiddenFrom: ['social'],
    invalid: [
      ['decision', { body: { decision: 'lost', seenVersion: 1 } }],
      ['seenVersion', { body: { decision: 'discarded', seenVersion: 0 } }],
    ],
  },
];
