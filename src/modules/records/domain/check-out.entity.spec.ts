import { describe, expect, it } from '@jest/globals';
import { CheckOut } from './check-out.entity.js';

const NOW = new Date('2026-11-22T09:00:00Z');
const anna = { id: 'anna', name: 'Anna Amt' };
const take = (place: string | null = null): CheckOut => CheckOut.take({ id: 'd', lastVersion: 3 }, anna, place, NOW);

describe(CheckOut, () => {
  it('remembers who has which version since when and where', () => {
    expect(take(' Laptop ')).toMatchObject({
      userName: 'Anna Amt',
      place: 'Laptop',
      baseVersion: 3,
      since: NOW,
    });
    expect(take('   ').place).toBeNull();
  });

  it('stops others and names who has it', () => {
    expect(() => {
      take().checkNotOthers('63-1', 'anna');
    }).not.toThrow();
    expect(() => {
      take().checkNotOthers('63-1', 'berta');
    }).toThrow(expect.objectContaining({ code: 'RECORDS.DOCUMENT_CHECKED_OUT' }));
  });

  it('is brought back by whoever has it and nobody else', () => {
    expect(() => {
      take().checkReleasableBy('63-1', 'berta');
    }).toThrow(expect.objectContaining({ code: 'RECORDS.NOT_CHECKED_OUT' }));
  });
});
