import { describe, expect, it } from '@jest/globals';
import { RecordFile } from './record-file.entity.js';
import { draftLabel, draftMark, draftReaders } from './file-draft.js';

const NOW = new Date('2026-11-22T09:00:00Z');
const KARLA = { id: 'karla', name: 'Karla Kunde' };

function prepared(): RecordFile {
  return RecordFile.prepare(
    {
      id: 'file',
      reference: draftLabel(3, 2026),
      referenceParts: { unit: '63', plan: '631', fileNo: 3, year: 2026 },
      subject: 'Neubau Halle',
      fileType: 'Bauakte',
      planUnitId: 'plan',
      leadUnitId: 'building',
      retentionYears: 10,
      disposalKind: 'B',
      parties: [],
      startedOn: '2026-11-22',
    },
    draftMark(KARLA, NOW),
    draftReaders('author', KARLA, 'building'),
    NOW,
  );
}

function open(file: RecordFile): void {
  file.openDraft(
    {
      reference: '63-631/7-2026',
      referenceParts: { unit: '63', plan: '631', fileNo: 7, year: 2026 },
      planUnitId: 'plan',
      leadUnitId: 'building',
      retentionYears: 10,
      disposalKind: 'B',
      startedOn: '2026-11-23',
    },
    NOW,
  );
}

describe('a draft of a file', () => {
  it('is meant for whoever prepares it, or for the office in charge too', () => {
    expect(draftReaders('author', KARLA, 'building')).toEqual(['karla']);
    expect(draftReaders('office', KARLA, 'building')).toEqual(['karla', 'building']);
    expect(draftReaders('office', { id: null, name: 'TalAkte' }, 'building')).toEqual(['building']);
  });

  it('takes words about itself and nothing else, and is neither closed nor struck through', () => {
    const file = prepared();
    file.describe({ fieldWords: 'Halle' }, NOW);
    expect(file.fieldWords).toBe('Halle');
    const refused = [
      () => file.nextProceedingNumber(NOW),
      () => file.nextDocumentNumber(NOW),
      () => {
        file.close([], NOW);
      },
      () => {
        file.reopen(NOW);
      },
      () => {
        file.markInvalid({ reason: 'x', markedAt: NOW.toISOString(), markedBy: 'x' }, NOW);
      },
      () => {
        file.takePartInMove(NOW);
      },
    ];
    for (const act of refused) expect(act).toThrow(expect.objectContaining({ code: 'RECORDS.FILE_IS_DRAFT' }));
    expect([file.state, file.lastProceedingNumber, file.lastDocumentNumber]).toEqual(['draft', 0, 0]);
  });

  it('becomes a file with a reference once, and never a draft again', () => {
    const file = prepared();
    open(file);
    expect(file).toMatchObject({
      state: 'open',
      reference: '63-631/7-2026',
      fileNumber: 7,
      draft: null,
      draftReaders: null,
    });
    expect(() => {
      open(file);
    }).toThrow(expect.objectContaining({ code: 'RECORDS.NO_DRAFT' }));
  });
});
