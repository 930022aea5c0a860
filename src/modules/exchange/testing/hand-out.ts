import type { HandedDocument, HandOutContent } from '../domain/hand-out-content.js';

const DOCUMENTS: readonly HandedDocument[] = [
  {
    id: 'd1',
    reference: '63.1-63.10/0017-1998-001/63.1',
    subject: '=HYPERLINK("Antrag")',
    type: 'Antrag',
    date: '1998-03-01',
    sender: 'Anna Müller',
    proceeding: '63.1-63.10/0017-1998-1 Bauantrag',
    version: 1,
    mark: null,
    formats: [
      {
        role: 'rendition',
        objectHash: 'a'.repeat(64),
        mediaType: 'application/pdf',
        fileName: 'lese.pdf',
        sizeBytes: 10,
      },
      {
        role: 'original',
        objectHash: 'b'.repeat(64),
        mediaType: 'application/pdf',
        fileName: 'Antrag?.pdf',
        sizeBytes: 20,
      },
    ],
  },
  {
    id: 'd2',
    reference: '63.1-63.10/0017-1998-002/63.1',
    subject: 'Lageplan',
    type: 'Plan',
    date: null,
    sender: null,
    proceeding: null,
    version: 2,
    mark: { word: 'UNGÜLTIG', detail: 'seit 01.02.26, 09:00 durch Ida Amt: vertauscht' },
    formats: [
      {
        role: 'original',
        objectHash: 'c'.repeat(64),
        mediaType: 'image/tiff',
        fileName: 'Plan.tif',
        sizeBytes: 30,
      },
    ],
  },
];

/** A file with two documents: a letter with reading copy and original, a plan that is an image only. */
export function testContent(): HandOutContent {
  return {
    office: '63.1 Baugenehmigung',
    reference: '63.1-63.10/0017-1998',
    subject: 'Neubau <Wohnhaus> & Garage',
    fileType: 'Sachakte',
    startedOn: '1998-03-01',
    closedOn: null,
    mark: null,
    parties: [{ name: 'Anna Müller', address: 'Am Hang 3', role: 'Bauherrin' }],
    documentsInFile: 3,
    documents: DOCUMENTS,
    by: 'Karl Kunde',
    at: new Date('2026-11-22T08:05:00Z'),
    purpose: 'Akteneinsicht nach § 29 VwVfG',
  };
}
