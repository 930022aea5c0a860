import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ObjectRegistry, type StoredObject } from '#modules/storage';
import { Database } from '#platform/database';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js';
import { freshBytes, hoursFromNow, problem, sha256 } from './content.js';

// Disks and an S3 server on a busy machine need their time.

describe(ObjectRegistry.name, () => {
  let testDatabase: TestDatabase;
  let dataSource: DataSource;
  let database: Database;
  let registry: ObjectRegistry;

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    dataSource = await new DataSource({
      type: 'postgres',
      url: testDatabase.appUrl,
      installExtensions: false,
    }).initialize();
    database = new Database(dataSource);
    registry = new ObjectRegistry(database);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await testDatabase.drop();
  });

  function storedObject(changes: Partial<StoredObject> = {}): StoredObject {
    return {
      hash: sha256(freshBytes()),
      sizeBytes: 3_000_000_000,
      mediaType: 'image/tiff',
      createdAt: new Date('2026-03-01T10:00:00.123Z'),
      mode: 'governance',
      retainUntil: hoursFromNow(10),
      hold: false,
      ...changes,
    };
  }

  async function registered(changes: Partial<StoredObject> = {}): Promise<StoredObject> {
    const stored = storedObject(changes);
    await database.transaction((transaction) => registry.register(transaction, stored));
    return stored;
  }

  it('gives back what was registered, large sizes and milliseconds included', async () => {
    const stored = await registered();
    expect(await registry.find(stored.hash)).toEqual(stored);
    expect(await registry.find(sha256(freshBytes()))).toBeUndefined();
  });

  it('registers nothing when the transaction fails', async () => {
    const stored = storedObject();
    const failed = database.transaction(async (transaction) => {
      await registry.register(transaction, stored);
      throw new Error('no record');
    });
    await expect(failed).rejects.toThrow('no record');
    expect(await registry.find(stored.hash)).toBeUndefined();
  });

  it('keeps the firmer lock when an object is registered again', async () => {
    const stored = await registered({ mode: 'compliance', hold: true });
    const weaker = { ...stored, mode: 'governance', hold: false, retainUntil: hoursFromNow(1) } as const;
    await database.transaction((transaction) => registry.register(transaction, weaker));
    expect(await registry.find(stored.hash)).toEqual(stored);
    const later = { ...stored, retainUntil: hoursFromNow(100) };
    await database.transaction((transaction) => registry.register(transaction, later));
    expect(await registry.find(stored.hash)).toEqual(later);
  });

  it('follows a lifted hold, but never a shorter retention', async () => {
    const stored = await registered({ hold: true });
    const changed = { ...stored, hold: false, retainUntil: hoursFromNow(1) };
    await database.transaction((transaction) => registry.recordLock(transaction, changed));
    expect(await registry.find(stored.hash)).toEqual({ ...stored, hold: false });
    const unknown = database.transaction((transaction) => registry.recordLock(transaction, storedObject()));
    await expect(unknown).rejects.toMatchObject(problem('STORAGE.OBJECT_NOT_FOUND'));
  });

  it('marks an object as removed only after its retention, and keeps the line', async () => {
    const locked = await registered();
    const remove = async (hash: string): Promise<void> =>
      database.transaction((transaction) => registry.recordRemoval(transaction, hash, new Date()));
    await expect(remove(locked.hash)).rejects.toThrow('is locked');

    const expired = await registered({ retainUntil: new Date('2020-01-01T00:00:00Z') });
    await remove(expired.hash);
    expect(await registry.find(expired.hash)).toBeUndefined();
    expect(await database.query('SELECT hash FROM stored_object WHERE hash = $1', [expired.hash])).toHaveLength(1);
    await expect(remove(expired.hash)).rejects.toMatchObject(problem('STORAGE.OBJECT_NOT_FOUND'));
    const again = { ...expired, retainUntil: hoursFromNow(2) };
    await database.transaction((transaction) => registry.register(transaction, again));
    expect(await registry.find(expired.hash)).toEqual(again);
  });

  it('does not let the application rewrite or delete a line', async () => {
    const { hash } = await registered({ mode: 'compliance' });
    const change = async (set: string): Promise<unknown> =>
      database.query(`UPDATE stored_object SET ${set} WHERE hash = '${hash}'`);
    await expect(change("retain_until = retain_until - interval '1 day'")).rejects.toThrow('cannot be weakened');
    await expect(change("retention_mode = 'governance'")).rejects.toThrow('cannot be weakened');
    await expect(change(`hash = '${sha256(freshBytes())}'`)).rejects.toThrow('cannot become another');
    await expect(change('size_bytes = 1')).rejects.toThrow('cannot become another');
    await expect(database.query('DELETE FROM stored_object')).rejects.toThrow('permission denied');
    await expect(database.query('TRUNCATE stored_object')).rejects.toThrow('permission denied');
  });

  it('lists everything in the order of the hashes, over several pages', async () => {
    await dataSource.query(
      `INSERT INTO stored_object (hash, size_bytes, media_type, created_at, retain_until, hold, retention_mode)
       SELECT encode(sha256(i::text::bytea), 'hex'), i, 'image/png', now(), now(), false, 'governance'
       FROM generate_series(1, 2500) i`,
    );
    const hashes: string[] = [];
    for await (const stored of registry.listAll()) hashes.push(stored.hash);
    const [{ count } = { count: '' }] = await database.query<{ count: string }>(
      'SELECT count(*) AS count FROM stored_object WHERE removed_at IS NULL',
    );
    expect(hashes).toHaveLength(Number(count));
    expect(hashes).toEqual([...new Set(hashes)].sort());
  });
});
