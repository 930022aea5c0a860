import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { UserActor } from '#kernel/actor';
import { userActorWith } from '#modules/identity/testing';
import { DocumentQueries, KeepReading } from '#modules/records';
import { MarkInvalid } from '#modules/records/testing';
import { ObjectRegistry, ObjectStore } from '#modules/storage';
import { AddDocumentVersion } from '../../../src/modules/records/application/documents/add-document-version.js';
import { AddUploadedDocument } from '../../../src/modules/records/application/documents/add-uploaded-document.js';
import { CheckOutDocument } from '../../../src/modules/records/application/documents/check-out-document.js';
import { DocumentWorkQueries } from '../../../src/modules/records/application/documents/document-work.queries.js';
import { SetDocumentState } from '../../../src/modules/records/application/documents/set-document-state.js';
import { UnfinishedDocuments } from '../../../src/modules/records/application/documents/unfinished-documents.js';
import { FOUNDER, newDocument } from '../../support/office.js';
import { DocumentDesk } from './document-desk.js';

let desk: DocumentDesk;

beforeAll(async () => {
  desk = await DocumentDesk.open();
});

afterAll(async () => {
  await desk.closeIntact();
});

describe(AddUploadedDocument.name, () => {
  it('files a draft with its bytes locked, journal and messages; the same request once', async () => {
    const id = '0190b3c0-0000-8000-8000-000000000001';
    expect([
      await desk.draft('Sehr geehrte Frau Groß', { id }),
      await desk.draft('Sehr geehrte Frau Groß', { id }),
    ]).toEqual([id, id]);
    const [format] = await desk.app.get(DocumentQueries).formats(id);
    expect(format).toMatchObject({ role: 'original', mediaType: 'text/plain', fileName: 'entwurf.txt' });
    expect(await desk.app.get(ObjectStore).stat(format?.objectHash ?? '')).toMatchObject({ hold: true });
    expect(await desk.work(id)).toMatchObject({
      state: 'draft',
      versions: [{ number: 1, note: 'erster Wurf', basedOn: null }],
    });
    expect((await desk.app.journalOf(id)).map(({ actor, action }) => [actor, action])).toEqual([
      ['Anna Amt', 'records.document-added'],
    ]);
    expect(await desk.app.outboxOf(id)).toEqual(['records.document-added', 'records.document-uploaded']);
  });

  it('stores nothing of whoever may not file there, and nothing that is no document', async () => {
    const before = await storedObjects();
    const scope = [desk.office.unit('50')];
    const stranger = userActorWith({ 'records.read': scope, 'records.file': scope });
    await expect(desk.draft('geheim', { actor: stranger })).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_FOUND' });
    await expect(
      desk.app
        .get(AddUploadedDocument)
        .execute(
          desk.anna,
          { fileId: desk.fileId, subject: 'x', type: 'Vermerk', state: 'draft' },
          { fileName: 'brief.txt', content: Readable.from([Buffer.from('MZ\u0000')]) },
        ),
    ).rejects.toMatchObject({ code: 'RECORDS.UPLOAD_FORMAT_UNKNOWN', details: { fileName: 'brief.txt' } });
    expect(await storedObjects()).toEqual(before);
  });

  it('stores nothing that file, proceeding or document do not take, and answers a repeated request all the same', async () => {
    const invalid = await desk.office.openFile('Ungültig');
    const about = { fileId: invalid.id, objectKind: 'file', objectId: invalid.id, reason: 'Irrtum' } as const;
    const id = '01900000-0000-7000-8000-0000000000d1';
    const into = (fileId: string, text: string, more: object = {}): Promise<unknown> =>
      desk.app
        .get(AddUploadedDocument)
        .execute(
          desk.anna,
          { fileId, subject: 'x', type: 'Vermerk', state: 'draft', ...more },
          { fileName: 'v.txt', content: Readable.from([Buffer.from(text)]) },
        );
    await into(invalid.id, 'erst gültig', { id });
    await desk.app.get(MarkInvalid).execute(FOUNDER, about);
    const documentId = await desk.draft('ausgecheckt');
    await desk.app.get(CheckOutDocument).execute(desk.anna, { documentId });
    const before = await storedObjects();
    await expect(into(invalid.id, 'zu spät')).rejects.toMatchObject({ code: 'RECORDS.MARKED_INVALID' });
    await expect(into(desk.fileId, 'nirgends', { proceedingId: invalid.id })).rejects.toMatchObject({
      code: 'RECORDS.PROCEEDING_NOT_FOUND',
    });
    await expect(into(desk.fileId, 'ohne Betreff', { subject: ' ' })).rejects.toMatchObject({
      code: 'RECORDS.SUBJECT_INVALID',
    });
    await expect(desk.handIn(desk.berta, documentId, 1, 'dazwischen')).rejects.toMatchObject({
      code: 'RECORDS.DOCUMENT_CHECKED_OUT',
    });
    await expect(desk.handIn(desk.anna, documentId, 7, 'von der siebten')).rejects.toMatchObject({
      code: 'RECORDS.VERSION_NOT_FOUND',
    });
    expect(await into(invalid.id, 'erst gültig, noch einmal', { id })).toMatchObject({ documentId: id, isNew: false });
    expect(await storedObjects()).toEqual(before);
    await desk.app.get(CheckOutDocument).release(desk.anna, { documentId });
  });

  it('lets go of what is refused while it is being sent', async () => {
    const { id: fileId } = await desk.office.openFile('Wird ungültig');
    const sent = `langsam gesendet ${fileId}`;
    async function* slowly(): AsyncGenerator<Buffer> {
      yield Buffer.from(sent.padEnd(70_000));
      await desk.app
        .get(MarkInvalid)
        .execute(FOUNDER, { fileId, objectKind: 'file', objectId: fileId, reason: 'Irrtum' });
    }
    await expect(
      desk.app
        .get(AddUploadedDocument)
        .execute(
          desk.anna,
          { fileId, subject: 'x', type: 'Vermerk', state: 'draft' },
          { fileName: 'v.txt', content: Readable.from(slowly()) },
        ),
    ).rejects.toMatchObject({ code: 'RECORDS.MARKED_INVALID' });
    const hash = createHash('sha256').update(sent.padEnd(70_000)).digest('hex');
    expect(await desk.app.get(ObjectRegistry).find(hash)).toMatchObject({ hash });
    expect(await planned(hash)).toEqual([{ state: 'planned', requestId: null }]);
  });

  it('lets go of the reading copy of a document that is gone', async () => {
    const copy = await desk.app.get(ObjectStore).put(Readable.from([Buffer.from('Lesefassung ohne Dokument')]), {
      mediaType: 'application/pdf',
      retention: { mode: 'governance', retainUntil: new Date(Date.now() + 3_600_000) },
      hold: true,
    });
    const [format] = newDocument().formats;
    if (!format) throw new Error('The letter has no file');
    await desk.app.get(KeepReading).execute(FOUNDER, {
      documentId: '01900000-0000-7000-8000-0000000000d2',
      objectHash: 'b'.repeat(64),
      findings: [],
      pageTexts: [],
      readingCopy: { format: { ...format, objectHash: copy.hash }, stored: copy },
    });
    expect(await planned(copy.hash)).toEqual([{ state: 'planned', requestId: null }]);
  });

  async function storedObjects(): Promise<string[]> {
    const hashes: string[] = [];
    for await (const { hash } of desk.app.get(ObjectStore).list()) hashes.push(hash);
    return hashes.sort();
  }

  function planned(hash: string): Promise<unknown[]> {
    return desk.app.database.query(
      'SELECT state, request_id AS "requestId" FROM object_release WHERE object_hash = $1',
      [hash],
    );
  }
});

