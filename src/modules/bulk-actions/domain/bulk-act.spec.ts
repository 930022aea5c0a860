import { describe, expect, it } from '@jest/globals';
import { BULK_ACTS, checkedSettings, mayBeUndone } from './bulk-act.js';

describe(checkedSettings.name, () => {
  it('keeps of what is said just what the act needs', () => {
    const given = { subject: ' Prüfen ', on: '2026-12-01', reason: 'weil', level: '005', legalBasis: 'x' };
    expect(checkedSettings('close', given)).toEqual({ act: 'close' });
    expect(checkedSettings('follow-up', given)).toEqual({ act: 'follow-up', subject: 'Prüfen', on: '2026-12-01' });
    expect(checkedSettings('confidentiality', given)).toEqual({ act: 'confidentiality', level: '005', reason: 'weil' });
    expect(checkedSettings('metadata', { values: { location: '  Regal  7 ', medium: '' } })).toEqual({
      act: 'metadata',
      values: { location: 'Regal 7', medium: null },
    });
    const place = { act: 'remark', planUnitId: null, leadUnitId: 'unit', reason: 'weil' };
    expect(checkedSettings('remark', { ...given, leadUnitId: 'unit' })).toEqual(place);
    expect(checkedSettings('file-type', { ...given, typeVersionId: 'type' })).toEqual({
      act: 'file-type',
      typeVersionId: 'type',
    });
  });

  it.each([
    ['reopen', {}, 'reason'],
    ['reopen', { reason: ' ' }, 'reason'],
    ['reopen', { reason: 'x'.repeat(501) }, 'reason'],
    ['follow-up', { on: '2026-12-01' }, 'subject'],
    ['follow-up', { subject: 'Prüfen' }, 'on'],
    ['confidentiality', { level: '009', reason: 'weil' }, 'level'],
    ['metadata', {}, 'values'],
    ['metadata', { values: { subject: 'Gleich' } }, 'subject'],
    ['metadata', { values: { location: 7 } }, 'location'],
    ['remark', { reason: 'weil' }, 'planUnitId'],
    ['remark', { planUnitId: 'unit' }, 'reason'],
    ['file-type', {}, 'typeVersionId'],
    ['deletion-request', { reason: 'weil' }, 'legalBasis'],
    ['hand-out', { purpose: ' ab ' }, 'purpose'],
    ['hand-out', { purpose: 'x'.repeat(501) }, 'purpose'],
  ] as const)('refuses %s with %j and names %s', (act, given, field) => {
    expect(() => checkedSettings(act, given)).toThrow(expect.objectContaining({ details: { field } }));
  });
});

describe(mayBeUndone.name, () => {
  it('takes nothing back that would not leave the file as it was', () => {
    expect(BULK_ACTS.filter((act) => !mayBeUndone(act))).toEqual(['reopen', 'hand-out']);
  });
});
