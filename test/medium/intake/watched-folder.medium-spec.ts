import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { appendFile, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '#kernel/ids';
import { IntakeConfig, ReceiveBatch } from '#modules/intake';
import { ObjectStore } from '#modules/storage';
import { WatchedFolder } from '../../../src/modules/intake/worker/watched-folder.js';
import { StorageFullError } from '../../../src/modules/storage/errors.js';
import { content, IntakeDesk, scan } from './intake-desk.js';

const SETTLE_MS = 200;

let desk: IntakeDesk;
let folder: string;
let watcher: WatchedFolder;

beforeAll(async () => {
  desk = await IntakeDesk.open({ INTAKE_MAX_FILE_MB: '1' });
});

afterAll(async () => {
  await desk.closeIntact();
});

beforeEach(async () => {
  folder = desk.path('scanner', newId());
  await mkdir(folder, { recursive: true });
  watcher = startWatcher();
});

/** The watcher of a process that has just started and has seen nothing yet. */
function startWatcher(): WatchedFolder {
  const config = Object.assign(new IntakeConfig(), { INTAKE_FOLDER_SETTLE_SECONDS: SETTLE_MS / 1000 });
  return new WatchedFolder(desk.app.get(ReceiveBatch), config);
}

const drop = (name: string, bytes = scan([content()])): Promise<void> => writeFile(path.join(folder, name), bytes);
const look = (by = watcher): Promise<void> => by.look(folder);

async function lookWhenSettled(by = watcher): Promise<void> {
  await look(by);
  await wait(SETTLE_MS + 50);
  await look(by);
}

/** Batches that came from this name, the oldest first. */
async function batchesOf(source: string): Promise<{ id: string; channel: string; receivedBy: string }[]> {
  return desk.app.database.query(
    'SELECT id, channel, received_by_name AS "receivedBy" FROM batch WHERE source = $1 ORDER BY received_at, id',
    [source],
  );
}

/** What lies in a folder below the watched one, by the names the scanner gave. */
async function namesIn(goal: string): Promise<string[]> {
  const places = await readdir(path.join(folder, goal)).catch(() => []);
  return (await Promise.all(places.map((place) => readdir(path.join(folder, goal, place))))).flat().sort();
}

async function waiting(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name !== 'uebernommen' && name !== 'abgewiesen').sort();
}