describe(CheckOutDocument.name, () => {
  it('keeps others from handing in, lets them read, and ends with the version that is brought back', async () => {
    const documentId = await desk.draft('v1');
    await desk.app.get(CheckOutDocument).execute(desk.anna, { documentId, place: 'Laptop' });
    await desk.app.get(CheckOutDocument).execute(desk.anna, { documentId });
    await expect(desk.app.get(CheckOutDocument).execute(desk.berta, { documentId })).rejects.toMatchObject({
      code: 'RECORDS.DOCUMENT_CHECKED_OUT',
      details: { by: 'Anna Amt' },
    });
    await expect(desk.handIn(desk.berta, documentId, 1, 'von Berta')).rejects.toMatchObject({
      code: 'RECORDS.DOCUMENT_CHECKED_OUT',
    });
    expect(await desk.app.get(DocumentQueries).get(desk.berta, documentId)).toMatchObject({ id: documentId });
    expect(await desk.handIn(desk.anna, documentId, 1, 'v2', { keepCheckedOut: true })).toEqual({
      outcome: 'added',
      version: 2,
    });
    expect(await desk.work(documentId)).toMatchObject({
      checkOut: { userName: 'Anna Amt', place: 'Laptop', baseVersion: 2 },
    });
    expect(await desk.handIn(desk.anna, documentId, 2, 'v3')).toEqual({ outcome: 'added', version: 3 });
    expect(await desk.work(documentId)).toMatchObject({ state: 'in-progress', checkOut: null });
  });

  it('is ended by force with a reason, by whoever may; and closing waits for it', async () => {
    const documentId = await desk.draft('v1');
    await desk.app.get(CheckOutDocument).execute(desk.anna, { documentId });
    const obstacles = await desk.app.database.transaction((transaction) =>
      desk.app.get(UnfinishedDocuments).list(transaction, desk.berta, { fileId: desk.fileId, proceedingId: null }),
    );
    expect(obstacles).toContainEqual({
      kind: 'checked-out-document',
      id: documentId,
      label: expect.stringContaining('Bescheid (Anna Amt)') as unknown,
    });
    const force = (actor: UserActor, reason: string): Promise<void> =>
      desk.app.get(CheckOutDocument).forceRelease(actor, { documentId, reason });
    await expect(force(desk.berta, 'krank')).rejects.toMatchObject({ code: 'RECORDS.DOCUMENT_NOT_FOUND' });
    await expect(force(desk.lead, ' ')).rejects.toMatchObject({ code: 'RECORDS.STEP_REASON_MISSING' });
    await force(desk.lead, 'Anna ist erkrankt');
    expect((await desk.app.journalOf(documentId)).at(-1)).toMatchObject({
      actor: 'Lea Leitung',
      action: 'records.document-release-forced',
      before: { holder: 'Anna Amt' },
      after: { reason: 'Anna ist erkrankt' },
    });
    await expect(desk.app.get(CheckOutDocument).release(desk.anna, { documentId })).rejects.toMatchObject({
      code: 'RECORDS.NOT_CHECKED_OUT',
    });
  });
});

