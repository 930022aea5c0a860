import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { FetchHandOut, ForgetHandOuts, PrepareHandOut, RequestHandOut } from '#modules/exchange/testing';
import { userActorWith } from '#modules/identity/testing';
import { ActorResolver } from '#modules/identity';
import type { NewFormat } from '../../../src/modules/records/domain/document.entity.js';
import { ObjectRegistry, ObjectStore } from '#modules/storage';
import { PeriodicTasks } from '#platform/jobs';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';
import { letter } from './old-stock.js';

const run = promisify(execFile);

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
    await add('Akte im Ganzen', await turned(), 'application/pdf', 'quer.pdf');
  });

  afterAll(async () => {
    await app.delivered();
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
    await rm(folder, { recursive: true, force: true });
  });

  async function turned(): Promise<Uint8Array> {
    const document = await PDFDocument.load(await letter('Quer'));
    const { degrees } = await import('pdf-lib');
    document.getPage(0).setRotation(degrees(90));
    document.addJavaScript('main', 'app.alert("hallo")');
    return document.save();
  }

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
    const { stdout: outline } = await run('mutool', ['show', file, 'outline']);
    expect(outline).toContain('Bl. 121 Lageplan');
    expect(outline.trim().split('\n')).toHaveLength(4);
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
    expect(await readFile(path.join(folder, 'index.csv'), 'utf8')).toContain('"originale/0002_Plan_1.tif"');
  });

  it('journals what was handed out, to whom, what for, and every fetching', async () => {
    const entries = (await app.journalOf(fileId)).filter(({ action }) => action.startsWith('exchange.'));
    expect(entries.map(({ action }) => action)).toEqual([
      'exchange.hand-out-requested',
      'exchange.file-handed-out',
      'exchange.hand-out-fetched',
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
    await expect(app.get(FetchHandOut).execute(actor, id)).rejects.toMatchObject({
      code: 'EXCHANGE.HAND_OUT_NOT_READY',
      details: { state: 'expired' },
    });
  });
});
