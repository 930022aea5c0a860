import type { Route } from './routes.js';

const REVISION = { revision: 1 };
const NO_REVISION = [['revision', { body: { revision: 'x' } }]] as const;

const TEMPLATES = { file: '{plan}/{fileNo}', proceeding: '{file}-{proceedingNo}', document: '{parent}/D{documentNo}' };

/** Routes of the filing plan's versions. */
export const PLAN_ROUTES: readonly Route[] = [
  { route: 'GET /api/filing-plans' },
  {
    route: 'POST /api/filing-plans',
    body: { name: 'Aktenplan', version: '2' },
    invalid: [
      ['name', { body: { version: '2' } }],
      ['version', { body: { name: 'Aktenplan', version: '' } }],
      ['basedOn', { body: { name: 'Aktenplan', version: '2', basedOn: 'x' } }],
      ['state', { body: { name: 'Aktenplan', version: '2', state: 'in-force' } }],
    ],
  },
  { route: 'POST /api/filing-plans/import' },
  { route: 'GET /api/filing-plans/{id}' },
  { route: 'GET /api/filing-plans/{id}/units' },
  { route: 'GET /api/filing-plans/{id}/faults' },
  { route: 'GET /api/filing-plans/{id}/comparison', invalid: [['with', { path: '?with=1' }]] },
  { route: 'GET /api/filing-plans/{id}/export', invalid: [['format', { path: '?format=exe' }]] },
  {
    route: 'POST /api/filing-plans/{id}/edits',
    body: { ...REVISION, edits: [{ kind: 'remove', marks: ['1'] }] },
    invalid: [
      ['edits', { body: { ...REVISION, edits: [] } }],
      ['edits.0.marks', { body: { ...REVISION, edits: [{ kind: 'remove', marks: [] }] } }],
      ['edits.0.newMark', { body: { ...REVISION, edits: [{ kind: 'move', mark: '1', newParent: null }] } }],
      ['edits.0.kind', { body: { ...REVISION, edits: [{ kind: 'explode', mark: '1', parent: null, unit: {} }] } }],
      [
        'edits.0.patch.retention.years',
        {
          body: {
            ...REVISION,
            edits: [{ kind: 'change', marks: ['1'], patch: { retention: { kind: 'years', years: 999 } } }],
          },
        },
      ],
      [
        'edits.0.patch.validFrom',
        { body: { ...REVISION, edits: [{ kind: 'change', marks: ['1'], patch: { validFrom: '2026-02-30' } }] } },
      ],
    ],
  },
  {
    route: 'POST /api/filing-plans/{id}/approvals',
    body: { ...REVISION, side: 'archive' },
    invalid: [['side', { body: { ...REVISION, side: 'mayor' } }]],
  },
  { route: 'POST /api/filing-plans/{id}/take-back', body: REVISION, invalid: NO_REVISION },
  {
    route: 'POST /api/filing-plans/{id}/in-force',
    body: { ...REVISION, day: '2027-01-01' },
    invalid: [['day', { body: { ...REVISION, day: '2027-02-30' } }]],
  },
  {
    route: 'POST /api/filing-plans/reference-preview',
    body: TEMPLATES,
    invalid: [
      ['file', { body: { ...TEMPLATES, file: 1 } }],
      ['document', { body: { ...TEMPLATES, document: 'x'.repeat(201) } }],
      ['revision', { body: { ...TEMPLATES, ...REVISION } }],
    ],
  },
  {
    route: 'PUT /api/filing-plans/{id}/reference-templates',
    body: { ...REVISION, ...TEMPLATES },
    invalid: [
      ['revision', { body: { ...TEMPLATES, revision: 0 } }],
      ['proceeding', { body: { ...REVISION, file: 'x', document: 'x' } }],
    ],
  },
  { route: 'DELETE /api/filing-plans/{id}', invalid: [['revision', { path: '?revision=0' }]] },
];
