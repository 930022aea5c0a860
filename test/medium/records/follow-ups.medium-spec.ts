import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { addDays } from '#kernel/calendar-day';
import { CONFIDENTIALITY_LEVELS } from '#kernel/confidentiality';
import { localDay } from '#kernel/local-day';
import { nextWorkingDay } from '#kernel/working-days';
import { ActorResolver } from '#modules/identity';
import { userActorWith } from '#modules/identity/testing';
import { ChangeFollowUp, FollowUpQueries, NoteQueries, SetFollowUp, WriteNote } from '#modules/records/testing';
import { LendPaper } from '../../../src/modules/records/application/loans/lend-paper.js';
import { ChangeMetadata } from '../../../src/modules/records/application/metadata/change-metadata.js';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';
import { movingDesk, NOTHING } from './moving-desk.js';

const TODAY = localDay(new Date());

describe('follow-ups, deadlines and notes', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let karla: UserActor;
  let mara: UserActor;
  let social: UserActor;

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('api', installation);
    office = await setUpOffice(app);
    const actorOf = async (name: string, displayName: string, unit: string): Promise<UserActor> => {
      const unitId = office.unit(unit);
      const { id } = await app.users.create(name, [{ role: 'caseworker', unitId }], { displayName, unitId });
      const actor = await app.get(ActorResolver).ofUser(id);
      if (!actor) throw new Error(`${name} is no actor`);
      return actor;
    };
    karla = await actorOf('karla', 'Karla Kunde', '63');
    mara = await actorOf('mara', 'Mara Meier', '63');
    social = await actorOf('sven', 'Sven Sozial', '50');
  });

  afterAll(async () => {
    await app.close();
    await installation.remove();
  });

  const set = async (fileId: string, more: Partial<Parameters<SetFollowUp['execute']>[1]> = {}): Promise<string> =>
    app.get(SetFollowUp).execute(karla, {
      fileId,
      objectKind: 'file',
      objectId: fileId,
      kind: 'deadline',
      subject: 'Widerspruchsfrist',
      rule: { kind: 'fixed', on: TODAY },
      assigneeId: null,
      ...more,
    });
  const mine = async (actor: UserActor, due?: 'overdue' | 'today' | 'coming'): Promise<string[]> =>
    (await app.get(FollowUpQueries).list(actor, { scope: 'mine', due }, undefined, 50)).items.map(
      ({ subject }) => subject,
    );

  const lend = (fileId: string): Promise<string> =>
    app.get(LendPaper).lend(karla, { fileId, borrower: 'Rechtsamt', dueOn: '2199-12-30' });

  it('that remind of lent paper are settled with its return, also in the file theirs was merged into', async () => {
    const [{ id: fileId }, { id: targetId }] = [await office.openFile('Zwilling'), await office.openFile('Bleibt')];
    const loanId = await lend(fileId);
    await movingDesk(app).carryOut({ ...NOTHING, kind: 'merge', sourceId: fileId, targetId });
    const reminders = (): Promise<unknown[]> =>
      app.database.query('SELECT file_id AS "fileId", state FROM follow_up WHERE file_id = ANY($1::uuid[])', [
        [fileId, targetId],
      ]);
    expect(await reminders()).toEqual([{ fileId: targetId, state: 'open' }]);
    await app.get(LendPaper).giveBack(karla, { fileId, loanId });
    expect(await reminders()).toEqual([{ fileId: targetId, state: 'done' }]);
    expect((await app.journalOf(targetId)).at(-1)).toMatchObject({
      actor: 'Karla Kunde',
      action: 'records.follow-up-settled',
    });
    expect((await app.journalOf(fileId)).at(-1)).toMatchObject({ action: 'records.paper-returned' });
  });

  it('remind of no paper where the file has none', async () => {
    const { id: fileId, reference } = await office.openFile('Rein elektronisch');
    const describe = (medium: string, version: number): Promise<unknown> =>
      app
        .get(ChangeMetadata)
        .execute(karla, { fileId, objectKind: 'file', objectId: fileId, version, values: { medium } });
    await describe('001', 0);
    await expect(lend(fileId)).rejects.toMatchObject({ code: 'RECORDS.FILE_WITHOUT_PAPER', details: { reference } });
    await describe('002', 1);
    await app.get(LendPaper).giveBack(karla, { fileId, loanId: await lend(fileId) });
  });

  it('are seen by the office in charge or by the person they were given to, sorted by urgency, and by nobody else', async () => {
    const { id } = await office.openFile('Widerspruch');
    await set(id, { subject: 'gestern', rule: { kind: 'fixed', on: addDays(TODAY, -1) } });
    await set(id, { subject: 'heute' });
    await set(id, { subject: 'Maras', rule: { kind: 'fixed', on: addDays(TODAY, 3) }, assigneeId: mara.id });
    expect(await mine(karla)).toEqual(['gestern', 'heute']);
    expect(await mine(mara)).toEqual(['gestern', 'heute', 'Maras']);
    expect(await mine(mara, 'overdue')).toEqual(['gestern']);
    expect(await mine(mara, 'today')).toEqual(['heute']);
    expect(await mine(mara, 'coming')).toEqual(['Maras']);
    expect(await app.get(FollowUpQueries).counts(mara, 'mine')).toEqual({ overdue: 1, today: 1, coming: 1 });
    expect(await mine(social)).toEqual([]);
    expect(await app.get(FollowUpQueries).counts(social, 'all')).toEqual({ overdue: 0, today: 0, coming: 0 });
  });

  it('are seen by whoever stands in for the absent person', async () => {
    const { id } = await office.openFile('Vertretung');
    await set(id, { subject: 'für Mara', assigneeId: mara.id });
    const deputy = { ...karla, standsInFor: [{ id: mara.id, name: 'Mara Meier', offices: mara.offices }] };
    expect(await mine(karla)).not.toContain('für Mara');
    expect(await mine(deputy)).toContain('für Mara');
  });

  it('are given only to somebody who is cleared for what they are about, who is told nothing of it otherwise', async () => {
    const { id } = await office.openFile('Gemischt');
    const { documentId, proceedingId } = await office.addDocument({ fileId: id, newProceedingSubject: 'Anzeige' });
    const document = { objectKind: 'document', objectId: documentId } as const;
    const followUpId = await set(id, { ...document, subject: 'geheim' });
    const cleared = { ...karla, levels: CONFIDENTIALITY_LEVELS };
    await app.database.query(`UPDATE proceeding SET own_confidentiality = '001' WHERE id = $1`, [proceedingId]);
    const refused = { code: 'RECORDS.ASSIGNEE_NOT_ALLOWED' };
    for (const about of [document, { objectKind: 'proceeding', objectId: proceedingId ?? '' } as const])
      await expect(
        app.get(SetFollowUp).execute(cleared, {
          fileId: id,
          kind: 'deadline',
          subject: 'geheim',
          rule: { kind: 'fixed', on: TODAY },
          ...about,
          assigneeId: mara.id,
        }),
      ).rejects.toMatchObject(refused);
    await expect(
      app.get(ChangeFollowUp).handOver(cleared, { followUpId, version: 1, assigneeId: mara.id }),
    ).rejects.toMatchObject(refused);
    expect(await mine(mara)).not.toContain('geheim');
  });

  it('are given only to somebody who may work on the file', async () => {
    const { id } = await office.openFile('Übergabe');
    await expect(set(id, { assigneeId: social.id })).rejects.toMatchObject({ code: 'RECORDS.ASSIGNEE_NOT_ALLOWED' });
    const followUpId = await set(id);
    const change = app.get(ChangeFollowUp);
    await expect(change.handOver(karla, { followUpId, version: 1, assigneeId: social.id })).rejects.toMatchObject({
      code: 'RECORDS.ASSIGNEE_NOT_ALLOWED',
    });
    await change.handOver(karla, { followUpId, version: 1, assigneeId: mara.id });
    await expect(change.settle(karla, { followUpId, version: 1, outcome: '' })).rejects.toMatchObject({
      code: 'RECORDS.FOLLOW_UP_CHANGED_MEANWHILE',
    });
    await expect(change.settle(social, { followUpId, version: 2, outcome: '' })).rejects.toMatchObject({
      code: 'RECORDS.FOLLOW_UP_NOT_FOUND',
    });
  });

  it('are postponed with a reason to a working day, settled with what came of it, and all that stands in the history', async () => {
    const { id } = await office.openFile('Verlauf');
    const followUpId = await set(id, {
      kind: 'follow-up',
      subject: 'Antwort da?',
      rule: { kind: 'wished', on: addDays(TODAY, 10) },
    });
    const change = app.get(ChangeFollowUp);
    const step = '01900000-0000-7000-8000-00000000cccc';
    const to = addDays(TODAY, 20);
    await change.postpone(karla, { followUpId, version: 1, to, reason: 'Urlaub', id: step });
    await change.postpone(karla, { followUpId, version: 1, to, reason: 'Urlaub', id: step });
    await change.settle(mara, { followUpId, version: 2, outcome: 'Antwort liegt vor' });
    const [row] = await app.get(FollowUpQueries).ofFile(karla, id);
    expect(row).toMatchObject({ state: 'done', dueOn: nextWorkingDay(to), settledByName: 'Mara Meier' });
    expect((await app.journalOf(id)).map(({ actor, action }) => [actor, action]).slice(-3)).toEqual([
      ['Karla Kunde', 'records.follow-up-set'],
      ['Karla Kunde', 'records.follow-up-postponed'],
      ['Mara Meier', 'records.follow-up-settled'],
    ]);
  });

  it('go with the file to the office that gets it', async () => {
    const { id } = await office.openFile('Zieht um', { unit: '50', mark: '5' });
    await app.get(SetFollowUp).execute(social, {
      fileId: id,
      objectKind: 'file',
      objectId: id,
      kind: 'deadline',
      subject: 'zieht mit um',
      rule: { kind: 'fixed', on: TODAY },
      assigneeId: null,
    });
    expect(await mine(karla)).not.toContain('zieht mit um');
    await app.database.query('UPDATE record_file SET lead_unit_id = $2 WHERE id = $1', [id, office.unit('63')]);
    expect(await mine(karla)).toContain('zieht mit um');
    expect(await mine(social)).toEqual([]);
  });

  it('has notes that are never changed, only put right', async () => {
    const { id } = await office.openFile('Vermerke');
    const about = { fileId: id, objectKind: 'file', objectId: id } as const;
    const write = app.get(WriteNote);
    const first = await write.execute(karla, { ...about, text: 'Anruf am 3.' });
    const second = await write.execute(mara, { ...about, text: 'Anruf am 4.', corrects: first });
    const { items } = await app.get(NoteQueries).ofFile(karla, id, undefined, 10);
    expect(items.map((note) => [note.text, note.authorName, note.corrects, note.correctedBy])).toEqual([
      ['Anruf am 4.', 'Mara Meier', first, null],
      ['Anruf am 3.', 'Karla Kunde', null, second],
    ]);
    await expect(app.database.query('UPDATE note SET text = $2 WHERE id = $1', [first, 'anders'])).rejects.toThrow();
    await expect(app.database.query('DELETE FROM note WHERE id = $1', [first])).rejects.toThrow(/append-only/);
    const stranger = userActorWith({ 'records.work': [office.unit('50')] });
    await expect(write.execute(stranger, { ...about, text: 'x' })).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_FOUND',
    });
  });
});
