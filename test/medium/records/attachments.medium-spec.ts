import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import type { UserActor } from '#kernel/actor';
import { CONFIDENTIALITY_LEVELS } from '#kernel/confidentiality';
import type { DomainError } from '#kernel/domain-error';
import { userActorWith } from '#modules/identity/testing';
import { DocumentQueries } from '#modules/records';
import { DecideDeletion, DeletionQueries, RequestDeletion } from '#modules/records/testing';
import { SetConfidentiality } from '../../../src/modules/records/application/access/set-confidentiality.js';
import { AttachDocument } from '../../../src/modules/records/application/attachments/attach-document.js';
import { OrderAttachments } from '../../../src/modules/records/application/attachments/order-attachments.js';
import { AddUploadedDocument } from '../../../src/modules/records/application/documents/add-uploaded-document.js';
import { CheckOutDocument } from '../../../src/modules/records/application/documents/check-out-document.js';
import { SetDocumentState } from '../../../src/modules/records/application/documents/set-document-state.js';
import { MarkInvalid } from '../../../src/modules/records/application/life-cycle/mark-invalid.js';
import { OpenProceeding } from '../../../src/modules/records/application/open-proceeding.js';
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

const attached = async (mainId: string, subject: string, id?: string): Promise<string> =>
  (
    await desk.app
      .get(AddUploadedDocument)
      .execute(
        desk.anna,
        { fileId: desk.fileId, subject, type: 'Anlage', state: 'draft', attachedTo: mainId, id },
        { fileName: 'anlage.txt', content: Readable.from([Buffer.from(subject)]) },
      )
  ).documentId;

const listed = async (actor: UserActor, mainId: string): Promise<string[]> =>
  (await desk.app.get(DocumentQueries).ofFile(actor, desk.fileId))
    .filter(({ id, attachedTo }) => id === mainId || attachedTo === mainId)
    .map(({ subject }) => subject);

const versionOf = async (id: string): Promise<number> => (await desk.work(id)).version;

const attach = async (documentId: string, attachedTo: string, id?: string): Promise<void> =>
  desk.app.get(AttachDocument).attach(desk.anna, { documentId, attachedTo, version: await versionOf(documentId), id });

const refused = (code: string, why?: string): object => ({ code, ...(why === undefined ? {} : { details: { why } }) });

