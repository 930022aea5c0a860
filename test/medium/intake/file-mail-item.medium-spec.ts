import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { newId } from '#kernel/ids';
import { IndexRecords } from '#modules/search';
import { Database, Notifications } from '#platform/database';
import { Outbox, OutboxDispatcher, OutboxSubscriptions } from '#platform/outbox';
import { FileMailItem } from '../../../src/modules/intake/application/file-mail-item.js';
import { OnDocumentAdded } from '../../../src/modules/search/worker/on-document-added.js';
import { content, scan, separator } from './intake-desk.js';
import { ok, refusal, StepRoom } from './step-room.js';

let room: StepRoom;

beforeAll(async () => {
  room = await StepRoom.open();
});

afterAll(async () => {
  await room.desk.closeIntact();
});

/** What a document shows to those who may read it. */
const formatsOf = (documentId: string): Promise<{ id: string; role: string; hash: string }[]> =>
  room.desk.app.database.query(
    `SELECT format.id, format.role, format.object_hash AS hash FROM document_format AS format
       JOIN document_version AS version ON version.id = format.version_id WHERE version.document_id = $1 ORDER BY format.role DESC`,
    [documentId],
  );

/** Puts the file behind a wall with nobody within. */
async function wall(fileId: string): Promise<void> {
  const { database } = room.desk.app;
  const id = newId();
  await database.query(
    `INSERT INTO wall (id, name, legal_basis, admits_reasoned, created_at) VALUES ($1, 'Schranke', '§ 35 SGB I', false, now())`,
    [id],
  );
  await database.query('UPDATE record_file SET own_walls = ARRAY[$1]::uuid[] WHERE id = $2', [id, fileId]);
}