describe(AddDocumentVersion.name, () => {
  it('takes the faster one of two and keeps the other for a decision', async () => {
    const documentId = await desk.draft('v1');
    const outcomes = await Promise.all([
      desk.handIn(desk.anna, documentId, 1, 'Gebühr 50'),
      desk.handIn(desk.berta, documentId, 1, 'Gebühr 60'),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['added', 'held']);
    const { versions, waitingUploads } = await desk.work(documentId);
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(waitingUploads).toMatchObject([{ baseVersion: 1, state: 'waiting' }]);
  });

  it('is not repeated with the same request', async () => {
    const documentId = await desk.draft('v1');
    const id = '0190b3c0-0000-8000-8000-0000000000a2';
    const first = await desk.handIn(desk.anna, documentId, 1, 'v2', { id });
    expect(await desk.handIn(desk.anna, documentId, 1, 'v2', { id })).toEqual(first);
    expect((await desk.work(documentId)).versions).toHaveLength(2);
  });

  it.each([0, 3])('refuses a version that goes back to number %d of one', async (base) => {
    await expect(desk.handIn(desk.anna, await desk.draft('v1'), base, 'x')).rejects.toMatchObject({
      code: 'RECORDS.VERSION_NOT_FOUND',
    });
  });

  it('compares versions by their text once it was read', async () => {
    const documentId = await desk.draft('Anrede\nGebühr 50\nGruß');
    await desk.handIn(desk.anna, documentId, 1, 'Anrede\nGebühr 60\nGruß');
    const compare = (): ReturnType<DocumentWorkQueries['compareVersions']> =>
      desk.app.get(DocumentWorkQueries).compareVersions(desk.berta, documentId, 1, 2);
    expect(await compare()).toMatchObject({ lines: null, isFormerKnown: false });
    await desk.read(documentId, 'Anrede\nGebühr 50\nGruß');
    await desk.read(documentId, 'Anrede\nGebühr 60\nGruß');
    await desk.read(documentId, 'Anrede\nGebühr 60\nGruß');
    expect((await compare()).lines?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same Anrede',
      'removed Gebühr 50',
      'added Gebühr 60',
      'same Gruß',
    ]);
  });
});

