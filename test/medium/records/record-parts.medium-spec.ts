import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { CONFIDENTIALITY_LEVELS } from '#kernel/confidentiality';
import { userActorWith } from '#modules/identity/testing';
import { DecideDeletion, DeletionQueries, RequestDeletion } from '#modules/records/testing';
import {
  ChangeCrossReferences,
  type NewCrossReference,
} from '../../../src/modules/records/application/cross-references/change-cross-references.js';
import { CrossReferenceQueries } from '../../../src/modules/records/application/cross-references/cross-reference.queries.js';
import { ClosingObstacles } from '../../../src/modules/records/application/life-cycle/closing-obstacles.js';
import { CloseProceeding } from '../../../src/modules/records/application/life-cycle/close-proceeding.js';
import { LendPaper } from '../../../src/modules/records/application/loans/lend-paper.js';
import { LoanQueries } from '../../../src/modules/records/application/loans/loan.queries.js';
import { OpenProceeding } from '../../../src/modules/records/application/open-proceeding.js';
import { ChangeSubFiles } from '../../../src/modules/records/application/sub-files/change-sub-files.js';
import { OpenVolume } from '../../../src/modules/records/application/sub-files/open-volume.js';
import { PlaceProceeding } from '../../../src/modules/records/application/sub-files/place-proceeding.js';
import { SubFileQueries } from '../../../src/modules/records/application/sub-files/sub-file.queries.js';
import { DocumentDesk } from './document-desk.js';

let desk: DocumentDesk;
let karla: UserActor;
let theo: UserActor;

beforeAll(async () => {
  desk = await DocumentDesk.open();
  const scope = [desk.office.unit('63')];
  const all = Object.fromEntries(
    ['read', 'file', 'open-file', 'work', 'manage-access', 'request-deletion', 'confirm-deletion'].map((right) => [
      `records.${right}`,
      scope,
    ]),
  );
  karla = userActorWith(all, 'Karla Kunde', { levels: CONFIDENTIALITY_LEVELS });
  theo = userActorWith(all, 'Theo Teamleitung', { levels: CONFIDENTIALITY_LEVELS });
});

afterAll(async () => {
  await desk.closeIntact();
});

