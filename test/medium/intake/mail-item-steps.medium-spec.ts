import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { BrowserSession } from '#modules/identity/testing';
import { IndexDocument } from '#modules/search';
import { Database, Notifications } from '#platform/database';
import { Outbox, OutboxDispatcher, OutboxSubscriptions } from '#platform/outbox';
import { CorrectMailItem } from '../../../src/modules/intake/application/correct-mail-item.js';
import { DeliverMailItem } from '../../../src/modules/intake/application/deliver-mail-item.js';
import { FileMailItem } from '../../../src/modules/intake/application/file-mail-item.js';
import { RetryMailItem } from '../../../src/modules/intake/application/retry-mail-item.js';
import { ReturnMailItem } from '../../../src/modules/intake/application/return-mail-item.js';
import { OnDocumentAdded } from '../../../src/modules/search/worker/on-document-added.js';
import { content, IntakeDesk, type PieceRow, scan, separator, type ScriptedPage } from './intake-desk.js';

interface Filed {
  readonly documentId: string;
  readonly fileId: string;
  readonly reference: string;
}

type Step = 'correct' | 'deliver' | 'retry' | 'file' | 'return';

let desk: IntakeDesk;
/** The mail room of the whole city, and that of one other office. */
let mailRoom: BrowserSession;
let mailRoomElsewhere: BrowserSession;
/** Two people of the office in charge, and one of another. */
let clerk: BrowserSession;
let colleague: BrowserSession;
let stranger: BrowserSession;
let fileId: string;

async function person(name: string, role: 'mail-room' | 'caseworker', office: string | null): Promise<BrowserSession> {
  const unitId = office === null ? null : desk.office.unit(office);
  const user = await desk.app.users.create(name.toLowerCase().replace(' ', '.'), [{ role, unitId }], {
    displayName: name,
  });
  return desk.app.users.signIn(desk.app.origin, user);
}

beforeAll(async () => {
  desk = await IntakeDesk.open();
  mailRoom = await person('Paula Post', 'mail-room', null);
  mailRoomElsewhere = await person('Piet Post', 'mail-room', '50');
  clerk = await person('Anna Amt', 'caseworker', '63');
  colleague = await person('Bodo Bau', 'caseworker', '63');
  stranger = await person('Sina Sozial', 'caseworker', '50');
  ({ id: fileId } = await desk.office.openFile('Bauantrag Garage Am Hang 3'));
});

afterAll(async () => {
  await desk.closeIntact();
});

async function waitingPiece(...pages: ScriptedPage[]): Promise<PieceRow> {
  const { pieces } = await desk.cut([['stapel.pdf', scan(pages.length === 0 ? [content()] : pages)]]);
  const [piece] = pieces;
  if (!piece) throw new Error('No piece');
  return piece;
}

async function readPiece(...pages: ScriptedPage[]): Promise<PieceRow> {
  const { id } = await waitingPiece(...pages);
  await desk.read(id);
  return desk.piece(id);
}

async function deliveredPiece(...pages: ScriptedPage[]): Promise<PieceRow> {
  const { id } = await readPiece(...pages);
  await ok(await take(mailRoom, 'deliver', id));
  return desk.piece(id);
}

async function filedPiece(): Promise<PieceRow> {
  const { id } = await deliveredPiece();
  await ok(await take(clerk, 'file', id));
  return desk.piece(id);
}

function bodyOf(step: Step): object {
  switch (step) {
    case 'correct':
      return { fields: { subject: 'Bauvoranfrage' } };
    case 'deliver':
      return { unitId: desk.office.unit('63') };
    case 'file':
      return { fileId, subject: 'Antrag auf Baugenehmigung', documentType: 'Antrag' };
    case 'return':
      return { reason: 'Das Kataster liegt beim Kreis.' };
    case 'retry':
      return {};
  }
}

