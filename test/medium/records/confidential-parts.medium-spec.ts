import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { newId } from '#kernel/ids';
import { FileTypeQueries, ReleaseFileType } from '#modules/file-types';
import { DraftFileType, typeContent } from '#modules/file-types/testing';
import { userActorWith } from '#modules/identity/testing';
import { OpenFile } from '#modules/records';
import {
  DecideDeletion,
  DeletionQueries,
  ExportStock,
  FileDetailsQueries,
  FileLifeQueries,
  FileUnderTab,
  MarkChecklistItem,
  RequestDeletion,
  SetFollowUp,
} from '#modules/records/testing';
import { Journal, JournalReader } from '#platform/journal';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

const WORD = 'Geheimwort';
const WORKS = ['read', 'file', 'work', 'request-deletion', 'confirm-deletion'].map((right) => `records.${right}`);
const WHY = { reason: 'Irrläufer', legalBasis: 'Art. 17 Abs. 1 DSGVO' };

/** A file that anybody of the office may see, with a document and a proceeding that only some are cleared for. */
interface Mixed {
  readonly id: string;
  readonly reference: string;
  readonly documentId: string;
  readonly proceedingId: string;
  readonly inProceedingId: string;
}

let app: TestApplication;
let office: Office;
let typeVersionId: string;
/** Work in the office in charge: one cleared for everything, one for what is in daily use. */
let cleared: UserActor;
let clerk: UserActor;
let auditor: UserActor;

beforeAll(async () => {
  app = await startApplication('api');
  office = await setUpOffice(app);
  const content = typeContent({
    title: 'Bauakte',
    planUnits: ['63'],
    naming: 'Akte',
    fields: [],
    roles: [],
    tabs: [{ key: 'plans', title: 'Pläne' }],
    checklist: [
      { key: 'proof', title: 'Plan', help: '', documentType: 'Plan', need: 'optional', role: null, condition: null },
    ],
  });
  typeVersionId = await app
    .get(DraftFileType)
    .execute(FOUNDER, { key: 'bauakte', content, isNextVersion: false })
    .then(async (id) => {
      const { revision } = await app.get(FileTypeQueries).version(FOUNDER, id);
      await app.get(ReleaseFileType).execute(FOUNDER, id, revision);
      return id;
    });
  const rights = Object.fromEntries(WORKS.map((right) => [right, [office.unit('63')]]));
  cleared = userActorWith(rights, 'Ceyda Cleared', { levels: ['003', '002', '005'] });
  clerk = userActorWith(rights, 'Karla Kunde');
  auditor = userActorWith({ 'integrity.read-journal': 'all', 'records.read': 'all' }, 'Resi Revision');
});

afterAll(async () => {
  await app.seal();
  expect((await app.checkIntegrity()).firstFault).toBeNull();
  await app.close();
});

async function open(): Promise<Mixed> {
  const place = { planUnitId: office.planUnit('631'), leadUnitId: office.unit('63') };
  const { id, reference } = await app
    .get(OpenFile)
    .execute(FOUNDER, { ...place, subject: 'Bauvorhaben', typeVersionId, values: {} });
  const { documentId } = await office.addDocument({ fileId: id }, { subject: `Attest ${WORD}`, source: newId() });
  const within = { fileId: id, newProceedingSubject: `Vorgang ${WORD}` };
  const filed = await office.addDocument(within, { subject: `Anlage ${WORD}`, source: newId() });
  const proceedingId = filed.proceedingId ?? '';
  await app.database.query(`UPDATE document SET own_confidentiality = '005' WHERE id = $1`, [documentId]);
  await app.database.query(`UPDATE proceeding SET own_confidentiality = '005' WHERE id = $1`, [proceedingId]);
  return { id, reference, documentId, proceedingId, inProceedingId: filed.documentId };
}

/** Everything a journal reader is told of what names one of these. */
async function told(reader: UserActor, ...ids: string[]): Promise<string> {
  const entries = await app.get(JournalReader).list({ reader }, 10_000);
  return JSON.stringify(entries.filter((entry) => ids.some((id) => JSON.stringify(entry).includes(id))));
}

