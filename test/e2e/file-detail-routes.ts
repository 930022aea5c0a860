import type { Route } from './routes.js';

const ID = '00000000-0000-7000-8000-000000000001';
const CONTACT = { contact: { role: 'Bauherrin', name: 'Müller' } };
const TARGET = { typeVersionId: ID, revision: 0 };

/** Routes of what files say beyond their metadata. */
export const FILE_DETAIL_ROUTES: readonly Route[] = [
  { route: 'GET /api/files/per-file-type' },
  {
    route: 'POST /api/files/listed-values',
    body: { type: 'bauakte', fileIds: [ID] },
    invalid: [
      ['type', { body: { fileIds: [ID] } }],
      ['fileIds', { body: { type: 'bauakte', fileIds: [] } }],
      ['fileIds', { body: { type: 'bauakte', fileIds: ['x'] } }],
    ],
  },
  { route: 'GET /api/files/{id}/details', hiddenFrom: ['social'] },
  {
    route: 'PATCH /api/files/{id}/fields',
    hiddenFrom: ['social'],
    body: { revision: 1, values: {} },
    invalid: [
      ['revision', { body: { revision: 0, values: {} } }],
      ['values', { body: { revision: 1, values: [1] } }],
    ],
  },
  {
    route: 'POST /api/files/{id}/file-type-preview',
    hiddenFrom: ['social'],
    body: TARGET,
    invalid: [['typeVersionId', { body: { ...TARGET, typeVersionId: 'x' } }]],
  },
  {
    route: 'POST /api/files/{id}/file-type',
    hiddenFrom: ['social'],
    body: { ...TARGET, values: {} },
    invalid: [
      ['values', { body: TARGET }],
      ['revision', { body: { ...TARGET, values: {}, revision: -1 } }],
    ],
  },
  {
    route: 'POST /api/files/{id}/contacts',
    hiddenFrom: ['social'],
    body: CONTACT,
    invalid: [
      ['contact.role', { body: { contact: { name: 'Müller' } } }],
      ['contact.birthDate', { body: { contact: { ...CONTACT.contact, birthDate: '2026-02-30' } } }],
      [
        'contact.communications.0.kind',
        { body: { contact: { ...CONTACT.contact, communications: [{ kind: 'pigeon', value: 'x' }] } } },
      ],
      ['contact.shoeSize', { body: { contact: { ...CONTACT.contact, shoeSize: 42 } } }],
    ],
  },
  {
    route: 'PATCH /api/files/{id}/contacts/{contactId}',
    hiddenFrom: ['social'],
    body: { ...CONTACT, version: 1 },
    invalid: [['version', { body: CONTACT }]],
  },
  { route: 'DELETE /api/files/{id}/contacts/{contactId}', invalid: [['version', { path: '?version=0' }]] },
  {
    route: 'POST /api/files/{id}/checklist-marks',
    hiddenFrom: ['social'],
    body: { itemKey: 'form' },
    invalid: [
      ['itemKey', { body: {} }],
      ['documentId', { body: { itemKey: 'form', documentId: 'x' } }],
    ],
  },
  {
    route: 'POST /api/files/{id}/register-places',
    hiddenFrom: ['social'],
    body: { objectId: ID },
    invalid: [['objectId', { body: { tabKey: 'plans' } }]],
  },
];