describe('references between objects', () => {
  const add = (fileId: string, otherId: string, more: Partial<NewCrossReference> = {}, by = karla): Promise<string> =>
    desk.app.get(ChangeCrossReferences).add(by, {
      fileId,
      objectKind: 'file',
      objectId: fileId,
      otherKind: 'file',
      otherId,
      kind: 'continues',
      ...more,
    });
  const shown = async (fileId: string, by = karla): Promise<string[]> =>
    (await desk.app.get(CrossReferenceQueries).ofFile(by, fileId)).map(
      ({ side, kind, otherKind, otherSubject }) => `${side} ${kind} ${otherKind} ${otherSubject}`,
    );
  const remove = (fileId: string, crossReferenceId: string, by = karla): Promise<void> =>
    desk.app.get(ChangeCrossReferences).remove(by, { fileId, crossReferenceId });

  it('are shown at both ends, once a request, and taken away at either', async () => {
    const [one, other] = [await desk.office.openFile('Garage'), await desk.office.openFile('Carport')];
    const id = '0190b3c0-0000-8000-8000-00000000c001';
    expect([await add(one.id, other.id, { id, note: ' Nachbar ' }), await add(one.id, other.id, { id })]).toEqual([
      id,
      id,
    ]);
    expect(await shown(one.id)).toEqual(['from continues file Carport']);
    expect(await shown(other.id)).toEqual(['to continues file Garage']);
    expect(await desk.app.journalOf(id)).toMatchObject([
      { actor: 'Karla Kunde', action: 'records.cross-reference-added', after: { side: 'from', fileId: one.id } },
      { actor: 'Karla Kunde', action: 'records.cross-reference-added', after: { side: 'to', fileId: other.id } },
    ]);
    await remove(other.id, id);
    expect(await shown(one.id)).toEqual([]);
    expect(await desk.app.outboxOf(id)).toEqual(['records.cross-reference-added', 'records.cross-reference-removed']);
  });

  it('say nothing twice and nothing of themselves', async () => {
    const [one, other] = [await desk.office.openFile('Garage'), await desk.office.openFile('Carport')];
    await add(one.id, other.id, { kind: 'see-also' });
    const exists = { code: 'RECORDS.CROSS_REFERENCE_EXISTS' };
    await expect(add(one.id, other.id, { kind: 'see-also' })).rejects.toMatchObject(exists);
    await expect(add(other.id, one.id, { kind: 'see-also' })).rejects.toMatchObject(exists);
    await add(other.id, one.id);
    await add(one.id, other.id);
    await expect(add(one.id, one.id)).rejects.toMatchObject({ code: 'RECORDS.CROSS_REFERENCE_TO_ITSELF' });
  });

  it('are neither shown nor counted nor taken away by whoever may not see the other end', async () => {
    const mine = await desk.office.openFile('Garage');
    const foreign = await desk.office.openFile('Sozialhilfe', { unit: '50', mark: '5' });
    const both = [desk.office.unit('63'), desk.office.unit('50')];
    const bridge = userActorWith({ 'records.read': both, 'records.work': both }, 'Bea Brücke', {
      levels: CONFIDENTIALITY_LEVELS,
    });
    const end = { code: 'RECORDS.CROSS_REFERENCE_END_NOT_FOUND' };
    await expect(add(mine.id, foreign.id)).rejects.toMatchObject(end);
    const id = await add(mine.id, foreign.id, {}, bridge);
    expect([await shown(mine.id), await shown(mine.id, bridge)]).toEqual([[], ['from continues file Sozialhilfe']]);
    await expect(remove(mine.id, id)).rejects.toMatchObject({ code: 'RECORDS.CROSS_REFERENCE_NOT_FOUND' });
    const { documentId } = await desk.office.addDocument({ fileId: foreign.id }, { subject: 'Gutachten' });
    await add(mine.id, documentId, { otherKind: 'document', kind: 'concerns' }, bridge);
    await desk.app.database.query(`UPDATE document SET own_confidentiality = '001' WHERE id = $1`, [documentId]);
    const cleared = userActorWith({ 'records.read': both }, 'Otto Offen');
    expect(await shown(mine.id, cleared)).toEqual(['from continues file Sozialhilfe']);
    expect(await shown(foreign.id, cleared)).toEqual(['to continues file Garage']);
    expect(await shown(mine.id, bridge)).toHaveLength(2);
  });

  it('are neither added nor taken away at what lies in a closed proceeding, only at the other end', async () => {
    const [{ id: fileId }, other] = [await desk.office.openFile('Garage'), await desk.office.openFile('Carport')];
    const { id: objectId } = await desk.app.get(OpenProceeding).execute(karla, { fileId, subject: 'Anhörung' });
    const at = { objectKind: 'proceeding', objectId } as const;
    const id = await add(fileId, other.id, at);
    await desk.app.get(CloseProceeding).execute(karla, { fileId, proceedingId: objectId });
    const closed = { code: 'RECORDS.FILE_NOT_OPEN' };
    await expect(add(fileId, other.id, { ...at, kind: 'concerns' })).rejects.toMatchObject(closed);
    await expect(remove(fileId, id)).rejects.toMatchObject(closed);
    await remove(other.id, id);
  });

  it('are kept in closed files, and go with what is deleted', async () => {
    const [one, other] = [await desk.office.openFile('Garage'), await desk.office.openFile('Carport')];
    const { documentId } = await desk.office.addDocument({ fileId: other.id }, { subject: 'Bescheid' });
    const id = await add(one.id, documentId, { otherKind: 'document', kind: 'concerns' });
    await desk.app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [one.id]);
    const closed = { code: 'RECORDS.FILE_NOT_OPEN' };
    await expect(remove(one.id, id)).rejects.toMatchObject(closed);
    await expect(add(one.id, other.id)).rejects.toMatchObject(closed);
    expect(await shown(one.id)).toEqual(['from concerns document Bescheid']);
    const requestId = await desk.app.get(RequestDeletion).execute(karla, {
      fileId: other.id,
      objectKind: 'document',
      objectId: documentId,
      reason: 'Irrläufer',
      legalBasis: 'Art. 17 Abs. 1 DSGVO',
    });
    const { contentState } = await desk.app.get(DeletionQueries).get(theo, requestId);
    await desk.app.get(DecideDeletion).confirm(theo, { requestId, contentState: contentState ?? '' });
    expect(await shown(one.id)).toEqual([]);
  });
});

