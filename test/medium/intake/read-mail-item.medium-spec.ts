import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SetIntakeProfile } from '#modules/intake';
import { ReadMailItem } from '../../../src/modules/intake/application/read-mail-item.js';
import { WorkbenchFault } from '../../../src/modules/intake/workbench/workbench-fault.js';
import { FOUNDER } from '../../support/office.js';
import {
  blank,
  content,
  decodeError,
  IntakeDesk,
  type PieceRow,
  scan,
  separator,
  type ScriptedPage,
} from './intake-desk.js';

let desk: IntakeDesk;

beforeAll(async () => {
  desk = await IntakeDesk.open();
  await desk.app.get(SetIntakeProfile).execute(FOUNDER, {
    authority: {
      name: 'Stadt Eschenbrück',
      aliases: ['Stadtverwaltung Eschenbrück', 'Rathaus Eschenbrück'],
      addresses: ['Rathausplatz 1, 05417 Eschenbrück'],
    },
    documentTypes: [{ name: 'Antrag', keywords: ['Antrag', 'beantrage'] }],
  });
});

afterAll(async () => {
  await desk.closeIntact();
});

/** A letter to the city with our reference: as sure as a letter can be. */
function letterTo(reference: string): ScriptedPage {
  const rows = [
    'Änne Müller, Am Hang 3, 05417 Eschenbrück',
    'Stadt Eschenbrück',
    'Bauaufsicht',
    'Rathausplatz 1',
    '05417 Eschenbrück',
    `Ihr Zeichen: ${reference}`,
    'Bauantrag für eine Garage',
    'Sehr geehrte Damen und Herren,',
    'hiermit beantrage ich die Baugenehmigung.',
  ];
  return { kind: 'content', lines: rows.map((text, index) => ({ text, x: 25, y: 45 + index * 9 })) };
}

const letterElsewhere: ScriptedPage = {
  kind: 'content',
  lines: [
    'Landratsamt Oberes Tal',
    'Kreisstraße 20',
    '09999 Bergstadt',
    'Kraftfahrzeugsteuer',
    'Sehr geehrte Damen und Herren,',
  ].map((text, index) => ({ text, x: 25, y: 45 + index * 6 })),
};

async function onePiece(...pages: ScriptedPage[]): Promise<{ batchId: string; id: string }> {
  const { batchId, pieces } = await desk.cut([['stapel.pdf', scan(pages)]]);
  const [piece] = pieces;
  if (!piece) throw new Error('No piece');
  return { batchId, id: piece.id };
}

const actionsOf = async (id: string): Promise<string[]> => (await desk.app.journalOf(id)).map(({ action }) => action);

