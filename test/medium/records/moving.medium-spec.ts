import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { UserActor } from '#kernel/actor';
import { userActorWith } from '#modules/identity/testing';
import { DocumentQueries, RecordFileQueries, ReferenceRegister } from '#modules/records';
import { MoveQueries, MoveRecords, ReopenFile, SetFollowUp, WriteNote } from '#modules/records/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';
import { runs } from '../../support/soak.js';
import { type MoveRequest, type MovingDesk, movingDesk, NOTHING, takeAnySteps } from './moving-desk.js';

const YEAR = String(new Date().getFullYear());
const clerk = (unit: string): UserActor =>
  userActorWith(
    { 'records.read': [unit], 'records.open-file': [unit], 'records.work': [unit], 'records.file': [unit] },
    'Bea',
  );

describe(MoveRecords.name, () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let source: { id: string; reference: string };
  let target: { id: string; reference: string };

  let desk: MovingDesk;
  const request = (kind: MoveRequest['kind'], more: Partial<MoveRequest> = {}): MoveRequest => ({
    ...NOTHING,
    kind,
    sourceId: source.id,
    ...more,
  });
  /** Where everything lies, and under which references; nothing else may change by a move and its undoing. */
  const placement = (): Promise<object[]> =>
    desk.query(
      `SELECT id, file_id, number, reference, sub_file_id AS part FROM proceeding WHERE file_id = ANY($1::uuid[])
       UNION ALL SELECT id, file_id, number, reference, proceeding_id FROM document WHERE file_id = ANY($1::uuid[]) ORDER BY id`,
      [[source.id, target.id]],
    );

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('tool', installation);
    office = await setUpOffice(app);
    desk = movingDesk(app);
  });

  beforeEach(async () => {
    source = await office.openFile('Bauantrag Am Hang 3');
    target = await office.openFile('Bauantrag Am Hang 5');
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  it('moves a proceeding with everything in it, and its old reference leads to it', async () => {
    const first = await desk.open(target.id, 'Schon da');
    const proceeding = await desk.open(source.id);
    const document = await office.addDocument({ fileId: source.id, proceedingId: proceeding.id });
    const about = { fileId: source.id, objectKind: 'proceeding', objectId: proceeding.id } as const;
    const rule = { kind: 'fixed', on: `${YEAR}-12-31` } as const;
    await app
      .get(SetFollowUp)
      .execute(FOUNDER, { ...about, kind: 'deadline', subject: 'Nachfassen', rule, assigneeId: null });
    await app.get(WriteNote).execute(FOUNDER, { ...about, text: 'Wichtig' });
    const what = request('move', { targetId: target.id, proceedingIds: [proceeding.id] });
    const seen = await desk.preview(what);
    expect(seen.proceedings.map(({ from, to }) => [from.reference, to.reference])).toEqual([
      [proceeding.reference, `${target.reference}-2`],
    ]);
    expect(seen).toMatchObject({ obstacles: [], effects: [], documents: [{ id: document.documentId }] });
    const before = await placement();
    const { moveId } = await desk.carryOut(what);
    const now = await app.get(DocumentQueries).get(FOUNDER, document.documentId);
    expect(now).toMatchObject({ fileId: target.id, proceedingId: proceeding.id, reference: document.reference });
    expect(await desk.leadsTo(proceeding.reference)).toEqual([target.id]);
    expect(await desk.leadsTo(document.reference)).toEqual([target.id]);
    expect(await desk.leadsTo(first.reference)).toEqual([target.id]);
    for (const table of ['follow_up', 'note'])
      expect(await desk.query(`SELECT file_id FROM ${table} WHERE object_id = $1`, [proceeding.id])).toEqual([
        { file_id: target.id },
      ]);
    const moved = { action: 'records.proceeding-moved' };
    expect((await app.journalOf(source.id)).slice(-2)).toMatchObject([
      { action: 'records.content-moved-out' },
      { ...moved, before: { reference: proceeding.reference }, after: { proceedingId: proceeding.id } },
    ]);
    expect((await app.journalOf(target.id)).slice(-2)).toMatchObject([
      { action: 'records.content-moved-in' },
      { ...moved, after: { proceedingId: proceeding.id, reference: `${target.reference}-2` } },
    ]);
    expect((await app.journalOf(document.documentId)).at(-1)).toMatchObject({
      action: 'records.document-moved',
      before: { fileId: source.id },
      after: { fileId: target.id },
    });
    expect(await app.outboxOf(target.id)).toContain('records.content-moved');
    await desk.undo(source.id, moveId);
    expect(await placement()).toEqual(before);
    expect(await desk.leadsTo(proceeding.reference)).toEqual([source.id]);
    expect(await desk.leadsTo(`${target.reference}-2`)).toEqual([source.id]);
    expect((await desk.open(target.id)).reference).toBe(`${target.reference}-3`);
  });

  it('merges a file into another one: what is left is closed, and every reference it had leads there', async () => {
    const proceeding = await desk.open(source.id);
    const loose = await office.addDocument({ fileId: source.id });
    await desk.query(
      `WITH part AS (INSERT INTO sub_file (id, file_id, number, subject, state, started_on, version)
         VALUES (gen_random_uuid(), $1, 1, 'Teilakte', 'open', '2026-01-01', 1) RETURNING id)
       UPDATE proceeding SET sub_file_id = part.id FROM part WHERE proceeding.id = $2`,
      [source.id, proceeding.id],
    );
    const before = await placement();
    const key = '01900000-0000-7000-8000-00000000aa01';
    const what = request('merge', { targetId: target.id });
    const { fingerprint } = await desk.preview(what);
    const input = { ...what, id: key, fingerprint, reason: 'Dieselbe Sache' };
    const done = await app.get(MoveRecords).execute(FOUNDER, input);
    expect(await app.get(MoveRecords).execute(FOUNDER, input)).toEqual(done);
    const left = await app.get(RecordFileQueries).get(FOUNDER, source.id);
    expect(left).toMatchObject({ state: 'closed', reference: source.reference });
    expect(await desk.leadsTo(source.reference)).toEqual([target.id]);
    expect(await desk.leadsTo(proceeding.reference)).toEqual([target.id]);
    expect((await app.get(DocumentQueries).get(FOUNDER, loose.documentId)).fileId).toBe(target.id);
    const register = await app.get(ReferenceRegister).findByReferences([source.reference]);
    expect(register.map(({ id }) => id)).toEqual([target.id]);
    await expect(
      app.get(ReopenFile).execute(FOUNDER, { fileId: source.id, version: left.version, reason: 'Doch nicht' }),
    ).rejects.toMatchObject({ code: 'RECORDS.MERGED_INTO_OTHER' });
    expect(await app.get(MoveQueries).list(FOUNDER, source.id)).toMatchObject([
      {
        kind: 'merge',
        direction: 'out',
        otherReference: target.reference,
        isUndoable: true,
        proceedings: 1,
        documents: 1,
      },
    ]);
    await desk.undo(source.id, done.moveId);
    await desk.undo(source.id, done.moveId);
    expect(await placement()).toEqual(before);
    expect(await desk.leadsTo(source.reference)).toEqual([source.id]);
    expect((await app.get(RecordFileQueries).get(FOUNDER, source.id)).state).toBe('open');
  });

  it('splits proceedings off into a file of its own reference, no less protected, which is left empty when that is undone', async () => {
    const proceeding = await desk.open(source.id);
    await desk.open(source.id, 'Bleibt');
    await desk.query(`UPDATE record_file SET own_confidentiality = '005' WHERE id = $1`, [source.id]);
    const newFile = { planUnitId: office.planUnit('632'), leadUnitId: office.unit('63'), subject: 'Baulast Am Hang 3' };
    const { moveId, targetId } = await desk.carryOut(request('split', { proceedingIds: [proceeding.id], newFile }));
    const split = await app.get(RecordFileQueries).get(FOUNDER, targetId);
    expect(split).toMatchObject({ subject: 'Baulast Am Hang 3', planMark: '632' });
    expect(await desk.query('SELECT confidentiality FROM record_file WHERE id = $1', [targetId])).toEqual([
      { confidentiality: '005' },
    ]);
    expect(await desk.leadsTo(proceeding.reference)).toEqual([targetId]);
    expect(
      await desk.query('SELECT kind FROM cross_reference WHERE from_id = $1 AND to_id = $2', [targetId, source.id]),
    ).toEqual([{ kind: 'continues' }]);
    await desk.undo(source.id, moveId);
    expect(await desk.leadsTo(proceeding.reference)).toEqual([source.id]);
    expect(await desk.leadsTo(split.reference)).toEqual([source.id]);
    const again = await office.openFile('Nächste Baulast', { mark: '632' });
    expect(again.reference).not.toBe(split.reference);
  });

  it('moves a single document with its attachments into a proceeding, also of the same file, and never an attachment alone', async () => {
    const proceeding = await desk.open(source.id);
    const main = await office.addDocument({ fileId: source.id });
    const attachment = await office.addDocument({ fileId: source.id });
    await desk.query('UPDATE document SET attached_to_id = $2, attachment_number = 1 WHERE id = $1', [
      attachment.documentId,
      main.documentId,
    ]);
    const alone = request('move', { targetId: target.id, documentIds: [attachment.documentId] });
    expect((await desk.preview(alone)).obstacles).toMatchObject([{ kind: 'attachment-alone', count: 1 }]);
    await desk.carryOut(
      request('move', { targetId: source.id, targetProceedingId: proceeding.id, documentIds: [main.documentId] }),
    );
    await desk.carryOut(request('move', { targetId: target.id, documentIds: [main.documentId] }));
    expect(
      await desk.query(
        'SELECT file_id, proceeding_id, reference FROM document WHERE id = ANY($1::uuid[]) ORDER BY number',
        [[main.documentId, attachment.documentId]],
      ),
    ).toEqual([
      { file_id: target.id, proceeding_id: null, reference: main.reference },
      { file_id: target.id, proceeding_id: null, reference: attachment.reference },
    ]);
  });

  it('says what keeps it where it is and refuses it, and nothing moves', async () => {
    const proceeding = await desk.open(source.id);
    const document = await office.addDocument({ fileId: source.id, proceedingId: proceeding.id });
    const what = request('move', { targetId: target.id, proceedingIds: [proceeding.id] });
    await desk.query(
      `INSERT INTO document_check_out (document_id, user_id, user_name, base_version, since) VALUES ($1, $1, 'Bea', 1, now())`,
      [document.documentId],
    );
    await desk.query(`UPDATE record_file SET own_confidentiality = '001' WHERE id = $1`, [source.id]);
    const seen = await desk.preview(what);
    expect(seen.obstacles).toMatchObject([
      { kind: 'checked-out', count: 1, labels: [expect.stringContaining('(Bea)')] },
      { kind: 'level-lost', count: 1 },
    ]);
    const refused = { ...what, fingerprint: seen.fingerprint, reason: 'Soll weg' };
    await expect(app.get(MoveRecords).execute(FOUNDER, refused)).rejects.toMatchObject({
      code: 'RECORDS.MOVE_OBSTRUCTED',
      details: { 'checked-out': 1, 'level-lost': 1 },
    });
    await desk.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [target.id]);
    expect((await desk.preview(what)).obstacles).toContainEqual({
      kind: 'file-closed',
      count: 1,
      labels: [target.reference],
    });
    expect(await placement()).toMatchObject([{ file_id: source.id }, { file_id: source.id }]);
  });

  it('refuses what is not as it was previewed, and undoing once something happened since', async () => {
    const proceeding = await desk.open(source.id);
    const what = request('move', { targetId: target.id, proceedingIds: [proceeding.id] });
    const { fingerprint } = await desk.preview(what);
    await office.addDocument({ fileId: source.id, proceedingId: proceeding.id });
    await expect(
      app.get(MoveRecords).execute(FOUNDER, { ...what, fingerprint, reason: 'Soll weg' }),
    ).rejects.toMatchObject({ code: 'RECORDS.MOVE_CHANGED_MEANWHILE' });
    const { moveId } = await desk.carryOut(what);
    await desk.open(target.id, 'Danach');
    await expect(desk.undo(source.id, moveId)).rejects.toMatchObject({ code: 'RECORDS.MOVE_NOT_UNDOABLE' });
  });

  it('asks for the right on both sides, and names no file to whoever may not read it', async () => {
    const elsewhere = await office.openFile('Sozialakte', { unit: '50', mark: '5' });
    const proceeding = await desk.open(source.id);
    const bea = clerk(office.unit('63'));
    const what = request('move', { targetId: elsewhere.id, proceedingIds: [proceeding.id] });
    await expect(desk.preview(what, bea)).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_FOUND' });
    const { moveId } = await desk.carryOut(what);
    expect(await app.get(MoveQueries).list(bea, source.id)).toMatchObject([
      { id: moveId, otherFileId: null, otherReference: null, isUndoable: false },
    ]);
    expect(JSON.stringify(await app.journalOf(source.id))).not.toContain(elsewhere.reference);
  });

  it('carries out two merges crosswise at the same time without a deadlock, one after the other', async () => {
    await desk.open(source.id);
    await desk.open(target.id);
    const one = request('merge', { targetId: target.id });
    const other = request('merge', { sourceId: target.id, targetId: source.id });
    const outcomes = await Promise.allSettled([desk.carryOut(one), desk.carryOut(other)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('loses and doubles nothing by any sequence of moves, merges, splits and undoings', async () => {
    const [kind, at] = [fc.constantFrom('move', 'merge', 'split', 'undo'), fc.nat(7)];
    const step = fc.record({ kind, from: at, to: at, pick: at });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        const files = [await office.openFile('Eins'), await office.openFile('Zwei'), await office.openFile('Drei')].map(
          ({ id }) => id,
        );
        for (const fileId of files) {
          const { id } = await desk.open(fileId);
          await office.addDocument({ fileId, proceedingId: id });
          await office.addDocument({ fileId });
        }
        const content = `SELECT 'p' || count(*) AS n, count(DISTINCT reference) AS r FROM proceeding WHERE file_id = ANY($1::uuid[])
          UNION ALL SELECT 'd' || count(*), count(DISTINCT reference) FROM document WHERE file_id = ANY($1::uuid[])`;
        const before = await desk.query(content, [files]);
        const references = await desk.query<{ reference: string }>(
          'SELECT reference FROM given_reference WHERE file_id = ANY($1::uuid[])',
          [files],
        );
        await takeAnySteps(desk, office, files, steps, (code) => {
          expect(code).toMatch(/^RECORDS\.MOVE_/);
        });
        expect(await desk.query(content, [files])).toEqual(before);
        for (const { reference } of references)
          expect(files).toEqual(expect.arrayContaining(await desk.leadsTo(reference)));
        for (const { reference } of references) expect(await desk.leadsTo(reference)).toHaveLength(1);
        const stray = `SELECT 1 FROM document JOIN proceeding ON proceeding.id = document.proceeding_id WHERE proceeding.file_id <> document.file_id
          UNION ALL SELECT 1 FROM given_reference AS given JOIN document ON document.id = given.object_id WHERE given.file_id <> document.file_id`;
        expect(await desk.query(stray)).toEqual([]);
      }),
      { numRuns: runs(4) },
    );
  });
});
