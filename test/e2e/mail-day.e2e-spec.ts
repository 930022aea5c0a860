import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../support/application.js';
import { answer, type Piece, piece, readPieces, scanForm, startTown, type Town } from './town.js';

/** One day of mail over HTTP with both processes: each operation once, with its row, journal entry and message. */
describe('A day of mail', () => {
  let town: Town;
  let batchId: string;
  let pieces: Piece[];
  let fileId: string;
  let proceedingId: string;
  let documentId: string;

  beforeAll(async () => {
    town = await startTown();
  });

  afterAll(async () => {
    await town.worker?.seal();
    expect((await town.api.checkIntegrity()).firstFault).toBeNull();
    await town.worker?.delivered();
    expect(await town.api.database.query(`SELECT type, state FROM outbox_message WHERE state <> 'done'`)).toEqual([]);
    await town.close();
  });

  const get = async <T = Record<string, unknown>>(person: Parameters<Town['as']>[0], path: string): Promise<T> => {
    const { status, body } = await answer<T>(town.as(person).get(path));
    expect({ path, status }).toEqual({ path, status: 200 });
    return body;
  };
  const actionsOf = async (id: string): Promise<string[]> =>
    (await town.api.journalOf(id)).map((entry) => entry.action);

  it('shows offices and filing plan', async () => {
    expect(await get<object[]>('builder', '/org-units')).toHaveLength(3);
    expect(await get('builder', '/filing-plan')).toMatchObject({ name: 'Aktenplan', version: '1' });
    expect(await get<unknown[]>('builder', '/files/per-plan-unit')).toEqual([]);
  });

  it('opens a file', async () => {
    const body = {
      planUnitId: town.office.planUnit('631'),
      leadUnitId: town.office.unit('63'),
      subject: 'Container Straße des Friedens',
    };
    const opened = await answer<{ id: string; reference: string }>(town.as('builder').post('/files', body));
    expect(opened).toMatchObject({
      status: 201,
      body: { subject: 'Container Straße des Friedens', state: 'open', documents: [] },
    });
    fileId = opened.body.id;
    expect(await town.api.database.query('SELECT reference FROM record_file WHERE id = $1', [fileId])).toEqual([
      { reference: opened.body.reference },
    ]);
    expect(await actionsOf(fileId)).toEqual(['records.file-opened']);
    expect(await town.api.outboxOf(fileId)).toEqual(['records.file-opened']);
  });

  it('opens it once when the same request comes twice', async () => {
    const body = { planUnitId: town.office.planUnit('632'), leadUnitId: town.office.unit('63'), subject: 'Einmal' };
    const key = { 'Idempotency-Key': 'einmal-0001' };
    const one = await answer<{ id: string }>(town.as('builder').post('/files', body, key));
    const two = await answer<{ id: string }>(town.as('builder').post('/files', body, key));
    expect([one.status, two.status, two.body.id]).toEqual([201, 201, one.body.id]);
    expect(await actionsOf(one.body.id)).toEqual(['records.file-opened']);
  });

  it('opens a proceeding in it', async () => {
    const opened = await answer<{ id: string; reference: string }>(
      town.as('builder').post(`/files/${fileId}/proceedings`, { subject: 'Sondernutzung' }),
    );
    expect(opened).toMatchObject({ status: 201, body: { reference: expect.stringMatching(/-1$/) as unknown } });
    proceedingId = opened.body.id;
    expect(await town.api.database.query('SELECT subject FROM proceeding WHERE id = $1', [proceedingId])).toEqual([
      { subject: 'Sondernutzung' },
    ]);
    expect(await actionsOf(fileId)).toEqual(['records.file-opened', 'records.proceeding-opened']);
    expect(await town.api.outboxOf(fileId)).toEqual(['records.file-opened', 'records.proceeding-opened']);
    expect(await get('builder', `/files/${fileId}`)).toMatchObject({
      proceedings: [{ id: proceedingId, subject: 'Sondernutzung', documents: [] }],
    });
    expect(await get('builder', '/files?q=container')).toMatchObject({ items: [{ id: fileId }] });
    expect(await get('mailRoom', '/files/suggest?q=friedens')).toMatchObject([{ id: fileId }]);
  });

  it('takes a batch in, tells the mail room live, and reads its pieces', async () => {
    const stream = await town.as('mailRoom').get('/batches/events');
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const heard = readStream(stream);
    const received = await answer<{ id: string }>(
      town.as('mailRoom').post('/batches', await scanForm(['scan_0002.jpg'])),
    );
    expect(received).toMatchObject({ status: 201, body: { source: 'Scanner 1', channel: 'upload', files: 1 } });
    batchId = received.body.id;
    expect(await actionsOf(batchId)).toContain('intake.batch-received');
    expect(await town.api.outboxOf(batchId)).toContain('intake.batch-received');
    pieces = await readPieces(town, batchId);
    expect(pieces).toHaveLength(1);
    await until(() => heard.text.includes('event: mail-item') && heard.text.includes('event: batch'));
    heard.stop();
    expect(await get('mailRoom', '/batches')).toMatchObject({ items: [{ id: batchId, state: 'done' }] });
    expect(await get('mailRoom', `/mail-items?batch=${batchId}`)).toMatchObject({ total: 1 });
  });

  it('shows the piece with picture, words, reading copy and raw scan', async () => {
    const [read] = pieces;
    const path = `/mail-items/${read?.id ?? ''}`;
    const image = await town.as('mailRoom').get(`${path}/pages/1/image`);
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const { words } = await get<{ words: { text: string }[] }>('mailRoom', `${path}/pages/1/words`);
    expect(words.map((word) => word.text).join(' ')).toContain('Container');
    const rendition = await town.as('mailRoom').get(`${path}/rendition`);
    expect([
      rendition.status,
      Buffer.from(await rendition.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ]).toEqual([200, '%PDF-']);
    const original = await town
      .as('mailRoom')
      .get(`/batches/${batchId}/files/${read?.renditions.original[0]?.fileId ?? ''}/original`);
    expect(original.status).toBe(200);
    expect(original.headers.get('content-security-policy')).toContain('sandbox');
    const part = await town.as('mailRoom').send(`${path}/rendition`, { headers: { Range: 'bytes=0-3' } });
    expect([part.status, await part.text()]).toEqual([206, '%PDF']);
  });

  it('has a piece read again, corrects it and delivers it', async () => {
    const id = pieces[0]?.id ?? '';
    if (pieces[0]?.state === 'review') {
      expect(
        (await answer(town.as('mailRoom').post(`/mail-items/${id}/retry`, { version: pieces[0].version }))).status,
      ).toBe(200);
      await until(async () => ['review', 'delivered'].includes((await piece(town, id)).state), 100_000);
      expect(await actionsOf(id)).toContain('intake.mail-item-retried');
    }
    const before = await piece(town, id);
    const stale = await answer(
      town.as('mailRoom').change('PATCH', `/mail-items/${id}`, { version: before.version + 5, fields: {} }),
    );
    expect(stale).toMatchObject({ status: 409, body: { code: 'INTAKE.CHANGED_MEANWHILE' } });
    const corrected = await answer<Piece>(
      town.as('mailRoom').change('PATCH', `/mail-items/${id}`, {
        version: before.version,
        fields: { subject: 'Container', dateOfLetter: '2025-08-28' },
      }),
    );
    expect(corrected).toMatchObject({
      status: 200,
      body: { fields: { subject: 'Container', dateOfLetter: '2025-08-28' } },
    });
    const delivered = await answer<Piece>(
      town
        .as('mailRoom')
        .post(`/mail-items/${id}/deliver`, { version: corrected.body.version, unitId: town.office.unit('63') }),
    );
    expect(delivered).toMatchObject({ status: 200, body: { state: 'delivered' } });
    expect(await actionsOf(id)).toEqual(
      expect.arrayContaining(['intake.mail-item-corrected', 'intake.mail-item-delivered']),
    );
    expect(await town.api.outboxOf(id)).toContain('intake.mail-item-delivered');
    expect(await get('builder', '/in-tray')).toMatchObject({ items: [{ id }], total: 1 });
    expect(await get('social', '/in-tray')).toMatchObject({ items: [], total: 0 });
  });

  it('gives a piece back and sends it again', async () => {
    const id = pieces[0]?.id ?? '';
    const lying = await piece(town, id, 'builder');
    const returned = await answer(
      town.as('builder').post(`/mail-items/${id}/return`, { version: lying.version, reason: 'nicht zuständig' }),
    );
    expect(returned.status).toBe(204);
    expect((await town.as('builder').get(`/mail-items/${id}`)).status).toBe(404);
    expect(await town.api.journalOf(id)).toContainEqual(
      expect.objectContaining({
        action: 'intake.mail-item-returned',
        after: { state: 'returned', reason: 'nicht zuständig' },
      }),
    );
    expect(await town.api.outboxOf(id)).toContain('intake.mail-item-returned');
    const back = await piece(town, id);
    await town
      .as('mailRoom')
      .post(`/mail-items/${id}/deliver`, { version: back.version, unitId: town.office.unit('63') });
  });

  it('files the piece once, however often the request comes', async () => {
    const id = pieces[0]?.id ?? '';
    const { version } = await piece(town, id, 'builder');
    const body = { version, fileId, proceedingId, subject: 'Antrag Container', documentType: 'Antrag' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => answer<{ documentId: string }>(town.as('builder').post(`/mail-items/${id}/file`, body))),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(2);
    documentId = answers.find(({ status }) => status === 200)?.body.documentId ?? '';
    expect(
      await town.api.database.query('SELECT file_id AS file, proceeding_id AS proceeding FROM document WHERE id = $1', [
        documentId,
      ]),
    ).toEqual([{ file: fileId, proceeding: proceedingId }]);
    expect(await actionsOf(id)).toContain('intake.mail-item-filed');
    expect(await town.api.outboxOf(id)).toContain('intake.mail-item-filed');
    expect(await actionsOf(documentId)).toEqual(['records.document-added']);
    expect(await town.api.outboxOf(documentId)).toEqual(['records.document-added']);
  });

  it('shows the document, its stored file and the history of its file', async () => {
    const document = await get<{ versions: { formats: { id: string; role: string }[] }[] }>(
      'builder',
      `/documents/${documentId}`,
    );
    expect(document).toMatchObject({ id: documentId, subject: 'Antrag Container', dateOfLetter: '2025-08-28' });
    const format = document.versions[0]?.formats[0];
    const content = await town.as('builder').get(`/documents/${documentId}/formats/${format?.id ?? ''}/content`);
    expect([content.status, content.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const { items } = await get<{ items: { action: string }[] }>('builder', `/files/${fileId}/history`);
    expect(items.map((entry) => entry.action)).toEqual([
      'records.document-added',
      'records.proceeding-opened',
      'records.file-opened',
    ]);
    expect((await town.as('auditor').get(`/documents/${documentId}`)).status).toBe(200);
  });

  it('finds the document once the message is delivered', async () => {
    await town.worker?.delivered();
    expect(await get('builder', '/search?kind=document&q=entr%C3%BCmpelungen')).toMatchObject({
      total: 1,
      items: [{ id: documentId, fileId, page: 1 }],
    });
    expect(await get('social', '/search?q=entr%C3%BCmpelung')).toMatchObject({ total: 0, items: [] });
  });

  it('shows journal, blocks and a check to the auditor', async () => {
    await until(async () => (await town.api.database.query('SELECT 1 FROM journal_block')).length > 0);
    expect(await get('auditor', `/journal?objectId=${documentId}`)).toMatchObject({
      items: [{ action: 'records.document-added', actor: { name: 'Test builder' } }],
    });
    expect(await get('auditor', '/journal/blocks?limit=1')).toMatchObject({
      items: [{ hash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown }],
    });
    const started = await answer<{ id: string }>(town.as('auditor').post('/integrity/checks'));
    expect(started).toMatchObject({ status: 202, body: { state: 'running', startedBy: 'Test auditor' } });
    await until(async () => (await get('auditor', `/integrity/checks/${started.body.id}`))['state'] !== 'running');
    expect(await get('auditor', `/integrity/checks/${started.body.id}`)).toMatchObject({
      state: 'ok',
      firstFault: null,
    });
    expect(await get<object[]>('auditor', '/integrity/checks')).toHaveLength(1);
    expect(await actionsOf(started.body.id)).toEqual(['integrity.check-started', 'integrity.check-finished']);
    expect(await town.api.outboxOf(started.body.id)).toEqual(['integrity.check-finished']);
  });

  it('lets the operator set what was given up going again', async () => {
    const id = '00000000-0000-7000-8000-00000000dead';
    await town.api.database.query(
      `INSERT INTO outbox_message (id, aggregate_id, type, version, payload, correlation_id, state, attempts, last_error)
       VALUES ($1, 'shelf', 'test.nobody-wants', 1, '{}', 'x', 'dead', 8, '{"code": "TEST.BROKEN"}')`,
      [id],
    );
    expect(await get('operator', '/dead-letters')).toMatchObject([
      { id, kind: 'message', lastError: { code: 'TEST.BROKEN' } },
    ]);
    expect((await town.as('operator').post(`/dead-letters/${id}/redrive`)).status).toBe(204);
    expect(await actionsOf(id)).toEqual(['operations.dead-letter-redriven']);
    await town.worker?.delivered();
    expect(await get('operator', '/dead-letters')).toEqual([]);
  });

  it('signs out', async () => {
    const browser = town.as('social');
    expect((await browser.change('DELETE', '/session')).status).toBe(204);
    expect((await browser.get('/in-tray')).status).toBe(401);
  });
});

function readStream(response: Response): { readonly text: string; stop(): void } {
  const reader = response.body?.getReader();
  const heard = { text: '', stop: () => void reader?.cancel().catch(() => undefined) };
  const decoder = new TextDecoder();
  void (async () => {
    for (;;) {
      const chunk = await reader?.read().catch(() => undefined);
      if (!chunk || chunk.done) return;
      heard.text += decoder.decode(chunk.value as Uint8Array, { stream: true });
    }
  })();
  return heard;
}
