import { describe, expect, it } from '@jest/globals';
import type { MailItemSummary } from '../../api/contract.js';
import { placeIn } from './queue-place.js';

const item = (id: string) => ({ id }) as unknown as MailItemSummary;
const queue = ['a', 'b', 'c'].map(item);

describe(placeIn.name, () => {
  it('names the neighbours', () => {
    expect(placeIn(queue, 'b')).toEqual({ position: 2, next: item('c'), previous: item('a') });
  });

  it('goes round at the ends', () => {
    expect(placeIn(queue, 'c').next).toEqual(item('a'));
    expect(placeIn(queue, 'a').previous).toEqual(item('c'));
  });

  it('has no next when the piece is alone', () => {
    expect(placeIn([item('a')], 'a')).toEqual({ position: 1, next: undefined, previous: undefined });
  });

  it('offers the first for a piece that is not in the list', () => {
    expect(placeIn(queue, 'x')).toMatchObject({ position: undefined, next: item('a') });
  });
});
