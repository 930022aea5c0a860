import { describe, expect, it } from '@jest/globals';
import { acting, DONE, idOf, slipOf, station, step } from '../testing/slips.js';
import { checkedSubject, type CirculationFolder, withSlip } from './circulation-folder.js';
import { answer, start } from './slip-acts.js';

const slip = slipOf(station('parallel', step('acknowledgement', 'Kim'), step('processing', 'Carl')));
const [first, later] = [new Date(1), new Date(2)];
const folder: CirculationFolder = {
  ...{ id: 'f', subject: 'S', form: 'folder', unitId: 'u', revision: 1, createdAt: first },
  ...{ startedAt: null, endedAt: null, slipDocumentId: null, slip },
};

describe(withSlip.name, () => {
  it('begins once and ends once, and counts each change', () => {
    const running = withSlip(folder, start(slip, acting('Lea')), first);
    expect(running).toMatchObject({ revision: 2, startedAt: first, endedAt: null });
    const ended = withSlip(running, answer(running.slip, idOf(running.slip, 'Carl'), DONE, acting('Carl')), first);
    expect(ended).toMatchObject({ revision: 3, endedAt: first });
    const noted = withSlip(ended, answer(ended.slip, idOf(ended.slip, 'Kim'), DONE, acting('Kim')), later);
    expect(noted).toMatchObject({ revision: 4, startedAt: first, endedAt: first });
  });
});

describe(checkedSubject.name, () => {
  it('is there and fits', () => {
    expect(checkedSubject(' Satzung ')).toBe('Satzung');
    for (const subject of [' ', 'x'.repeat(301)])
      expect(() => checkedSubject(subject)).toThrow(expect.objectContaining({ code: 'CIRCULATION.INVALID' }));
  });
});
