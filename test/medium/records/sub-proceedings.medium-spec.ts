import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { CONFIDENTIALITY_LEVELS } from '#kernel/confidentiality';
import { userActorWith } from '#modules/identity/testing';
import { OpenProceeding, RecordFileQueries } from '#modules/records';
import { JournalReader } from '#platform/journal';
import {
  CloseProceeding,
  DecideDeletion,
  DeletedRecords,
  DeletionQueries,
  FileLifeQueries,
  MarkInvalid,
  RequestDeletion,
  WriteNote,
} from '#modules/records/testing';
import { SetConfidentiality } from '../../../src/modules/records/application/access/set-confidentiality.js';
import { SettledLevels } from '../../../src/modules/records/application/access/settled-levels.js';
import { ChangeSubFiles } from '../../../src/modules/records/application/sub-files/change-sub-files.js';
import { PlaceProceeding } from '../../../src/modules/records/application/sub-files/place-proceeding.js';
import type { ProceedingRow } from '../../../src/modules/records/application/record-file.queries.js';
import { DocumentDesk } from './document-desk.js';
import { type MovingDesk, movingDesk, NOTHING, takeAnySteps } from './moving-desk.js';

let desk: DocumentDesk;
let moving: MovingDesk;
let karla: UserActor;
let theo: UserActor;

beforeAll(async () => {
  desk = await DocumentDesk.open();
  moving = movingDesk(desk.app);
  const scope = [desk.office.unit('63')];
  const rights = ['read', 'file', 'open-file', 'work', 'manage-access', 'request-deletion', 'confirm-deletion'];
  const all = Object.fromEntries(rights.map((right) => [`records.${right}`, scope]));
  karla = userActorWith(all, 'Karla Kunde', { levels: CONFIDENTIALITY_LEVELS });
  theo = userActorWith(all, 'Theo Teamleitung', { levels: CONFIDENTIALITY_LEVELS });
});

afterAll(async () => {
  await desk.closeIntact();
});

const open = async (fileId: string, subject: string, partOf?: string, id?: string): Promise<string> =>
  (await desk.app.get(OpenProceeding).execute(karla, { fileId, subject, partOf, id })).id;
const place = (fileId: string, proceedingId: string, partOf: string | null, subFileId: string | null = null) =>
  desk.app.get(PlaceProceeding).execute(karla, { fileId, proceedingId, partOf, subFileId });
const rows = (fileId: string, by = karla): Promise<ProceedingRow[]> =>
  desk.app.get(RecordFileQueries).proceedings(by, fileId);
const tree = async (fileId: string, by = karla): Promise<string[]> =>
  (await rows(fileId, by)).map(({ subject, partNumber }) =>
    partNumber === null ? subject : `${String(partNumber)} ${subject}`,
  );
const level = (fileId: string, proceedingId: string, to: '003' | '002' | '005') =>
  desk.app.get(SetConfidentiality).execute(karla, { fileId, proceedingId, level: to, reason: 'Schutzbedarf' });
const levelOf = async (table: 'proceeding' | 'document', id: string): Promise<unknown> =>
  (
    await desk.app.database.query<{ level: string }>(`SELECT confidentiality AS level FROM ${table} WHERE id = $1`, [
      id,
    ])
  )[0]?.level;
const notDivisible = { code: 'RECORDS.PROCEEDING_NOT_DIVISIBLE' };

/** A file with a proceeding, two parts of it, and one more proceeding. */
async function family(): Promise<{ fileId: string; whole: string; first: string; second: string; other: string }> {
  const { id: fileId } = await desk.office.openFile('Neubau Schule');
  const whole = await open(fileId, 'Bauantrag');
  const other = await open(fileId, 'Beschwerde');
  return {
    fileId,
    whole,
    other,
    first: await open(fileId, 'Anhörung', whole),
    second: await open(fileId, 'Gutachten', whole),
  };
}

