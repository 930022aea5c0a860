import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Actor } from '#kernel/actor';
import {
  BeginConversion,
  CheckConversion,
  ConversionQueries,
  ConvertFiles,
  ListFolder,
  RequestCheck,
  StageDocument,
  StartConversion,
} from '#modules/exchange';
import { ForgetStagedFiles } from '#modules/exchange/testing';
import { userActorWith } from '#modules/identity/testing';
import { DecideDeletion, DeletionQueries, RequestDeletion } from '#modules/records/testing';
import { ObjectLockedError, ObjectStore } from '#modules/storage';
import { PeriodicTasks } from '#platform/jobs';
import { Manifests } from '../../../src/modules/exchange/application/conversion/manifests.js';
import { TakenOverRepository } from '../../../src/modules/exchange/persistence/taken-over.repository.js';
import { ManifestMissing } from '../../../src/modules/exchange/errors.js';
import { createInstallation, startApplication, type TestApplication, until } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';
import { letter, manifestOf } from './old-stock.js';

describe(ConversionQueries, () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('worker', installation);
    office = await setUpOffice(app);
  });

  afterAll(async () => {
    await app.delivered();
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  /** A conversion of one file with one document, sent and checked; files of other numbers are left out of the manifest. */
  async function prepared(
    file: number,
    text = `Altakte ${String(file)}`,
    more: readonly string[] = [],
  ): Promise<string> {
    const lines = manifestOf(file, 1);
    const bytes = Buffer.from([lines[0], ...lines.slice(1 + 3 * (file - 1)), ...more].join('\r\n'));
    const { id } = await app.get(BeginConversion).execute(FOUNDER, { name: 'liste.csv', bytes });
    const path = `${String(file)}/1.pdf`;
    const content = Buffer.from(await letter(text));
    const entry = { path, kind: 'file', sizeBytes: content.length, modifiedAt: 1 } as const;
    await app.get(ListFolder).execute(FOUNDER, id, [entry]);
    await app.get(StageDocument).execute(FOUNDER, id, path, Readable.from([content]));
    await app.get(RequestCheck).execute(FOUNDER, id, { enqueue: false });
    await app.get(CheckConversion).execute(id);
    return id;
  }

  async function hashOf(id: string): Promise<string> {
    const [entry] = await app.database.query<{ hash: string }>(
      'SELECT object_hash AS hash FROM conversion_entry WHERE conversion_id = $1',
      [id],
    );
    return entry?.hash ?? '';
  }

  /** What was put into the store under these hashes had to go so many days ago. */
  const timeIsUp = async (hashes: readonly string[], days: number): Promise<void> => {
    const rows = await app.database.query<{ hash: string }>(
      `UPDATE staged_object SET kept_until = now() - $2::int * interval '1 day' WHERE hash = ANY($1::text[]) RETURNING hash`,
      [hashes, days],
    );
    expect(rows.flat()).not.toEqual([]);
  };

  const seen = (id: string) => app.get(ConversionQueries).get(FOUNDER, id);

  it('does not hang when whoever started it has left, and somebody else goes on with it', async () => {
    const id = await prepared(1);
    const gone = userActorWith({ 'records.take-over': 'all' }, 'Gerd Gegangen');
    await app.get(StartConversion).execute(gone, id);
    await until(async () => (await seen(id)).state !== 'running');
    expect(await seen(id)).toMatchObject({ state: 'stopped', failure: 'IDENTITY.PERMISSION_MISSING', waiting: 1 });
    await app.get(StartConversion).execute(FOUNDER, id);
    await until(async () => (await seen(id)).state === 'done');
    expect(await seen(id)).toMatchObject({ failure: null, done: 1 });
  });

  it('takes parts of proceedings over as parts, also where they stand first or are closed with their whole', async () => {
    const more = [
      'Teilvorgang;BA 70-1;;;BA 70;;;Brandschutz;;;2.3.1998;;;;;;;;;',
      'Vorgang;BA 70;;;;;;Abbruch;;;1.3.1998;1.2.2000;;;;;;;;;',
      'Teilvorgang;BA 70-2;;;Abbruch;;;Statik;;;3.3.1998;1.4.1999;;;;;;;;;',
    ];
    const id = await prepared(70, 'Altakte mit Teilvorgang', more);
    await app.get(StartConversion).execute(FOUNDER, id);
    await until(async () => (await seen(id)).state === 'done');
    expect(await seen(id)).toMatchObject({ failure: null, done: 1 });
    const parts = await app.database.query(
      `SELECT part.subject, whole.subject AS whole, part.part_number AS number, part.state, part.closed_on::text AS "closedOn",
              whole.last_part_number AS last
         FROM proceeding AS part JOIN proceeding AS whole ON whole.id = part.part_of_id ORDER BY part.part_number`,
    );
    expect(parts).toEqual([
      { subject: 'Brandschutz', whole: 'Abbruch', number: 1, state: 'closed', closedOn: '2000-02-01', last: 2 },
      { subject: 'Statik', whole: 'Abbruch', number: 2, state: 'closed', closedOn: '1999-04-01', last: 2 },
    ]);
  });

  it('lets the failure of a check that was overtaken break nothing off', async () => {
    const id = await prepared(2);
    const manifests = app.get(Manifests);
    const { read } = manifests;
    const failAfter = (step: () => Promise<void>): void => {
      manifests.read = async () => {
        await step();
        throw new ManifestMissing();
      };
    };
    await app.get(RequestCheck).execute(FOUNDER, id, { enqueue: false });
    failAfter(() => app.get(RequestCheck).execute(FOUNDER, id, { enqueue: false }));
    await expect(app.get(CheckConversion).execute(id)).rejects.toThrow(ManifestMissing);
    expect(await seen(id)).toMatchObject({ state: 'checking', failure: null });
    failAfter(async () => {
      Object.assign(manifests, { read });
      await app.get(CheckConversion).execute(id);
      await app.get(StartConversion).execute(FOUNDER, id, { enqueue: false });
    });
    await expect(app.get(CheckConversion).execute(id)).rejects.toThrow(ManifestMissing);
    expect(await seen(id)).toMatchObject({ state: 'running', failure: null });
  });

  it('names what was taken over only to those who may read it, and forgets it when it is deleted', async () => {
    const id = await prepared(5);
    await app.get(StartConversion).execute(FOUNDER, id, { enqueue: false });
    await app.get(ConvertFiles).execute(id, () => false);
    const report = async (actor: Actor) => (await app.get(ConversionQueries).report(actor, id, 0, 10))[0];
    const named = await report(FOUNDER);
    expect(named).toMatchObject({ state: 'done', subject: 'Altakte 5', paths: [{ row: 4, path: '5/1.pdf' }] });
    const unnamed = { subject: null, oldReference: null, reference: null, fileId: null, paths: [] };
    const blind = userActorWith({ 'records.take-over': 'all' }, 'Bruno Blind');
    expect(await report(blind)).toMatchObject({ line: 2, state: 'done', documents: 1, ...unnamed });

    const [document] = await app.database.query<{ id: string }>('SELECT id FROM document WHERE file_id = $1', [
      named?.fileId,
    ]);
    const grants = { 'records.read': 'all', 'records.work': 'all', 'records.request-deletion': 'all' } as const;
    const requestId = await app.get(RequestDeletion).execute(userActorWith(grants), {
      fileId: named?.fileId ?? '',
      objectKind: 'document',
      objectId: document?.id ?? '',
      reason: 'Irrläufer mit Gesundheitsdaten',
      legalBasis: 'Art. 17 Abs. 1 DSGVO',
    });
    const second = userActorWith({ ...grants, 'records.confirm-deletion': 'all' }, 'Theo Teamleitung');
    const { contentState } = await app.get(DeletionQueries).get(second, requestId);
    await app.get(DecideDeletion).confirm(second, { requestId, contentState: contentState ?? '' });
    await app.delivered();
    const kept = await app.database.query(
      `SELECT plan, fingerprint IS NOT NULL AS known, (SELECT count(*)::int FROM conversion_entry WHERE conversion_id = $1) AS entries
         FROM conversion_item WHERE conversion_id = $1`,
      [id],
    );
    expect(kept).toEqual([{ plan: null, known: true, entries: 0 }]);
    const { reference } = named ?? {};
    expect(await report(FOUNDER)).toMatchObject({ line: 2, isDeleted: true, reference, subject: null, paths: [] });
    expect(await report(blind)).toMatchObject({ ...unnamed, isDeleted: true });

    const [manifest] = await app.database.query<{ hash: string }>(
      'SELECT manifest_hash AS hash FROM conversion WHERE id = $1',
      [id],
    );
    const store = app.get(ObjectStore);
    const { remove } = store;
    const removed: string[] = [];
    store.remove = (hash) => Promise.resolve(void removed.push(hash));
    await app.get(PeriodicTasks).runOnce(app.get(ForgetStagedFiles));
    const deleted = { fileId: named?.fileId ?? '', objectId: document?.id ?? '' };
    await app.database.transaction((transaction) =>
      app.get(TakenOverRepository).forget(transaction, deleted, new Date()),
    );
    await app.get(PeriodicTasks).runOnce(app.get(ForgetStagedFiles));
    Object.assign(store, { remove });
    const forgotten = (await app.journalOf(id)).filter(({ action }) => action === 'exchange.manifest-forgotten');
    expect(forgotten).toHaveLength(1);
    expect(removed.filter((hash) => hash === manifest?.hash)).toHaveLength(1);
    expect((await app.journalOf(id)).at(-1)).toMatchObject({
      action: 'exchange.manifest-forgotten',
      after: { sha256: manifest?.hash },
    });
  });

  it('lets a second check overtake one that hangs, whose process may still be alive', async () => {
    const id = await prepared(6, 'Noch einmal geprüft');
    const check = (): Promise<unknown> => app.get(RequestCheck).execute(FOUNDER, id, { enqueue: false });
    await check();
    const manifests = app.get(Manifests);
    const { read } = manifests;
    manifests.read = async (hash) => {
      Object.assign(manifests, { read });
      await check();
      return manifests.read(hash);
    };
    await app.get(CheckConversion).execute(id);
    expect(await seen(id)).toMatchObject({ state: 'checking' });
    await app.get(CheckConversion).execute(id);
    expect(await seen(id)).toMatchObject({ state: 'checked', waiting: 1, refused: 0, failure: null });
  });

  it('locks nothing of a file that is refused, and one the store holds on to keeps no other from being forgotten', async () => {
    const store = app.get(ObjectStore);
    const ids = [await prepared(3), await prepared(4)];
    const [held, free] = await Promise.all(ids.map(hashOf));
    const [refused] = ids;
    // the office is closed between check and run: a rule refuses at the very end
    const closing = (at: string): Promise<unknown> =>
      app.database.query(`UPDATE org_unit SET closed_at = ${at} WHERE id = $1`, [office.unit('63')]);
    await closing('now()');
    await app.get(StartConversion).execute(FOUNDER, refused ?? '', { enqueue: false });
    await app.get(ConvertFiles).execute(refused ?? '', () => false);
    await closing('NULL');
    expect(await seen(refused ?? '')).toMatchObject({ state: 'done', refused: 1 });
    expect(await store.stat(held ?? '')).toMatchObject({ hold: false });
    expect((await store.stat(held ?? '')).retainUntil.getTime()).toBeLessThan(Date.now() + 31 * 86_400_000);

    await timeIsUp([held ?? ''], 2);
    await timeIsUp([free ?? ''], 1);
    const { remove } = store;
    const tried: string[] = [];
    store.remove = (hash) => {
      tried.push(hash);
      return hash === held ? Promise.reject(new ObjectLockedError(hash, 'held')) : Promise.resolve();
    };
    await app.get(PeriodicTasks).runOnce(app.get(ForgetStagedFiles));
    await app.get(PeriodicTasks).runOnce(app.get(ForgetStagedFiles));
    Object.assign(store, { remove });
    expect(tried).toEqual([held, free]);
  });

  it('deletes after its time also what nothing leads to any more, but not what is still worked with', async () => {
    const id = await prepared(6, 'Erste Fassung');
    const overwritten = await hashOf(id);
    const again = async (text: string, modifiedAt: number): Promise<string> => {
      const content = Buffer.from(await letter(text));
      const entry = { path: '6/1.pdf', kind: 'file', sizeBytes: content.length, modifiedAt } as const;
      await app.get(ListFolder).execute(FOUNDER, id, [entry]);
      await app.get(StageDocument).execute(FOUNDER, id, entry.path, Readable.from([content]));
      return hashOf(id);
    };
    const leftOut = await again('Zweite Fassung', 2);
    await app.get(ListFolder).execute(FOUNDER, id, []);
    const unknown = Buffer.from(await letter('Von niemandem genannt'));
    await expect(
      app.get(StageDocument).execute(FOUNDER, id, '6/9.pdf', Readable.from([unknown])),
    ).rejects.toMatchObject({ code: 'EXCHANGE.FILE_NOT_IN_FOLDER' });
    const present = await again('Dritte Fassung', 3);
    await app.get(RequestCheck).execute(FOUNDER, id, { enqueue: false });
    const gone = [overwritten, leftOut, createHash('sha256').update(unknown).digest('hex')];
    await timeIsUp([...gone, present], 1);

    const store = app.get(ObjectStore);
    const { remove } = store;
    const removed: string[] = [];
    store.remove = (hash) => Promise.resolve(void removed.push(hash));
    await app.get(PeriodicTasks).runOnce(app.get(ForgetStagedFiles));
    expect(removed.sort()).toEqual(gone.sort());
    expect(await hashOf(id)).toBe(present);
    await app.get(CheckConversion).execute(id);
    await app.get(PeriodicTasks).runOnce(app.get(ForgetStagedFiles));
    Object.assign(store, { remove });
    expect(removed).toEqual([...gone, present]);
    expect(await seen(id)).toMatchObject({ state: 'collecting', stored: 0 });
  });
});