describe(FileMailItem.name, () => {
  it('makes a document of the piece, says so, drops the previews and stays readable for the office', async () => {
    const { id } = await room.deliveredPiece(content('Garage'), content('Anlage'));
    expect(await room.previewsOf(id)).toBe(2);
    const { documentId, reference } = await room.filed(room.take(room.clerk, 'file', id));
    expect(await room.desk.piece(id)).toMatchObject({ state: 'filed' });
    expect(await room.previewsOf(id)).toBe(0);
    expect((await room.desk.app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Anna Amt',
      action: 'intake.mail-item-filed',
      before: { state: 'delivered' },
      after: { state: 'filed', documentId, reference },
    });
    expect((await room.desk.app.outboxOf(id)).at(-1)).toBe('intake.mail-item-filed');
    expect(await room.desk.app.outboxOf(documentId)).toEqual(['records.document-added']);
    const response = await room.clerk.get(`/mail-items/${id}`);
    expect(await ok(response)).toMatchObject({ state: 'filed' });
    expect((await room.clerk.get(`/mail-items/${id}/rendition`)).status).toBe(200);
    expect((await room.clerk.get(`/documents/${documentId}`)).status).toBe(200);
    expect((await room.stranger.get(`/documents/${documentId}`)).status).toBe(404);
  });

  it('changes nothing at all when one of its messages cannot be written', async () => {
    const { id } = await room.deliveredPiece();
    const before = [await room.desk.piece(id), await room.actionsOf(id), await room.desk.app.outboxOf(id)];
    const documents = await room.count('FROM document');
    const outbox = room.desk.app.get(Outbox);
    const append = outbox.append.bind(outbox);
    // the last write of the transaction: document, journal entries and the document's own message are written by then
    outbox.append = (transaction, event) =>
      event.type === 'intake.mail-item-filed' ? Promise.reject(new Error('cut off')) : append(transaction, event);
    try {
      expect((await room.take(room.clerk, 'file', id)).status).toBe(500);
    } finally {
      outbox.append = append;
    }
    expect([await room.desk.piece(id), await room.actionsOf(id), await room.desk.app.outboxOf(id)]).toEqual(before);
    expect(await room.count('FROM document')).toBe(documents);
    expect(await room.previewsOf(id)).toBe(1);
    await room.filed(room.take(room.clerk, 'file', id));
  });

  it('makes one document when two people file the piece at the same moment', async () => {
    const other = await room.desk.office.openFile('Bauantrag Carport Am Hang 5');
    for (let turn = 0; turn < 5; turn += 1) {
      const { id } = await room.deliveredPiece();
      const answers = await Promise.all([
        room.take(room.clerk, 'file', id),
        room.take(room.colleague, 'file', id, { body: { fileId: other.id } }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await room.documentsOf(id)).toBe(1);
      expect((await room.actionsOf(id)).filter((action) => action === 'intake.mail-item-filed')).toHaveLength(1);
    }
  });

  it('answers the same key with the same document, also when both requests come at once', async () => {
    const { id, version } = await room.deliveredPiece();
    const more = { body: { version }, headers: { 'Idempotency-Key': `ablegen-${id}` } };
    const both = await Promise.all([
      room.filed(room.take(room.clerk, 'file', id, more)),
      room.filed(room.take(room.clerk, 'file', id, more)),
    ]);
    const again = await room.filed(room.take(room.clerk, 'file', id, more));
    expect(new Set([...both, again].map(({ documentId }) => documentId)).size).toBe(1);
    expect(await room.documentsOf(id)).toBe(1);
    const later = { body: { version: version + 1 }, headers: { 'Idempotency-Key': 'anders' } };
    expect(await refusal(await room.take(room.clerk, 'file', id, later))).toEqual({
      status: 409,
      code: 'INTAKE.ALREADY_FILED',
    });
    expect((await room.take(room.colleague, 'file', id, more)).status).toBe(409);
  });

  it('keeps pieces apart that are filed with the same key', async () => {
    const headers = { 'Idempotency-Key': 'zweimal-verwendet' };
    const [one, two] = [await room.deliveredPiece(), await room.deliveredPiece()];
    const first = await room.filed(room.take(room.clerk, 'file', one.id, { headers }));
    const second = await room.filed(room.take(room.clerk, 'file', two.id, { headers }));
    expect(second.documentId).not.toBe(first.documentId);
    expect(await room.filed(room.take(room.clerk, 'file', two.id, { headers }))).toEqual(second);
  });

  it("does not file into another office's file", async () => {
    const foreign = await room.desk.office.openFile('Wohngeld', { unit: '50', mark: '5' });
    const piece = await room.deliveredPiece();
    const answer = await refusal(await room.take(room.clerk, 'file', piece.id, { body: { fileId: foreign.id } }));
    expect(answer).toMatchObject({ status: 404, code: expect.stringMatching(/^RECORDS\./) });
    expect(await room.desk.piece(piece.id)).toEqual(piece);
    expect(await room.documentsOf(piece.id)).toBe(0);
  });

  it('gives a scan of its own as the original, byte by byte', async () => {
    const bytes = scan([content('Nur dieser Brief')]);
    const { pieces } = await room.desk.cut([['brief.pdf', bytes]]);
    const id = pieces[0]?.id ?? '';
    await room.desk.read(id);
    await ok(await room.take(room.mailRoom, 'deliver', id));
    const { documentId } = await room.filed(room.take(room.clerk, 'file', id));
    const formats = await formatsOf(documentId);
    expect(formats.map(({ role }) => role)).toEqual(['rendition', 'original']);
    const original = formats[1];
    expect(original?.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    const answer = await room.clerk.get(`/documents/${documentId}/formats/${original?.id ?? ''}/content`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it("does not give a scan that holds other people's mail too; the document names it as its origin", async () => {
    const bytes = scan([content('Brief an das Bauamt'), separator(), content('Brief des Nachbarn')]);
    const { pieces } = await room.desk.cut([['stapel.pdf', bytes]]);
    const id = pieces[1]?.id ?? '';
    await room.desk.read(id);
    await ok(await room.take(room.mailRoom, 'deliver', id));
    const { documentId } = await room.filed(room.take(room.clerk, 'file', id));
    expect((await formatsOf(documentId)).map(({ role }) => role)).toEqual(['rendition']);
    const [row] = await room.desk.app.database.query<{ origin: unknown }>(
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

  it.each(['wall', 'level of the file', 'level of the document'])(
    'shows it in no tray, list or batch to whom its file is closed by a %s',
    async (protection) => {
      const word = `Geheim${protection.replace(/ /g, '')}`;
      const { batchId, pieces } = await room.desk.cut([[`${word}.pdf`, scan([content(word)])]]);
      const id = pieces[0]?.id ?? '';
      await room.desk.read(id);
      await ok(await room.take(room.mailRoom, 'deliver', id));
      const file = await room.desk.office.openFile(`Akte ${word}`);
      const body = { fileId: file.id, subject: word };
      const key = { 'Idempotency-Key': word };
      const { documentId } = await room.filed(room.take(room.clerk, 'file', id, { body, headers: key }));
      await room.desk.app.database.query('UPDATE mail_item SET subject = $2 WHERE id = $1', [id, word]);
      const batch = (await ok(await room.mailRoom.get(`/batches/${batchId}`))) as { fileList: { id: string }[] };
      const asked = [
        `/mail-items/${id}`,
        `/mail-items/${id}/pages/1/words`,
        `/mail-items/${id}/rendition`,
        `/mail-items?state=filed&q=${word}`,
        `/in-tray?state=filed&q=${word}`,
        `/batches/${batchId}`,
        `/batches/${batchId}/files/${batch.fileList[0]?.id ?? ''}/original`,
      ];
      const said = async (browser: typeof room.clerk): Promise<string> => {
        const answers = await Promise.all(asked.map(async (route) => (await browser.get(route)).text()));
        return answers.join('\n');
      };
      expect(await said(room.clerk)).toContain(word);
      const seen = (await said(room.mailRoom)).split(word).length;
      expect(seen).toBeGreaterThan(4);
      const { database } = room.desk.app;
      if (protection === 'wall') await wall(file.id);
      else if (protection === 'level of the file')
        await database.query(`UPDATE record_file SET own_confidentiality = '005' WHERE id = $1`, [file.id]);
      else await database.query(`UPDATE document SET own_confidentiality = '005' WHERE id = $1`, [documentId]);
      for (const browser of [room.clerk, room.mailRoom]) {
        const answer = await said(browser);
        // what was asked for stands in the problems named by a refusal
        expect(answer.split('\n').filter((line) => line.includes(word))).toEqual([]);
        expect(answer).not.toContain(documentId);
        expect(await refusal(await room.take(browser, 'correct', id))).toEqual({
          status: 404,
          code: 'INTAKE.MAIL_ITEM_NOT_FOUND',
        });
      }
      expect((await room.take(room.clerk, 'file', id, { body, headers: key })).status).toBe(404);
    },
  );

  it('lets search find the document once its message was delivered, and only the office', async () => {
    const subscriptions = room.desk.app.get(OutboxSubscriptions);
    new OnDocumentAdded(subscriptions, room.desk.app.get(IndexRecords)).onModuleInit();
    const dispatcher = new OutboxDispatcher(
      room.desk.app.get(Database),
      room.desk.app.get(Notifications),
      subscriptions,
    );
    await dispatcher.deliverDue();
    const { id } = await room.deliveredPiece(content('Der Fledermauskasten am Giebel fehlt.'));
    const { documentId } = await room.filed(room.take(room.clerk, 'file', id));
    expect(await room.found(room.clerk, 'Fledermauskasten')).toEqual([]);
    await dispatcher.deliverDue();
    expect(await room.found(room.clerk, 'Fledermauskasten')).toEqual([documentId]);
    expect(await room.found(room.stranger, 'Fledermauskasten')).toEqual([]);
  });
});