async function wall(fileId: string): Promise<void> {
  const id = newId();
  await app.database.query(
    `INSERT INTO wall (id, name, legal_basis, admits_reasoned, created_at) VALUES ($1::uuid, $1::text, '§ 35 SGB I', false, now())`,
    [id],
  );
  await app.database.query('UPDATE record_file SET own_walls = ARRAY[$1]::uuid[] WHERE id = $2', [id, fileId]);
}

describe('Documents and proceedings whom somebody is not cleared for', () => {
  it('are neither filed under registers nor assigned to checklists by him, and do not show there', async () => {
    const { id, documentId, proceedingId } = await open();
    for (const objectId of [documentId, proceedingId]) {
      const input = { fileId: id, objectId, tabKey: 'plans' };
      await expect(app.get(FileUnderTab).execute(clerk, input)).rejects.toMatchObject({
        code: 'RECORDS.DOCUMENT_NOT_FOUND',
      });
      await app.get(FileUnderTab).execute(cleared, input);
    }
    const line = { fileId: id, itemKey: 'proof', contactId: null, waivedReason: '', documentId };
    await expect(app.get(MarkChecklistItem).execute(clerk, line)).rejects.toMatchObject({
      code: 'RECORDS.DOCUMENT_NOT_FOUND',
    });
    await app.get(MarkChecklistItem).execute(cleared, line);
    const shown = await app.get(FileDetailsQueries).get(clerk, id);
    expect([shown.typed?.places, JSON.stringify(shown).includes(documentId)]).toEqual([[], false]);
    expect((await app.get(FileDetailsQueries).get(cleared, id)).typed?.places).toHaveLength(2);
    // the file's own history, which he reads, says nothing of it
    const [forClerk, forCleared] = [await told(clerk, id), await told(cleared, id)];
    for (const text of [WORD, documentId, proceedingId]) expect(forClerk).not.toContain(text);
    expect(forCleared).toContain(documentId);
    expect(forClerk).toContain('records.file-opened');
  });

  it('show him no request for their deletion, which he neither decides on nor withdraws', async () => {
    const { id, documentId, proceedingId } = await open();
    for (const [objectKind, objectId] of [
      ['document', documentId],
      ['proceeding', proceedingId],
    ] as const) {
      const requestId = await app
        .get(RequestDeletion)
        .execute(cleared, { fileId: id, objectKind, objectId, reason: `${WORD} drin`, legalBasis: WHY.legalBasis });
      const unknown = { code: 'RECORDS.DELETION_REQUEST_NOT_FOUND' };
      await expect(app.get(DeletionQueries).get(clerk, requestId)).rejects.toMatchObject(unknown);
      expect((await app.get(DeletionQueries).list(clerk, { fileId: id }, undefined, 50)).items).toEqual([]);
      await expect(app.get(DecideDeletion).refuse(clerk, { requestId, reason: 'Nein' })).rejects.toMatchObject(unknown);
      const lost: UserActor = { ...cleared, levels: ['003'] };
      await expect(app.get(DecideDeletion).withdraw(lost, { requestId })).rejects.toMatchObject(unknown);
      expect(await app.get(DeletionQueries).get(cleared, requestId)).toMatchObject({ state: 'requested' });
    }
    // both count as obstacles, and say no more
    const { obstacles } = await app.get(FileLifeQueries).get(clerk, id);
    expect(obstacles.filter(({ kind }) => kind === 'open-deletion-request')).toEqual([
      { kind: 'open-deletion-request', id: null, label: null },
      { kind: 'open-deletion-request', id: null, label: null },
    ]);
  });

  it('are counted, and not named, among what keeps a file from being closed', async () => {
    const { id, documentId, proceedingId, inProceedingId } = await open();
    for (const [objectKind, objectId] of [
      ['document', documentId],
      ['proceeding', proceedingId],
      ['document', inProceedingId],
    ] as const)
      await app.get(SetFollowUp).execute(cleared, {
        fileId: id,
        objectKind,
        objectId,
        kind: 'follow-up',
        subject: `Nachfragen wegen ${WORD}`,
        rule: { kind: 'wished', on: '2030-01-02' },
        assigneeId: null,
      });
    const life = app.get(FileLifeQueries);
    const [forClerk, forCleared] = [(await life.get(clerk, id)).obstacles, (await life.get(cleared, id)).obstacles];
    expect(JSON.stringify(forClerk)).not.toContain(WORD);
    expect(forClerk.filter(({ label }) => label === null)).toHaveLength(4);
    expect(forCleared.map(({ kind }) => kind)).toEqual(forClerk.map(({ kind }) => kind));
    expect(forCleared.every(({ label }) => label?.includes(WORD))).toBe(true);
    await expect(life.obstaclesOf(clerk, id, proceedingId)).rejects.toMatchObject({
      code: 'RECORDS.OBJECT_NOT_IN_FILE',
    });
    expect(await life.obstaclesOf(cleared, id, proceedingId)).toHaveLength(2);
  });

  it('take no document from him', async () => {
    const { id, proceedingId } = await open();
    const file = (actor: UserActor): Promise<unknown> =>
      office.addDocument({ fileId: id, proceedingId }, { source: newId() }, actor);
    await expect(file(clerk)).rejects.toMatchObject({ code: 'RECORDS.PROCEEDING_NOT_FOUND' });
    expect(await file(cleared)).toMatchObject({ proceedingId });
  });

  it('do not stand in the export of where everything lies', async () => {
    const { reference, proceedingId } = await open();
    const [proceeding] = await app.database.query<{ reference: string }>(
      'SELECT reference FROM proceeding WHERE id = $1',
      [proceedingId],
    );
    const exported = async (actor: UserActor): Promise<string> => {
      const parts: string[] = [];
      for await (const part of app.get(ExportStock).placement(actor)) parts.push(part);
      return parts.join('');
    };
    expect(await exported(clerk)).toContain(reference);
    expect(await exported(clerk)).not.toContain(proceeding?.reference);
    expect(await exported(cleared)).toContain(proceeding?.reference);
  });
});