describe('sub-files and volumes', () => {
  const subFile = async (fileId: string, subject: string, id?: string): Promise<string> =>
    desk.app.get(ChangeSubFiles).open(karla, { fileId, subject, id });
  const only = async (fileId: string): Promise<{ id: string; version: number; reference: string; state: string }> => {
    const [row] = await desk.app.get(SubFileQueries).ofFile(fileId);
    if (!row) throw new Error('no sub-file');
    return row;
  };
  const proceeding = async (fileId: string, subject: string, subFileId?: string): Promise<string> =>
    (await desk.app.get(OpenProceeding).execute(karla, { fileId, subject, subFileId })).id;
  const next = (fileId: string, after: number, subFileId: string | null = null, id?: string): Promise<string> =>
    desk.app.get(OpenVolume).execute(karla, { fileId, subFileId, after, id });
  const volumeOf = async (documentId: string): Promise<number | null> =>
    (
      await desk.app.database.query<{ number: number | null }>(
        'SELECT volume.number FROM document LEFT JOIN volume ON volume.id = volume_id WHERE document.id = $1',
        [documentId],
      )
    )[0]?.number ?? null;

  it('continue the reference of their file, take proceedings, and keep the file open until they are closed', async () => {
    const { id: fileId, reference } = await desk.office.openFile('Neubau Schule');
    const id = '0190b3c0-0000-8000-8000-00000000d001';
    expect([await subFile(fileId, 'Statik', id), await subFile(fileId, 'Statik', id)]).toEqual([id, id]);
    expect(await only(fileId)).toMatchObject({ reference: `${reference}-T1`, state: 'open' });
    const inside = await proceeding(fileId, 'Prüfstatik', id);
    const steps = desk.app.get(ChangeSubFiles);
    const close = async (): Promise<void> =>
      steps.close(karla, { fileId, subFileId: id, version: (await only(fileId)).version });
    await expect(close()).rejects.toMatchObject({
      code: 'RECORDS.CLOSING_OBSTRUCTED',
      details: { 'open-proceeding': 1 },
    });
    await desk.app.get(CloseProceeding).execute(karla, { fileId, proceedingId: inside });
    const kinds = async (): Promise<string[]> =>
      desk.app.database.transaction(async (transaction) =>
        (await desk.app.get(ClosingObstacles).list(transaction, karla, { fileId, proceedingId: null })).map(
          ({ kind }) => kind,
        ),
      );
    expect(await kinds()).toEqual(['open-sub-file']);
    await close();
    expect(await kinds()).toEqual([]);
    const shut = { code: 'RECORDS.FILE_NOT_OPEN', details: { reference: `${reference}-T1` } };
    await expect(proceeding(fileId, 'zu spät', id)).rejects.toMatchObject(shut);
    await expect(
      desk.app.get(CloseProceeding).reopen(karla, { fileId, proceedingId: inside, reason: 'Nachtrag' }),
    ).rejects.toMatchObject(shut);
    await expect(steps.reopen(karla, { fileId, subFileId: id, version: 1, reason: 'Nachtrag' })).rejects.toMatchObject({
      code: 'RECORDS.SUB_FILE_CHANGED_MEANWHILE',
    });
    await steps.reopen(karla, { fileId, subFileId: id, version: (await only(fileId)).version, reason: 'Nachtrag' });
    expect((await desk.app.journalOf(fileId)).map(({ action }) => action)).toEqual([
      'records.file-opened',
      'records.sub-file-opened',
      'records.proceeding-opened',
      'records.proceeding-closed',
      'records.sub-file-closed',
      'records.sub-file-reopened',
    ]);
  });

  it('file into the newest open volume, wherever it comes from, and no more into a closed one', async () => {
    const { id: fileId } = await desk.office.openFile('Sammelakte');
    const add = async (proceedingId: string | null = null): Promise<string> =>
      (await desk.office.addDocument({ fileId, proceedingId })).documentId;
    const matter = await proceeding(fileId, 'Anhörung');
    const [first, second] = [await add(), await add(matter)];
    expect(await volumeOf(first)).toBeNull();
    const id = '0190b3c0-0000-8000-8000-00000000d002';
    expect([await next(fileId, 0, null, id), await next(fileId, 0, null, id)]).toEqual([id, id]);
    await expect(next(fileId, 0)).rejects.toMatchObject({ code: 'RECORDS.VOLUMES_CHANGED_MEANWHILE' });
    await next(fileId, 1);
    const third = await add(matter);
    expect([await volumeOf(first), await volumeOf(second), await volumeOf(third)]).toEqual([1, 1, 2]);
    const { documentId: part } = await desk.office.addDocument({ fileId, attachedTo: second });
    expect(await volumeOf(part)).toBe(1);
    expect(
      (await desk.app.get(SubFileQueries).volumesOf(fileId)).map(({ number, closedOn }) => [number, closedOn === null]),
    ).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('take proceedings with their documents into the volumes of the sub-file they are put into', async () => {
    const { id: fileId } = await desk.office.openFile('Sammelakte');
    await next(fileId, 0);
    const part = await subFile(fileId, 'Brandschutz');
    await next(fileId, 0, part);
    await next(fileId, 1, part);
    const matter = await proceeding(fileId, 'Gutachten');
    const { documentId } = await desk.office.addDocument({ fileId, proceedingId: matter });
    const { documentId: attachment } = await desk.office.addDocument({ fileId, attachedTo: documentId });
    expect(await volumeOf(documentId)).toBe(1);
    const place = (subFileId: string | null): Promise<void> =>
      desk.app.get(PlaceProceeding).execute(karla, { fileId, proceedingId: matter, subFileId });
    await place(part);
    expect([await volumeOf(documentId), await volumeOf(attachment)]).toEqual([2, 2]);
    await expect(place('0190b3c0-0000-8000-8000-00000000dead')).rejects.toMatchObject({
      code: 'RECORDS.SUB_FILE_NOT_FOUND',
    });
    await place(null);
    expect(await volumeOf(attachment)).toBe(1);
  });
});

describe('loans of paper files', () => {
  const lend = (fileId: string, id?: string, dueOn = '2199-12-30'): Promise<string> =>
    desk.app.get(LendPaper).lend(karla, { fileId, borrower: 'Rechtsamt', dueOn, id });

  it('are out at one place, remind the office, and come back once', async () => {
    const { id: fileId } = await desk.office.openFile('Papierakte');
    const id = '0190b3c0-0000-8000-8000-00000000e001';
    expect([await lend(fileId, id), await lend(fileId, id)]).toEqual([id, id]);
    await expect(lend(fileId)).rejects.toMatchObject({
      code: 'RECORDS.PAPER_LENT',
      details: { borrower: 'Rechtsamt' },
    });
    const reminders = (): Promise<{ state: string }[]> =>
      desk.app.database.query('SELECT state FROM follow_up WHERE file_id = $1', [fileId]);
    expect(await reminders()).toEqual([{ state: 'open' }]);
    const giveBack = (loanId: string): Promise<void> => desk.app.get(LendPaper).giveBack(karla, { fileId, loanId });
    await giveBack(id);
    await expect(giveBack(id)).rejects.toMatchObject({ code: 'RECORDS.PAPER_NOT_LENT' });
    await expect(giveBack(fileId)).rejects.toMatchObject({ code: 'RECORDS.LOAN_NOT_FOUND' });
    expect(await reminders()).toEqual([{ state: 'done' }]);
    expect((await desk.app.journalOf(fileId)).map(({ action }) => action)).toEqual([
      'records.file-opened',
      'records.follow-up-set',
      'records.paper-lent',
      'records.follow-up-settled',
      'records.paper-returned',
    ]);
    await desk.app.database.query(`UPDATE record_file SET state = 'closed' WHERE id = $1`, [fileId]);
    await lend(fileId);
    expect(await reminders()).toHaveLength(1);
    expect(await desk.app.get(LoanQueries).ofFile(fileId)).toMatchObject([
      { returnedOn: null, isOverdue: false },
      { returnedTo: 'Karla Kunde' },
    ]);
  });

  it('are listed when they should be back, for those who work on the file', async () => {
    const { id: fileId, reference } = await desk.office.openFile('Papierakte');
    const id = await lend(fileId);
    const overdue = async (by: UserActor): Promise<string[]> =>
      (await desk.app.get(LoanQueries).overdue(by, undefined, 50)).items.map(({ fileReference }) => fileReference);
    expect(await overdue(karla)).toEqual([]);
    await desk.app.database.query(`UPDATE paper_loan SET due_on = '2026-01-31' WHERE id = $1`, [id]);
    const scope = [desk.office.unit('50')];
    const stranger = userActorWith({ 'records.read': scope, 'records.work': scope });
    expect([await overdue(karla), await overdue(stranger)]).toEqual([[reference], []]);
  });
});
