import { describe, expect, it } from '@jest/globals';
import { parseSeparatorPayload, separatorPayload } from './separator-code.js';

describe(separatorPayload.name, () => {
  it.each([
    ['63.1', 17, 'TALAKTE:SEP:1:63.1:0017:4'],
    [undefined, 1, 'TALAKTE:SEP:1:-:0001:1'],
    ['50.2', 42, 'TALAKTE:SEP:1:50.2:0042:2'],
    ['20.1', 3, 'TALAKTE:SEP:1:20.1:0003:7'],
  ])('for office %s and sheet %i is %s', (office, runningNumber, payload) => {
    expect(separatorPayload(office, runningNumber)).toBe(payload);
  });
});

describe(parseSeparatorPayload.name, () => {
  it('gives office and running number', () => {
    const payload = separatorPayload('63.1', 17);
    expect(parseSeparatorPayload(payload)).toEqual({ payload, office: '63.1', runningNumber: 17 });
  });

  it('gives no office where the pile was not pre-sorted', () => {
    expect(parseSeparatorPayload(separatorPayload(undefined, 12))).not.toHaveProperty('office');
  });

  it('refuses every single wrong digit', () => {
    const payload = separatorPayload('32', 1234);
    for (let at = payload.indexOf(':32') + 1; at < payload.length - 2; at += 1) {
      const digit = Number(payload[at]);
      if (Number.isNaN(digit) || payload[at] === ' ') continue;
      const wrong = `${payload.slice(0, at)}${String((digit + 1) % 10)}${payload.slice(at + 1)}`;
      expect(parseSeparatorPayload(wrong)).toBeUndefined();
    }
  });

  it.each(['', 'RF18539007547034', 'TALAKTE:SEP:2:32:0001:1', 'TALAKTE:SEP:1:32:1:1', ' TALAKTE:SEP:1:63.1:0017:4'])(
    'refuses %j',
    (text) => {
      expect(parseSeparatorPayload(text)).toBeUndefined();
    },
  );
});
