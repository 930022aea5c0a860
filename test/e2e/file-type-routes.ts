import type { Route } from './routes.js';

const REVISION = { revision: 1 };
const DRAFT = { key: 'hundesteuer', title: 'Hundesteuer', kind: 'case', isNextVersion: false };

/** Routes of file types. */
export const FILE_TYPE_ROUTES: readonly Route[] = [
  { route: 'GET /api/file-types' },
  {
    route: 'GET /api/file-types/offered',
    invalid: [
      ['planUnit', { path: '?planUnit=63' }],
      ['unit', { path: '?unit=63' }],
    ],
  },
  {
    route: 'POST /api/file-types',
    body: DRAFT,
    invalid: [
      ['key', { body: { ...DRAFT, key: '' } }],
      ['kind', { body: { ...DRAFT, kind: 'file' } }],
      ['basedOn', { body: { ...DRAFT, basedOn: 'x' } }],
      ['isNextVersion', { body: { ...DRAFT, isNextVersion: 'no' } }],
      ['state', { body: { ...DRAFT, state: 'released' } }],
    ],
  },
  { route: 'POST /api/file-types/import' },
  {
    route: 'POST /api/file-types/{id}/retirement',
    body: { ...REVISION, isRetired: true },
    invalid: [['isRetired', { body: REVISION }]],
  },
  { route: 'GET /api/file-types/versions/{id}' },
  { route: 'GET /api/file-types/versions/{id}/faults' },
  { route: 'GET /api/file-types/versions/{id}/comparison', invalid: [['with', { path: '?with=1' }]] },
  { route: 'GET /api/file-types/versions/{id}/export' },
  {
    route: 'POST /api/file-types/versions/{id}/check-values',
    body: { values: {} },
    invalid: [
      ['values', { body: {} }],
      ['values', { body: { values: 'x' } }],
    ],
  },
  {
    route: 'PATCH /api/file-types/versions/{id}',
    body: { ...REVISION, content: { title: 'x', kind: 'case', fields: [] } },
    invalid: [
      ['content', { body: REVISION }],
      ['revision', { body: { content: {} } }],
    ],
  },
  {
    route: 'POST /api/file-types/versions/{id}/release',
    body: REVISION,
    invalid: [['revision', { body: { revision: 'x' } }]],
  },
  { route: 'DELETE /api/file-types/versions/{id}', invalid: [['revision', { path: '?revision=0' }]] },
];
