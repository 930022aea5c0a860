import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ObjectStore } from '#modules/storage';
import { SplitBatch } from '../../../src/modules/intake/application/split-batch.js';
import { StorageUnreachableError } from '../../../src/modules/storage/errors.js';
import { blank, content, decodeError, IntakeDesk, scan, separator } from './intake-desk.js';

let desk: IntakeDesk;

beforeAll(async () => {
  desk = await IntakeDesk.open();
});

afterAll(async () => {
  await desk.closeIntact();
});

/** Kinds of the pages of a batch in scan order, with the position of their piece. */
async function pagesOf(batchId: string): Promise<string[]> {
  const rows = await desk.app.database.query<{ kind: string; piece: number | null }>(
    `SELECT page.kind, item.position AS piece FROM batch_page AS page JOIN batch_file AS file ON file.id = page.file_id
       LEFT JOIN mail_item AS item ON item.id = page.mail_item_id
      WHERE page.batch_id = $1 ORDER BY file.position, page.page_index`,
    [batchId],
  );
  return rows.map(({ kind, piece }) => (piece === null ? kind : `${kind} ${String(piece)}`));
}

describe(SplitBatch.name, () => {
  it('cuts at separators across files, keeps blank backs and accounts for every page', async () => {
    const waiting = await desk.waitingJobs('intake.read-mail-item');
    const { batchId, pieces } = await desk.cut([
      ['eins.pdf', scan([separator('63'), content('a'), blank])],
      ['zwei.pdf', scan([content('b'), separator(), content('c')])],
    ]);
    expect(await pagesOf(batchId)).toEqual([
      'separator',
      'content 1',
      'blank 1',
      'content 1',
      'separator',
      'content 2',
    ]);
    expect(pieces).toMatchObject([
      { position: 1, state: 'waiting', pages: 3, office: '63' },
      { position: 2, state: 'waiting', pages: 1, office: null },
    ]);
    expect(await desk.batch(batchId)).toMatchObject({ state: 'processing', problems: [] });
    expect(await desk.app.journalOf(batchId)).toMatchObject([
      { action: 'intake.batch-received' },
      { actor: 'intake-worker', action: 'intake.batch-split', after: { pieces: 2, pages: 6, problems: [] } },
    ]);
    expect(await desk.app.outboxOf(batchId)).toEqual(['intake.batch-received', 'intake.batch-split']);
    expect(await desk.waitingJobs('intake.read-mail-item')).toBe(waiting + 2);
  });

  it('names a separator without pieces with file, page and text', async () => {
    const { batchId, pieces } = await desk.cut([
      ['eins.pdf', scan([separator('63'), content()])],
      ['zwei.pdf', scan([separator('50'), blank, separator(), content()])],
    ]);
    expect(pieces).toHaveLength(2);
    expect((await desk.batch(batchId)).problems).toEqual([
      {
        code: 'INTAKE.SEPARATOR_WITHOUT_PIECES',
        severity: 'warn',
        details: { payload: 'TALAKTE:SEP:50' },
        fileName: 'zwei.pdf',
        page: 1,
      },
    ]);
    expect(await pagesOf(batchId)).toContain('blank');
  });

  it('sets a refused file aside and goes on with the others', async () => {
    const { batchId, pieces } = await desk.cut([
      ['gut-1.pdf', scan([separator(), content()])],
      ['kennwort.pdf', scan([content()], { findings: [{ code: 'INTAKE.FILE_ENCRYPTED', severity: 'refuse' }] })],
      ['gut-2.pdf', scan([separator(), content()])],
    ]);
    expect(pieces).toHaveLength(2);
    expect(await desk.files(batchId)).toMatchObject([
      { name: 'gut-1.pdf', state: 'inspected', pages: 2, problems: [] },
      {
        name: 'kennwort.pdf',
        state: 'refused',
        pages: null,
        problems: [{ code: 'INTAKE.FILE_ENCRYPTED', severity: 'refuse', fileName: 'kennwort.pdf' }],
      },
      { name: 'gut-2.pdf', state: 'inspected', pages: 2, problems: [] },
    ]);
  });

  it('keeps an unreadable page in its piece and names it', async () => {
    const { batchId, pieces } = await desk.cut([
      [
        'stapel.pdf',
        scan([
          content(),
          { kind: 'content', fault: 'INTAKE.FILE_DAMAGED' },
          content(),
          { kind: 'content', fault: 'INTAKE.DECODE_TIMEOUT' },
        ]),
      ],
    ]);
    expect(pieces).toMatchObject([{ pages: 4 }]);
    expect(await pagesOf(batchId)).toEqual(['content 1', 'unreadable 1', 'content 1', 'unreadable 1']);
    expect((await desk.files(batchId))[0]?.problems).toEqual([
      { code: 'INTAKE.FILE_DAMAGED', severity: 'refuse', details: {}, fileName: 'stapel.pdf', page: 2 },
      { code: 'INTAKE.DECODE_TIMEOUT', severity: 'refuse', details: {}, fileName: 'stapel.pdf', page: 4 },
    ]);
  });

  it('does nothing the second time', async () => {
    const { batchId } = await desk.cut([['stapel.pdf', scan([content(), separator(), content()])]]);
    const calls = desk.reader.calls.length;
    await desk.split(batchId);
    expect(desk.reader.calls).toHaveLength(calls);
    expect(await desk.pieces(batchId)).toHaveLength(2);
    expect(await desk.app.journalOf(batchId)).toHaveLength(2);
  });

  it('makes every piece once when two workers split at the same time', async () => {
    const batchId = await desk.receive([
      ['stapel.pdf', scan([content(), separator(), content(), separator(), content()])],
    ]);
    await Promise.all([desk.split(batchId), desk.split(batchId), desk.split(batchId)]);
    expect(await desk.pieces(batchId)).toHaveLength(3);
    expect(await desk.app.outboxOf(batchId)).toEqual(['intake.batch-received', 'intake.batch-split']);
  });

  it('tries again when the decoder crashed, and sets the file aside only on the last try', async () => {
    const batchId = await desk.receive([
      ['gut.pdf', scan([content()])],
      ['absturz.pdf', scan([content()])],
    ]);
    const crash = decodeError('INTAKE.DECODE_CRASHED');
    desk.reader.failNext('inspect', crash);
    await expect(desk.split(batchId)).rejects.toBe(crash);
    expect(await desk.batch(batchId)).toMatchObject({ state: 'splitting', problems: [] });
    desk.reader.failNext('inspect', crash);
    await desk.split(batchId, true);
    expect((await desk.files(batchId)).map(({ state, problems }) => [state, problems.map(({ code }) => code)])).toEqual(
      [
        ['refused', ['INTAKE.DECODE_CRASHED']],
        ['inspected', []],
      ],
    );
    expect(await desk.pieces(batchId)).toHaveLength(1);
  });

  it('says that it is stuck when the store stays away, refuses no file for it, and goes on when driven again', async () => {
    const batchId = await desk.receive([['stapel.pdf', scan([content()])]]);
    const store = desk.app.get(ObjectStore);
    const openVerified = store.openVerified.bind(store);
    store.openVerified = () => Promise.reject(new StorageUnreachableError('objects', 'closed'));
    try {
      await expect(desk.split(batchId)).rejects.toThrow(StorageUnreachableError);
      expect((await desk.batch(batchId)).problems).toEqual([]);
      await expect(desk.split(batchId, true)).rejects.toThrow(StorageUnreachableError);
      await expect(desk.split(batchId, true)).rejects.toThrow(StorageUnreachableError);
    } finally {
      store.openVerified = openVerified;
    }
    expect((await desk.batch(batchId)).problems).toEqual([
      { code: 'INTAKE.BATCH_STUCK', severity: 'refuse', details: { cause: 'STORAGE.UNREACHABLE' } },
    ]);
    await desk.split(batchId, true);
    expect(await desk.batch(batchId)).toMatchObject({ state: 'processing', problems: [] });
    expect(await desk.pieces(batchId)).toHaveLength(1);
  });
});
