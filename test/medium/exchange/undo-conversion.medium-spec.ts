import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { ConversionQueries } from '#modules/exchange';
import {
  ConversionUndoQueries,
  DecideUndo,
  ForgetStagedFiles,
  HaltUndo,
  RequestUndo,
  TakeBackFiles,
} from '#modules/exchange/testing';
import { ActorResolver } from '#modules/identity';
import { RecordFileQueries, RecordLife } from '#modules/records';
import { FileLifeQueries, ReferenceQueries } from '#modules/records/testing';

import { PeriodicTasks } from '#platform/jobs';
import { CorrectTakenOver } from '../../../src/modules/records/application/taking-over/correct-taken-over.js';
import { importFiles } from '../../../src/roles/import-files/import-files-command.js';
import { createInstallation, startApplication, type TestApplication, until } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';
import { letter, manifestOf, type OldStock, oldStock } from './old-stock.js';
import { WorkMeanwhile } from './work-meanwhile.js';

const FILES = 13;
const WHY = { reason: 'Falsche Liste: die Vorgänge sind vertauscht', legalBasis: 'Aktenordnung § 12' };

describe(RequestUndo, () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let stock: OldStock;
  let meanwhile: WorkMeanwhile;
  let anna: UserActor;
  let bert: UserActor;
  let conversionId = '';
  const said: string[] = [];

  const manager = async (name: string): Promise<UserActor> => {
    const { id } = await app.users.create(name, [{ role: 'records-manager', unitId: null }]);
    const actor = await app.get(ActorResolver).ofUser(id);
    if (!actor) throw new Error('The test has no such user');
    return actor;
  };
  const run = (): Promise<number> =>
    importFiles(app.context, [stock.manifest, stock.folder], (text) => void said.push(text));
  const idOf = (subject: string): Promise<string> => meanwhile.idOf(subject);
  const counts = async (): Promise<unknown> => {
    const [row] = await app.database.query(
      `SELECT (SELECT count(*)::int FROM record_file) AS files, (SELECT count(*)::int FROM proceeding) AS proceedings,
              (SELECT count(*)::int FROM document) AS documents, (SELECT count(*)::int FROM deleted_record) AS residual`,
    );
    return row;
  };
  const seen = (actor = bert) => app.get(ConversionUndoQueries).get(actor, conversionId);
  const undoId = async (): Promise<string> => (await seen()).undo?.id ?? '';

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('worker', installation);
    office = await setUpOffice(app);
    meanwhile = new WorkMeanwhile(app);
    stock = await oldStock();
    await stock.writeManifest(manifestOf(FILES, 2));
    for (let file = 1; file <= FILES; file += 1)
      for (const document of [1, 2])
        await stock.write(
          `${String(file)}/${String(document)}.pdf`,
          await letter(`Brief ${String(file)}${String(document)}`),
        );
    expect(await run()).toBe(0);
    anna = await manager('anna');
    bert = await manager('bert');
    const [conversion] = await app.get(ConversionQueries).list(anna);
    conversionId = conversion?.id ?? '';
    await meanwhile.begin(office, anna);
  });

  afterAll(async () => {
    await app.delivered();
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
    await stock.remove();
  });

  it('says what would go, and what stays because somebody did something with it', async () => {
    expect(await seen(anna)).toMatchObject({
      undo: null,
      foreseen: { goes: 7, documents: 14, stays: 6 },
    });
    expect(
      (await app.get(ConversionUndoQueries).staying(anna, conversionId, 0, 20)).map(({ line, keptBecause }) => [
        line,
        keptBecause,
      ]),
    ).toEqual([
      [6, 'added-to'],
      [10, 'added-to'],
      [14, 'lent'],
      [18, 'changed'],
      [34, 'in-work'],
      [50, 'handed-out'],
    ]);
  });

  it('takes two persons, a reason, and exactly what the second one saw', async () => {
    await expect(app.get(RequestUndo).execute(anna, conversionId, { ...WHY, reason: '  ' })).rejects.toMatchObject({
      code: 'EXCHANGE.UNDO_REASON_MISSING',
    });
    await app.get(RequestUndo).execute(anna, conversionId, WHY);
    await expect(app.get(RequestUndo).execute(bert, conversionId, WHY)).rejects.toMatchObject({
      code: 'EXCHANGE.UNDO_ALREADY_REQUESTED',
    });
    const { foreseen, mayDecide } = await seen();
    const fingerprint = foreseen?.fingerprint ?? '';
    expect(mayDecide).toBe(true);
    await expect(app.get(DecideUndo).confirm(anna, conversionId, fingerprint)).rejects.toMatchObject({
      code: 'EXCHANGE.SECOND_PERSON_FOR_UNDO',
    });
    const state = (to: string) =>
      app.database.query('UPDATE conversion SET state = $2 WHERE id = $1', [conversionId, to]);
    await state('running');
    await expect(app.get(DecideUndo).confirm(bert, conversionId, fingerprint)).rejects.toMatchObject({
      code: 'EXCHANGE.STEP_NOT_ALLOWED',
    });
    await state('done');
    const sixth = await idOf('Altakte 6');
    const [proceeding] = await app.database.query<{ id: string }>('SELECT id FROM proceeding WHERE file_id = $1', [
      sixth,
    ]);
    await app.get(RecordLife).writeNote.execute(bert, {
      fileId: sixth,
      objectKind: 'proceeding',
      objectId: proceeding?.id ?? '',
      text: 'Hier fehlt ein Blatt',
    });
    await expect(app.get(DecideUndo).confirm(bert, conversionId, fingerprint)).rejects.toMatchObject({
      code: 'EXCHANGE.UNDO_OUTDATED',
    });
    expect(await counts()).toMatchObject({ files: FILES, residual: 0 });
    await app.get(DecideUndo).refuse(bert, conversionId, 'Erst prüfen');
    expect((await seen()).undo).toMatchObject({ state: 'refused', decisionReason: 'Erst prüfen' });
  });

  it('takes back file by file what nobody touched, halts and goes on, and nothing twice', async () => {
    await app.get(RequestUndo).execute(anna, conversionId, WHY);
    const { foreseen: before } = await seen();
    expect(before).toMatchObject({ goes: 6, stays: 7 });
    const running = await meanwhile.runAbout(await idOf('Altakte 8'));
    await expect(app.get(DecideUndo).confirm(bert, conversionId, before?.fingerprint ?? '')).rejects.toMatchObject({
      code: 'EXCHANGE.UNDO_OUTDATED',
    });
    const { foreseen } = await seen();
    expect(foreseen).toMatchObject({ goes: 5, stays: 8 });
    meanwhile.forbid(await idOf('Altakte 12'));
    const folderBegins = await meanwhile.openingFolder(await idOf('Altakte 10'));
    const workflowBegins = await meanwhile.startingWorkflow(running, await idOf('Altakte 11'));
    await app.get(DecideUndo).confirm(bert, conversionId, foreseen?.fingerprint ?? '');
    await app.get(HaltUndo).stop(anna, conversionId);
    const id = await undoId();
    expect((await seen()).undo).toMatchObject({ state: 'stopped' });
    await app.get(HaltUndo).resume(bert, conversionId);
    // the worker has its job too: three at once take nothing back twice
    const work = (): Promise<boolean> => app.get(TakeBackFiles).execute(id, () => false);
    const works = Promise.all([work(), work()]);
    // what somebody begins with a file that is about to go is waited for
    await until(() => meanwhile.isWaitedFor());
    await folderBegins();
    const isLeft = (line: number) => async (): Promise<boolean> =>
      (await app.get(ConversionQueries).report(anna, conversionId, line - 1, 1))[0]?.keptBecause === 'in-work';
    await until(isLeft(38));
    await until(() => meanwhile.isWaitedFor());
    await workflowBegins();
    await works;
    await until(async () => (await seen()).undo?.state === 'done');
    expect((await seen()).undo).toMatchObject({ state: 'done', takenBack: 2, kept: 11, failure: null });
    // 11 files stay, with one document more in one of them; of each that went: file, proceeding, two documents
    expect(await counts()).toEqual({ files: 11, proceedings: 11, documents: 23, residual: 8 });
    const report = await app.get(ConversionQueries).report(anna, conversionId, 0, FILES);
    expect(report.map(({ line, state, keptBecause }) => [line, state, keptBecause])).toEqual([
      [2, 'taken-back', null],
      [6, 'done', 'added-to'],
      [10, 'done', 'added-to'],
      [14, 'done', 'lent'],
      [18, 'done', 'changed'],
      [22, 'done', 'added-to'],
      [26, 'taken-back', null],
      [30, 'done', 'in-work'],
      [34, 'done', 'in-work'],
      [38, 'done', 'in-work'],
      [42, 'done', 'in-work'],
      [46, 'done', 'refused'],
      [50, 'done', 'handed-out'],
    ]);
    const nothingElse = { subject: null, fileId: null, isDeleted: true, paths: [] };
    expect(report[0]).toMatchObject({ reference: '63-631/0001-1998', ...nothingElse });
    expect(await app.get(ConversionQueries).get(anna, conversionId)).toMatchObject({
      state: 'undone',
      done: 11,
      takenBack: 2,
    });
  });

  it('leaves residual records of two persons, journal entries, and nothing of manifest and folder that names them', async () => {
    const rows = await app.database.query<{ fileId: string }>(
      `SELECT file_id AS "fileId" FROM deleted_record WHERE object_kind = 'file' AND reference = '63-631/0001-1998'
          AND requested_by_name = $1 AND confirmed_by_name = $2 AND legal_basis = $3`,
      [anna.name, bert.name, WHY.legalBasis],
    );
    expect(rows).toHaveLength(1);
    const actions = (await app.journalOf(rows[0]?.fileId ?? '')).map(({ actor, action }) => `${actor} ${action}`);
    expect(actions.slice(-2).sort()).toEqual([
      `${bert.name} exchange.file-taken-back`,
      `${bert.name} records.object-deleted`,
    ]);
    expect((await app.journalOf(conversionId)).map(({ action }) => action).slice(-5)).toContain(
      'exchange.conversion-undo-finished',
    );
    const left = await app.database.query(
      `SELECT path FROM conversion_entry WHERE conversion_id = $1 AND path LIKE ANY (ARRAY['1/%', '7/%'])`,
      [conversionId],
    );
    expect(left).toEqual([]);
    const [{ hash } = { hash: '' }] = await app.database.query<{ hash: string }>(
      'SELECT manifest_hash AS hash FROM conversion WHERE id = $1 AND has_deleted',
      [conversionId],
    );
    await app.get(PeriodicTasks).runOnce(app.get(ForgetStagedFiles));
    expect(
      await app.database.query('SELECT 1 FROM staged_object WHERE hash = $1 AND kept_until <= now()', [hash]),
    ).toEqual([]);
  });

  it('lets the same old references be taken over once more, under new references of ours', async () => {
    expect(await run()).toBe(0);
    expect(said.join('')).toContain('2 Akten bereit / files ready, 0 mit Fehlern / with faults, 11 schon übernommen');
    expect(await counts()).toMatchObject({ files: FILES });
    const { items } = await app.get(RecordFileQueries).list(anna, { q: 'BA 1/1998' }, undefined, 10);
    expect(items).toMatchObject([
      { reference: '63-631/0014-1998', subject: 'Altakte 1', formerReference: 'BA 1/1998' },
    ]);
    const found = await app.get(ReferenceQueries).find(anna, 'BA 1/1998');
    expect(found).toMatchObject([{ reference: '63-631/0014-1998', replacedBy: '63-631/0014-1998' }]);
    await expect(app.get(ReferenceQueries).find(anna, '63-631/0001-1998')).rejects.toMatchObject({
      code: 'RECORDS.DELETED',
    });
  });

  it('lets a records manager put right what the older register said, and keeps what it said', async () => {
    const fileId = await idOf('Altakte 1');
    const life = () => app.get(FileLifeQueries).get(anna, fileId);
    const { version } = await life();
    const said = { fileId, version, reason: 'Im Register verlesen' };
    const correct = app.get(CorrectTakenOver);
    await expect(correct.execute(anna, { ...said, years: 30 })).rejects.toMatchObject({
      code: 'RECORDS.NOTHING_STATED',
    });
    await expect(correct.execute(anna, { ...said, closedOn: '2098-01-01' })).rejects.toMatchObject({
      code: 'RECORDS.CLOSED_IN_FUTURE',
    });
    await expect(correct.execute(anna, { ...said, closedOn: '1998-02-28' })).rejects.toMatchObject({
      code: 'RECORDS.CLOSED_BEFORE_BEGUN',
      details: { closedOn: '1998-02-28', beganOn: '1998-03-01' },
    });
    await correct.execute(anna, { ...said, closedOn: '2003-05-02' });
    expect(
      await app.database.query('SELECT closed_on::text AS "closedOn" FROM proceeding WHERE file_id = $1', [fileId]),
    ).toEqual([{ closedOn: '2003-05-02' }]);
    const after = await life();
    expect(after.closing).toMatchObject({ closedOn: '2003-05-02', retainUntil: '2013-12-31' });
    expect(after.register).toMatchObject({
      stated: { closedOn: '2003-05-02' },
      corrections: [
        {
          before: { closedOn: '2001-12-31' },
          after: { closedOn: '2003-05-02' },
          reason: said.reason,
          correctedByName: anna.name,
        },
      ],
    });
    expect((await app.journalOf(fileId)).at(-1)).toMatchObject({
      action: 'records.taken-over-corrected',
      before: { closedOn: '2001-12-31', retainUntil: '2011-12-31' },
      after: { closedOn: '2003-05-02', retainUntil: '2013-12-31', reason: said.reason, proceedings: 1 },
    });
    expect(await app.outboxOf(fileId)).toContain('records.taken-over-corrected');
    // years are put right in the same way where the register named them
    await app.database.query('INSERT INTO stated_retention (file_id, years, stated_at) VALUES ($1, 5, now())', [
      fileId,
    ]);
    await correct.execute(anna, { ...said, version: after.version, years: null });
    expect(await life()).toMatchObject({
      rule: { kind: 'permanent' },
      retainUntil: null,
      closing: { closedOn: '2003-05-02' },
    });
  });
});
