import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  DeletionContentChanged,
  DeletionDecided,
  OnlyRequester,
  ReasonMissing,
  SecondPersonNeeded,
} from '../life-errors.js';
import { DeletionRequest } from './deletion-request.entity.js';

const now = new Date('2026-11-20T08:00:00Z');
const people = [
  { id: 'a', name: 'Anna' },
  { id: 'b', name: 'Bert' },
  { id: 'c', name: 'Cem' },
] as const;
const [anna, bert] = people;
const same = { seen: 's1', present: 's1' };

function setup(more: { reason?: string; legalBasis?: string } = {}): DeletionRequest {
  return DeletionRequest.ask(
    {
      id: 'r',
      object: { kind: 'document', id: 'd', fileId: 'f' },
      reference: '63-631/0001-2026-001/63',
      leadUnitId: 'u',
      reason: 'Gehört nicht hierher',
      legalBasis: 'Art. 17 DSGVO',
      contentState: 's1',
      ...more,
    },
    anna,
    now,
  );
}

describe(DeletionRequest.name, () => {
  it('takes reason, legal basis and a second person', () => {
    expect(() => setup({ reason: ' ' })).toThrow(ReasonMissing);
    expect(() => setup({ legalBasis: '' })).toThrow(ReasonMissing);
    expect(() => {
      setup().confirm(anna, same, now);
    }).toThrow(SecondPersonNeeded);
    expect(() => {
      setup().refuse(anna, 'doch nicht', now);
    }).toThrow(SecondPersonNeeded);
    const request = setup();
    request.confirm(bert, same, now);
    expect(request).toMatchObject({ state: 'confirmed', requestedByName: 'Anna', decidedByName: 'Bert' });
  });

  it('is confirmed only for what the second person looked at, and may be confirmed again for what is there now', () => {
    const request = setup();
    expect(() => {
      request.confirm(bert, { seen: 's1', present: 's2' }, now);
    }).toThrow(DeletionContentChanged);
    expect(request).toMatchObject({ state: 'requested', decidedBy: null });
    request.confirm(bert, { seen: 's2', present: 's2' }, now);
    expect(request.state).toBe('confirmed');
  });

  it('is settled when what it is about goes with something larger, and not decided on any more', () => {
    const request = setup();
    request.overtake(bert, now);
    expect(request).toMatchObject({ state: 'overtaken', decidedByName: 'Bert' });
    expect(() => {
      request.withdraw(anna, now);
    }).toThrow(DeletionDecided);
  });

  it('is withdrawn by whoever asked, and nobody else', () => {
    expect(() => {
      setup().withdraw(bert, now);
    }).toThrow(OnlyRequester);
    const request = setup();
    request.withdraw(anna, now);
    expect(() => {
      request.confirm(bert, same, now);
    }).toThrow(DeletionDecided);
  });

  it('is never confirmed or refused by one person alone, and decided once, whatever is tried', () => {
    const step = fc.tuple(fc.constantFrom('withdraw', 'refuse', 'confirm'), fc.constantFrom(...people));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const request = setup();
        let decided = 0;
        for (const [name, person] of steps) {
          try {
            if (name === 'refuse') request.refuse(person, 'nein', now);
            else if (name === 'confirm') request.confirm(person, same, now);
            else request.withdraw(person, now);
            decided += 1;
          } catch (error) {
            expect([SecondPersonNeeded, OnlyRequester, DeletionDecided]).toContain((error as Error).constructor);
          }
        }
        expect(decided).toBeLessThanOrEqual(1);
        if (request.state === 'confirmed' || request.state === 'refused') expect(request.decidedBy).not.toBe(anna.id);
        if (request.state === 'withdrawn') expect(request.decidedBy).toBe(anna.id);
        expect(request.state === 'requested').toBe(decided === 0);
      }),
    );
  });
});
