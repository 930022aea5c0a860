import type { Route } from './routes.js';

const ID = '00000000-0000-7000-8000-000000000001';
const STEP = { kind: 'processing', addressee: { kind: 'person', id: ID } };
const STATIONS = [{ mode: 'parallel', steps: [STEP] }];
const FOLDER = { subject: 'Satzung', form: 'folder', documentIds: [ID], stations: STATIONS, isStarted: false };
const ACT = { revision: 1, remark: 'Eilt' };
const ANSWER = { ...ACT, outcome: 'done', seen: [{ documentId: ID, hash: 'a'.repeat(64) }] };

/** Routes of circulation folders, their steps and templates. */
export const CIRCULATION_ROUTES: readonly Route[] = [
  {
    route: 'GET /api/circulation-folders',
    invalid: [
      ['scope', { path: '?scope=others' }],
      ['state', { path: '?state=burnt' }],
      ['fileId', { path: '?fileId=x' }],
    ],
  },
  {
    route: 'POST /api/circulation-folders',
    body: FOLDER,
    invalid: [
      ['subject', { body: { ...FOLDER, subject: '' } }],
      ['form', { body: { ...FOLDER, form: 'letter' } }],
      ['documentIds', { body: { ...FOLDER, documentIds: [] } }],
      [
        'stations.0.steps.0.kind',
        { body: { ...FOLDER, stations: [{ mode: 'parallel', steps: [{ ...STEP, kind: 'x' }] }] } },
      ],
      ['stations.0.mode', { body: { ...FOLDER, stations: [{ mode: 'heap', steps: [STEP] }] } }],
    ],
  },
  { route: 'GET /api/circulation-folders/{id}' },
  { route: 'POST /api/circulation-folders/{id}/start', body: { revision: 1 }, invalid: [['revision', { body: {} }]] },
  {
    route: 'POST /api/circulation-folders/{id}/pull-back',
    body: ACT,
    invalid: [['remark', { body: { revision: 1 } }]],
  },
  { route: 'POST /api/circulation-folders/{id}/end', body: ACT, invalid: [['remark', { body: { revision: 1 } }]] },
  { route: 'POST /api/circulation-folders/{id}/rounds', body: ACT, invalid: [['remark', { body: { revision: 1 } }]] },
  {
    route: 'PUT /api/circulation-folders/{id}/route',
    body: { revision: 1, stations: STATIONS },
    invalid: [['revision', { body: { stations: STATIONS } }]],
  },
  { route: 'POST /api/circulation-folders/{id}/seen' },
  {
    route: 'POST /api/circulation-folders/{id}/steps/{stepId}/answer',
    body: ANSWER,
    invalid: [
      ['outcome', { body: { ...ANSWER, outcome: 'maybe' } }],
      ['seen.0.hash', { body: { ...ANSWER, seen: [{ documentId: ID, hash: 'a' }] } }],
    ],
  },
  {
    route: 'POST /api/circulation-folders/{id}/steps/{stepId}/give-back',
    body: { ...ACT, target: 'lead' },
    invalid: [['target', { body: ACT }]],
  },
  {
    route: 'POST /api/circulation-folders/{id}/steps/{stepId}/skip',
    body: ACT,
    invalid: [['remark', { body: { revision: 1 } }]],
  },
  {
    route: 'POST /api/circulation-folders/{id}/steps/{stepId}/take-over',
    body: ACT,
    invalid: [['remark', { body: { revision: 1 } }]],
  },
  {
    route: 'POST /api/circulation-folders/{id}/stations/{stationId}/steps',
    body: { revision: 1, steps: [STEP] },
    invalid: [['steps', { body: { revision: 1, steps: [] } }]],
  },
  { route: 'GET /api/circulation-templates' },
  {
    route: 'POST /api/circulation-templates',
    body: { name: 'Satzung', stations: STATIONS },
    invalid: [
      ['name', { body: { name: '', stations: STATIONS } }],
      ['stations', { body: { name: 'Satzung', stations: [] } }],
    ],
  },
  { route: 'DELETE /api/circulation-templates/{id}', takesAnyId: true },
];
