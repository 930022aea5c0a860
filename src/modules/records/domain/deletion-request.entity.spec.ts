import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DeletionDecided, OnlyRequester, ReasonMissing, SecondPersonNeeded } from '../life-errors.js';
import { DeletionRequest } from './deletion-request.entity.js';

const now = new Date('2026-11-20T08:00:00Z');
const people = [
  { id: 'a', name: 'Anna' },
  { id: 'b', name: 'Bert' },
  { id: 'c', name: 'Cem' },
] as const;
const [anna, bert] = people;

function setup(more: { reason?: string; legalBasis?: string } = {}): DeletionRequest {
  return DeletionRequest.ask(
    {
      id: 'r',
      object: { kind: 'document', id: 'd', fileId: 'f' },
      reference: '63-631/0001-2026-001/63',
      leadUnitId: 'u',
      reason: 'Gehört nicht hierher',
      legalBasis: 'Art. 17 DSGVO',
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
      setup().confirm(anna, now);
    }).toThrow(SecondPersonNeeded);
    expect(() => {
      setup().refuse(anna, 'doch nicht', now);
    }).toThrow(SecondPersonNeeded);
    const request = setup();
    request.confirm(bert, now);
    expect(request).toMatchObject({ state: 'confirmed', requestedByName: 'Anna', decidedByName: 'Bert' });
  });

  it('is withdrawn by whoever asked, and nobody else', () => {
    expect(() => {
      setup().withdraw(bert, now);
    }).toThrow(OnlyRequester);
    const request = setup();
    request.withdraw(anna, now);
    expect(() => {
      request.confirm(bert, now);
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
            else if (name === 'confirm') request.confirm(person, now);
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
