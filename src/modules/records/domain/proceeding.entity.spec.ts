import { describe, expect, it } from '@jest/globals';
import { SubjectInvalid } from '../errors.js';
import { Document } from './document.entity.js';
import type { ReferenceRules } from './file-reference.js';
import { Proceeding } from './proceeding.entity.js';
import { RecordFile } from './record-file.entity.js';

const now = new Date('2026-03-02T08:00:00Z');
const ID = '01900000-0000-7000-8000-00000000000';

const rules: ReferenceRules = {
  file: ({ unit, plan, fileNo, year }) => `${unit}-${plan}/${String(fileNo).padStart(4, '0')}-${String(year)}`,
  proceeding: (file, number) => `${file}-${String(number)}`,
  document: (parent, number, unit) => `${parent}-${String(number).padStart(3, '0')}/${unit}`,
  counterScope: ({ unit, plan, year }) => `${unit}|${plan}|${String(year)}`,
};

function openFile(): RecordFile {
  return RecordFile.open(
    {
      id: `${ID}1`,
      reference: '63.1-63.10.01/0042-2025',
      referenceParts: { unit: '63.1', plan: '63.10.01', fileNo: 42, year: 2025 },
      subject: 'Neubau eines Gartenhauses',
      fileType: 'Bauakte',
      planUnitId: `${ID}2`,
      leadUnitId: `${ID}3`,
      retentionYears: 30,
      disposalKind: 'B',
      parties: [],
      startedOn: '2025-04-01',
    },
    now,
  );
}

describe(Proceeding.name, () => {
  it('is numbered by its file', () => {
    const file = openFile();
    const first = Proceeding.open(file, { id: `${ID}4`, subject: 'Bauantrag', rules }, now);
    const second = Proceeding.open(file, { id: `${ID}5`, subject: 'Nachtrag', rules }, now);
    expect([first.reference, second.reference]).toEqual(['63.1-63.10.01/0042-2025-1', '63.1-63.10.01/0042-2025-2']);
    expect(second).toMatchObject({ fileId: file.id, state: 'open' });
  });

  it('is numbered by the proceeding it is part of too, which gives no number twice', () => {
    const file = openFile();
    const open = (id: string, partOf: Proceeding | null = null): Proceeding =>
      Proceeding.open(file, { id, subject: 'Anhörung', rules, partOf }, now);
    const whole = open(`${ID}4`);
    whole.subFileId = `${ID}9`;
    const [first, second] = [open(`${ID}5`, whole), open(`${ID}6`, whole)];
    expect(first).toMatchObject({ partOfId: whole.id, partNumber: 1, number: 2, subFileId: whole.subFileId });
    expect(second).toMatchObject({ partNumber: 2, reference: '63.1-63.10.01/0042-2025-3' });
    second.leaveWhole();
    expect(second).toMatchObject({ partOfId: null, partNumber: null });
    second.becomePartOf(whole);
    expect(second.partNumber).toBe(3);
  });

  it('has parts, which have none, and takes none when it is closed or invalid', () => {
    const file = openFile();
    const whole = Proceeding.open(file, { id: `${ID}4`, subject: 'Bauantrag', rules }, now);
    const part = Proceeding.open(file, { id: `${ID}5`, subject: 'Anhörung', rules, partOf: whole }, now);
    const third = Proceeding.open(file, { id: `${ID}6`, subject: 'Gutachten', rules }, now);
    const refusal = (of: Proceeding): unknown => {
      try {
        third.becomePartOf(of);
      } catch (error) {
        return (error as { code: string }).code;
      }
      return undefined;
    };
    expect([refusal(part), refusal(third)]).toEqual(Array(2).fill('RECORDS.PROCEEDING_NOT_DIVISIBLE'));
    whole.invalid = { reason: 'Irrtum', markedBy: 'Karla Kunde', markedAt: now.toISOString() };
    expect(refusal(whole)).toBe('RECORDS.MARKED_INVALID');
    Object.assign(whole, { invalid: null, state: 'closed' });
    expect(refusal(whole)).toBe('RECORDS.FILE_NOT_OPEN');
    expect(third.partOfId).toBeNull();
  });

  it('continues the new reference of its file after re-marking', () => {
    const file = openFile();
    const proceeding = Proceeding.open(file, { id: `${ID}4`, subject: 'Bauantrag', rules }, now);
    file.reference = '50-50.20/0001-2025';
    proceeding.continueReference(file, rules);
    expect(proceeding).toMatchObject({ reference: '50-50.20/0001-2025-1', number: 1 });
  });

  it('takes no number when its subject is refused', () => {
    const file = openFile();
    expect(() => Proceeding.open(file, { id: `${ID}4`, subject: '  ', rules }, now)).toThrow(SubjectInvalid);
    expect(Proceeding.open(file, { id: `${ID}4`, subject: 'Bauantrag', rules }, now).number).toBe(1);
  });
});

describe(Document.name, () => {
  const letter = {
    subject: ' Bitte um  Auskunft ',
    type: 'Anschreiben',
    dateOfLetter: '2026-02-28',
    receivedOn: '2026-03-02',
    senderName: 'Änne Beispiel',
    senderAddress: null,
    foreignReference: null,
    medium: '001' as const,
    pages: 1,
    source: 'mail-item:1',
    formats: [],
  };

  it('continues the reference of its proceeding, counted over the whole file, with the unit in charge', () => {
    const file = openFile();
    const proceeding = Proceeding.open(file, { id: `${ID}4`, subject: 'Bauantrag', rules }, now);
    const first = Document.file({ file, proceeding, unitNumber: '63.1', rules }, `${ID}6`, letter, now);
    const second = Document.file({ file, proceeding: null, unitNumber: '63.1', rules }, `${ID}7`, letter, now);
    expect(first.reference).toBe('63.1-63.10.01/0042-2025-1-001/63.1');
    expect(second.reference).toBe('63.1-63.10.01/0042-2025-002/63.1');
    expect(second).toMatchObject({ proceedingId: null, subject: 'Bitte um Auskunft', scanOrigin: [] });
  });
});
