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
