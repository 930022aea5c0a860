import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { systemActor } from '#kernel/actor';
import type { PlainValue } from '#kernel/domain-event';
import { newId } from '#kernel/ids';
import { type Database } from '#platform/database';
import { Journal, JournalReader, type JournalState } from '#platform/journal';
import { userActorWith } from '#modules/identity/testing';
import { startApplication, type TestApplication } from '../../support/application.js';
import { setUpOffice } from '../../support/office.js';

const CLERK = userActorWith({}, 'Änne Öztürk');

let app: TestApplication;
let database: Database;
let journal: Journal;
let reader: JournalReader;

beforeAll(async () => {
  app = await startApplication('tool');
  database = app.database;
  journal = app.get(Journal);
  reader = app.get(JournalReader);
});

afterAll(async () => {
  await app.close();
});

async function write(after: JournalState, occurredAt?: Date): Promise<string> {
  const objectId = newId();
  await database.transaction((transaction) =>
    journal.append(transaction, CLERK, { action: 'test.book-lent', objectType: 'book', objectId, after }, occurredAt),
  );
  return objectId;
}

describe(Journal.name, () => {
  it('keeps nothing of a step that was rolled back', async () => {
    const objectId = newId();
    await expect(
      database.transaction(async (transaction) => {
        await journal.append(transaction, CLERK, { action: 'test.book-lent', objectType: 'book', objectId });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await reader.list({ objectId }, 10)).toEqual([]);
  });

  it('says who did what to what, when, with the values before and after', async () => {
    const objectId = newId();
    const occurredAt = new Date('2026-03-29T01:59:59.123Z');
    await database.transaction((transaction) =>
      journal.append(
        transaction,
        CLERK,
        { action: 'test.book-lent', objectType: 'book', objectId, before: { on: 'Regal' }, after: { on: null } },
        occurredAt,
      ),
    );
    expect(await reader.list({ objectId }, 10)).toMatchObject([
      {
        occurredAt,
        actor: { kind: 'user', id: CLERK.id, name: 'Änne Öztürk' },
        action: 'test.book-lent',
        objectType: 'book',
        before: { on: 'Regal' },
        after: { on: null },
        block: null,
      },
    ]);
  });

  it('filters by actor, action and time, newest first, and treats wildcards as letters', async () => {
    const objectId = newId();
    for (const [index, name] of ['Müller 100%', 'Müller 1000', 'muller'].entries()) {
      await database.transaction((transaction) =>
        journal.append(
          transaction,
          systemActor(name),
          { action: `test.step-${String(index)}`, objectType: 'book', objectId },
          new Date(Date.UTC(2026, 0, index + 1)),
        ),
      );
    }
    const names = async (filter: object): Promise<string[]> =>
      (await reader.list({ objectId, ...filter }, 10)).map((entry) => entry.actor.name);
    expect(await names({})).toEqual(['muller', 'Müller 1000', 'Müller 100%']);
    expect(await names({ actor: '100%' })).toEqual(['Müller 100%']);
    expect(await names({ action: 'test.step-2' })).toEqual(['muller']);
    expect(await names({ from: new Date(Date.UTC(2026, 0, 2)), to: new Date(Date.UTC(2026, 0, 3)) })).toEqual([
      'Müller 1000',
    ]);
  });

  const AWKWARD: readonly (readonly [string, unknown])[] = [
    ['a number wider than a long', { n: 1e21 }],
    [
      'the largest and the smallest number',
      { big: Number.MAX_VALUE, small: Number.MIN_VALUE, safe: Number.MAX_SAFE_INTEGER },
    ],
    ['numbers beyond the safe range', { n: 2 ** 53 + 2, m: -(2 ** 63) }],
    ['fractions that binary cannot hold', { n: 0.1 + 0.2, m: 1e-7, o: 100.0, p: 1.5e300 }],
    ['negative nought', { n: -0 }],
    ['what JSON has no number for', { n: Number.NaN, m: Number.POSITIVE_INFINITY }],
    ['absent properties', { here: 1, gone: undefined, deep: { gone: undefined }, list: [undefined, 1] }],
    ['keys in any order and of any kind', { zz: 1, a: { c: 1, b: { ä: 1, Z: 2, '10': 3, '9': 4, '': 5 } }, aa: 2 }],
    ['characters of every plane', { text: 'Straße ß ẞ — „Größe“ 😀 \u202e \u2028 \ufeff', 'schlüssel 😀': 'e\u0301' }],
    ['characters no column can hold', { text: 'a\u0000b', half: '\ud83d', other: '\udc00x', 'k\u0000': 1 }],
    ['backslashes and quotes', { text: '\\u0000 " \\ / \b\f\n\r\t' }],
    ['nesting and emptiness', { a: [[], {}, [[{}]], ''], b: null, c: true, d: '' }],
  ];

  it.each(AWKWARD)('writes digests that fit after reading back: %s', async (_what, after) => {
    const objectId = await write(
      after as Record<string, PlainValue>,
      new Date(Math.floor(Date.now() / 1000) * 1000 + 999),
    );
    expect((await app.journalOf(objectId)).map((entry) => entry.action)).toEqual(['test.book-lent']);
    await app.seal();
    expect(await app.checkIntegrity()).toMatchObject({ state: 'ok', firstFault: null });
  });

  it.each([
    '2026-11-22T10:11:12.000Z',
    '2026-11-22T10:11:12.001Z',
    '2026-11-22T10:11:12.100Z',
    '1970-01-01T00:00:00.007Z',
  ])('keeps %s to the millisecond', async (instant) => {
    const objectId = await write({}, new Date(instant));
    expect((await reader.list({ objectId }, 1))[0]?.occurredAt.toISOString()).toBe(instant);
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
  });

  describe('as append-only tables', () => {
    const TABLES = ['journal_entry', 'journal_block', 'journal_seal'];
    const someColumn: Record<string, string> = {
      journal_entry: 'action',
      journal_block: 'entries',
      journal_seal: 'leaf',
    };

    async function runAs(url: string, statement: string): Promise<string> {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        await client.query(statement);
        return 'done';
      } catch (error) {
        return (error as { code?: string }).code ?? 'unknown';
      } finally {
        await client.end();
      }
    }

    const attacks = (table: string): string[] => [
      `UPDATE ${table} SET ${someColumn[table] ?? ''} = ${someColumn[table] ?? ''}`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ];
    const ownerAttacks = (table: string): string[] => [
      `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
      `ALTER TABLE ${table} ADD COLUMN forged text`,
      `DROP TABLE ${table} CASCADE`,
      `DROP TRIGGER ${table}_append_only ON ${table}`,
      `CREATE RULE swallow AS ON INSERT TO ${table} DO INSTEAD NOTHING`,
      `CREATE TRIGGER swallow BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    ];

    beforeAll(async () => {
      await write({});
      await app.seal();
    });

    it.each(TABLES.flatMap((table) => [...attacks(table), ...ownerAttacks(table)]))(
      'refuses the application: %s',
      async (statement) => {
        expect(await runAs(app.installation.testDatabase.appUrl, statement)).toBe('42501');
      },
    );

    it.each(TABLES.flatMap(attacks))('refuses even the owner by trigger: %s', async (statement) => {
      expect(await runAs(app.installation.testDatabase.adminUrl, statement)).toBe('42501');
    });

    it('gives the application nothing it grants itself', async () => {
      await runAs(app.installation.testDatabase.appUrl, `GRANT ALL ON ${TABLES.join(', ')} TO talakte_app`);
      const [held] = await database.query<{ any: boolean }>(
        `SELECT bool_or(has_table_privilege('talakte_app', name, 'UPDATE, DELETE, TRUNCATE, TRIGGER')) AS any FROM unnest($1::text[]) AS name`,
        [TABLES],
      );
      expect(held).toEqual({ any: false });
    });

    it.each([
      'SET session_replication_role = replica',
      'CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$',
      'CREATE OR REPLACE FUNCTION queue_for_sealing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
      'SET ROLE talakte_owner',
      'CREATE TABLE forged (id integer)',
      'ALTER ROLE talakte_app SUPERUSER',
    ])('refuses the application a way round: %s', async (statement) => {
      expect(await runAs(app.installation.testDatabase.appUrl, statement)).toBe('42501');
    });

    describe('and the kept documents', () => {
      // rows of an empty table are protected by nothing: it takes a document to see that nobody agreed to its deletion
      beforeAll(async () => {
        const office = await setUpOffice(app);
        await office.addDocument({ fileId: (await office.openFile('Bauantrag')).id });
      });

      it.each([
        `UPDATE document_version SET number = number`,
        `DELETE FROM document_version`,
        `UPDATE document_format SET object_hash = object_hash`,
        `DELETE FROM document_format`,
        `TRUNCATE document_format`,
      ])('refuses to change versions and formats of documents: %s', async (statement) => {
        expect(await runAs(app.installation.testDatabase.appUrl, statement)).toBe('42501');
      });
    });
  });
});
