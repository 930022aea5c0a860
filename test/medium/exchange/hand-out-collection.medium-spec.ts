import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { BulkRunSteps } from '#modules/bulk-actions/testing';
import { CollectFiles } from '#modules/exchange';
import {
  FetchCollection,
  ForgetHandOuts,
  HandOutQueries,
  PackCollection,
  RequestHandOut,
} from '#modules/exchange/testing';
import { userActorWith } from '#modules/identity/testing';
import { ObjectNotFoundError, ObjectRegistry, ObjectStore } from '#modules/storage';
import { PeriodicTasks } from '#platform/jobs';
import { createInstallation, startApplication, type TestApplication, until } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';
import { ZipLimit } from '../../../src/modules/exchange/application/hand-out/zip-limit.js';
import { BulkDesk } from '../bulk-actions/bulk-desk.js';

const run = promisify(execFile);
const PURPOSE = { purpose: 'Akteneinsicht im Klageverfahren' };

describe(CollectFiles, () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let desk: BulkDesk;
  let folder: string;
  const ids: string[] = [];

  const add = async (fileId: string, subject: string, text: string): Promise<string> => {
    const bytes = Buffer.from(text);
    const stored = await app.get(ObjectStore).put(
      (async function* () {
        yield await Promise.resolve(bytes);
      })(),
      {
        mediaType: 'application/pdf',
        retention: { mode: 'governance', retainUntil: new Date(Date.now() + 3_600_000) },
        hold: true,
      },
    );
    await app.database.transaction((transaction) => app.get(ObjectRegistry).register(transaction, stored));
    const format = {
      name: 'Original',
      role: 'original',
      objectHash: stored.hash,
      mediaType: 'application/pdf',
      fileName: `${subject}.pdf`,
      sizeBytes: stored.sizeBytes,
      pages: 1,
    } as const;
    return (await office.addDocument({ fileId }, { subject, formats: [format], pageTexts: [] })).documentId;
  };
  const packed = async (id: string): Promise<void> => {
    await app.get(PackCollection).execute(id);
    await until(async () => (await app.get(FetchCollection).get(desk.karla, id)).state === 'ready');
  };

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('worker', installation);
    office = await setUpOffice(app);
    desk = new BulkDesk(app, office);
    await desk.open();
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-collection-'));
    for (const name of ['Garage', 'Carport', 'Wintergarten']) {
      const { id } = await office.openFile(name);
      ids.push(id);
      await add(id, `Antrag ${name}`, `Antrag auf ${name}`);
    }
  });

  afterAll(async () => {
    await app.delivered();
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('says before how many files with how much go out, and which stay out and why', async () => {
    const empty = (await office.openFile('Ohne Dokument')).id;
    const [other = ''] = await desk.files(1, '50');
    const auditor = await desk.somebody(['auditor']);
    const id = await desk.begin([...ids, empty, other], 'hand-out', PURPOSE, auditor);
    expect(await desk.run(id, auditor)).toMatchObject({
      state: 'ready',
      counts: { possible: 3, refused: 2 },
      volume: { documents: 3, bytes: 'Antrag auf GarageAntrag auf CarportAntrag auf Wintergarten'.length },
      mayBeUndone: false,
    });
    expect((await desk.outcomes(id, auditor)).slice(3)).toEqual([
      ['refused', 'EXCHANGE.NOTHING_TO_HAND_OUT'],
      ['refused', 'BULK_ACTIONS.NOT_YOURS'],
    ]);
    await expect(app.get(FetchCollection).get(auditor, id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_NOT_FOUND',
    });
    await expect(desk.begin(ids, 'hand-out', { purpose: ' ' })).rejects.toMatchObject({
      code: 'BULK_ACTIONS.SETTINGS_INVALID',
    });
  });

  it('makes one archive with a folder for each file and a list, journalled like single hand-outs, and gone after its time', async () => {
    const secret = await add(ids[1] ?? '', 'Gutachten', 'nicht für alle');
    await app.database.query(`UPDATE document SET own_confidentiality = '001' WHERE id = $1`, [secret]);
    const id = await desk.begin(ids, 'hand-out', PURPOSE);
    await desk.start(id);
    await desk.work(id);
    await packed(id);
    const ready = await app.get(FetchCollection).execute(desk.karla, id);
    expect(ready).toMatchObject({ files: 3, leftOut: 0, purpose: PURPOSE.purpose });
    const zip = path.join(folder, 'auswahl.zip');
    await pipeline(await app.get(ObjectStore).open(ready.objectHash), createWriteStream(zip));
    const names = (await run('unzip', ['-Z1', zip])).stdout.trim().split('\n');
    expect(names.filter((name) => name.includes('originale/')).map((name) => name.split('/').at(-1))).toEqual([
      '0001_Antrag Garage.pdf',
      '0001_Antrag Carport.pdf',
      '0001_Antrag Wintergarten.pdf',
    ]);
    expect(new Set(names.map((name) => name.split('/')[0])).size).toBe(4);
    const list = (await run('unzip', ['-p', zip, 'inhalt.csv'])).stdout.trim().split('\r\n');
    expect(list).toHaveLength(4);
    expect(list.join('\n')).not.toContain('Gutachten');
    const content = await run('unzip', ['-p', zip, names.find((name) => name.endsWith('Antrag Carport.pdf')) ?? '']);
    expect(content.stdout).toBe('Antrag auf Carport');
    for (const fileId of ids) {
      const actions = (await app.journalOf(fileId)).map(({ actor, action }) => `${actor} ${action}`);
      expect(actions).toContain(`${desk.karla.name} exchange.file-handed-out`);
      expect(actions).toContain(`${desk.karla.name} exchange.hand-out-fetched`);
      expect(await app.outboxOf(fileId)).toContain('exchange.file-handed-out');
      expect(await app.get(HandOutQueries).ofFile(desk.karla, fileId)).toMatchObject([
        { state: 'collected', purpose: PURPOSE.purpose, documents: 1 },
      ]);
    }
    await app.database.query(`UPDATE hand_out_collection SET expires_at = now() - interval '1 hour' WHERE id = $1`, [
      id,
    ]);
    const store = app.get(ObjectStore);
    const { remove } = store;
    const removed: string[] = [];
    store.remove = (hash) => Promise.resolve(void removed.push(hash));
    await app.get(PeriodicTasks).runOnce(app.get(ForgetHandOuts));
    Object.assign(store, { remove });
    expect(removed).toEqual([ready.objectHash]);
    await expect(app.get(FetchCollection).execute(desk.karla, id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_NOT_READY',
    });
  });

  it('gives nothing that may not be seen any more, and nothing of what was called off', async () => {
    const id = await desk.begin(ids, 'hand-out', PURPOSE);
    await desk.start(id);
    await desk.work(id);
    await packed(id);
    const [document] = await app.database.query<{ id: string }>(
      `SELECT id FROM document WHERE file_id = $1 AND subject LIKE 'Antrag%'`,
      [ids[2]],
    );
    await app.database.query(`UPDATE document SET own_confidentiality = '001' WHERE id = $1`, [document?.id]);
    await expect(app.get(FetchCollection).execute(desk.karla, id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_OUTDATED',
    });
    await app.database.query(`UPDATE document SET own_confidentiality = '003' WHERE id = $1`, [document?.id]);
    const reader = userActorWith({ 'records.read': 'all' }, desk.karla.name, { id: desk.karla.id });
    await expect(app.get(FetchCollection).execute(reader, id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_OUTDATED',
    });
    const stranger = await desk.somebody();
    await expect(app.get(FetchCollection).execute(stranger, id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_NOT_FOUND',
    });
  });

  it('packs nothing of what was called off', async () => {
    const id = await desk.begin(ids, 'hand-out', PURPOSE);
    await desk.start(id);
    await desk.workOn(id, 1);
    await app.get(BulkRunSteps).cancel(desk.karla, id);
    await app.get(PackCollection).execute(id);
    expect(await app.get(FetchCollection).get(desk.karla, id)).toMatchObject({
      state: 'failed',
      failure: 'EXCHANGE.COLLECTION_CANCELLED',
      files: 1,
    });
    await expect(app.get(FetchCollection).execute(desk.karla, id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_NOT_READY',
    });
  });

  it('leaves out and counts what may not be handed out any more when it is packed', async () => {
    const id = await desk.begin(ids, 'hand-out', PURPOSE);
    await desk.start(id);
    await desk.workOn(id, 3);
    const leadUnit = (unit: string): Promise<unknown> =>
      app.database.query('UPDATE record_file SET lead_unit_id = $2 WHERE id = $1', [ids[0], office.unit(unit)]);
    await leadUnit('50');
    await desk.work(id);
    await packed(id);
    expect(await app.get(FetchCollection).get(desk.karla, id)).toMatchObject({ files: 3, leftOut: 1 });
    const handed = await app.database.query<{ id: string }>(
      'SELECT file_id AS id FROM hand_out WHERE collection_id = $1 ORDER BY 1',
      [id],
    );
    expect(handed.map((file) => file.id)).toEqual(ids.slice(1).sort());
    await leadUnit('63');
  });

  it('goes out without a stored file that is lost while it is packed, and says in the list what is missing', async () => {
    const store = app.get(ObjectStore);
    const { openVerified, verify } = store;
    const [lost] = await app.database.query<{ hash: string }>(
      `SELECT format.object_hash::text AS hash FROM document_format AS format
         JOIN document_version AS version ON version.id = format.version_id JOIN document ON document.id = version.document_id
        WHERE document.file_id = $1 AND document.subject LIKE 'Antrag%'`,
      [ids[1]],
    );
    let isLost = false;
    store.openVerified = (hash, ...more) => {
      isLost ||= hash === lost?.hash;
      return hash === lost?.hash
        ? Promise.reject(new ObjectNotFoundError(hash))
        : openVerified.call(store, hash, ...more);
    };
    store.verify = async (hash) =>
      isLost && hash === lost?.hash ? { state: 'missing', reason: 'gone' } : verify.call(store, hash);
    const id = await desk.carriedOut(ids, 'hand-out', PURPOSE);
    await packed(id);
    Object.assign(store, { openVerified, verify });
    const { objectHash } = await app.get(FetchCollection).execute(desk.karla, id);
    const zip = path.join(folder, 'ohne.zip');
    await pipeline(await store.open(objectHash), createWriteStream(zip));
    const list = (await run('unzip', ['-p', zip, 'inhalt.csv'])).stdout.trim().split('\r\n');
    expect(list).toHaveLength(4);
    expect(list[2]).toContain('fehlt: die gespeicherte Datei ist nicht da');
    expect((await run('unzip', ['-Z1', zip])).stdout).not.toContain('Antrag Carport');
  });

  it('refuses before packing what is too much for one archive, with sum and limit', async () => {
    const limit = app.get(ZipLimit);
    const id = await desk.begin(ids, 'hand-out', PURPOSE);
    Object.assign(limit, { megabytes: 0.00002 });
    await expect(desk.start(id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_TOO_LARGE',
      details: { size: '1 MB', limit: '0.00002 MB' },
    });
    const one = { fileId: ids[2] ?? '', purpose: PURPOSE.purpose };
    await expect(app.get(RequestHandOut).execute(desk.karla, { ...one, kind: 'zip' })).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_TOO_LARGE',
    });
    Object.assign(limit, { megabytes: 1 });
    await desk.start(id);
    await desk.workOn(id, 3);
    Object.assign(limit, { megabytes: 0.00002 });
    await desk.work(id);
    await app.get(PackCollection).execute(id);
    await until(async () => (await app.get(FetchCollection).get(desk.karla, id)).state === 'failed');
    expect(await app.get(FetchCollection).get(desk.karla, id)).toMatchObject({
      failure: 'EXCHANGE.HAND_OUT_TOO_LARGE',
    });
    Object.assign(limit, { megabytes: 1 });
  });
});
