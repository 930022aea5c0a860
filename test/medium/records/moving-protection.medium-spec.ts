import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { CONFIDENTIALITY_LEVELS, type ConfidentialityLevel } from '#kernel/confidentiality';
import { userActorWith } from '#modules/identity/testing';
import {
  CloseProceeding,
  DecideDeletion,
  DeletionQueries,
  MarkInvalid,
  MoveQueries,
  RequestDeletion,
  UndoMove,
  WriteNote,
} from '#modules/records/testing';
import { JournalReader } from '#platform/journal';
import { SetConfidentiality } from '../../../src/modules/records/application/access/set-confidentiality.js';
import { WallFile } from '../../../src/modules/records/application/access/wall-file.js';
import { AttachDocument } from '../../../src/modules/records/application/attachments/attach-document.js';
import { ChangeSubFiles } from '../../../src/modules/records/application/sub-files/change-sub-files.js';
import { OpenVolume } from '../../../src/modules/records/application/sub-files/open-volume.js';
import { PlaceProceeding } from '../../../src/modules/records/application/sub-files/place-proceeding.js';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';
import { type MoveRequest, type MovingDesk, movingDesk, NOTHING } from './moving-desk.js';

const WALL = '01900000-0000-7000-8000-00000000aa11';

let installation: Awaited<ReturnType<typeof createInstallation>>;
let app: TestApplication;
let office: Office;
let desk: MovingDesk;
let karla: UserActor;
let theo: UserActor;
let source: string;
let target: string;

beforeAll(async () => {
  installation = await createInstallation();
  app = await startApplication('tool', installation);
  office = await setUpOffice(app);
  desk = movingDesk(app);
  const scope = [office.unit('63')];
  const rights = ['read', 'file', 'open-file', 'work', 'manage-access', 'request-deletion', 'confirm-deletion'];
  const all = Object.fromEntries(rights.map((right) => [`records.${right}`, scope]));
  karla = userActorWith(all, 'Karla Kunde', { levels: CONFIDENTIALITY_LEVELS });
  theo = userActorWith(all, 'Theo Teamleitung', { levels: CONFIDENTIALITY_LEVELS });
  await desk.query(
    `INSERT INTO wall (id, name, legal_basis, admits_reasoned, created_at) VALUES ($1, 'Personal', '§ 106 BBG', false, now())`,
    [WALL],
  );
  await desk.query('INSERT INTO wall_member (wall_id, user_id) VALUES ($1, $2), ($1, $3)', [WALL, karla.id, theo.id]);
});

beforeEach(async () => {
  source = (await office.openFile('Bauantrag Am Hang 3')).id;
  target = (await office.openFile('Bauantrag Am Hang 5', { mark: '632' })).id;
});

afterAll(async () => {
  await app.seal();
  expect((await app.checkIntegrity()).firstFault).toBeNull();
  await app.close();
  await installation.remove();
});

const request = (more: Partial<MoveRequest>): MoveRequest => ({
  ...NOTHING,
  kind: 'move',
  sourceId: source,
  targetId: target,
  ...more,
});
const add = async (fileId: string, proceedingId: string | null = null, attachedTo?: string): Promise<string> =>
  (await office.addDocument(attachedTo === undefined ? { fileId, proceedingId } : { fileId, attachedTo })).documentId;
const setLevel = (fileId: string, level: ConfidentialityLevel, part: { proceedingId?: string } = {}): Promise<void> =>
  app.get(SetConfidentiality).execute(karla, { fileId, level, reason: 'Gesundheitsdaten', ...part });
const levelsOf = async (...ids: string[]): Promise<{ own: string; level: string }[]> =>
  desk.query(
    'SELECT own_confidentiality AS own, confidentiality AS level FROM document WHERE id = ANY($1::uuid[]) ORDER BY array_position($1, id)',
    [ids],
  );
const volumesOf = async (...ids: string[]): Promise<(string | null)[]> =>
  (
    await desk.query<{ id: string | null }>(
      'SELECT volume_id AS id FROM document WHERE id = ANY($1::uuid[]) ORDER BY array_position($1, id)',
      [ids],
    )
  ).map(({ id }) => id);
const subFile = (fileId: string): Promise<string> => app.get(ChangeSubFiles).open(karla, { fileId, subject: 'Statik' });
const closeSubFile = (fileId: string, subFileId: string): Promise<void> =>
  app.get(ChangeSubFiles).close(karla, { fileId, subFileId, version: 1 });