describe(ReadMailItem.name, () => {
  it('reads a piece, stores its reading copy locked and says so; a second run does nothing', async () => {
    const { batchId, id } = await onePiece(content('Guten Tag'), blank, content('Seite zwei'));
    await desk.read(id);
    const read = await desk.piece(id);
    expect(read).toMatchObject({ state: 'review', pages: 3 });
    expect(
      await desk.app.database.query('SELECT number, text FROM mail_item_page WHERE mail_item_id = $1 ORDER BY number', [
        id,
      ]),
    ).toEqual([
      { number: 1, text: 'Guten Tag' },
      { number: 2, text: null },
      { number: 3, text: 'Seite zwei' },
    ]);
    expect(
      await desk.app.database.query('SELECT number FROM mail_item_preview WHERE mail_item_id = $1 ORDER BY number', [
        id,
      ]),
    ).toEqual([{ number: 1 }, { number: 3 }]);
    expect(await desk.app.database.query('SELECT hold FROM stored_object WHERE hash = $1', [read.rendition])).toEqual([
      { hold: true },
    ]);
    expect(await actionsOf(id)).toEqual(['intake.mail-item-read']);
    expect(await desk.app.outboxOf(id)).toEqual(['intake.mail-item-read']);
    expect((await desk.batch(batchId)).state).toBe('done');
    const calls = desk.reader.calls.length;
    await desk.read(id);
    expect(desk.reader.calls).toHaveLength(calls);
    expect(await desk.piece(id)).toEqual(read);
  });

  it('gives the same reading copy when it was cut off between storing and committing', async () => {
    const { id } = await onePiece(content('Stromausfall'));
    const cut = new WorkbenchFault('cut off');
    const { database } = desk.app;
    const transaction = database.transaction.bind(database);
    let transactions = 0;
    // the first transaction of a run marks the piece as being read, the second one commits what was read
    database.transaction = (work) => ((transactions += 1) === 2 ? Promise.reject(cut) : transaction(work));
    try {
      await expect(desk.read(id)).rejects.toBe(cut);
    } finally {
      database.transaction = transaction;
    }
    expect(await desk.piece(id)).toMatchObject({ state: 'reading', rendition: null });
    await desk.read(id);
    const { rendition } = await desk.piece(id);
    expect(await database.query('SELECT hash FROM stored_object WHERE hash = $1', [rendition])).toHaveLength(1);
    expect(await actionsOf(id)).toEqual(['intake.mail-item-read']);
  });

  it('marks a piece whose file cannot be decoded, and reads the others', async () => {
    const { batchId, pieces } = await desk.cut([['stapel.pdf', scan([content('a'), separator(), content('b')])]]);
    const [bad, good] = pieces as [PieceRow, PieceRow];
    desk.reader.failNext('readPiece', decodeError('INTAKE.DECODE_OUT_OF_MEMORY'));
    await desk.read(bad.id);
    expect(await desk.piece(bad.id)).toMatchObject({
      state: 'problem',
      problem: { code: 'INTAKE.DECODE_OUT_OF_MEMORY', severity: 'refuse' },
    });
    expect(await actionsOf(bad.id)).toEqual(['intake.mail-item-problem']);
    expect(await desk.app.outboxOf(bad.id)).toEqual(['intake.mail-item-problem']);
    expect((await desk.batch(batchId)).state).toBe('processing');
    await desk.read(good.id);
    expect((await desk.piece(good.id)).state).toBe('review');
    expect((await desk.batch(batchId)).state).toBe('done');
  });

  it('tries again what fails for a passing reason; after the last try a person sees it', async () => {
    const { id } = await onePiece(content());
    const fault = decodeError('INTAKE.DECODE_CRASHED');
    desk.reader.failNext('readPiece', fault);
    await expect(desk.read(id)).rejects.toBe(fault);
    expect(await desk.piece(id)).toMatchObject({ state: 'reading', problem: null });
    desk.reader.failNext('readPiece', fault);
    await expect(desk.read(id, true)).rejects.toBe(fault);
    expect(await desk.piece(id)).toMatchObject({
      state: 'problem',
      problem: { code: 'INTAKE.PIECE_FAILED', severity: 'refuse', details: { cause: 'INTAKE.DECODE_CRASHED' } },
    });
  });

  it('marks a piece none of whose pages can be read', async () => {
    const { id } = await (async () => {
      const { pieces } = await desk.cut([
        ['stapel.pdf', scan([content('gut'), separator(), { kind: 'content', fault: 'INTAKE.FILE_DAMAGED' }, blank])],
      ]);
      return pieces[1] as PieceRow;
    })();
    await desk.read(id);
    expect(await desk.piece(id)).toMatchObject({ state: 'problem', problem: { code: 'INTAKE.PAGE_UNREADABLE' } });
  });

  it('names the pages a person must look at', async () => {
    const { id } = await onePiece(
      content('gut'),
      { kind: 'content', fault: 'INTAKE.FILE_DAMAGED' },
      { ...content('unsicher'), doubtful: true },
    );
    await desk.read(id);
    expect(await desk.piece(id)).toMatchObject({
      state: 'review',
      problem: { code: 'INTAKE.PAGE_UNREADABLE', severity: 'warn', details: { pages: '2, 3' } },
    });
  });

  it('sends a sure letter to its office by itself', async () => {
    const { reference } = await desk.office.openFile('Bauantrag Garage Am Hang 3');
    const { id } = await onePiece(letterTo(reference));
    await desk.read(id);
    expect(await desk.piece(id)).toMatchObject({ state: 'delivered', unit: desk.office.unit('63'), problem: null });
    expect(await actionsOf(id)).toEqual(['intake.mail-item-read', 'intake.mail-item-delivered']);
    expect(await desk.app.outboxOf(id)).toEqual(['intake.mail-item-read', 'intake.mail-item-delivered']);
  });

  it('lets an unsure letter wait for a person', async () => {
    const { id } = await onePiece(content('Guten Tag, ich habe eine Frage.'));
    await desk.read(id);
    expect((await desk.piece(id)).state).toBe('review');
  });

  it('never sends a sure letter on by itself when a file in its midst was refused', async () => {
    const { reference } = await desk.office.openFile('Bauantrag Carport Am Hang 4');
    const refused = scan([content()], { findings: [{ code: 'INTAKE.FILE_TRUNCATED', severity: 'refuse' }] });
    const { pieces } = await desk.cut([
      ['scan_0001.jpg', scan([content('ein anderes Stück'), separator()])],
      ['scan_0002.jpg', scan([letterTo(reference)])],
      ['scan_0003.jpg', refused],
      ['scan_0004.jpg', scan([content('Seite drei'), separator(), content('letztes Stück')])],
    ]);
    for (const { id } of pieces) await desk.read(id);
    const read = await Promise.all(pieces.map(({ id }) => desk.piece(id)));
    expect(read.map(({ problem }) => problem)).toEqual([
      null,
      { code: 'INTAKE.PIECE_INCOMPLETE', severity: 'warn', details: {}, fileName: 'scan_0003.jpg' },
      null,
    ]);
    expect(read[1]?.state).toBe('review');
  });

  it('lets a letter to another authority wait for a person', async () => {
    const { id } = await onePiece(letterElsewhere);
    await desk.read(id);
    const read = await desk.piece(id);
    expect(read.state).toBe('review');
    expect(read.unit).toBeNull();
    expect(read.problem?.code).toBe('INTAKE.ADDRESSED_ELSEWHERE');
  });

  it('finishes the batch when its last pieces end at the same moment', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const { batchId, pieces } = await desk.cut([
        ['stapel.pdf', scan([content(), separator(), content(), separator(), content()])],
      ]);
      await Promise.all(pieces.map(({ id }) => desk.read(id)));
      expect((await desk.batch(batchId)).state).toBe('done');
    }
  });
});
