import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { UserActor } from '#kernel/actor';
import type { DomainError } from '#kernel/domain-error';
import { userActorWith } from '#modules/identity/testing';
import { DocumentQueries, RecordFileQueries } from '#modules/records';
import {
  DecideDeletion,
  DeletedRecords,
  DeletionQueries,
  FileLifeQueries,
  MarkInvalid,
  ReferenceQueries,
  RequestDeletion,
  SetFollowUp,
  WriteNote,
} from '#modules/records/testing';
import { LendPaper } from '../../../src/modules/records/application/loans/lend-paper.js';
import { RECORDS_PERMISSIONS } from '../../../src/modules/records/permissions.js';
import { CrossReferenceRepository } from '../../../src/modules/records/persistence/cross-reference.repository.js';
import { RecordFileRepository } from '../../../src/modules/records/persistence/record-file.repository.js';
import type { TestApplication } from '../../support/application.js';
import type { Office } from '../../support/office.js';
import { type DeletionDesk, openDeletionDesk, WHY } from './deletion-desk.js';

describe('deletion by two persons', () => {
  let desk: DeletionDesk;
  let app: TestApplication;
  let office: Office;
  let karla: UserActor;
  let theo: UserActor;
  let ask: DeletionDesk['ask'];
  let stateOf: DeletionDesk['stateOf'];
  let confirm: DeletionDesk['confirm'];

  beforeAll(async () => {
    desk = await openDeletionDesk();
    ({ app, office, karla, theo, ask, stateOf, confirm } = desk);
  });

  afterAll(async () => {
    await desk.closeIntact();
  });

  it('takes a reason, a legal basis and somebody else, and keeps the file open until it is decided', async () => {
    const { id } = await office.openFile('Irrläufer');
    const { documentId } = await office.addDocument({ fileId: id });
    await expect(
      app.get(RequestDeletion).execute(karla, {
        fileId: id,
        objectKind: 'document',
        objectId: documentId,
        reason: 'x',
        legalBasis: ' ',
      }),
    ).rejects.toMatchObject({ code: 'RECORDS.STEP_REASON_MISSING' });
    const requestId = await ask(id, 'document', documentId, theo);
    await expect(ask(id, 'document', documentId)).rejects.toMatchObject({ code: 'RECORDS.DELETION_ALREADY_REQUESTED' });
    await expect(confirm(requestId)).rejects.toMatchObject({ code: 'RECORDS.SECOND_PERSON_NEEDED' });
    await expect(app.get(DecideDeletion).withdraw(karla, { requestId })).rejects.toMatchObject({
      code: 'RECORDS.ONLY_REQUESTER',
    });
    expect((await app.get(FileLifeQueries).get(karla, id)).obstacles).toMatchObject([
      { kind: 'open-deletion-request' },
    ]);
    await app.get(DecideDeletion).withdraw(theo, { requestId });
    await expect(confirm(requestId, karlaWhoConfirms())).rejects.toMatchObject({
      code: 'RECORDS.DELETION_DECIDED',
    });
    expect(await app.get(DocumentQueries).get(karla, documentId)).toMatchObject({ id: documentId });
  });

  function karlaWhoConfirms(): UserActor {
    const scope = [office.unit('63')];
    return userActorWith({ 'records.read': scope, 'records.confirm-deletion': scope }, 'Kai Kontrolle');
  }

  it('leaves of a document what answers for its reference, and nothing else', async () => {
    const { id } = await office.openFile('Mit Löschung');
    const { documentId, reference } = await office.addDocument({ fileId: id }, { subject: 'Attest Änne Müller' });
    const other = await office.addDocument({ fileId: id }, { subject: 'Bleibt' });
    const about = { fileId: id, objectKind: 'document', objectId: documentId } as const;
    await app.get(WriteNote).execute(karla, { ...about, text: 'Vermerk zum Attest' });
    await app.get(SetFollowUp).execute(karla, {
      ...about,
      kind: 'deadline',
      subject: 'x',
      rule: { kind: 'fixed', on: '2027-01-01' },
      assigneeId: null,
    });
    const requestId = await ask(id, 'document', documentId);
    expect(await app.get(DeletionQueries).get(theo, requestId)).toMatchObject({
      subject: 'Attest Änne Müller',
      documents: 1,
      notes: 1,
      state: 'requested',
    });
    await confirm(requestId);
    await expect(app.get(DocumentQueries).get(karla, documentId)).rejects.toMatchObject({
      code: 'RECORDS.DELETED',
      httpStatus: 410,
      details: { reference, legalBasis: WHY.legalBasis },
    });
    await expect(app.get(ReferenceQueries).find(karla, reference)).rejects.toMatchObject({ code: 'RECORDS.DELETED' });
    expect(await app.get(DeletedRecords).find(karla, reference)).toMatchObject([
      {
        objectKind: 'document',
        subjectSha256: createHash('sha256').update('Attest Änne Müller').digest('hex'),
        requestedByName: 'Karla Kunde',
        confirmedByName: 'Theo Teamleitung',
      },
    ]);
    const left = await app.database.query(
      `SELECT 1 FROM document WHERE id = $1 UNION ALL SELECT 1 FROM document_version WHERE document_id = $1
       UNION ALL SELECT 1 FROM note WHERE object_id = $1 UNION ALL SELECT 1 FROM follow_up WHERE object_id = $1`,
      [documentId],
    );
    expect(left).toEqual([]);
    expect(await app.get(DocumentQueries).get(karla, other.documentId)).toMatchObject({ subject: 'Bleibt' });
    expect((await app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Theo Teamleitung',
      action: 'records.object-deleted',
      after: { reference, requestedBy: 'Karla Kunde', legalBasis: WHY.legalBasis },
    });
    expect(await app.outboxOf(id)).toContain('records.document-deleted');
    const next = await office.addDocument({ fileId: id });
    expect(next.reference).not.toBe(reference);
  });

  it('takes a whole file with everything in it, once, and each reference goes on answering', async () => {
    const { id, reference } = await office.openFile('Versehentlich angelegt');
    const { reference: ofDocument } = await office.addDocument({ fileId: id, newProceedingSubject: 'Antrag' });
    const requestId = await ask(id, 'file', id);
    const step = '01900000-0000-7000-8000-00000000bbbb';
    const contentState = await stateOf(requestId);
    await app.get(DecideDeletion).confirm(theo, { requestId, contentState, id: step });
    await app.get(DecideDeletion).confirm(theo, { requestId, contentState, id: step });
    for (const gone of [reference, `${reference}-1`, ofDocument]) {
      expect(await app.get(DeletedRecords).find(karla, gone)).toHaveLength(1);
    }
    await expect(app.get(RecordFileQueries).get(karla, id)).rejects.toMatchObject({ code: 'RECORDS.DELETED' });
    const stranger = userActorWith({ 'records.read': [office.unit('50')] });
    await expect(app.get(RecordFileQueries).get(stranger, id)).rejects.toMatchObject({
      code: 'RECORDS.FILE_NOT_FOUND',
    });
    expect(await app.get(DeletedRecords).find(stranger, reference)).toEqual([]);
    const { reference: next } = await office.openFile('Die nächste');
    expect(next).not.toBe(reference);
    expect((await app.get(DeletionQueries).get(theo, requestId)).state).toBe('confirmed');
  });

  it('takes nothing the second person has not seen', async () => {
    const { id } = await office.openFile('Wächst');
    const { documentId } = await office.addDocument({ fileId: id, newProceedingSubject: 'Antrag' });
    const requestId = await ask(id, 'file', id);
    const seen = async (): Promise<string> => {
      const { contentState } = await app.get(DeletionQueries).get(theo, requestId);
      return contentState ?? '';
    };
    const about = { fileId: id, objectKind: 'document', objectId: documentId } as const;
    const changes: readonly (() => Promise<unknown>)[] = [
      () => office.addDocument({ fileId: id }),
      () => app.get(WriteNote).execute(karla, { ...about, text: 'Noch ein Vermerk' }),
      () => app.get(MarkInvalid).execute(karla, { ...about, reason: 'Doppelt' }),
      () =>
        app.database.query(
          `INSERT INTO document_version (id, document_id, number, created_at) VALUES (gen_random_uuid(), $1, 2, now())`,
          [documentId],
        ),
    ];
    expect((await app.get(DeletionQueries).get(theo, requestId)).isChangedSince).toBe(false);
    for (const change of changes) {
      const contentState = await seen();
      await change();
      await expect(app.get(DecideDeletion).confirm(theo, { requestId, contentState })).rejects.toMatchObject({
        code: 'RECORDS.DELETION_CONTENT_CHANGED',
        kind: 'conflict',
      });
    }
    expect(await app.get(DocumentQueries).get(karla, documentId)).toMatchObject({ id: documentId });
    expect((await app.get(DeletionQueries).get(theo, requestId)).isChangedSince).toBe(true);
    await app.get(DecideDeletion).confirm(theo, { requestId, contentState: await seen() });
    expect((await app.get(DeletionQueries).get(theo, requestId)).state).toBe('confirmed');
  });

  it('waits for paper that is lent, and says who has it only to those who may read the file', async () => {
    const { id, reference } = await office.openFile('Papier beim Rechtsamt');
    const requestId = await ask(id, 'file', id);
    const asked = await stateOf(requestId);
    const loanId = await app.get(LendPaper).lend(karla, { fileId: id, borrower: 'Rechtsamt', dueOn: '2199-12-30' });
    const lent = await stateOf(requestId);
    await expect(app.get(DecideDeletion).confirm(theo, { requestId, contentState: asked })).rejects.toMatchObject({
      code: 'RECORDS.DELETION_CONTENT_CHANGED',
    });
    const refusal = async (by: UserActor): Promise<unknown> =>
      app
        .get(DecideDeletion)
        .confirm(by, { requestId, contentState: lent })
        .catch((error: unknown) => error);
    expect(await refusal(theo)).toMatchObject({
      code: 'RECORDS.DELETION_PAPER_LENT',
      details: { reference, borrower: 'Rechtsamt' },
    });
    const blind = userActorWith({ 'records.confirm-deletion': [office.unit('63')] }, 'Kai Kontrolle');
    expect(((await refusal(blind)) as DomainError).details).toEqual({ reference });
    await app.get(LendPaper).giveBack(karla, { fileId: id, loanId });
    const back = await stateOf(requestId);
    expect(new Set([asked, lent, back]).size).toBe(3);
    await app.get(DecideDeletion).confirm(theo, { requestId, contentState: back });
    expect((await app.get(DeletionQueries).get(theo, requestId)).state).toBe('confirmed');
  });

  it('does not take away what somebody is just referring to', async () => {
    const { id } = await office.openFile('Ziel eines Verweises');
    const { documentId } = await office.addDocument({ fileId: id });
    const [locked, done] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    const referring = app.database.transaction(async (transaction) => {
      await app.get(CrossReferenceRepository).findEnd(transaction, karla, 'document', documentId);
      await app.get(CrossReferenceRepository).findEnd(transaction, karla, 'file', id);
      locked.resolve(undefined);
      await done.promise;
    });
    await Promise.race([locked.promise, referring]);
    for (const [table, end] of [['document', documentId] as const, ['record_file', id] as const]) {
      const take = app.database.query(`SELECT 1 FROM ${table} WHERE id = $1 FOR UPDATE NOWAIT`, [end]);
      await expect(take).rejects.toThrow('could not obtain lock');
    }
    done.resolve(undefined);
    await referring;
  });

  it('lets two people refer from one file to the other crosswise at the same moment', async () => {
    const { id: one } = await office.openFile('Das eine');
    const { id: other } = await office.openFile('Das andere');
    const files = app.get(RecordFileRepository);
    const held = Promise.withResolvers<undefined>();
    let holding = 0;
    // both have their own file in hand before either looks at the other's
    const refer = (own: string, end: string): Promise<unknown> =>
      app.database.transaction(async (transaction) => {
        await files.findLocked(transaction, karla, RECORDS_PERMISSIONS.work, own);
        holding += 1;
        if (holding === 2) held.resolve(undefined);
        await held.promise;
        return app.get(CrossReferenceRepository).findEnd(transaction, karla, 'file', end);
      });
    const ends = await Promise.all([refer(one, other), refer(other, one)]);
    expect(ends).toMatchObject([{ id: other }, { id: one }]);
  });

  it('finds nothing of other tables in its way: what belongs to a file goes with it', async () => {
    const inTheWay = await app.database.query(
      `SELECT con.conrelid::regclass::text AS "table" FROM pg_constraint AS con
        WHERE con.contype = 'f' AND con.confdeltype <> 'c'
          AND con.confrelid IN ('record_file'::regclass, 'proceeding'::regclass, 'document'::regclass, 'document_version'::regclass)
          AND con.conrelid::regclass::text NOT IN ('proceeding', 'document', 'document_version', 'document_format',
                'document_page_text', 'note')`,
    );
    expect(inTheWay).toEqual([]);
  });

  it('is refused by the database itself where nobody or only one person agreed', async () => {
    const { id } = await office.openFile('Am Programm vorbei');
    const { documentId } = await office.addDocument({ fileId: id });
    const requestId = await ask(id, 'document', documentId);
    const forge = `INSERT INTO deleted_record (object_id, object_kind, file_id, lead_unit_id, reference, subject_sha256, began_on,
      request_id, legal_basis, requested_by_name, confirmed_by_name, deleted_at)
      VALUES ($1, 'document', $2, $3, 'x', repeat('0', 64), now(), $4, 'x', 'x', 'x', now())`;
    await expect(app.database.query(forge, [documentId, id, office.unit('63'), requestId])).rejects.toThrow(
      /nobody confirmed/,
    );
    await expect(
      app.database.query(
        `UPDATE deletion_request SET state = 'confirmed', decided_by = requested_by, decided_at = now() WHERE id = $1`,
        [requestId],
      ),
    ).rejects.toThrow(/two_persons/);
    await expect(
      app.database.query('DELETE FROM document_version WHERE document_id = $1', [documentId]),
    ).rejects.toThrow(/append-only/);
  });
});