describe('parts of proceedings (Teilvorgänge)', () => {
  it('say of their level that it comes from the whole, where that is stricter', async () => {
    const { fileId, whole, first } = await family();
    await level(fileId, first, '002');
    await level(fileId, whole, '005');
    const shown = await desk.app.get(SettledLevels).of(karla, { fileId, proceedingId: first });
    expect(shown).toMatchObject({ own: '002', parent: '005', level: '005' });
    expect(shown.origins).toEqual([
      { kind: 'proceeding', id: whole, name: 'Bauantrag', level: '005' },
      { kind: 'proceeding', id: first, name: 'Anhörung', level: '002' },
    ]);
  });

  it('are numbered by file and proceeding, stand behind it, and are opened once a request', async () => {
    const { fileId, whole, first } = await family();
    expect(await tree(fileId)).toEqual(['Bauantrag', '1 Anhörung', '2 Gutachten', 'Beschwerde']);
    const id = '0190b3c0-0000-8000-8000-00000000f001';
    expect([await open(fileId, 'Ortstermin', whole, id), await open(fileId, 'Ortstermin', whole, id)]).toEqual([
      id,
      id,
    ]);
    expect((await rows(fileId)).find((row) => row.id === id)).toMatchObject({ partOf: whole, partNumber: 3 });
    const references = (await rows(fileId)).map(({ reference }) => reference);
    expect(new Set(references).size).toBe(references.length);
    expect((await desk.app.journalOf(fileId)).at(-1)).toMatchObject({
      action: 'records.proceeding-opened',
      after: { proceedingId: id, partOf: whole, partNumber: 3 },
    });
    await expect(open(fileId, 'zu tief', first)).rejects.toMatchObject(notDivisible);
    const { id: elsewhere } = await desk.office.openFile('Andere Akte');
    await expect(open(elsewhere, 'fremd', whole)).rejects.toMatchObject({ code: 'RECORDS.PROCEEDING_NOT_FOUND' });
  });

  it('are made of proceedings and taken out again under their references, never deeper than one level', async () => {
    const { fileId, whole, first, second, other } = await family();
    const reference = (await rows(fileId)).find(({ id }) => id === first)?.reference;
    await place(fileId, first, null);
    expect((await desk.app.journalOf(fileId)).at(-1)).toMatchObject({ before: { partOf: whole } });
    const plain = userActorWith({ 'records.read': [desk.office.unit('63')] }, 'Otto Offen');
    const placings = async (): Promise<number> =>
      (await desk.app.get(JournalReader).list({ reader: plain, objectIds: [fileId] }, 50)).filter(
        ({ action }) => action === 'records.proceeding-placed',
      ).length;
    expect(await placings()).toBe(1);
    await level(fileId, whole, '005');
    expect(await placings()).toBe(0);
    await level(fileId, whole, '003');
    expect(await tree(fileId)).toEqual(['Bauantrag', '2 Gutachten', 'Beschwerde', 'Anhörung']);
    await place(fileId, first, whole);
    await place(fileId, first, whole);
    expect((await rows(fileId)).find(({ id }) => id === first)).toMatchObject({ reference, partNumber: 3 });
    await expect(place(fileId, other, second)).rejects.toMatchObject(notDivisible);
    await expect(place(fileId, whole, other)).rejects.toMatchObject(notDivisible);
    await expect(place(fileId, other, other)).rejects.toMatchObject(notDivisible);
    const subFileId = await desk.app.get(ChangeSubFiles).open(karla, { fileId, subject: 'Statik' });
    await place(fileId, whole, null, subFileId);
    const lying = new Map((await rows(fileId)).map((row) => [row.id, row.subFileId]));
    expect([whole, first, second, other].map((id) => lying.get(id))).toEqual([subFileId, subFileId, subFileId, null]);
    expect(
      (await desk.app.journalOf(fileId)).filter(({ action }) => action === 'records.proceeding-placed'),
    ).toHaveLength(3);
  });

  it('keep their proceeding open, and are opened again only while it is', async () => {
    const { fileId, whole, first, second } = await family();
    const close = (proceedingId: string): Promise<void> =>
      desk.app.get(CloseProceeding).execute(karla, { fileId, proceedingId });
    const reopen = (proceedingId: string): Promise<void> =>
      desk.app.get(CloseProceeding).reopen(karla, { fileId, proceedingId, reason: 'Nachtrag' });
    expect((await desk.app.get(FileLifeQueries).obstaclesOf(karla, fileId, whole)).map(({ kind }) => kind)).toEqual([
      'open-proceeding',
      'open-proceeding',
    ]);
    await expect(close(whole)).rejects.toMatchObject({ details: { 'open-proceeding': 2 } });
    await close(first);
    const mark = (objectKind: 'proceeding' | 'document', objectId: string): Promise<void> =>
      desk.app.get(MarkInvalid).execute(karla, { fileId, objectKind, objectId, reason: 'Irrtum' });
    const { documentId } = await desk.office.addDocument({ fileId, proceedingId: second });
    await mark('proceeding', second);
    await close(whole);
    const { reference } = (await rows(fileId)).find(({ id }) => id === whole) ?? {};
    const wholeClosed = { code: 'RECORDS.FILE_NOT_OPEN', details: { reference } };
    await expect(mark('document', documentId)).rejects.toMatchObject(wholeClosed);
    const note = { fileId, objectKind: 'proceeding', objectId: second, text: 'doch noch' } as const;
    await expect(desk.app.get(WriteNote).execute(karla, note)).rejects.toMatchObject(wholeClosed);
    await expect(place(fileId, second, null)).rejects.toMatchObject(wholeClosed);
    await expect(open(fileId, 'zu spät', whole)).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_OPEN' });
    await expect(reopen(first)).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_OPEN' });
    await expect(
      desk.app.get(MarkInvalid).withdraw(karla, { fileId, objectKind: 'proceeding', objectId: second, reason: 'doch' }),
    ).rejects.toMatchObject({ code: 'RECORDS.FILE_NOT_OPEN' });
    await expect(
      desk.app.database.query(`UPDATE proceeding SET state = 'open' WHERE id = $1`, [first]),
    ).rejects.toMatchObject({ message: expect.stringContaining('does not lie with its whole') as unknown });
    await reopen(whole);
    await reopen(first);
  });

  it('are invalid with their proceeding, and valid again with it but for those marked by themselves', async () => {
    const { fileId, whole, first, second } = await family();
    const mark = (objectId: string, reason: string): Promise<void> =>
      desk.app.get(MarkInvalid).execute(karla, { fileId, objectKind: 'proceeding', objectId, reason });
    const invalid = async (): Promise<(string | null)[]> =>
      (await rows(fileId)).slice(0, 3).map((row) => row.invalid?.reason ?? null);
    await mark(first, 'doppelt');
    await mark(whole, 'Irrtum');
    expect(await invalid()).toEqual(['Irrtum', 'doppelt', 'Irrtum']);
    const withdraw = (objectId: string): Promise<void> =>
      desk.app.get(MarkInvalid).withdraw(karla, { fileId, objectKind: 'proceeding', objectId, reason: 'geklärt' });
    await expect(withdraw(second)).rejects.toMatchObject({ code: 'RECORDS.MARKED_INVALID' });
    await withdraw(whole);
    expect(await invalid()).toEqual([null, 'doppelt', null]);
  });

  it('are no less protected than their proceeding, and keep that when they leave it', async () => {
    const { fileId, whole, first } = await family();
    const { documentId } = await desk.office.addDocument({ fileId, proceedingId: first });
    await level(fileId, whole, '005');
    expect([await levelOf('proceeding', first), await levelOf('document', documentId)]).toEqual(['005', '005']);
    const plain = userActorWith({ 'records.read': [desk.office.unit('63')] }, 'Otto Offen');
    expect(await tree(fileId, plain)).toEqual(['Beschwerde']);
    await expect(level(fileId, first, '002')).rejects.toMatchObject({ code: 'RECORDS.LEVEL_BELOW_PARENT' });
    await place(fileId, first, null);
    expect(await levelOf('document', documentId)).toBe('005');
    expect((await desk.app.journalOf(fileId)).at(-1)).toMatchObject({
      before: { confidentiality: '003' },
      after: { confidentiality: '005' },
    });
    await level(fileId, first, '003');
    expect(await levelOf('document', documentId)).toBe('003');
    await place(fileId, first, whole);
    expect(await levelOf('document', documentId)).toBe('005');
  });

  it('are deleted with their proceeding, as the second person was shown, and leave a record each', async () => {
    const { fileId, whole, first, second } = await family();
    const { documentId } = await desk.office.addDocument({ fileId, proceedingId: first });
    const about = { fileId, objectKind: 'proceeding', objectId: whole } as const;
    const requestId = await desk.app
      .get(RequestDeletion)
      .execute(karla, { ...about, reason: 'Irrläufer', legalBasis: 'Art. 17 Abs. 1 DSGVO' });
    const seen = await desk.app.get(DeletionQueries).get(theo, requestId);
    expect(seen).toMatchObject({ proceedings: 3, documents: 1 });
    const confirm = (contentState: string | null): Promise<unknown> =>
      desk.app.get(DecideDeletion).confirm(theo, { requestId, contentState: contentState ?? '' });
    await desk.office.addDocument({ fileId, proceedingId: second });
    await expect(confirm(seen.contentState)).rejects.toMatchObject({ kind: 'conflict' });
    await confirm((await desk.app.get(DeletionQueries).get(theo, requestId)).contentState);
    expect(await tree(fileId)).toEqual(['Beschwerde']);
    for (const id of [whole, first, second, documentId])
      await expect(desk.app.get(DeletedRecords).refuseIfDeleted(karla, id)).rejects.toBeDefined();
  });

  it('go with their proceeding into another file and back; alone they stand by themselves there', async () => {
    const { fileId, whole, first, second } = await family();
    const { documentId } = await desk.office.addDocument({ fileId, proceedingId: first });
    await level(fileId, whole, '002');
    const before = await rows(fileId);
    const { id: targetId } = await desk.office.openFile('Ziel');
    const all = { ...NOTHING, kind: 'move', sourceId: fileId, targetId } as const;
    const { moveId } = await moving.carryOut({ ...all, proceedingIds: [whole] });
    expect(await tree(targetId)).toEqual(['Bauantrag', '1 Anhörung', '2 Gutachten']);
    expect(
      await moving.query('SELECT 1 FROM document WHERE id = $1 AND file_id = $2', [documentId, targetId]),
    ).toHaveLength(1);
    await moving.undo(fileId, moveId);
    expect(await rows(fileId)).toEqual(before);
    const alone = await moving.carryOut({ ...all, proceedingIds: [second] });
    expect([await tree(targetId), await levelOf('proceeding', second)]).toEqual([['Gutachten'], '002']);
    await moving.undo(fileId, alone.moveId);
    expect(await rows(fileId)).toEqual(before);
    const [own] = await moving.query<{ own: string }>(
      'SELECT own_confidentiality AS own FROM proceeding WHERE id = $1',
      [second],
    );
    expect(own).toEqual({ own: '003' });
  });

  it('lie with their proceeding after any sequence of moves, merges, splits and what takes them back', async () => {
    const files = [(await family()).fileId, (await family()).fileId, (await family()).fileId];
    let seed = 7;
    const any = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
    const kinds = ['move', 'split', 'undo', 'merge'] as const;
    const steps = Array.from({ length: 24 }, () => ({
      kind: kinds[any(kinds.length)] ?? 'move',
      from: any(5),
      to: any(5),
      pick: any(6),
    }));
    const refusals = new Set<string>();
    await takeAnySteps(moving, desk.office, files, steps, (code) => refusals.add(code));
    expect([...refusals].filter((code) => !code.startsWith('RECORDS.'))).toEqual([]);
    const stray = await moving.query(
      `SELECT part.id FROM proceeding AS part JOIN proceeding AS whole ON whole.id = part.part_of_id
        WHERE part.file_id <> whole.file_id OR whole.part_of_id IS NOT NULL`,
    );
    expect(stray).toEqual([]);
    const [count] = await moving.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM proceeding WHERE file_id = ANY($1::uuid[])',
      [files],
    );
    expect(count).toEqual({ count: 12 });
  });
});