describe('The journal of the whole city', () => {
  it('leaves out whatever names a file behind a wall, wherever in an entry it does', async () => {
    const { id, documentId, proceedingId } = await open();
    const entries = [
      { objectId: newId(), after: { suggestedFileId: id } },
      { objectId: newId(), before: { place: { objectId: documentId } } },
      { objectId: newId(), after: { documents: [{ documentId, reference: 'x' }, { documentId: newId() }] } },
      { objectId: newId(), after: { lists: [[proceedingId]] } },
      { objectId: documentId },
      { objectId: id },
    ];
    await app.database.transaction(async (transaction) => {
      for (const entry of entries)
        await app
          .get(Journal)
          .append(transaction, FOUNDER, { action: `told.${WORD}`, objectType: 'any', ...entry }, new Date());
    });
    const count = async (): Promise<number> => (await told(auditor, id, documentId, proceedingId)).split(WORD).length;
    await app.database.query(`UPDATE document SET own_confidentiality = '003' WHERE id = $1`, [documentId]);
    await app.database.query(`UPDATE proceeding SET own_confidentiality = '003' WHERE id = $1`, [proceedingId]);
    expect(await count()).toBeGreaterThan(entries.length);
    await wall(id);
    expect(await told(auditor, id, documentId, proceedingId)).toBe('[]');
  });

  it('goes on leaving out what was deleted since', async () => {
    const { id, documentId, proceedingId } = await open();
    const confirming: UserActor = { ...cleared, id: newId() };
    for (const [objectKind, objectId] of [
      ['document', documentId],
      ['proceeding', proceedingId],
    ] as const) {
      const requestId = await app.get(RequestDeletion).execute(cleared, { fileId: id, objectKind, objectId, ...WHY });
      const contentState = (await app.get(DeletionQueries).get(confirming, requestId)).contentState ?? '';
      await app.get(DecideDeletion).confirm(confirming, { requestId, contentState });
    }
    const heard = await told(auditor, id, documentId, proceedingId);
    expect(heard).toContain('records.file-opened');
    for (const text of [WORD, documentId, proceedingId]) expect(heard).not.toContain(text);
    expect(await told(cleared, id)).toContain(documentId);
  });
});
