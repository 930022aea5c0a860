import { describe, expect, it } from '@jest/globals';
import { databaseUnavailable } from './database-unavailable.js';

const faulty = (code: string | undefined, message = 'x'): Error =>
  Object.assign(new Error(message), code === undefined ? {} : { code });

describe(databaseUnavailable.name, () => {
  it.each(['57P01', '08006', '53300', 'ECONNREFUSED', 'ECONNRESET', '40P01', '55000'])('knows %s', (code) => {
    expect(databaseUnavailable(faulty(code))).toMatchObject({
      code: 'PLATFORM.DATABASE_UNAVAILABLE',
      kind: 'unavailable',
    });
  });

  it('knows connections that broke without a code', () => {
    expect(databaseUnavailable(faulty(undefined, 'Connection terminated unexpectedly'))).toBeDefined();
  });

  it.each(['23505', '42P01', '22P02', 'ENOENT', undefined])('leaves %s alone', (code) => {
    expect(databaseUnavailable(faulty(code))).toBeUndefined();
  });
});
