import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';

describe(createTestDatabase.name, () => {
  let one: TestDatabase;
  let other: TestDatabase;

  beforeAll(async () => {
    [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  });

  afterAll(async () => {
    await Promise.all([one.drop(), other.drop()]);
  });

  async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it('hands out migrated databases that do not see each other', async () => {
    await ask(one.adminUrl, 'CREATE TABLE only_here (id int)');
    const there = await ask(
      other.adminUrl,
      "SELECT to_regclass('only_here') AS found, to_regclass('schema_migration') AS migrated",
    );
    expect(there).toEqual([{ found: null, migrated: 'schema_migration' }]);
  });

  it('lets the application role neither change the schema nor rewrite what only grows', async () => {
    await expect(ask(one.appUrl, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
    await expect(ask(one.appUrl, 'DELETE FROM journal_entry')).rejects.toThrow('permission denied');
    const role = await ask(
      one.appUrl,
      'SELECT rolsuper, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = current_user',
    );
    expect(role).toEqual([{ rolsuper: false, rolcreaterole: false, rolbypassrls: false }]);
  });
});
