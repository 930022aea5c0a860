import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import {
  BeginConversion,
  ConversionQueries,
  ConvertFiles,
  ListFolder,
  StageDocument,
  StartConversion,
} from '#modules/exchange';
import { ForgetStagedFiles, HEADER } from '#modules/exchange/testing';
import { RecordFileQueries } from '#modules/records';
import { ObjectStore } from '#modules/storage';
import { PeriodicTasks } from '#platform/jobs';
import { ReleaseShippedTypes } from '../../../src/roles/release-shipped-types.js';
import { importFiles } from '../../../src/roles/import-files/import-files-command.js';
import { createInstallation, startApplication, type TestApplication, until } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';
import { letter, manifestOf, type OldStock, oldStock } from './old-stock.js';

describe(importFiles, () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let stock: OldStock;
  let said = '';

  const run = async (...options: string[]): Promise<number> => {
    said = '';
    return importFiles(app.context, [stock.manifest, stock.folder, ...options], (text) => {
      said += text;
    });
  };
  const counts = async (): Promise<unknown> => {
    const [row] = await app.database.query(
      `SELECT (SELECT count(*)::int FROM record_file) AS files, (SELECT count(*)::int FROM proceeding) AS proceedings,
              (SELECT count(*)::int FROM document) AS documents`,
    );
    return row;
  };

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('worker', installation);
    office = await setUpOffice(app);
    stock = await oldStock();
    await stock.writeManifest(manifestOf(3, 2));
    for (const file of [1, 2, 3]) {
      for (const document of [1, 2])
        await stock.write(
          `${String(file)}/${String(document)}.pdf`,
          await letter(`Grenzabstand ${String(file)}${String(document)}`),
        );
    }
  });

  afterAll(async () => {
    await app.delivered();
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
    await stock.remove();
  });

  it('names every fault of manifest, folder and contents, and takes nothing over', async () => {
    await stock.write('2/1.pdf', (await letter('Grenzabstand 21')).subarray(0, 400));
    await stock.write('3/2.pdf', new Uint8Array());
    await stock.write('vergessen.pdf', await letter('vergessen'));
    await symlink('/etc/hostname', path.join(stock.folder, 'verweis.pdf'));
    const before = await counts();
    expect(await run()).toBe(1);
    expect(said).toMatch(
      /FEHLER\/FAULT, Zeile\/row 8, Spalte\/column Datei, „2\/1.pdf“: Die Datei ist (beschädigt|abgeschnitten)/,
    );
    expect(said).toContain('FEHLER/FAULT, Zeile/row 13, Spalte/column Datei, „3/2.pdf“: Die Datei ist leer.');
    expect(said).toContain('Hinweis/note, „vergessen.pdf“');
    expect(said).toContain('Hinweis/note, „verweis.pdf“');
    expect(said).toContain('1 Akten bereit / files ready, 2 mit Fehlern');
    expect(await counts()).toEqual(before);
  });

  it('takes over what is sound when told so, each file as a whole', async () => {
    expect(await run('--dry-run')).toBe(1);
    expect(await counts()).toEqual({ files: 0, proceedings: 0, documents: 0 });
    expect(await run('--skip-faulty')).toBe(1);
    expect(said).toMatch(/^2;übernommen\/done;BA 1\/1998;63-631\/0001-1998;;$/m);
    expect(said).toMatch(/^6;abgelehnt\/refused;BA 2\/1998;;content-(damaged|truncated);$/m);
    expect(await counts()).toEqual({ files: 1, proceedings: 1, documents: 2 });
  });

  it('goes on with a check whose process was killed', async () => {
    const bytes = await readFile(stock.manifest);
    const { id } = await app.get(BeginConversion).execute(FOUNDER, { name: 'liste.csv', bytes });
    await app.database.query(`UPDATE conversion SET state = 'checking', check_id = id WHERE id = $1`, [id]);
    expect(await run('--dry-run')).toBe(1);
    expect(said).toContain('2 mit Fehlern');
    expect(await app.get(ConversionQueries).get(FOUNDER, id)).toMatchObject({
      state: 'checked',
      refused: 2,
      failure: null,
    });
  });

  it('takes the rest over once its faults are mended, and never anything twice', async () => {
    await stock.write('2/1.pdf', await letter('Grenzabstand 21'));
    await stock.write('3/2.pdf', await letter('Grenzabstand 32'));
    expect(await run()).toBe(0);
    expect(await counts()).toEqual({ files: 3, proceedings: 3, documents: 6 });
    expect(await run()).toBe(0);
    expect(await counts()).toEqual({ files: 3, proceedings: 3, documents: 6 });
  });

  it('leaves out of another manifest what it knows by its old reference', async () => {
    await stock.write('4/1.pdf', await letter('Grenzabstand 41'));
    await stock.write('4/2.pdf', await letter('Grenzabstand 42'));
    await stock.writeManifest(manifestOf(4, 2));
    expect(await run()).toBe(0);
    expect(said).toContain('1 Akten bereit / files ready, 0 mit Fehlern / with faults, 3 schon übernommen');
    expect(await counts()).toEqual({ files: 4, proceedings: 4, documents: 8 });
  });

  it('says so when other content comes under a reference that was taken over', async () => {
    const taken = await readFile(path.join(stock.folder, '4/1.pdf'));
    await stock.write('4/1.pdf', await letter('ein ganz anderes Schreiben'));
    await stock.writeManifest([...manifestOf(4, 2), '']);
    expect(await run()).toBe(1);
    expect(said).toContain('Zeile/row 14, Spalte/column Altes Aktenzeichen, „BA 4/1998“: Unter diesem Zeichen');
    expect(said).toContain('0 Akten bereit / files ready, 1 mit Fehlern / with faults, 3 schon übernommen');
    await stock.write('4/1.pdf', taken);
    expect(await run()).toBe(0);
    expect(await counts()).toEqual({ files: 4, proceedings: 4, documents: 8 });
  });

  it('refuses by row what has changed since it was checked, and takes the others over', async () => {
    await stock.write('5/1.pdf', await letter('Grenzabstand 51'));
    const unchanged = await letter('Grenzabstand 61');
    await stock.write('6/1.pdf', unchanged);
    const lines = manifestOf(6, 1);
    await stock.writeManifest([lines[0] ?? '', ...lines.slice(1 + 4 * 3)]);
    expect(await run('--dry-run')).toBe(0);
    const [known] = await app.get(ConversionQueries).list(FOUNDER);
    const id = known?.id ?? '';
    const changed = Buffer.from(await letter('nach der Prüfung vertauscht'));
    await app.get(ListFolder).execute(FOUNDER, id, [
      { path: '5/1.pdf', kind: 'file', sizeBytes: changed.length, modifiedAt: 1 },
      { path: '6/1.pdf', kind: 'file', sizeBytes: unchanged.length, modifiedAt: 2 },
    ]);
    await app.get(StageDocument).execute(FOUNDER, id, '5/1.pdf', Readable.from([changed]));
    await app.get(StageDocument).execute(FOUNDER, id, '6/1.pdf', Readable.from([Buffer.from(unchanged)]));
    await app.get(StartConversion).execute(FOUNDER, id, { enqueue: false });
    await app.get(ConvertFiles).execute(id, () => false);
    expect(await app.get(ConversionQueries).report(FOUNDER, id, 0, 10)).toMatchObject([
      { line: 2, state: 'refused', code: 'EXCHANGE.CONTENT_CHANGED' },
      { line: 5, state: 'done' },
    ]);
    expect(await counts()).toEqual({ files: 5, proceedings: 5, documents: 9 });
  });

  it('opens files with the type and fields the manifest names, and says where they do not suit', async () => {
    await app.get(ReleaseShippedTypes).execute(FOUNDER);
    const header = `${HEADER};feld.site;feld.Verfahren;feld.cost;feld.monument;feld.turm;feld.Vorhaben`;
    const file = (reference: string, fields: string): string =>
      `Akte;${reference};;;;631;63;Altakte ${reference};Bauakte;;1.3.1998;;;;;;;;;;;${fields}`;
    await stock.write('7/1.pdf', await letter('Grenzabstand 71'));
    const document = (path: string): string => `Dokument;;;;;;;Schreiben;;;;;;;${path};2.3.1998;;Antrag;;;;;;;;`;
    await stock.writeManifest([header, file('BA 7/1998', ';Wohngebäude;viel;ja;rund'), document('7/1.pdf')]);
    expect(await run('--dry-run')).toBe(1);
    for (const fault of [
      'Zeile/row 2, Spalte/column feld.site: Dieses Feld verlangt der Aktentyp',
      'Zeile/row 2, Spalte/column feld.Verfahren, „Wohngebäude“: Dieser Wert steht im Feld nicht zur Auswahl',
      'Zeile/row 2, Spalte/column feld.cost, „viel“: Der Wert passt nicht zum Feld',
      'Zeile/row 2, Spalte/column feld.turm, „rund“: Dieses Feld hat der Aktentyp nicht',
    ])
      expect(said).toContain(fault);
    const fields = 'Am Hang 3;simple;"1.250,50 €";nein;;Garage';
    await stock.writeManifest([header, file('BA 7/1998', fields), document('7/1.pdf')]);
    expect(await run()).toBe(0);
    const [kept] = await app.database.query(
      `SELECT file.file_type AS type, file.field_words AS words, file.retention_years AS years, fields.type_key AS key, fields.values
         FROM record_file AS file JOIN file_fields AS fields ON fields.file_id = file.id WHERE file.subject = 'Altakte BA 7/1998'`,
    );
    expect(kept).toMatchObject({
      type: 'Bauakte',
      key: 'bauakte',
      years: null,
      values: { site: 'Am Hang 3', procedure: 'simple', cost: 125050, monument: false, project: 'Garage' },
    });
    expect((kept as { words: string }).words).toContain('Am Hang 3');
  });

  it('has scans read like uploads, after everything somebody waits for', async () => {
    const words = `<svg width="1240" height="600"><rect width="100%" height="100%" fill="white"/>
      <text x="90" y="200" font-size="60" font-family="DejaVu Sans">Stellplatznachweis</text></svg>`;
    await stock.write('8/scan.png', await sharp(Buffer.from(words)).withMetadata({ density: 150 }).png().toBuffer());
    await stock.writeManifest([
      HEADER,
      'Akte;BA 8/1998;;;;631;63;Altakte 8;;;1.3.1998;;;;;;;;;',
      'Dokument;;;;;;;Schreiben;;;;;;;8/scan.png;2.3.1998;;Antrag;;;',
    ]);
    expect(await run()).toBe(0);
    expect(said).toContain('1 Scans werden noch gelesen');
    const [job] = await app.database.query(
      `SELECT priority FROM pgboss.job WHERE name = 'intake.read-upload' ORDER BY created_on DESC LIMIT 1`,
    );
    expect(job).toEqual({ priority: -10 });
    await until(async () => {
      const read = await app.database.query(
        `SELECT 1 FROM document_page_text AS page JOIN document_version AS version ON version.id = page.version_id
           JOIN document ON document.id = version.document_id JOIN record_file AS file ON file.id = document.file_id
          WHERE file.subject = 'Altakte 8' AND page.text LIKE '%Stellplatznachweis%'`,
      );
      return read.length > 0;
    }, 60_000);
  });

  it('deletes what was sent and not taken over after its time, and says so in the journal', async () => {
    const [{ id } = { id: '' }] = await app.database.query<{ id: string }>(
      `SELECT conversion_id AS id FROM conversion_item WHERE outcome ->> 'code' = 'EXCHANGE.CONTENT_CHANGED'`,
    );
    const staged = await app.database.query<{ path: string; hash: string }>(
      'SELECT path, object_hash AS hash FROM conversion_entry WHERE conversion_id = $1 AND object_hash IS NOT NULL',
      [id],
    );
    await app.database.query(
      `UPDATE staged_object SET kept_until = now() - interval '1 day' WHERE hash = ANY($1::text[])`,
      [staged.map(({ hash }) => hash)],
    );
    const store = app.get(ObjectStore);
    const { remove } = store;
    const removed: string[] = [];
    store.remove = (hash) => Promise.resolve(void removed.push(hash));
    await app.get(PeriodicTasks).runOnce(app.get(ForgetStagedFiles));
    Object.assign(store, { remove });
    const records = await app.database.query<{ hash: string }>('SELECT hash FROM stored_object');
    const kept = new Set(records.map(({ hash }) => hash));
    expect(removed.sort()).toEqual(staged.flatMap(({ hash }) => (kept.has(hash) ? [] : hash)).sort());
    expect(removed).toHaveLength(1);
    expect((await app.get(ConversionQueries).get(FOUNDER, id)).stored).toBe(0);
    expect((await app.journalOf(id)).at(-1)).toMatchObject({
      action: 'exchange.staged-files-forgotten',
      after: { files: staged.length },
    });
  });

  it('keeps old references findable, originals locked and unchanged, and text searchable', async () => {
    const found = await app.get(RecordFileQueries).list(FOUNDER, { q: 'BA 2/1998' }, undefined, 10);
    expect(found.items).toMatchObject([
      { reference: '63-631/0002-1998', subject: 'Altakte 2', formerReference: 'BA 2/1998' },
    ]);
    const file = found.items[0]?.id ?? '';
    const [document] = await app.database.query<{ hash: string; text: string; pages: number; started: string }>(
      `SELECT format.object_hash AS hash, page.text, document.pages, proceeding.started_on::text AS started
         FROM document JOIN document_version AS version ON version.document_id = document.id
         JOIN document_format AS format ON format.version_id = version.id
         JOIN document_page_text AS page ON page.version_id = version.id JOIN proceeding ON proceeding.id = document.proceeding_id
        WHERE document.file_id = $1 ORDER BY document.number LIMIT 1`,
      [file],
    );
    expect(document).toMatchObject({ pages: 1, started: '1998-03-01' });
    expect(document?.text).toContain('Grenzabstand 21');
    const stored = await app.get(ObjectStore).stat(document?.hash ?? '');
    expect(stored.hold).toBe(true);
    expect(stored.retainUntil.getFullYear()).toBeGreaterThan(new Date().getFullYear() + 8);
    expect((await app.journalOf(file)).map(({ action, actor }) => `${actor} ${action}`)).toEqual([
      'import-files-command records.file-opened',
      'import-files-command records.proceeding-opened',
      'import-files-command exchange.file-converted',
    ]);
    expect(office.unit('63')).toBeDefined();
  });

  it('keeps closed what was closed: retention counts from that day', async () => {
    const rows = await app.database.query(
      `SELECT file.state, proceeding.state AS proceeding, proceeding.closed_on::text AS "proceedingClosedOn", closing.closed_on::text AS "closedOn"
         FROM record_file AS file JOIN proceeding ON proceeding.file_id = file.id LEFT JOIN file_closing AS closing ON closing.file_id = file.id
        WHERE file.subject IN ('Altakte 1', 'Altakte 2') ORDER BY file.subject`,
    );
    expect(rows).toEqual([
      { state: 'closed', proceeding: 'closed', proceedingClosedOn: '2001-12-31', closedOn: '2001-12-31' },
      { state: 'open', proceeding: 'open', proceedingClosedOn: null, closedOn: null },
    ]);
  });

  it('says how it is used when it is not', async () => {
    expect(await importFiles(app.context, ['liste.csv'], () => undefined)).toBe(2);
    expect(await importFiles(app.context, ['a', 'b', '--force'], () => undefined)).toBe(2);
    expect(await importFiles(app.context, ['/nirgends.csv', stock.folder], (text) => (said = text))).toBe(1);
    expect(said).toContain('ENOENT');
  });
});
