import { describe, expect, it } from '@jest/globals';
import { isFatal } from './uncaught-fault.js';

const endedByServer = Object.assign(new Error('terminating connection due to administrator command'), {
  code: '57P01',
});

describe(isFatal.name, () => {
  it('lets a process live that lost a connection nobody was using', () => {
    expect(isFatal(endedByServer, 'uncaughtException')).toBe(false);
    expect(isFatal(new Error('Connection terminated unexpectedly'), 'uncaughtException')).toBe(false);
  });

  it('ends it on faults of the program, also where one forgot to wait for the database', () => {
    expect(isFatal(new TypeError('x is not a function'), 'uncaughtException')).toBe(true);
    expect(isFatal(endedByServer, 'unhandledRejection')).toBe(true);
  });
});