describe(SetDocumentState.name, () => {
  const set = (documentId: string, state: 'final' | 'dispatched' | 'in-progress', version: number): Promise<void> =>
    desk.app.get(SetDocumentState).execute(desk.anna, { documentId, state, version, on: '2026-11-20' });

  it('freezes a final document, which can then be sent', async () => {
    const documentId = await desk.draft('v1');
    await expect(set(documentId, 'final', 7)).rejects.toMatchObject({ code: 'RECORDS.DOCUMENT_CHANGED_MEANWHILE' });
    await set(documentId, 'final', (await desk.work(documentId)).version);
    await expect(desk.handIn(desk.anna, documentId, 1, 'zu spät')).rejects.toMatchObject({
      code: 'RECORDS.DOCUMENT_FROZEN',
    });
    await expect(desk.app.get(CheckOutDocument).execute(desk.anna, { documentId })).rejects.toMatchObject({
      code: 'RECORDS.DOCUMENT_FROZEN',
    });
    const { version } = await desk.work(documentId);
    await expect(set(documentId, 'in-progress', version)).rejects.toMatchObject({
      code: 'RECORDS.DOCUMENT_STEP_IMPOSSIBLE',
    });
    await set(documentId, 'dispatched', version);
    expect(await desk.work(documentId)).toMatchObject({ state: 'dispatched', dispatchedOn: '2026-11-20' });
  });

  it('waits for whoever has the document and for uploads that are not decided', async () => {
    const documentId = await desk.draft('v1');
    await desk.handIn(desk.anna, documentId, 1, 'v2');
    await desk.handIn(desk.berta, documentId, 1, 'auch v2');
    await expect(set(documentId, 'final', (await desk.work(documentId)).version)).rejects.toMatchObject({
      code: 'RECORDS.UPLOADS_UNDECIDED',
    });
    await desk.app.get(CheckOutDocument).execute(desk.anna, { documentId });
    await expect(set(documentId, 'final', (await desk.work(documentId)).version)).rejects.toMatchObject({
      code: 'RECORDS.DOCUMENT_CHECKED_OUT',
    });
  });

  it('changes nothing in a closed file', async () => {
    const documentId = await desk.draft('v1');
    await desk.app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [desk.fileId]);
    await expect(desk.handIn(desk.anna, documentId, 1, 'v2')).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_OPEN' });
    await expect(set(documentId, 'final', 1)).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_OPEN' });
    // moved here from another file after it was looked up where it lies
    const { id: fileId } = await desk.office.openFile('Verschoben von hier');
    jest.spyOn(desk.app.database, 'query').mockResolvedValueOnce([{ fileId }]);
    await expect(set(documentId, 'final', 1)).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_OPEN' });
    await desk.app.database.query(`UPDATE record_file SET state = 'open' WHERE id = $1`, [desk.fileId]);
  });
});