describe('attachments of documents', () => {
  it('are handed in with their document, listed behind it in order, and put in order', async () => {
    const main = await desk.draft('Bescheid');
    const plan = await attached(main, 'Lageplan');
    const photos = await attached(main, 'Fotos');
    const later = await desk.draft('später');
    await attach(later, main);
    expect(await listed(desk.berta, main)).toEqual(['Bescheid', 'Lageplan', 'Fotos', 'Bescheid']);
    const order = (ids: string[]): Promise<void> =>
      desk.app.get(OrderAttachments).execute(desk.anna, { documentId: main, order: ids });
    await expect(order([photos, plan])).rejects.toMatchObject({ code: 'RECORDS.ATTACHMENTS_CHANGED_MEANWHILE' });
    await expect(order([photos, plan, plan])).rejects.toMatchObject({ code: 'RECORDS.ATTACHMENTS_CHANGED_MEANWHILE' });
    await order([later, photos, plan]);
    expect(await listed(desk.berta, main)).toEqual(['Bescheid', 'Bescheid', 'Fotos', 'Lageplan']);
    expect((await desk.app.journalOf(plan)).map(({ action, after }) => [action, after?.['attachmentNumber']])).toEqual([
      ['records.document-added', 1],
      ['records.attachment-renumbered', 3],
    ]);
    expect(await desk.app.outboxOf(later)).toEqual([
      'records.document-added',
      'records.document-uploaded',
      'records.document-attached',
      'records.attachment-renumbered',
    ]);
  });

  it('become documents of their own again, once a request, and refuse what makes no sense', async () => {
    const [main, other] = [await desk.draft('v1'), await desk.draft('v1')];
    const id = '0190b3c0-0000-8000-8000-00000000b001';
    const part = await attached(main, 'Lageplan');
    await expect(attach(part, part)).rejects.toMatchObject(refused('RECORDS.ATTACHMENT_IMPOSSIBLE', 'itself'));
    await expect(attach(other, part)).rejects.toMatchObject(
      refused('RECORDS.ATTACHMENT_IMPOSSIBLE', 'main-is-attachment'),
    );
    await expect(attach(main, other)).rejects.toMatchObject(
      refused('RECORDS.ATTACHMENT_IMPOSSIBLE', 'has-attachments'),
    );
    const { id: elsewhere } = await desk.office.openFile('andere Akte');
    const { documentId: stranger } = await desk.office.addDocument({ fileId: elsewhere });
    await expect(attach(other, stranger)).rejects.toMatchObject(refused('RECORDS.ATTACHMENT_IMPOSSIBLE', 'other-file'));
    const detach = async (version: number, request?: string): Promise<void> =>
      desk.app.get(AttachDocument).detach(desk.anna, { documentId: part, version, id: request });
    const read = await versionOf(part);
    await expect(detach(read + 1)).rejects.toMatchObject(refused('RECORDS.DOCUMENT_CHANGED_MEANWHILE'));
    await detach(read, id);
    await detach(read, id);
    await expect(detach(await versionOf(part))).rejects.toMatchObject(refused('RECORDS.NOT_ATTACHED'));
    expect(await listed(desk.anna, main)).toEqual(['Bescheid']);
  });

  it('lie in the proceeding of their document and follow it', async () => {
    const { id: proceedingId } = await desk.app
      .get(OpenProceeding)
      .execute(desk.anna, { fileId: desk.fileId, subject: 'Anhörung' });
    const main = await desk.draft('v1');
    const part = await attached(main, 'Lageplan');
    await desk.app.database.query('UPDATE document SET proceeding_id = $2 WHERE id = $1', [main, proceedingId]);
    const later = await attached(main, 'Fotos');
    const own = await desk.draft('v1');
    await attach(own, main);
    const places = await desk.app.database.query(
      'SELECT DISTINCT proceeding_id AS place FROM document WHERE id = ANY($1::uuid[])',
      [[main, part, later, own]],
    );
    expect(places).toEqual([{ place: proceedingId }]);
    await expect(
      desk.app.database.query('UPDATE document SET proceeding_id = NULL WHERE id = $1', [part]),
    ).rejects.toThrow('does not lie with its main document');
  });

  it('are protected no less than their document, and not even counted for others', async () => {
    const main = await desk.draft('v1');
    const part = await attached(main, 'Gutachten');
    const set = (documentId: string, level: '002' | '003' | '005'): Promise<void> =>
      desk.app
        .get(SetConfidentiality)
        .execute(karla, { fileId: desk.fileId, documentId, level, reason: 'Gesundheitsdaten' });
    await set(part, '005');
    expect(await listed(desk.anna, main)).toEqual(['Bescheid']);
    expect(await listed(karla, main)).toEqual(['Bescheid', 'Gutachten']);
    await desk.app.get(OrderAttachments).execute(karla, { documentId: main, order: [part] });
    await set(part, '003');
    await set(main, '005');
    expect(await listed(desk.anna, main)).toEqual([]);
    await expect(set(part, '003')).rejects.toMatchObject({ code: 'RECORDS.LEVEL_BELOW_PARENT' });
    await set(main, '003');
    expect(await listed(desk.anna, main)).toEqual(['Bescheid', 'Gutachten']);
  });

  it('are invalid with their document, and valid with it again but for those marked by themselves', async () => {
    const main = await desk.draft('v1');
    const [part, wrong] = [await attached(main, 'Lageplan'), await attached(main, 'falscher Plan')];
    const about = (objectId: string): Parameters<MarkInvalid['execute']>[1] => ({
      fileId: desk.fileId,
      objectKind: 'document',
      objectId,
      reason: 'falsche Akte',
    });
    const marks = desk.app.get(MarkInvalid);
    const invalid = async (): Promise<boolean[]> =>
      (await desk.app.get(DocumentQueries).ofFile(karla, desk.fileId))
        .filter(({ id }) => [main, part, wrong].includes(id))
        .map((row) => row.invalid !== null);
    await marks.execute(karla, about(wrong));
    await marks.execute(karla, about(main));
    expect(await invalid()).toEqual([true, true, true]);
    await expect(marks.withdraw(karla, about(part))).rejects.toMatchObject(refused('RECORDS.MARKED_INVALID'));
    await marks.withdraw(karla, about(main));
    expect(await invalid()).toEqual([false, false, true]);
    expect((await desk.app.journalOf(part)).map(({ action }) => action)).toEqual([
      'records.document-added',
      'records.marked-invalid',
      'records.invalid-mark-withdrawn',
    ]);
  });

  it('are signed and sent with their document, which takes no others from then on', async () => {
    const main = await desk.draft('v1');
    const part = await attached(main, 'Lageplan');
    const become = async (state: 'final' | 'dispatched'): Promise<void> =>
      desk.app
        .get(SetDocumentState)
        .execute(desk.anna, { documentId: main, state, version: await versionOf(main), on: '2026-11-20' });
    await become('final');
    expect((await desk.work(part)).state).toBe('final');
    await expect(attached(main, 'zu spät')).rejects.toMatchObject(refused('RECORDS.DOCUMENT_FROZEN'));
    await expect(attach(await desk.draft('v1'), main)).rejects.toMatchObject(refused('RECORDS.DOCUMENT_FROZEN'));
    await expect(
      desk.app.get(AttachDocument).detach(desk.anna, { documentId: part, version: await versionOf(part) }),
    ).rejects.toMatchObject(refused('RECORDS.DOCUMENT_FROZEN'));
    await become('dispatched');
    expect(await desk.work(part)).toMatchObject({ state: 'dispatched', dispatchedOn: '2026-11-20' });
  });

  it('keep their document waiting while somebody works on them, and tell whoever may not see them nothing of it', async () => {
    const main = await desk.draft('v1');
    const part = await attached(main, 'Gutachten');
    const { reference: ofMain } = await desk.app.get(DocumentQueries).get(karla, main);
    const { reference: ofPart } = await desk.app.get(DocumentQueries).get(karla, part);
    const finish = async (by: UserActor): Promise<void> =>
      desk.app
        .get(SetDocumentState)
        .execute(by, { documentId: main, state: 'final', version: await versionOf(main), on: '2026-11-20' });
    await desk.handIn(desk.anna, part, 1, 'v2');
    await desk.handIn(desk.berta, part, 1, 'auch v2');
    await desk.app
      .get(SetConfidentiality)
      .execute(karla, { fileId: desk.fileId, documentId: part, level: '005', reason: 'Gesundheitsdaten' });
    const refusals = async (code: string, told: object): Promise<void> => {
      await expect(finish(karla)).rejects.toMatchObject({ code, details: { reference: ofPart, ...told } });
      const refusal = await finish(desk.berta).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code });
      expect((refusal as DomainError).details).toEqual({ reference: ofMain });
    };
    await refusals('RECORDS.UPLOADS_UNDECIDED', { uploads: 1 });
    await desk.app.get(CheckOutDocument).execute(karla, { documentId: part });
    await refusals('RECORDS.DOCUMENT_CHECKED_OUT', { by: 'Karla Kunde' });
  });

  it('go with the deletion of their document, each with a record of it', async () => {
    const main = await desk.draft('v1');
    const part = await attached(main, 'Lageplan');
    const requestId = await desk.app.get(RequestDeletion).execute(karla, {
      fileId: desk.fileId,
      objectKind: 'document',
      objectId: main,
      reason: 'Irrläufer',
      legalBasis: 'Art. 17 Abs. 1 DSGVO',
    });
    const { contentState } = await desk.app.get(DeletionQueries).get(theo, requestId);
    await desk.app.get(DecideDeletion).confirm(theo, { requestId, contentState: contentState ?? '' });
    expect(
      await desk.app.database.query('SELECT object_id AS id FROM deleted_record WHERE object_id = ANY($1::uuid[])', [
        [main, part],
      ]),
    ).toHaveLength(2);
    expect(await listed(karla, main)).toEqual([]);
  });
});