describe(UndoMove.name, () => {
  interface Moved {
    readonly proceedingId: string;
    readonly documentId: string;
    readonly otherId: string;
  }
  const remove = async (objectKind: 'proceeding' | 'document', objectId: string): Promise<void> => {
    const id = await app
      .get(RequestDeletion)
      .execute(karla, { fileId: target, objectKind, objectId, reason: 'Irrtum', legalBasis: 'Art. 17 DSGVO' });
    const { contentState } = await app.get(DeletionQueries).get(theo, id);
    await app.get(DecideDeletion).confirm(theo, { requestId: id, contentState: contentState ?? '' });
  };

  it.each<[string, (moved: Moved) => Promise<unknown>]>([
    ['a stricter level of the file', () => setLevel(target, '005')],
    ['a stricter level of a proceeding', ({ proceedingId }) => setLevel(target, '005', { proceedingId })],
    ['a wall', () => app.get(WallFile).put(karla, { fileId: target, wallId: WALL, reason: 'Personal' })],
    [
      'a note in the other file',
      () =>
        app.get(WriteNote).execute(karla, { fileId: source, objectKind: 'file', objectId: source, text: 'Wichtig' }),
    ],
    [
      'closing what was moved',
      ({ proceedingId }) => app.get(CloseProceeding).execute(karla, { fileId: target, proceedingId }),
    ],
    [
      'marking what was moved as invalid',
      ({ documentId }) =>
        app
          .get(MarkInvalid)
          .execute(karla, { fileId: target, objectKind: 'document', objectId: documentId, reason: 'Doppelt' }),
    ],
    [
      'attaching what was moved',
      async ({ documentId, otherId }) => {
        const [row] = await desk.query<{ version: number }>('SELECT version FROM document WHERE id = $1', [documentId]);
        await app.get(AttachDocument).attach(karla, { documentId, attachedTo: otherId, version: row?.version ?? 0 });
      },
    ],
    [
      'another place of what was moved',
      async ({ proceedingId }) =>
        app.get(PlaceProceeding).execute(karla, { fileId: target, proceedingId, subFileId: await subFile(target) }),
    ],
    ['deleting a proceeding that was moved', ({ proceedingId }) => remove('proceeding', proceedingId)],
    ['deleting a document that was moved', ({ documentId }) => remove('document', documentId)],
  ])('is refused, and not offered, after %s', async (_what, step) => {
    const proceedingId = (await desk.open(source)).id;
    const documentId = await add(source, proceedingId);
    const otherId = await add(target);
    const { moveId } = await desk.carryOut(request({ proceedingIds: [proceedingId] }));
    expect(await app.get(MoveQueries).list(FOUNDER, source)).toMatchObject([{ isUndoable: true }]);
    await step({ proceedingId, documentId, otherId });
    expect(await app.get(MoveQueries).list(FOUNDER, source)).toMatchObject([
      { isUndoable: false, undoObstacle: 'changed-since' },
    ]);
    await expect(desk.undo(source, moveId)).rejects.toMatchObject({
      code: 'RECORDS.MOVE_NOT_UNDOABLE',
      details: { cause: 'changed-since' },
    });
  });

  it('takes something out of a stricter file it came into by mistake', async () => {
    await setLevel(target, '005');
    const documentId = await add(source);
    const { moveId } = await desk.carryOut(request({ documentIds: [documentId] }));
    await desk.undo(source, moveId);
    expect(await desk.query('SELECT file_id FROM document WHERE id = $1', [documentId])).toEqual([{ file_id: source }]);
  });

  it('takes nothing out of the protection the plan gave the other file since', async () => {
    const documentId = await add(source);
    const { moveId } = await desk.carryOut(request({ documentIds: [documentId] }));
    const lineage = '(SELECT lineage_id FROM plan_unit WHERE id = $1)';
    await desk.query(`INSERT INTO plan_confidentiality (lineage_id, level) SELECT ${lineage}, '005'`, [
      office.planUnit('632'),
    ]);
    expect(await app.get(MoveQueries).list(FOUNDER, source)).toMatchObject([
      { isUndoable: false, undoObstacle: 'unprotected' },
    ]);
    await expect(desk.undo(source, moveId)).rejects.toMatchObject({
      code: 'RECORDS.MOVE_UNDO_UNPROTECTED',
      details: { 'level-lost': 1 },
    });
    await desk.query(`DELETE FROM plan_confidentiality WHERE lineage_id = ${lineage}`, [office.planUnit('632')]);
    await desk.undo(source, moveId);
  });

  it('puts what is closed or invalid back into its closed sub-file', async () => {
    const part = await subFile(source);
    const proceedingId = (await desk.open(source)).id;
    await app.get(PlaceProceeding).execute(karla, { fileId: source, proceedingId, subFileId: part });
    await app.get(MarkInvalid).execute(karla, {
      fileId: source,
      objectKind: 'proceeding',
      objectId: proceedingId,
      reason: 'Doppelt',
    });
    await closeSubFile(source, part);
    const alone = await desk.preview(request({ proceedingIds: [proceedingId] }));
    expect(alone.obstacles).toMatchObject([{ kind: 'sub-file-closed', count: 1 }]);
    const { moveId } = await desk.carryOut(request({ kind: 'merge' }));
    await desk.undo(source, moveId);
    expect(await desk.query('SELECT sub_file_id AS part FROM proceeding WHERE id = $1', [proceedingId])).toEqual([
      { part },
    ]);
  });
});

