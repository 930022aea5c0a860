import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { DomainError } from '#kernel/domain-error';
import {
  FetchHandOut,
  ForgetHandOuts,
  HandOutQueries,
  PrepareHandOut,
  RequestHandOut,
} from '#modules/exchange/testing';
import { userActorWith } from '#modules/identity/testing';
import { ActorResolver } from '#modules/identity';
import type { NewFormat } from '../../../src/modules/records/domain/document.entity.js';
import { PageReader } from '#modules/intake';
import { ObjectChangedError, ObjectRegistry, ObjectStore } from '#modules/storage';
import { PdfAssembly } from '../../../src/modules/exchange/pdf/pdf-assembly.js';
import { PeriodicTasks } from '#platform/jobs';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';
import { letter, turnedLetter } from './old-stock.js';

const run = promisify(execFile);

class Crashed extends DomainError {
  readonly code = 'INTAKE.DECODE_CRASHED';
  readonly kind = 'unavailable';

  constructor() {
    super('The process that opened the file is gone', {});
  }
}

describe(RequestHandOut, () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let folder: string;
  let fileId: string;
  let original: Uint8Array;
  let actor: ReturnType<typeof userActorWith>;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('worker', installation);
    office = await setUpOffice(app);
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-hand-out-'));
    const scope = [office.unit('63')];
    actor = userActorWith({ 'records.read': scope, 'records.hand-out': scope }, 'Karl Kunde');
    // the job asks anew who this is
    app.get(ActorResolver).ofUser = (id) => Promise.resolve(id === actor.id ? actor : undefined);
    ({ id: fileId } = await office.openFile('Neubau „Żółć“ Am Hang 3', { parties: ['Änne Müller'] }));
    original = await letter('Antrag auf Baugenehmigung', 120);
    const image = await sharp({ create: { width: 900, height: 1200, channels: 3, background: '#ddd' } })
      .tiff()
      .toBuffer();
    await add('Antrag', original, 'application/pdf', 'Antrag.pdf');
    await add('Lageplan', image, 'image/tiff', 'Plan:1.tif');
    await add('Verschlüsselt', Buffer.from('kein PDF'), 'application/octet-stream', 'kaputt.pdf');
    await add('Akte im Ganzen', await turnedLetter(), 'application/pdf', 'quer.pdf');
    await app.database.query(`UPDATE document SET invalid = $1::jsonb WHERE subject = 'Lageplan'`, [
      JSON.stringify({ reason: 'vertauscht', markedAt: '2026-02-01T08:00:00Z', markedBy: 'Ida Amt' }),
    ]);
    await app.database.query(`UPDATE document SET state = 'draft' WHERE subject = 'Akte im Ganzen'`);
  });

  afterAll(async () => {
    await app.delivered();
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
    await rm(folder, { recursive: true, force: true });
  });

  async function add(subject: string, bytes: Uint8Array, mediaType: string, fileName: string): Promise<void> {
    const stored = await app.get(ObjectStore).put(
      (async function* () {
        yield await Promise.resolve(bytes);
      })(),
      { mediaType, retention: { mode: 'governance', retainUntil: new Date(Date.now() + 3_600_000) }, hold: true },
    );
    await app.database.transaction((transaction) => app.get(ObjectRegistry).register(transaction, stored));
    const format: NewFormat = {
      name: 'Original',
      role: 'original',
      objectHash: stored.hash,
      mediaType,
      fileName,
      sizeBytes: stored.sizeBytes,
      pages: null,
    };
    await office.addDocument({ fileId }, { subject, formats: [format], pageTexts: [] });
  }

  async function setLevel(subject: string, level: string): Promise<void> {
    await app.database.query(`UPDATE document SET own_confidentiality = $2 WHERE subject = $1`, [subject, level]);
  }

  async function handOut(kind: 'pdf' | 'zip'): Promise<{ id: string; file: string; sha256: string }> {
    const id = await app.get(RequestHandOut).execute(actor, { fileId, kind, purpose: 'Akteneinsicht nach § 29 VwVfG' });
    await app.get(PrepareHandOut).execute(id);
    const ready = await app.get(FetchHandOut).execute(actor, id);
    const file = path.join(folder, `akte.${kind}`);
    await pipeline(await app.get(ObjectStore).openVerified(ready.objectHash), createWriteStream(file));
    return { id, file, sha256: ready.objectHash };
  }

  it('binds a file into one valid PDF with cover, contents, numbered sheets and bookmarks', async () => {
    const { file } = await handOut('pdf');
    const { stdout: checked } = await run('qpdf', ['--check', file]);
    expect(checked).toContain('No syntax or stream encoding errors found');
    const { stdout: info } = await run('pdfinfo', [file]);
    // cover, contents, 120 + 1 image + 1 sheet of ours + 1
    expect(info).toMatch(/Pages:\s+125/);
    expect(info).toMatch(/JavaScript:\s+no/);
    const { stdout: text } = await run('pdftotext', ['-layout', file, '-'], { maxBuffer: 50e6 });
    expect(text).toContain('Neubau „Żółć“ Am Hang 3');
    expect(text).toContain('Akteneinsicht nach § 29 VwVfG');
    expect(text).toContain('Antrag auf Baugenehmigung Seite 120 von 120');
    expect(text).toMatch(/Az\. 63-631\/0001-\d{4} \| Bl\. 120 von 123/);
    expect(text).toContain('Bl. 123 von 123');
    expect(text).toContain('Dieses Dokument kann hier nicht dargestellt werden');
    expect(text).toMatch(/Grund: diese Art von Datei lässt sich nicht als Seiten darstellen\.[^]*SHA-256 [0-9a-f]{64}/);
    // in the table of contents, and at the foot of the page itself
    expect(text).toContain('[UNGÜLTIG] Lageplan');
    expect(text).toMatch(/UNGÜLTIG seit .* durch Ida Amt: vertauscht/);
    expect(text).toMatch(/Bl\. 121 von 123 \| UNGÜLTIG/);
    expect(text).toMatch(/Bl\. 123 von 123 \| ENTWURF/);
    expect(text).toMatch(/bis heute/);
    const { stdout: outline } = await run('mutool', ['show', file, 'outline']);
    expect(outline).toContain('Bl. 121 [UNGÜLTIG] Lageplan');
    expect(outline.trim().split('\n')).toHaveLength(4);
  });

  it('says on which day the file was closed', async () => {
    await app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [fileId]);
    await app.database.query(
      `INSERT INTO file_closing (file_id, closed_on, closed_at, closed_by_name, retention) VALUES ($1, '2020-05-04', now(), 'Ida Amt', '{"kind":"permanent"}')`,
      [fileId],
    );
    const { file } = await handOut('zip');
    const { stdout: html } = await run('unzip', ['-p', file, 'index.html']);
    expect(html).toContain('bis 04.05.2020');
    expect(html).toContain('UNGÜLTIG seit');
    await app.database.query(`UPDATE record_file SET state = 'open' WHERE id = $1`, [fileId]);
  });

  it('binds all the others when one document breaks whoever opens it or is not what it was, and names it', async () => {
    const reader = app.get(PageReader);
    const bindPages = reader.bindPages.bind(reader);
    reader.bindPages = (input) => (input.feet.length === 100 ? Promise.reject(new Crashed()) : bindPages(input));
    const store = app.get(ObjectStore);
    const openVerified = store.openVerified.bind(store);
    const [plan] = await app.database.query<{ hash: string }>(
      `SELECT format.object_hash AS hash FROM document_format AS format WHERE media_type = 'image/tiff'`,
    );
    store.openVerified = (hash) =>
      hash === plan?.hash ? Promise.reject(new ObjectChangedError(hash, 'f'.repeat(64))) : openVerified(hash);
    const verify = store.verify.bind(store);
    store.verify = (hash) =>
      hash === plan?.hash ? Promise.resolve({ state: 'changed', actualHash: 'f'.repeat(64) }) : verify(hash);
    const { id, file } = await handOut('pdf');
    const { file: archive } = await handOut('zip');
    Object.assign(reader, { bindPages });
    Object.assign(store, { openVerified, verify });
    const { stdout: listed } = await run('unzip', ['-p', archive, 'index.csv']);
    expect(listed).toMatch(/Lageplan;.*fehlt: die gespeicherte Datei hat eine andere Prüfsumme/);
    expect((await run('unzip', ['-l', archive])).stdout).not.toContain('Plan_1.tif');
    const { stdout: text } = await run('pdftotext', ['-layout', file, '-']);
    expect(text).toMatch(/Bl\. 1 bis 120 von 123/);
    expect(text).toContain('die Datei lässt das Programm abstürzen');
    expect(text).toContain('Bl. 123 von 123');
    const shown = async (): Promise<string[]> =>
      (await app.get(HandOutQueries).get(actor, id)).notShown.map(({ subject, code }) => `${subject} ${code}`);
    expect(await shown()).toEqual(['Antrag INTAKE.DECODE_CRASHED', 'Verschlüsselt INTAKE.FILE_TYPE_UNKNOWN']);
    // nothing that names a document is kept beside it: whoever is not cleared for it reads nothing of it
    const [kept] = await app.database.query(`SELECT not_shown FROM hand_out WHERE id = $1`, [id]);
    expect(JSON.stringify(kept)).not.toMatch(/Verschlüsselt|63-631|[0-9a-f]{64}/);
    await setLevel('Verschlüsselt', '001');
    expect(await shown()).toEqual(['Antrag INTAKE.DECODE_CRASHED']);
    await setLevel('Verschlüsselt', '003');
  });

  it('gives a result no longer to whoever may not see a document in it any more', async () => {
    const { id } = await handOut('zip');
    await setLevel('Lageplan', '001');
    await expect(app.get(FetchHandOut).execute(actor, id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_OUTDATED',
    });
    await setLevel('Lageplan', '003');
    expect(await app.get(FetchHandOut).execute(actor, id)).toMatchObject({ id });
  });

  it('lets nobody wait for what will not come', async () => {
    const id = await app.get(RequestHandOut).execute(actor, { fileId, kind: 'pdf', purpose: 'Akteneinsicht' });
    const store = app.get(ObjectStore);
    const { put } = store;
    store.put = () => Promise.reject(new Error('the disk is gone'));
    await expect(app.get(PrepareHandOut).execute(id, true)).rejects.toThrow('the disk is gone');
    Object.assign(store, { put });
    const [row] = await app.database.query(`SELECT state, failure FROM hand_out WHERE id = $1`, [id]);
    expect(row).toEqual({ state: 'failed', failure: 'PLATFORM.UNEXPECTED' });
  });

  it('ends with an error when its output breaks off, and not with its process', async () => {
    const assembly = new PdfAssembly(path.join(folder, 'nirgends', 'x.pdf'));
    const writing = (async () => {
      for (;;) {
        await assembly.begin();
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    await expect(writing).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('packs originals byte for byte with indexes that need nobody to be read', async () => {
    const { file } = await handOut('zip');
    await run('unzip', ['-q', '-d', folder, file]);
    const manifest = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as {
      entries: { name: string; sha256: string }[];
    };
    expect(manifest.entries.map(({ name }) => name)).toEqual([
      'originale/0001_Antrag.pdf',
      'originale/0002_Plan_1.tif',
      'originale/0003_kaputt.pdf',
      'originale/0004_quer.pdf',
    ]);
    for (const { name, sha256 } of manifest.entries) {
      const bytes = await readFile(path.join(folder, name));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    expect(await readFile(path.join(folder, 'originale/0001_Antrag.pdf'))).toEqual(Buffer.from(original));
    expect(await readFile(path.join(folder, 'index.html'), 'utf8')).toContain('Żółć');
    expect(await readFile(path.join(folder, 'index.csv'), 'utf8')).toContain(';originale/0002_Plan_1.tif;');
  });

  it('journals what was handed out, to whom, what for, and every fetching', async () => {
    const entries = (await app.journalOf(fileId)).filter(({ action }) => action.startsWith('exchange.'));
    expect(entries.slice(0, 3).map(({ action }) => action)).toEqual([
      'exchange.hand-out-requested',
      'exchange.file-handed-out',
      'exchange.hand-out-fetched',
    ]);
    expect(entries[1]?.after).toMatchObject({
      kind: 'pdf',
      purpose: 'Akteneinsicht nach § 29 VwVfG',
      documents: [{ version: 1, objects: [expect.stringMatching(/^[0-9a-f]{64}$/)] }, {}, {}, {}],
    });
    expect(await app.outboxOf(fileId)).toContain('exchange.file-handed-out');
  });

  it('is refused to whoever may not hand the file out, and without a purpose', async () => {
    const stranger = userActorWith({ 'records.hand-out': [office.unit('50')] });
    const request = app.get(RequestHandOut);
    const input = { fileId, kind: 'pdf', purpose: 'Neugier' } as const;
    await expect(request.execute(stranger, input)).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_FOUND' });
    await expect(request.execute(actor, { ...input, purpose: '  ' })).rejects.toMatchObject({
      code: 'EXCHANGE.PURPOSE_MISSING',
    });
    await expect(
      request.execute(actor, { ...input, documentIds: ['00000000-0000-7000-8000-000000000001'] }),
    ).rejects.toMatchObject({ code: 'EXCHANGE.NOTHING_TO_HAND_OUT' });
  });

  it('gives a result to nobody but whoever asked for it, and deletes it after its time', async () => {
    const { id, sha256 } = await handOut('zip');
    // its bytes are found when their time is up, whatever becomes of the hand-out
    const noted = 'SELECT 1 FROM staged_object WHERE hash = $1 AND kept_until > now()';
    expect(await app.database.query(noted, [sha256])).toHaveLength(1);
    const colleague = userActorWith({ 'records.hand-out': [office.unit('63')] }, 'Kim Kollege');
    await expect(app.get(FetchHandOut).execute(colleague, id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_NOT_FOUND',
    });
    await app.database.query(`UPDATE hand_out SET expires_at = now() - interval '1 hour' WHERE id = $1`, [id]);
    const store = app.get(ObjectStore);
    const removed: string[] = [];
    store.remove = (hash) => Promise.resolve(void removed.push(hash));
    await app.get(PeriodicTasks).runOnce(app.get(ForgetHandOuts));
    expect(removed).toEqual([sha256]);
    expect((await app.journalOf(fileId)).at(-1)).toMatchObject({
      action: 'exchange.hand-out-expired',
      after: { handOutId: id, sha256 },
    });
    await expect(app.get(FetchHandOut).execute(actor, id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_NOT_READY',
      details: { state: 'expired' },
    });
  });
});
