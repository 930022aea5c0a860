import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { localDay } from '#kernel/local-day';
import { userActorWith } from '#modules/identity/testing';
import { OpenProceeding, TakeOverFile } from '#modules/records';
import { RecordFileNotFound, RecordFileNotOpen } from '../../../src/modules/records/errors.js';
import {
  CloseFile,
  CloseProceeding,
  EnterRetentionEvent,
  FileLifeQueries,
  LockOriginals,
  MarkInvalid,
  RemarkFile,
  ReopenFile,
  SetFollowUp,
  WriteNote,
} from '#modules/records/testing';
import { ObjectRegistry, ObjectStore } from '#modules/storage';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { newDocument, type Office, setUpOffice } from '../../support/office.js';

const TODAY = localDay(new Date());
const YEAR = Number(TODAY.slice(0, 4));

describe('the life of a file', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;

  const worker = (): ReturnType<typeof userActorWith> => {
    const scope = [office.unit('63')];
    const rights = { 'records.read': scope, 'records.work': scope, 'records.file': scope, 'records.open-file': scope };
    return userActorWith(rights, 'Karla Kunde');
  };
  const life = (fileId: string): ReturnType<FileLifeQueries['get']> => app.get(FileLifeQueries).get(worker(), fileId);
  const close = async (fileId: string, id?: string): Promise<void> =>
    app.get(CloseFile).execute(worker(), { fileId, version: (await life(fileId)).version, id });
  const reopen = async (fileId: string, reason = 'Nachtrag eingegangen'): Promise<void> =>
    app.get(ReopenFile).execute(worker(), { fileId, version: (await life(fileId)).version, reason });

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('api', installation);
    office = await setUpOffice(app);
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  it('is closed only when nothing is left to be done, and says before what that is', async () => {
    const { id } = await office.openFile('Carport');
    const { proceedingId } = await office.addDocument({ fileId: id, newProceedingSubject: 'Antrag' });
    await app.get(SetFollowUp).execute(worker(), {
      fileId: id,
      objectKind: 'proceeding',
      objectId: proceedingId ?? '',
      kind: 'deadline',
      subject: 'Nachforderung',
      rule: { kind: 'fixed', on: '2026-12-01' },
      assigneeId: null,
    });
    expect((await life(id)).obstacles.map(({ kind, label }) => [kind, label])).toEqual([
      ['open-proceeding', expect.stringContaining('Antrag')],
      ['open-deadline', 'Nachforderung'],
    ]);
    await expect(close(id)).rejects.toMatchObject({
      code: 'RECORDS.CLOSING_OBSTRUCTED',
      details: { 'open-proceeding': 1, 'open-deadline': 1 },
    });
    expect((await life(id)).state).toBe('open');
  });

  it('runs its retention from the end of the year of closing, by the plan, and tells journal and others', async () => {
    const { id } = await office.openFile('Garage');
    await close(id);
    expect(await life(id)).toMatchObject({
      state: 'retention-running',
      closing: { closedOn: TODAY, closedByName: 'Karla Kunde' },
      rule: { kind: 'years', start: 'year-end' },
      retainUntil: `${String(YEAR + 10)}-12-31`,
      obstacles: [],
    });
    expect((await app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Karla Kunde',
      action: 'records.file-closed',
      after: { state: 'closed', closedOn: TODAY, retainUntil: `${String(YEAR + 10)}-12-31` },
    });
    expect(await app.outboxOf(id)).toContain('records.file-closed');
  });

  it('keeps a file as long as an older register said expressly, however often it is closed, and shows what the plan says', async () => {
    const id = '01900000-0000-7000-8000-00000000cccc';
    const takesOver = userActorWith({ 'records.take-over': 'all', 'filing-plan.read': 'all' });
    await app.database.transaction((transaction) =>
      app.get(TakeOverFile).executeIn(transaction, takesOver, {
        id,
        oldReference: 'Alt 17',
        keptReference: null,
        planUnitId: office.planUnit('631'),
        leadUnitId: office.unit('63'),
        subject: 'Aus dem Altregister',
        fileType: null,
        typeVersionId: null,
        values: {},
        parties: [],
        startedOn: '2019-03-01',
        closedOn: null,
        retentionYears: 30,
        proceedings: [],
        documents: [],
      }),
    );
    const expected = { rule: { kind: 'years', years: 30 }, planned: { kind: 'years', years: 10 } };
    expect(await life(id)).toMatchObject(expected);
    for (let times = 0; times < 2; times += 1) {
      await close(id);
      expect(await life(id)).toMatchObject({ ...expected, retainUntil: `${String(YEAR + 30)}-12-31` });
      expect((await app.journalOf(id)).at(-1)?.after).toMatchObject({ plannedRetention: { years: 10 } });
      await reopen(id);
    }
  });

  it('does a repeated step once, and refuses one that was planned on an older state', async () => {
    const { id } = await office.openFile('Wiederholt');
    const step = '01900000-0000-7000-8000-00000000aaaa';
    const { version } = await life(id);
    await app.get(CloseFile).execute(worker(), { fileId: id, version, id: step });
    await app.get(CloseFile).execute(worker(), { fileId: id, version, id: step });
    expect((await app.journalOf(id)).filter(({ action }) => action === 'records.file-closed')).toHaveLength(1);
    await expect(
      app.get(ReopenFile).execute(worker(), { fileId: id, version, reason: 'veraltet' }),
    ).rejects.toMatchObject({ code: 'RECORDS.FILE_CHANGED_MEANWHILE' });
  });

  it('changes in nothing once it is closed, whoever tries', async () => {
    const { id } = await office.openFile('Verschlossen');
    const { documentId, proceedingId } = await office.addDocument({ fileId: id, newProceedingSubject: 'Antrag' });
    await app.get(CloseProceeding).execute(worker(), { fileId: id, proceedingId: proceedingId ?? '' });
    const about = { fileId: id, objectKind: 'document', objectId: documentId } as const;
    await close(id);
    const { version } = await life(id);
    const before = await everythingOf(app, id);
    const actor = worker();
    const tries = [
      () => office.addDocument({ fileId: id }),
      () => office.addDocument({ fileId: id, proceedingId }),
      () => app.get(OpenProceeding).execute(actor, { fileId: id, subject: 'Noch einer' }),
      () => app.get(CloseProceeding).reopen(actor, { fileId: id, proceedingId: proceedingId ?? '', reason: 'x' }),
      () => app.get(MarkInvalid).execute(actor, { ...about, reason: 'x' }),
      () => app.get(MarkInvalid).execute(actor, { fileId: id, objectKind: 'file', objectId: id, reason: 'x' }),
      () => app.get(WriteNote).execute(actor, { ...about, text: 'x' }),
      () =>
        app.get(SetFollowUp).execute(actor, {
          ...about,
          kind: 'follow-up',
          subject: 'x',
          rule: { kind: 'wished', on: TODAY },
          assigneeId: null,
        }),
      () =>
        app.get(RemarkFile).execute(actor, {
          fileId: id,
          version,
          planUnitId: office.planUnit('632'),
          leadUnitId: office.unit('63'),
          reason: 'x',
        }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toBeInstanceOf(RecordFileNotOpen);
    await expect(close(id)).rejects.toBeInstanceOf(RecordFileNotOpen);
    await expect(
      app.database.query(
        `INSERT INTO note (id, file_id, object_kind, object_id, text, written_at, author_name)
        VALUES (gen_random_uuid(), $1, 'file', $1, 'vorbei am Programm', now(), 'x')`,
        [id],
      ),
    ).rejects.toThrow(/is closed/);
    expect(await everythingOf(app, id)).toEqual(before);
  });

  it('is opened again with a reason, and its clock begins anew', async () => {
    const { id } = await office.openFile('Noch einmal');
    await close(id);
    await expect(reopen(id, '  ')).rejects.toMatchObject({ code: 'RECORDS.STEP_REASON_MISSING' });
    await reopen(id);
    expect(await life(id)).toMatchObject({ state: 'open', closing: null });
    await expect(reopen(id)).rejects.toMatchObject({ code: 'RECORDS.NOT_CLOSED' });
    await office.addDocument({ fileId: id });
    await close(id);
    expect((await life(id)).state).toBe('retention-running');
    expect((await app.journalOf(id)).find(({ action }) => action === 'records.file-reopened')).toMatchObject({
      before: { closedOn: TODAY },
      after: { reason: 'Nachtrag eingegangen' },
    });
  });

  it('waits for its event where the plan says so', async () => {
    const { id } = await office.openFile('Haus', { mark: '632' });
    await app.database.query(
      `UPDATE plan_unit SET retention_kind = 'event', retention_event = 'Bestand des Gebäudes', retention_years = 5 WHERE id = $1`,
      [office.planUnit('632')],
    );
    const enter = (eventOn: string): Promise<void> =>
      app.get(EnterRetentionEvent).execute(worker(), { fileId: id, eventOn });
    await expect(enter('2026-01-31')).rejects.toMatchObject({ code: 'RECORDS.NO_EVENT_AWAITED' });
    await close(id);
    expect(await life(id)).toMatchObject({ state: 'waiting-for-event', retainUntil: null });
    await expect(enter(`${String(YEAR + 1)}-01-01`)).rejects.toMatchObject({ code: 'RECORDS.EVENT_IN_FUTURE' });
    await enter('2020-06-30');
    expect(await life(id)).toMatchObject({ state: 'retention-running', retainUntil: `${String(YEAR + 5)}-12-31` });
  });

  it('locks its originals in the store for as long, and never for less', async () => {
    const { id } = await office.openFile('Originale');
    const hash = await storedObject(app, 'ein Original');
    await office.addDocument({ fileId: id }, { formats: formatsOf(hash) });
    await close(id);
    const execute = async (): Promise<void> =>
      app.get(LockOriginals).execute({ data: { fileId: id }, signal: new AbortController().signal });
    await execute();
    const until = new Date(`${String(YEAR + 11)}-01-01T00:00:00Z`);
    expect((await app.get(ObjectStore).stat(hash)).retainUntil).toEqual(until);
    expect(await app.get(ObjectRegistry).find(hash)).toMatchObject({ retainUntil: until, hold: true });
    await reopen(id);
    await execute();
    expect((await app.get(ObjectStore).stat(hash)).retainUntil).toEqual(until);
  });

  it('marks what is invalid instead of deleting it, and takes the mark off again', async () => {
    const { id } = await office.openFile('Ungültiges');
    const { documentId, proceedingId } = await office.addDocument({ fileId: id, newProceedingSubject: 'Antrag' });
    const about = { fileId: id, objectKind: 'proceeding', objectId: proceedingId ?? '' } as const;
    await app.get(MarkInvalid).execute(worker(), { ...about, reason: 'Doppelt angelegt' });
    await expect(app.get(MarkInvalid).execute(worker(), { ...about, reason: 'x' })).rejects.toMatchObject({
      code: 'RECORDS.MARKED_INVALID',
    });
    await expect(office.addDocument({ fileId: id, proceedingId })).rejects.toMatchObject({
      code: 'RECORDS.MARKED_INVALID',
    });
    const document = { fileId: id, objectKind: 'document', objectId: documentId } as const;
    await app.get(MarkInvalid).execute(worker(), { ...document, reason: 'Falscher Empfänger' });
    expect((await app.journalOf(documentId)).at(-1)).toMatchObject({
      action: 'records.marked-invalid',
      after: { reason: 'Falscher Empfänger' },
    });
    expect((await life(id)).obstacles).toEqual([]);
    await app.get(MarkInvalid).withdraw(worker(), { ...document, reason: 'Doch richtig' });
    await app.get(MarkInvalid).withdraw(worker(), { ...about, reason: 'Doch nicht doppelt' });
    await office.addDocument({ fileId: id, proceedingId });
    expect((await life(id)).obstacles).toHaveLength(1);
  });

  it('is nobody else’s business', async () => {
    const { id } = await office.openFile('Fremd', { unit: '50', mark: '5' });
    const actor = worker();
    const about = { fileId: id, objectKind: 'file', objectId: id } as const;
    await expect(app.get(FileLifeQueries).get(actor, id)).rejects.toBeInstanceOf(RecordFileNotFound);
    await expect(app.get(CloseFile).execute(actor, { fileId: id, version: 1 })).rejects.toBeInstanceOf(
      RecordFileNotFound,
    );
    await expect(app.get(WriteNote).execute(actor, { ...about, text: 'x' })).rejects.toBeInstanceOf(RecordFileNotFound);
  });
});

/** Every row that belongs to a file, for a comparison of before and after. */
async function everythingOf(app: TestApplication, fileId: string): Promise<unknown> {
  const [row] = await app.database.query(
    `SELECT (SELECT to_jsonb(file) FROM record_file AS file WHERE id = $1) AS file,
            (SELECT jsonb_agg(to_jsonb(part) ORDER BY id) FROM proceeding AS part WHERE file_id = $1) AS proceedings,
            (SELECT jsonb_agg(to_jsonb(part) ORDER BY id) FROM document AS part WHERE file_id = $1) AS documents,
            (SELECT count(*) FROM note WHERE file_id = $1) AS notes,
            (SELECT count(*) FROM follow_up WHERE file_id = $1) AS "followUps",
            (SELECT count(*) FROM journal_entry WHERE object_id = $1::text) AS entries`,
    [fileId],
  );
  return row;
}

function formatsOf(hash: string): ReturnType<typeof newDocument>['formats'] {
  return newDocument().formats.map((format) => ({ ...format, objectHash: hash }));
}

/** Puts bytes into the store as intake does: held, and retained for a while. */
async function storedObject(app: TestApplication, text: string): Promise<string> {
  const retainUntil = new Date(Date.now() + 60_000);
  const stored = await app.get(ObjectStore).put(Readable.from([Buffer.from(text)]), {
    mediaType: 'application/pdf',
    retention: { mode: 'governance', retainUntil },
    hold: true,
  });
  expect(stored.hash).toBe(createHash('sha256').update(text).digest('hex'));
  await app.database.transaction((transaction) => app.get(ObjectRegistry).register(transaction, stored));
  return stored.hash;
}
