import { describe, expect, it } from '@jest/globals';
import { KeyedMutex } from './keyed-mutex.js';

describe(KeyedMutex.name, () => {
  it('runs work for one key in order, even after a failure, and for other keys at once', async () => {
    const mutex = new KeyedMutex();
    const log: string[] = [];
    const gate = Promise.withResolvers<undefined>();
    const first = mutex.run('a', async () => {
      await gate.promise;
      log.push('first');
      throw new Error('failed');
    });
    const second = mutex.run('a', () => Promise.resolve(log.push('second')));
    await mutex.run('b', () => Promise.resolve(log.push('other')));
    gate.resolve(undefined);
    await expect(first).rejects.toThrow('failed');
    await second;
    expect(log).toEqual(['other', 'first', 'second']);
  });
});
