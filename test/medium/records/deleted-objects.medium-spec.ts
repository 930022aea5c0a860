import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Readable } from 'node:stream';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import {
  DecideDeletion,
  DeletionQueries,
  MoveQueries,
  NOBODY,
  ObjectReleaseRepository,
  ReleaseObjects,
  UndoMove,
  WriteContact,
} from '#modules/records/testing';
import { ObjectRegistry, ObjectStore } from '#modules/storage';
import type { TestApplication } from '../../support/application.js';
import { FOUNDER, newDocument, type Office } from '../../support/office.js';
import { type DeletionDesk, openDeletionDesk } from './deletion-desk.js';
import { movingDesk, NOTHING } from './moving-desk.js';

/** What a store says of one object whose lock it cannot make out. */
class ObjectNotLocked extends DomainError {
  readonly code = 'STORAGE.OBJECT_NOT_LOCKED';
  readonly kind = 'unavailable';

  constructor(hash: string) {
    super(`The object ${hash} is not locked.`, { hash });
  }
}

describe('what goes with a deletion', () => {
  let desk: DeletionDesk;
  let app: TestApplication;
  let office: Office;
  let theo: UserActor;
  let ask: DeletionDesk['ask'];
  let confirm: DeletionDesk['confirm'];

  beforeAll(async () => {
    desk = await openDeletionDesk();
    ({ app, office, theo, ask, confirm } = desk);
  });

  afterAll(async () => {
    await desk.closeIntact();
  });

  it('waits for the store: what is locked is planned for the day the lock ends, what others need stays', async () => {
    const { id } = await office.openFile('Gesperrt');
    // whole seconds: that is what the store keeps
    const lockedUntil = new Date(Math.ceil(Date.now() / 1000 + 3600) * 1000);
    const locked = await stored('noch gesperrt', lockedUntil);
    const free = await stored('schon frei', new Date(Date.now() + 400));
    const shared = await stored('auch anderswo', new Date(Date.now() + 400));
    const formats = [locked, free, shared].map((objectHash) => ({ ...formatOf(), objectHash }));
    const { documentId } = await office.addDocument({ fileId: id }, { formats });
    await office.addDocument({ fileId: id }, { formats: [{ ...formatOf(), objectHash: shared }] });
    const requestId = await ask(id, 'document', documentId);
    await confirm(requestId);
    await new Promise((resolve) => setTimeout(resolve, 1700));
    const store = app.get(ObjectStore);
    const state = async (): Promise<unknown> =>
      (
        await app.database.query<{ state: string }>('SELECT state FROM object_release WHERE object_hash = $1', [free])
      )[0]?.state;
    const killedBefore = async (): Promise<never> => Promise.reject(new Error('killed before the removal'));
    await expect(releaseWith(killedBefore)).rejects.toThrow('killed before');
    // what the register names is in the store, and what left it is still known to be let go
    expect(await app.get(ObjectRegistry).find(free)).toBeUndefined();
    expect([await state(), (await store.stat(free)).hash]).toEqual(['removing', free]);
    const killedAfter = async (hash: string): Promise<never> => {
      await store.remove(hash);
      throw new Error('killed after the removal');
    };
    await expect(releaseWith(killedAfter)).rejects.toThrow('killed after');
    expect(await state()).toBe('removing');
    await app.get(ReleaseObjects).execute({ signal: new AbortController().signal });
    expect(await app.get(DeletionQueries).get(theo, requestId)).toMatchObject({
      objectsPlanned: 1,
      objectsReleased: 1,
      objectsKept: 1,
      lockedUntil,
    });
    await expect(app.get(ObjectStore).stat(free)).rejects.toMatchObject({ code: 'STORAGE.OBJECT_NOT_FOUND' });
    expect((await app.get(ObjectStore).stat(locked)).retainUntil).toEqual(lockedUntil);
    expect(await app.get(ObjectStore).stat(shared)).toMatchObject({ hold: true });
  });

  it('lets what came into use again stay with whoever handed it in', async () => {
    const { id } = await office.openFile('Zweimal eingereicht');
    const hash = await stored('zum zweiten Mal', new Date(Date.now() + 3_600_000));
    const { documentId } = await office.addDocument({ fileId: id }, { formats: [{ ...formatOf(), objectHash: hash }] });
    await confirm(await ask(id, 'document', documentId));
    // taken out of the register by a run that was killed, handed in again by somebody before the next one
    await app.database.query(`UPDATE object_release SET state = 'removing', not_before = NULL WHERE object_hash = $1`, [
      hash,
    ]);
    await app.get(ReleaseObjects).execute({ signal: new AbortController().signal });
    expect(await app.get(ObjectStore).stat(hash)).toMatchObject({ hold: true });
    expect(await app.get(ObjectRegistry).find(hash)).toMatchObject({ hold: true });
    expect(await app.database.query('SELECT state FROM object_release WHERE object_hash = $1', [hash])).toEqual([
      { state: 'planned' },
    ]);
  });

  it('takes bytes that were handed in and not decided on, and ends what people had in hand', async () => {
    const { id } = await office.openFile('In Arbeit');
    const { documentId } = await office.addDocument({ fileId: id, newProceedingSubject: 'Antrag' });
    const waiting = await stored('wartet auf Entscheidung', new Date(Date.now() + 3_600_000));
    const discarded = await stored('verworfen', new Date(Date.now() + 3_600_000));
    for (const [hash, uploadState] of [
      [waiting, 'waiting'],
      [discarded, 'discarded'],
    ] as const)
      await app.database.query(
        `INSERT INTO held_upload (id, document_id, base_version, format, handed_in_by_name, handed_in_at, state)
         VALUES (gen_random_uuid(), $1, 1, $2, 'Ute', now(), $3)`,
        [documentId, JSON.stringify({ ...formatOf(), objectHash: hash }), uploadState],
      );
    await app.database.query(
      `INSERT INTO document_check_out (document_id, user_id, user_name, base_version, since)
       VALUES ($1, gen_random_uuid(), 'Ute Ulm', 1, now())`,
      [documentId],
    );
    const inner = await ask(id, 'document', documentId);
    const requestId = await ask(id, 'file', id);
    await confirm(requestId);
    expect(
      await app.database.query(
        'SELECT object_hash AS hash, state FROM object_release WHERE request_id = $1 AND object_hash = ANY($2)',
        [requestId, [waiting, discarded]],
      ),
    ).toHaveLength(2);
    expect(await app.get(DeletionQueries).get(theo, inner)).toMatchObject({
      state: 'overtaken',
      decidedByName: 'Theo Teamleitung',
    });
    expect((await app.get(DeletionQueries).list(theo, { open: true, fileId: id }, undefined, 10)).items).toEqual([]);
    expect((await app.journalOf(id)).at(-1)?.after).toMatchObject({
      requests: 1,
      uploads: 1,
      checkedOutBy: 'Ute Ulm',
    });
    await expect(
      app.get(DecideDeletion).confirm(theo, { requestId: inner, contentState: '0'.repeat(64) }),
    ).rejects.toMatchObject({
      code: 'RECORDS.DELETION_DECIDED',
    });
  });

  /** A run of the release with a store that breaks off. */
  it('lets no object in trouble keep another one from its turn', async () => {
    const { id } = await office.openFile('Zwei Objekte');
    const hashes = [
      await stored('eines', new Date(Date.now() + 400)),
      await stored('das andere', new Date(Date.now() + 400)),
    ].sort();
    const formats = hashes.map((objectHash) => ({ ...formatOf(), objectHash }));
    const { documentId } = await office.addDocument({ fileId: id }, { formats });
    await confirm(await ask(id, 'document', documentId));
    await new Promise((resolve) => setTimeout(resolve, 1700));
    const [bad = '', good = ''] = hashes;
    const store = app.get(ObjectStore);
    await releaseWith(async (hash) => (hash === bad ? Promise.reject(new ObjectNotLocked(hash)) : store.remove(hash)));
    await expect(store.stat(good)).rejects.toMatchObject({ code: 'STORAGE.OBJECT_NOT_FOUND' });
    expect(await store.stat(bad)).toMatchObject({ hash: bad });
    const due = await app.get(ObjectReleaseRepository).due(new Date(Date.now() + 25 * 3_600_000));
    expect(due.map(({ hash }) => hash)).toContain(bad);
  });

  it('is also what a merge kept of contacts, which is over then', async () => {
    const moving = movingDesk(app);
    const [{ id: source }, { id: target }] = [await office.openFile('Am Hang 3'), await office.openFile('Am Hang 5')];
    for (const [fileId, birthDate] of [
      [source, '1970-02-01'],
      [target, '1970-01-02'],
    ] as const)
      await app.get(WriteContact).execute(FOUNDER, {
        fileId,
        contact: { ...NOBODY, name: 'Weber', role: 'Architektin', roleKey: null, birthDate },
      });
    const merge = { ...NOTHING, kind: 'merge', sourceId: source, targetId: target } as const;
    const item = (await moving.preview(merge)).details?.contacts.conflicts[0]?.item ?? '';
    const { moveId } = await moving.carryOut({ ...merge, choices: new Map([[item, 'source']]) });
    const kept = async (): Promise<string> =>
      JSON.stringify(await app.database.query('SELECT content FROM file_move WHERE id = $1', [moveId]));
    const moves = (): ReturnType<MoveQueries['list']> => app.get(MoveQueries).list(theo, source);
    const undo = (): Promise<void> => app.get(UndoMove).execute(theo, { fileId: source, moveId, reason: 'Versehen' });
    expect(await kept()).toContain('1970-01-02');
    expect(await moves()).toMatchObject([{ hasDetails: true, isUndoable: true }]);
    const late = `SELECT 1 FROM journal_entry AS entry JOIN file_move AS move ON move.target_id::text = entry.object_id::text
      WHERE move.id = $1 AND entry.occurred_at > move.moved_at`;
    expect(await app.database.query(late, [moveId])).toEqual([]);
    await confirm(await ask(target, 'file', target));
    expect(await kept()).not.toContain('1970-01-02');
    expect(await moves()).toMatchObject([
      { hasDetails: false, isUndoable: false, undoObstacle: 'file-deleted', otherFileId: null },
    ]);
    await expect(undo()).rejects.toMatchObject({ code: 'RECORDS.DELETED' });
    const rewritten = app.database.query(`UPDATE file_move SET content = '{}' WHERE id = $1`, [moveId]);
    await expect(rewritten).rejects.toMatchObject({ code: '42501' });
  });

  async function releaseWith(remove: (hash: string) => Promise<void>): Promise<void> {
    const store = Object.assign(Object.create(app.get(ObjectStore)) as ObjectStore, { remove });
    const run = new ReleaseObjects(
      app.database,
      app.get(ObjectReleaseRepository),
      store,
      app.get(ObjectRegistry),
      app.get(Clock),
    );
    await run.execute({ signal: new AbortController().signal });
  }

  async function stored(text: string, retainUntil: Date): Promise<string> {
    const object = await app.get(ObjectStore).put(Readable.from([Buffer.from(text)]), {
      mediaType: 'application/pdf',
      retention: { mode: 'governance', retainUntil },
      hold: true,
    });
    await app.database.transaction((transaction) => app.get(ObjectRegistry).register(transaction, object));
    return object.hash;
  }

  function formatOf(): ReturnType<typeof newDocument>['formats'][number] {
    const [format] = newDocument().formats;
    if (!format) throw new Error('The letter has no file');
    return format;
  }
});