describe('what moves', () => {
  it('keeps the level its proceeding gave it, and has its own again when that is undone', async () => {
    const proceedingId = (await desk.open(source)).id;
    const main = await add(source, proceedingId);
    const attachment = await add(source, null, main);
    await setLevel(source, '004', { proceedingId });
    const { moveId } = await desk.carryOut(request({ documentIds: [main] }));
    expect(await levelsOf(main, attachment)).toEqual([
      { own: '004', level: '004' },
      { own: '004', level: '004' },
    ]);
    expect((await app.journalOf(main)).at(-1)).toMatchObject({
      before: { confidentiality: '003' },
      after: { confidentiality: '004' },
    });
    await desk.undo(source, moveId);
    expect(await levelsOf(main, attachment)).toEqual([
      { own: '003', level: '004' },
      { own: '003', level: '004' },
    ]);
  });

  it('keeps the level its proceeding and its main document gave it when it is attached and detached', async () => {
    const proceedingId = (await desk.open(source)).id;
    const [main, part] = [await add(source), await add(source, proceedingId)];
    await setLevel(source, '004', { proceedingId });
    const version = async (): Promise<number> =>
      (await desk.query<{ version: number }>('SELECT version FROM document WHERE id = $1', [part]))[0]?.version ?? 0;
    await app.get(AttachDocument).attach(karla, { documentId: part, attachedTo: main, version: await version() });
    expect(await levelsOf(main, part)).toEqual([
      { own: '003', level: '003' },
      { own: '004', level: '004' },
    ]);
    const kept = { before: { confidentiality: '003' }, after: { confidentiality: '004' } };
    expect((await app.journalOf(part)).at(-1)).toMatchObject(kept);
    const other = await add(source, null, main);
    await desk.query(`UPDATE document SET own_confidentiality = '005' WHERE id = $1`, [main]);
    await app.get(AttachDocument).detach(karla, { documentId: other, version: 1 });
    expect(await levelsOf(other)).toEqual([{ own: '005', level: '005' }]);
    expect((await app.journalOf(other)).at(-1)).toMatchObject({ after: { attachedTo: null, confidentiality: '005' } });
  });

  it('lies in the volumes of its file, attachments with their document, and in its former ones again', async () => {
    const volume = (fileId: string): Promise<string> =>
      app.get(OpenVolume).execute(karla, { fileId, subFileId: null, after: 0 });
    const [former, later] = [await volume(source), await volume(target)];
    const [attachment, main] = [await add(source), await add(source)];
    await app.get(AttachDocument).attach(karla, { documentId: attachment, attachedTo: main, version: 1 });
    const { moveId } = await desk.carryOut(request({ documentIds: [main] }));
    expect(await volumesOf(main, attachment)).toEqual([later, later]);
    await desk.undo(source, moveId);
    expect(await volumesOf(main, attachment)).toEqual([former, former]);
  });

  it('is named in the history of either file only to whoever may see it', async () => {
    const hidden = await desk.open(source, 'Disziplinarsache');
    await setLevel(source, '004', { proceedingId: hidden.id });
    const shown = await desk.open(source, 'Antrag');
    await desk.carryOut(request({ proceedingIds: [hidden.id, shown.id] }));
    const bea = userActorWith({ 'records.read': [office.unit('63')] }, 'Bea');
    const journalFor = (reader: UserActor, objectId: string): Promise<unknown> =>
      app.get(JournalReader).list({ objectId, reader }, 50);
    for (const [fileId, name] of [
      [source, hidden.reference],
      [target, hidden.id],
    ] as const) {
      const seen = JSON.stringify(await journalFor(bea, fileId));
      expect(seen).not.toContain(name);
      expect(seen).toContain(shown.id);
      expect(JSON.stringify(await journalFor(karla, fileId))).toContain(name);
    }
  });
});

describe(ChangeSubFiles.name, () => {
  it('takes out an empty sub-file with its volumes, whose number no other one gets', async () => {
    const steps = app.get(ChangeSubFiles);
    const subFileId = await subFile(source);
    await app.get(OpenVolume).execute(karla, { fileId: source, subFileId, after: 0 });
    const proceedingId = (await desk.open(source)).id;
    await app.get(PlaceProceeding).execute(karla, { fileId: source, proceedingId, subFileId });
    const input = { fileId: source, subFileId, version: 1, reason: 'Versehen' };
    await expect(steps.remove(karla, input)).rejects.toMatchObject({ code: 'RECORDS.SUB_FILE_NOT_EMPTY' });
    await app.get(PlaceProceeding).execute(karla, { fileId: source, proceedingId, subFileId: null });
    await steps.remove(karla, { ...input, id: proceedingId });
    await steps.remove(karla, { ...input, id: proceedingId });
    expect(await desk.query('SELECT id FROM sub_file WHERE file_id = $1', [source])).toEqual([]);
    expect((await app.journalOf(source)).at(-1)).toMatchObject({
      action: 'records.sub-file-removed',
      before: { subject: 'Statik', volumes: [1] },
      after: { reason: 'Versehen' },
    });
    await subFile(source);
    expect(await desk.query('SELECT number FROM sub_file WHERE file_id = $1', [source])).toEqual([{ number: 2 }]);
  });
});
