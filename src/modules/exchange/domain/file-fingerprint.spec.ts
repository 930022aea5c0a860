import { describe, expect, it } from '@jest/globals';
import { fingerprintOf } from './file-fingerprint.js';
import type { PlannedDocument, PlannedFile } from './manifest-plan.js';

const PLACE = { planMark: '631', leadUnit: '63' };

function document(row: number, more: Partial<PlannedDocument> = {}): PlannedDocument {
  return {
    row,
    proceeding: null,
    path: `${String(row)}.pdf`,
    hash: 'a'.repeat(64),
    subject: 'Antrag',
    type: 'Antrag',
    dateOfLetter: null,
    receivedOn: null,
    senderName: null,
    senderAddress: null,
    foreignReference: null,
    medium: '001',
    ...more,
  };
}

function file(more: Partial<PlannedFile> = {}): PlannedFile {
  return {
    row: 2,
    oldReference: 'BA 17/1998',
    newReference: null,
    planUnitId: 'plan',
    leadUnitId: 'unit',
    subject: 'Neubau',
    fileType: null,
    typeVersionId: null,
    values: {},
    sourceKey: null,
    parties: [],
    startedOn: '1998-03-01',
    closedOn: null,
    proceedings: [],
    documents: [document(3), document(4, { subject: 'Plan', hash: 'b'.repeat(64) })],
    ...more,
  };
}

describe(fingerprintOf, () => {
  const whole = fingerprintOf(file(), PLACE);

  it('is the same in every run: rows, folders, order and the ids of places do not count', () => {
    const [letter, plan] = file().documents;
    const moved = [
      { ...(plan ?? document(0)), row: 90, path: 'anderswo/x.pdf' },
      { ...(letter ?? document(0)), row: 91 },
    ];
    expect(fingerprintOf(file({ row: 80, planUnitId: 'other version', documents: moved }), PLACE)).toBe(whole);
  });

  it.each<[string, PlannedFile, typeof PLACE]>([
    ['other bytes of a document', file({ documents: [document(3, { hash: 'c'.repeat(64) }), document(4)] }), PLACE],
    ['one document less', file({ documents: [document(3)] }), PLACE],
    ['another subject', file({ subject: 'Umbau' }), PLACE],
    ['another field', file({ values: { flur: '7' } }), PLACE],
    ['another source', file({ sourceKey: '["A","1"]' }), PLACE],
    ['another office', file(), { ...PLACE, leadUnit: '50' }],
    ['another plan unit', file(), { ...PLACE, planMark: '632' }],
  ])('is another one with %s', (_what, other, place) => {
    expect(fingerprintOf(other, place)).not.toBe(whole);
  });

  it('knows what a part is a part of, wherever both stand in the list', () => {
    const said = { row: 3, oldReference: null, startedOn: null, closedOn: null };
    const [one, other] = [
      { ...said, subject: 'Abbruch' },
      { ...said, subject: 'Neubau' },
    ];
    const part = { ...said, subject: 'Statik' };
    const of = (proceedings: PlannedFile['proceedings']) => fingerprintOf(file({ proceedings }), PLACE);
    const known = of([one, other, { ...part, partOf: 0 }]);
    expect(of([{ ...part, partOf: 2 }, other, one])).toBe(known);
    expect(of([one, other, { ...part, partOf: 1 }])).not.toBe(known);
    expect(of([one, other, part])).not.toBe(known);
  });

  it('is not known while bytes are not', () => {
    expect(fingerprintOf(file({ documents: [document(3, { hash: null })] }), PLACE)).toBeNull();
  });
});
