import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { DocumentQueries } from '#modules/records';
import type { VersionOutcome } from '../../../src/modules/records/application/documents/add-document-version.js';
import { CheckOutDocument } from '../../../src/modules/records/application/documents/check-out-document.js';
import { DecideHeldUpload } from '../../../src/modules/records/application/documents/decide-held-upload.js';
import { DocumentWorkQueries } from '../../../src/modules/records/application/documents/document-work.queries.js';
import { DocumentDesk } from './document-desk.js';

let desk: DocumentDesk;

beforeAll(async () => {
  desk = await DocumentDesk.open();
});

afterAll(async () => {
  await desk.closeIntact();
});

const heldOf = (outcome: VersionOutcome): string => (outcome.outcome === 'held' ? outcome.uploadId : 'was not held');

describe(DecideHeldUpload.name, () => {
  async function conflict(): Promise<{ documentId: string; uploadId: string }> {
    const documentId = await desk.draft('v1');
    await desk.handIn(desk.anna, documentId, 1, 'von Anna');
    return { documentId, uploadId: heldOf(await desk.handIn(desk.berta, documentId, 1, 'von Berta')) };
  }

  const decide = (
    actor: UserActor,
    place: { documentId: string; uploadId: string },
    decision: 'as-version' | 'as-document' | 'discarded',
    seenVersion = 2,
  ): Promise<void> => desk.app.get(DecideHeldUpload).execute(actor, { ...place, decision, seenVersion });

  it('shows both sides with what differs', async () => {
    const { documentId, uploadId } = await conflict();
    await desk.read(documentId, 'von Anna');
    await desk.read(documentId, 'von Berta');
    expect(await desk.app.get(DocumentWorkQueries).heldUpload(desk.anna, documentId, uploadId)).toMatchObject({
      upload: { handedInByName: 'Berta Bau', baseVersion: 1, note: 'von Berta' },
      latest: { number: 2, createdBy: desk.anna.id, note: 'von Anna' },
      lines: [
        { kind: 'removed', text: 'von Anna' },
        { kind: 'added', text: 'von Berta' },
      ],
    });
  });

  it('makes it the latest version, unless there is a newer one than was seen', async () => {
    const place = await conflict();
    await desk.handIn(desk.anna, place.documentId, 2, 'noch einmal Anna');
    await expect(decide(desk.berta, place, 'as-version', 2)).rejects.toMatchObject({
      code: 'RECORDS.DOCUMENT_CHANGED_MEANWHILE',
    });
    await decide(desk.berta, place, 'as-version', 3);
    const { versions, waitingUploads } = await desk.work(place.documentId);
    expect(versions[0]).toMatchObject({ number: 4, basedOn: 1, note: 'von Berta', createdBy: desk.berta.id });
    expect(waitingUploads).toEqual([]);
    await expect(decide(desk.berta, place, 'discarded')).rejects.toMatchObject({ code: 'RECORDS.HELD_UPLOAD_DECIDED' });
  });

  it('leaves whoever decides the document he has out, whose copy meets the new version when it comes back', async () => {
    const place = await conflict();
    await desk.app.get(CheckOutDocument).execute(desk.lead, { documentId: place.documentId });
    await decide(desk.lead, place, 'as-version', 2);
    const { checkOut, versions } = await desk.work(place.documentId);
    expect(checkOut).toMatchObject({ userId: desk.lead.id, baseVersion: 2 });
    expect(versions[0]).toMatchObject({ number: 3, note: 'von Berta' });
    expect((await desk.app.journalOf(place.documentId)).at(-1)).toMatchObject({
      action: 'records.document-version-added',
      after: { checkedIn: false },
    });
    expect(await desk.handIn(desk.lead, place.documentId, 2, 'von Lea')).toMatchObject({ outcome: 'held' });
  });

  it('makes it a document of its own, with the next number of the file', async () => {
    const place = await conflict();
    await decide(desk.berta, place, 'as-document');
    expect(await desk.app.get(DocumentQueries).get(desk.anna, place.uploadId)).toMatchObject({
      fileId: desk.fileId,
      subject: 'Bescheid',
    });
    expect((await desk.work(place.uploadId)).state).toBe('draft');
    const next = await desk.draft('danach');
    const numbers = await desk.app.database.query<{ number: number }>(
      'SELECT number FROM document WHERE id = ANY($1::uuid[]) ORDER BY number',
      [[place.uploadId, next]],
    );
    expect((numbers[1]?.number ?? 0) - (numbers[0]?.number ?? 0)).toBe(1);
  });

  it('discards it on the word of whoever handed it in or of the team desk.lead only', async () => {
    const place = await conflict();
    await expect(decide(desk.anna, place, 'discarded')).rejects.toMatchObject({ code: 'RECORDS.NOT_YOUR_UPLOAD' });
    await decide(desk.lead, place, 'discarded');
    expect((await desk.app.journalOf(place.documentId)).at(-1)).toMatchObject({
      action: 'records.held-upload-decided',
      after: { decision: 'discarded' },
    });
  });
});
