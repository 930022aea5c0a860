import { describe, expect, it } from '@jest/globals';
import { RecordFileChangedMeanwhile, RecordFileNotOpen, SubjectInvalid } from '../errors.js';
import { RecordFile } from './record-file.entity.js';

const now = new Date('2026-03-02T08:00:00Z');

function setup(subject = 'Neubau eines Gartenhauses'): RecordFile {
  return RecordFile.open(
    {
      id: '01900000-0000-7000-8000-000000000001',
      reference: '63.1-63.10.01/0042-2025',
      referenceParts: { unit: '63.1', plan: '63.10.01', fileNo: 42, year: 2025 },
      subject,
      fileType: 'Bauakte',
      planUnitId: '01900000-0000-7000-8000-000000000002',
      leadUnitId: '01900000-0000-7000-8000-000000000003',
      retentionYears: 30,
      disposalKind: 'B',
      parties: [],
      startedOn: '2025-04-01',
    },
    now,
  );
}

describe(RecordFile.name, () => {
  it('is open and numbers what is added from 1', () => {
    const file = setup();
    expect(file.state).toBe('open');
    expect([file.nextProceedingNumber(now), file.nextProceedingNumber(now)]).toEqual([1, 2]);
    expect(file.nextDocumentNumber(now)).toBe(1);
  });

  it('keeps the reference findable in any spelling', () => {
    expect(setup().referenceKey).toBe('63163100100422025');
  });

  it('tidies the subject and refuses an empty one', () => {
    expect(setup('  Neubau \n Garage ').subject).toBe('Neubau Garage');
    expect(() => setup('   ')).toThrow(SubjectInvalid);
  });

  it('takes place, retention and reference of where it is re-marked to, and keeps its numbers', () => {
    const file = setup();
    file.nextProceedingNumber(now);
    const referenceParts = { unit: '50', plan: '50.20', fileNo: 7, year: 2025 };
    file.remark(
      {
        reference: '50-50.20/0007-2025',
        referenceParts,
        planUnitId: 'p',
        leadUnitId: 'u',
        retentionYears: null,
        disposalKind: 'A',
      },
      now,
    );
    expect(file).toMatchObject({ planUnitId: 'p', leadUnitId: 'u', retentionYears: null, disposalKind: 'A' });
    expect(file).toMatchObject({ reference: '50-50.20/0007-2025', referenceKey: '50502000072025', referenceParts });
    expect(file.nextProceedingNumber(now)).toBe(2);
  });

  it('knows whether it was changed since it was read', () => {
    const file = setup();
    file.version = 3;
    expect(() => {
      file.checkVersion(2);
    }).toThrow(RecordFileChangedMeanwhile);
    expect(() => {
      file.checkVersion(3);
    }).not.toThrow();
  });

  it('takes nothing more once it is closed', () => {
    const file = setup();
    file.state = 'closed';
    expect(() => file.nextDocumentNumber(now)).toThrow(RecordFileNotOpen);
    expect(() => file.nextProceedingNumber(now)).toThrow(RecordFileNotOpen);
  });
});