describe(WatchedFolder.name, () => {
  it('takes a file over once it has stood still, and puts it aside unchanged', async () => {
    const bytes = scan([content('Brief')]);
    await drop('ruhig.pdf', bytes);
    await look();
    await look();
    expect(await batchesOf('ruhig.pdf')).toEqual([]);
    await wait(SETTLE_MS + 50);
    await look();
    const [batch] = await batchesOf('ruhig.pdf');
    expect(batch).toMatchObject({ channel: 'folder', receivedBy: 'intake-folder' });
    expect(await desk.files(batch?.id ?? '')).toMatchObject([{ name: 'ruhig.pdf', state: 'stored', problems: [] }]);
    expect(await waiting()).toEqual([]);
    const [place = ''] = await readdir(path.join(folder, 'uebernommen'));
    expect((await readFile(path.join(folder, 'uebernommen', place, 'ruhig.pdf'))).equals(bytes)).toBe(true);
  });

  it('waits while the file grows or its time changes', async () => {
    await drop('waechst.pdf', Buffer.from('{"pages":'));
    await look();
    await wait(SETTLE_MS + 50);
    await appendFile(path.join(folder, 'waechst.pdf'), '[]}');
    await look();
    await wait(SETTLE_MS + 50);
    await utimes(path.join(folder, 'waechst.pdf'), new Date(), new Date());
    await look();
    expect(await batchesOf('waechst.pdf')).toEqual([]);
    await wait(SETTLE_MS + 50);
    await look();
    expect(await batchesOf('waechst.pdf')).toHaveLength(1);
  });

  it('takes nothing over of a file that grows while it is read, and the whole file later', async () => {
    const store = desk.app.get(ObjectStore);
    const put = store.put.bind(store);
    const file = path.join(folder, 'zu-frueh.pdf');
    await drop('zu-frueh.pdf', Buffer.from('first'));
    store.put = async (...parameters) => {
      const stored = await put(...parameters);
      await appendFile(file, ' second');
      return stored;
    };
    try {
      await lookWhenSettled();
    } finally {
      store.put = put;
    }
    expect(await batchesOf('zu-frueh.pdf')).toEqual([]);
    expect(await waiting()).toEqual(['zu-frueh.pdf']);
    await lookWhenSettled();
    const [batch] = await batchesOf('zu-frueh.pdf');
    const [row] = await desk.app.database.query<{ size: number }>(
      'SELECT size_bytes::int AS size FROM batch_file WHERE batch_id = $1',
      [batch?.id],
    );
    expect(row?.size).toBe('first second'.length);
  });

  it('makes one batch of a folder, its files in the order of their names', async () => {
    await mkdir(path.join(folder, 'Stapel 7'));
    for (const name of ['scan_0003.jpg', 'scan_0001.jpg', 'scan_0002.jpg', '.DS_Store']) await drop(`Stapel 7/${name}`);
    await look();
    await wait(SETTLE_MS + 50);
    await drop('Stapel 7/scan_0004.jpg');
    await look();
    expect(await batchesOf('Stapel 7')).toEqual([]);
    await lookWhenSettled();
    const batches = await batchesOf('Stapel 7');
    expect(batches).toHaveLength(1);
    expect((await desk.files(batches[0]?.id ?? '')).map(({ name }) => name)).toEqual([
      'scan_0001.jpg',
      'scan_0002.jpg',
      'scan_0003.jpg',
      'scan_0004.jpg',
    ]);
    expect(await waiting()).toEqual([]);
    expect(await namesIn('uebernommen')).toEqual(['Stapel 7']);
  });

  it('lets hidden files and empty folders be', async () => {
    await drop('.unfertig.pdf');
    await mkdir(path.join(folder, 'leer'));
    await lookWhenSettled();
    expect(await waiting()).toEqual(['.unfertig.pdf', 'leer']);
    expect(await batchesOf('.unfertig.pdf')).toEqual([]);
    expect(await batchesOf('leer')).toEqual([]);
  });

  it('does not take a drop over twice when it ended between committing and moving', async () => {
    await drop('stromausfall.pdf');
    // a file where the goal should be: the batch is committed, moving fails
    await drop('uebernommen', Buffer.from('in the way'));
    await lookWhenSettled();
    await look();
    expect(await batchesOf('stromausfall.pdf')).toHaveLength(1);
    expect(await waiting()).toEqual(['stromausfall.pdf']);
    await rm(path.join(folder, 'uebernommen'));
    await lookWhenSettled(startWatcher());
    expect(await batchesOf('stromausfall.pdf')).toHaveLength(1);
    expect(await waiting()).toEqual([]);
    expect(await namesIn('uebernommen')).toEqual(['stromausfall.pdf']);
  });

  it('takes a drop over once when two processes watch the same folder', async () => {
    const second = startWatcher();
    await drop('zu-zweit.pdf');
    await Promise.all([look(), look(second)]);
    await wait(SETTLE_MS + 50);
    await Promise.all([look(), look(second)]);
    await lookWhenSettled();
    expect(await batchesOf('zu-zweit.pdf')).toHaveLength(1);
    expect(await namesIn('uebernommen')).toEqual(['zu-zweit.pdf']);
  });

  it('takes over a new scan of a name that came before', async () => {
    await drop('scan.pdf');
    await lookWhenSettled();
    await drop('scan.pdf');
    await lookWhenSettled();
    expect(await batchesOf('scan.pdf')).toHaveLength(2);
    expect(await namesIn('uebernommen')).toEqual(['scan.pdf', 'scan.pdf']);
  });

  it('sets aside what is refused, and goes on with the others', async () => {
    await drop('riesig.pdf', Buffer.alloc(2 * 1024 * 1024, 7));
    await drop('danach.pdf');
    await lookWhenSettled();
    expect(await waiting()).toEqual([]);
    expect(await namesIn('abgewiesen')).toEqual(['riesig.pdf']);
    expect(await batchesOf('riesig.pdf')).toEqual([]);
    expect(await batchesOf('danach.pdf')).toHaveLength(1);
  });

  it('leaves a drop where it is while the object store is full, and takes it over afterwards', async () => {
    const store = desk.app.get(ObjectStore);
    const put = store.put.bind(store);
    await drop('spaeter.pdf');
    store.put = () => Promise.reject(new StorageFullError('objects'));
    try {
      await lookWhenSettled();
    } finally {
      store.put = put;
    }
    expect(await waiting()).toEqual(['spaeter.pdf']);
    expect(await batchesOf('spaeter.pdf')).toEqual([]);
    await look();
    expect(await batchesOf('spaeter.pdf')).toHaveLength(1);
    expect(await waiting()).toEqual([]);
  });
});
