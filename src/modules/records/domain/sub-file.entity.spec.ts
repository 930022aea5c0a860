import { describe, expect, it } from '@jest/globals';
import type { RecordFile } from './record-file.entity.js';
import { SubFile } from './sub-file.entity.js';

const NOW = new Date('2026-11-22T10:00:00Z');

function fileWith(isOpen = true): RecordFile {
  const check = (): void => {
    if (!isOpen) throw new Error('closed');
  };
  return { id: 'f', reference: '63-631-1/2026', checkOpen: check, checkNotClosed: check } as unknown as RecordFile;
}

function subFile(): SubFile {
  return Object.assign(SubFile.open(fileWith(), { id: 's', number: 2, subject: ' Statik ' }, NOW), { version: 3 });
}

describe(SubFile, () => {
  it('continues the reference its file has', () => {
    expect(subFile()).toMatchObject({ subject: 'Statik', state: 'open', startedOn: '2026-11-22' });
    expect(subFile().referenceIn({ reference: '63-632-9/2027' })).toBe('63-632-9/2027-T2');
  });

  it('is taken out only while it is open and nothing lies in it', () => {
    const part = subFile();
    part.checkRemovable(fileWith(), 0);
    expect(() => {
      part.checkRemovable(fileWith(), 2);
    }).toThrow(expect.objectContaining({ code: 'RECORDS.SUB_FILE_NOT_EMPTY' }));
    part.close(fileWith(), [], NOW);
    expect(() => {
      part.checkRemovable(fileWith(), 0);
    }).toThrow(expect.objectContaining({ code: 'RECORDS.FILE_NOT_OPEN' }));
  });

  it('is closed when nothing is left to do, takes nothing more, and is opened again', () => {
    const part = subFile();
    const open = { kind: 'open-proceeding', id: 'p', label: 'Anhörung' } as const;
    expect(() => {
      part.close(fileWith(), [open], NOW);
    }).toThrow(
      expect.objectContaining({
        code: 'RECORDS.CLOSING_OBSTRUCTED',
        details: expect.objectContaining({ 'open-proceeding': 1 }) as unknown,
      }),
    );
    part.close(fileWith(), [], NOW);
    expect(part).toMatchObject({ state: 'closed', closedOn: '2026-11-22' });
    expect(() => {
      part.rename(fileWith(), 'x');
    }).toThrow(expect.objectContaining({ code: 'RECORDS.FILE_NOT_OPEN' }));
    part.reopen(fileWith());
    expect(part.closedOn).toBeNull();
    expect(() => {
      part.reopen(fileWith());
    }).toThrow(expect.objectContaining({ code: 'RECORDS.NOT_CLOSED' }));
  });

  it('changes neither in a closed file nor for whoever saw an older version', () => {
    expect(() => SubFile.open(fileWith(false), { id: 's', number: 1, subject: 'x' }, NOW)).toThrow('closed');
    expect(() => {
      subFile().reopen(fileWith(false));
    }).toThrow('closed');
    expect(() => {
      subFile().checkVersion(fileWith(), 2);
    }).toThrow(expect.objectContaining({ code: 'RECORDS.SUB_FILE_CHANGED_MEANWHILE' }));
  });
});