/** Takes a step with the present version, unless told otherwise. */
async function take(
  browser: BrowserSession,
  step: Step,
  id: string,
  more: { body?: object; headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> {
  const [row] = await desk.app.database.query<{ version: number }>('SELECT version FROM mail_item WHERE id = $1', [id]);
  const body = { version: row?.version ?? 1, ...bodyOf(step), ...more.body };
  if (step === 'correct') return browser.change('PATCH', `/mail-items/${id}`, body, more.headers);
  return browser.post(`/mail-items/${id}/${step}`, body, more.headers);
}

async function ok(response: Response): Promise<unknown> {
  const body = response.status === 204 ? undefined : ((await response.json()) as unknown);
  if (!response.ok) throw new Error(JSON.stringify(body));
  return body;
}

const filed = async (response: Promise<Response>): Promise<Filed> => (await ok(await response)) as Filed;

async function refusal(response: Response): Promise<{ status: number; code: string }> {
  const { code } = (await response.json()) as { code: string };
  return { status: response.status, code };
}

const actionsOf = async (id: string): Promise<string[]> => (await desk.app.journalOf(id)).map(({ action }) => action);

async function count(sql: string, ...parameters: unknown[]): Promise<number> {
  const [row] = await desk.app.database.query<{ count: number }>(`SELECT count(*)::int AS count ${sql}`, parameters);
  return row?.count ?? 0;
}

const documentsOf = (id: string): Promise<number> => count('FROM document WHERE source = $1', `mail-item:${id}`);
const previewsOf = (id: string): Promise<number> => count('FROM mail_item_preview WHERE mail_item_id = $1', id);

/** What a document shows to those who may read it. */
const formatsOf = (documentId: string): Promise<{ id: string; role: string; hash: string }[]> =>
  desk.app.database.query(
    `SELECT format.id, format.role, format.object_hash AS hash FROM document_format AS format
       JOIN document_version AS version ON version.id = format.version_id WHERE version.document_id = $1 ORDER BY format.role DESC`,
    [documentId],
  );

describe('Every step on a piece', () => {
  const STEPS: readonly [
    Step,
    () => BrowserSession,
    () => BrowserSession,
    () => Promise<PieceRow>,
    () => Promise<PieceRow>,
  ][] = [
    ['correct', () => mailRoom, () => stranger, readPiece, filedPiece],
    ['deliver', () => mailRoom, () => mailRoomElsewhere, readPiece, waitingPiece],
    ['retry', () => mailRoom, () => mailRoomElsewhere, readPiece, deliveredPiece],
    ['file', () => clerk, () => stranger, deliveredPiece, filedPiece],
    ['return', () => clerk, () => stranger, deliveredPiece, filedPiece],
  ];

  it.each(STEPS)(
    '%s: is answered to those not in charge as if there were no such piece',
    async (step, _actor, outsider, make) => {
      const piece = await make();
      const before = [await actionsOf(piece.id), await desk.app.outboxOf(piece.id)];
      const missing = '01900000-0000-7000-8000-000000000000';
      const answers = [await take(outsider(), step, piece.id), await take(outsider(), step, missing)];
      const bodies = await Promise.all(answers.map((answer) => answer.text()));
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      const [hidden, absent] = bodies.map((body) => JSON.parse(body) as { code: string; title: string });
      expect([hidden?.code, hidden?.title]).toEqual(['INTAKE.MAIL_ITEM_NOT_FOUND', absent?.title]);
      expect(absent?.code).toBe(hidden?.code);
      expect(await desk.piece(piece.id)).toEqual(piece);
      expect([await actionsOf(piece.id), await desk.app.outboxOf(piece.id)]).toEqual(before);
    },
  );

  it.each(STEPS)('%s: is refused to who saw an older version', async (step, actor, _outsider, make) => {
    const piece = await make();
    await ok(await take(mailRoom, 'correct', piece.id, { body: { fields: { senderName: 'Änne Müller' } } }));
    const before = await desk.piece(piece.id);
    expect(await refusal(await take(actor(), step, piece.id, { body: { version: piece.version } }))).toEqual({
      status: 409,
      code: 'INTAKE.CHANGED_MEANWHILE',
    });
    expect(await desk.piece(piece.id)).toEqual(before);
  });

  it.each(STEPS)(
    '%s: is refused in a state that does not allow it',
    async (step, _actor, _outsider, _make, makeWrong) => {
      const piece = await makeWrong();
      const actor = piece.state === 'filed' ? clerk : mailRoom;
      expect(await refusal(await take(actor, step, piece.id))).toEqual({
        status: 409,
        code: step === 'file' ? 'INTAKE.ALREADY_FILED' : 'INTAKE.STEP_NOT_ALLOWED',
      });
      expect(await desk.piece(piece.id)).toEqual(piece);
    },
  );

  it('is refused to the office while the piece lies with the mail room', async () => {
    const { id } = await readPiece();
    await ok(await take(mailRoom, 'correct', id, { body: { fields: {}, unitId: desk.office.unit('63') } }));
    for (const step of ['correct', 'file', 'return'] as const) {
      expect((await take(clerk, step, id)).status).toBe(404);
    }
    expect((await clerk.get(`/mail-items/${id}`)).status).toBe(404);
  });
});

describe(CorrectMailItem.name, () => {
  it('changes what was read and notes both values; the same values again change and note nothing', async () => {
    const { id } = await readPiece();
    const body = { fields: { subject: ' Bauvoranfrage ', senderName: 'Änne Müller' }, unitId: desk.office.unit('63') };
    expect(await ok(await take(mailRoom, 'correct', id, { body }))).toMatchObject({ state: 'review' });
    const corrected = await desk.piece(id);
    expect(corrected.unit).toBe(desk.office.unit('63'));
    expect((await desk.app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Paula Post',
      action: 'intake.mail-item-corrected',
      before: { senderName: null },
      after: { subject: 'Bauvoranfrage', senderName: 'Änne Müller' },
    });
    const entries = await actionsOf(id);
    await ok(await take(mailRoom, 'correct', id, { body }));
    expect(await actionsOf(id)).toEqual(entries);
    expect(await desk.piece(id)).toEqual(corrected);
  });

  it('answers who sends the piece out of his own sight that it was done', async () => {
    const { id } = await readPiece();
    await ok(await take(mailRoom, 'correct', id, { body: { fields: {}, unitId: desk.office.unit('50') } }));
    const body = { fields: {}, unitId: desk.office.unit('63') };
    expect((await take(mailRoomElsewhere, 'correct', id, { body })).ok).toBe(true);
    expect((await desk.piece(id)).unit).toBe(desk.office.unit('63'));
    expect((await mailRoomElsewhere.get(`/mail-items/${id}`)).status).toBe(404);
  });
});

describe(DeliverMailItem.name, () => {
  it('puts the piece into the in-tray of the office and of no other', async () => {
    const { id } = await readPiece();
    await ok(await take(mailRoom, 'deliver', id));
    expect(await desk.piece(id)).toMatchObject({ state: 'delivered', unit: desk.office.unit('63') });
    expect((await desk.app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Paula Post',
      action: 'intake.mail-item-delivered',
      before: { state: 'review' },
      after: { state: 'delivered', unit: '63' },
    });
    expect((await desk.app.outboxOf(id)).at(-1)).toBe('intake.mail-item-delivered');
    expect(await inTray(clerk)).toContain(id);
    expect(await inTray(stranger)).not.toContain(id);
    expect((await clerk.get(`/mail-items/${id}`)).status).toBe(200);
  });

  it('answers who sends the piece out of his own sight that it was done', async () => {
    const { id } = await readPiece();
    await ok(await take(mailRoom, 'correct', id, { body: { fields: {}, unitId: desk.office.unit('50') } }));
    expect((await take(mailRoomElsewhere, 'deliver', id)).ok).toBe(true);
    expect(await desk.piece(id)).toMatchObject({ state: 'delivered', unit: desk.office.unit('63') });
  });
});

describe(ReturnMailItem.name, () => {
  it('gives the piece back with its reason; the office sees it no more', async () => {
    const { id } = await deliveredPiece();
    await ok(await take(clerk, 'return', id));
    expect(await desk.piece(id)).toMatchObject({
      state: 'returned',
      unit: null,
      problem: { code: 'INTAKE.RETURNED_BY_OFFICE', details: { reason: 'Das Kataster liegt beim Kreis.' } },
    });
    expect((await desk.app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Anna Amt',
      action: 'intake.mail-item-returned',
    });
    expect((await desk.app.outboxOf(id)).at(-1)).toBe('intake.mail-item-returned');
    expect((await clerk.get(`/mail-items/${id}`)).status).toBe(404);
    expect((await clerk.get(`/mail-items/${id}/pages/1/image`)).status).toBe(404);
    expect(await inTray(clerk)).not.toContain(id);
    expect((await mailRoom.get(`/mail-items/${id}`)).status).toBe(200);
    await ok(await take(mailRoom, 'deliver', id, { body: { unitId: desk.office.unit('50') } }));
    expect(await inTray(stranger)).toContain(id);
  });
});

describe(RetryMailItem.name, () => {
  it('has the piece read again and opens its batch until that is done', async () => {
    const { batchId, pieces } = await desk.cut([['stapel.pdf', scan([content()])]]);
    const id = pieces[0]?.id ?? '';
    await desk.read(id);
    expect((await desk.batch(batchId)).state).toBe('done');
    const waiting = await desk.waitingJobs('intake.read-mail-item');
    await ok(await take(mailRoom, 'retry', id));
    expect((await desk.piece(id)).state).toBe('waiting');
    expect((await desk.batch(batchId)).state).toBe('processing');
    expect(await desk.waitingJobs('intake.read-mail-item')).toBeGreaterThanOrEqual(waiting);
    expect((await actionsOf(id)).at(-1)).toBe('intake.mail-item-retried');
    await desk.read(id);
    expect((await desk.piece(id)).state).toBe('review');
    expect((await desk.batch(batchId)).state).toBe('done');
  });
});

describe(FileMailItem.name, () => {
  it('makes a document of the piece, says so, drops the previews and stays readable for the office', async () => {
    const { id } = await deliveredPiece(content('Garage'), content('Anlage'));
    expect(await previewsOf(id)).toBe(2);
    const { documentId, reference } = await filed(take(clerk, 'file', id));
    expect(await desk.piece(id)).toMatchObject({ state: 'filed' });
    expect(await previewsOf(id)).toBe(0);
    expect((await desk.app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Anna Amt',
      action: 'intake.mail-item-filed',
      before: { state: 'delivered' },
      after: { state: 'filed', documentId, reference },
    });
    expect((await desk.app.outboxOf(id)).at(-1)).toBe('intake.mail-item-filed');
    expect(await desk.app.outboxOf(documentId)).toEqual(['records.document-added']);
    const response = await clerk.get(`/mail-items/${id}`);
    expect(await ok(response)).toMatchObject({ state: 'filed' });
    expect((await clerk.get(`/mail-items/${id}/rendition`)).status).toBe(200);
    expect((await clerk.get(`/documents/${documentId}`)).status).toBe(200);
    expect((await stranger.get(`/documents/${documentId}`)).status).toBe(404);
  });

  it('changes nothing at all when one of its messages cannot be written', async () => {
    const { id } = await deliveredPiece();
    const before = [await desk.piece(id), await actionsOf(id), await desk.app.outboxOf(id)];
    const documents = await count('FROM document');
    const outbox = desk.app.get(Outbox);
    const append = outbox.append.bind(outbox);
    // the last write of the transaction: document, journal entries and the document's own message are written by then
    outbox.append = (transaction, event) =>
      event.type === 'intake.mail-item-filed' ? Promise.reject(new Error('cut off')) : append(transaction, event);
    try {
      expect((await take(clerk, 'file', id)).status).toBe(500);
    } finally {
      outbox.append = append;
    }
    expect([await desk.piece(id), await actionsOf(id), await desk.app.outboxOf(id)]).toEqual(before);
    expect(await count('FROM document')).toBe(documents);
    expect(await previewsOf(id)).toBe(1);
    await filed(take(clerk, 'file', id));
  });

  it('makes one document when two people file the piece at the same moment', async () => {
    const other = await desk.office.openFile('Bauantrag Carport Am Hang 5');
    for (let turn = 0; turn < 5; turn += 1) {
      const { id } = await deliveredPiece();
      const answers = await Promise.all([
        take(clerk, 'file', id),
        take(colleague, 'file', id, { body: { fileId: other.id } }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await documentsOf(id)).toBe(1);
      expect((await actionsOf(id)).filter((action) => action === 'intake.mail-item-filed')).toHaveLength(1);
    }
  });

  it('answers the same key with the same document, also when both requests come at once', async () => {
    const { id, version } = await deliveredPiece();
    const more = { body: { version }, headers: { 'Idempotency-Key': `ablegen-${id}` } };
    const both = await Promise.all([filed(take(clerk, 'file', id, more)), filed(take(clerk, 'file', id, more))]);
    const again = await filed(take(clerk, 'file', id, more));
    expect(new Set([...both, again].map(({ documentId }) => documentId)).size).toBe(1);
    expect(await documentsOf(id)).toBe(1);
    const later = { body: { version: version + 1 }, headers: { 'Idempotency-Key': 'anders' } };
    expect(await refusal(await take(clerk, 'file', id, later))).toEqual({ status: 409, code: 'INTAKE.ALREADY_FILED' });
    expect((await take(colleague, 'file', id, more)).status).toBe(409);
  });

  it('keeps pieces apart that are filed with the same key', async () => {
    const headers = { 'Idempotency-Key': 'zweimal-verwendet' };
    const [one, two] = [await deliveredPiece(), await deliveredPiece()];
    const first = await filed(take(clerk, 'file', one.id, { headers }));
    const second = await filed(take(clerk, 'file', two.id, { headers }));
    expect(second.documentId).not.toBe(first.documentId);
    expect(await filed(take(clerk, 'file', two.id, { headers }))).toEqual(second);
  });

  it("does not file into another office's file", async () => {
    const foreign = await desk.office.openFile('Wohngeld', { unit: '50', mark: '5' });
    const piece = await deliveredPiece();
    const answer = await refusal(await take(clerk, 'file', piece.id, { body: { fileId: foreign.id } }));
    expect(answer).toMatchObject({ status: 404, code: expect.stringMatching(/^RECORDS\./) });
    expect(await desk.piece(piece.id)).toEqual(piece);
    expect(await documentsOf(piece.id)).toBe(0);
  });

  it('gives a scan of its own as the original, byte by byte', async () => {
    const bytes = scan([content('Nur dieser Brief')]);
    const { pieces } = await desk.cut([['brief.pdf', bytes]]);
    const id = pieces[0]?.id ?? '';
    await desk.read(id);
    await ok(await take(mailRoom, 'deliver', id));
    const { documentId } = await filed(take(clerk, 'file', id));
    const formats = await formatsOf(documentId);
    expect(formats.map(({ role }) => role)).toEqual(['rendition', 'original']);
    const original = formats[1];
    expect(original?.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    const answer = await clerk.get(`/documents/${documentId}/formats/${original?.id ?? ''}/content`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it("does not give a scan that holds other people's mail too; the document names it as its origin", async () => {
    const bytes = scan([content('Brief an das Bauamt'), separator(), content('Brief des Nachbarn')]);
    const { pieces } = await desk.cut([['stapel.pdf', bytes]]);
    const id = pieces[1]?.id ?? '';
    await desk.read(id);
    await ok(await take(mailRoom, 'deliver', id));
    const { documentId } = await filed(take(clerk, 'file', id));
    expect((await formatsOf(documentId)).map(({ role }) => role)).toEqual(['rendition']);
    const [row] = await desk.app.database.query<{ origin: unknown }>(
      'SELECT scan_origin AS origin FROM document WHERE id = $1',
      [documentId],
    );
    expect(row?.origin).toEqual([
      expect.objectContaining({
        fileName: 'stapel.pdf',
        sha256: createHash('sha256').update(bytes).digest('hex'),
        images: [3],
      }),
    ]);
  });

  it('lets search find the document once its message was delivered, and only the office', async () => {
    const subscriptions = desk.app.get(OutboxSubscriptions);
    new OnDocumentAdded(subscriptions, desk.app.get(IndexDocument)).onModuleInit();
    const dispatcher = new OutboxDispatcher(desk.app.get(Database), desk.app.get(Notifications), subscriptions);
    await dispatcher.deliverDue();
    const { id } = await deliveredPiece(content('Der Fledermauskasten am Giebel fehlt.'));
    const { documentId } = await filed(take(clerk, 'file', id));
    expect(await found(clerk, 'Fledermauskasten')).toEqual([]);
    await dispatcher.deliverDue();
    expect(await found(clerk, 'Fledermauskasten')).toEqual([documentId]);
    expect(await found(stranger, 'Fledermauskasten')).toEqual([]);
  });
});

async function inTray(browser: BrowserSession): Promise<string[]> {
  const { items } = (await ok(await browser.get('/in-tray?limit=100'))) as { items: { id: string }[] };
  return items.map(({ id }) => id);
}

async function found(browser: BrowserSession, word: string): Promise<string[]> {
  const { items } = (await ok(await browser.get(`/search?q=${word}`))) as { items: { documentId: string }[] };
  return items.map(({ documentId }) => documentId);
}
