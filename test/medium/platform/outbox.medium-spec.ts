import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError } from '#kernel/domain-error';
import { newId } from '#kernel/ids';
import { type Database, Notifications, queryIn, type Transaction } from '#platform/database';
import {
  Outbox,
  OutboxDispatcher,
  type OutboxHandler,
  type OutboxMessage,
  OutboxSubscriptions,
} from '#platform/outbox';
import { DeadLetters } from '../../../src/platform/operations/dead-letters.js';
import { userActorWith } from '#modules/identity/testing';
import { Jobs } from '#platform/jobs';
import { Journal } from '#platform/journal';
import { startApplication, type TestApplication } from '../../support/application.js';

class ShelfFull extends DomainError {
  readonly code = 'TEST.SHELF_FULL';
  readonly kind = 'conflict';
}

class ShelfLocked extends DomainError {
  readonly code = 'TEST.SHELF_LOCKED';
  readonly kind = 'unavailable';
}

interface MessageRow {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly last_error: { code: string } | null;
  readonly wait: number;
}

describe(Outbox.name, () => {
  let app: TestApplication;
  let database: Database;
  let outbox: Outbox;

  beforeAll(async () => {
    app = await startApplication('tool');
    database = app.database;
    outbox = app.get(Outbox);
    await database.query('CREATE TABLE pgboss.shelf (message_id uuid, text text)');
  });

  afterEach(async () => {
    await database.query('DELETE FROM outbox_message');
    await database.query('DELETE FROM outbox_receipt');
    await database.query('DELETE FROM pgboss.shelf');
  });

  afterAll(async () => {
    await app.close();
  });

  /** A dispatcher of its own with these handlers, as another process would have. */
  function dispatcherWith(...handlers: OutboxHandler[]): OutboxDispatcher {
    const subscriptions = new OutboxSubscriptions();
    for (const handler of handlers) subscriptions.subscribe(handler);
    return new OutboxDispatcher(database, app.get(Notifications), subscriptions);
  }

  function handler(
    handle: (transaction: Transaction, message: OutboxMessage<{ text: string }>) => Promise<void>,
    name = 'shelf',
  ): OutboxHandler {
    return { name, types: ['test.book-returned'], handle: handle };
  }

  const putOnShelf = async (transaction: Transaction, message: OutboxMessage<{ text: string }>): Promise<void> => {
    await queryIn(transaction, 'INSERT INTO pgboss.shelf VALUES ($1, $2)', [message.id, message.payload.text]);
  };

  async function append(text: string, aggregateId = newId()): Promise<string> {
    await database.transaction((transaction) =>
      outbox.append(transaction, { type: 'test.book-returned', version: 1, aggregateId, payload: { text } }),
    );
    return aggregateId;
  }

  const onShelf = async (): Promise<string[]> =>
    (await database.query<{ text: string }>('SELECT text FROM pgboss.shelf ORDER BY ctid')).map((row) => row.text);

  const messages = (): Promise<MessageRow[]> =>
    database.query<MessageRow>(
      `SELECT id, state, attempts, last_error, extract(epoch FROM next_attempt_at - clock_timestamp())::float8 AS wait
         FROM outbox_message ORDER BY position`,
    );

  const makeDue = (): Promise<unknown[]> =>
    database.query('UPDATE outbox_message SET next_attempt_at = clock_timestamp()');

  it('keeps nothing of a message whose change was rolled back', async () => {
    await expect(
      database.transaction(async (transaction) => {
        await outbox.append(transaction, { type: 'test.book-returned', version: 1, aggregateId: newId(), payload: {} });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await messages()).toEqual([]);
  });

  it('delivers to every handler that wants the type, and to no other', async () => {
    await append('Faust');
    const other: OutboxHandler = {
      name: 'other',
      types: ['test.other'],
      handle: () => Promise.reject(new Error('not mine')),
    };
    expect(await dispatcherWith(handler(putOnShelf, 'one'), handler(putOnShelf, 'two'), other).deliverDue()).toBe(1);
    expect(await onShelf()).toEqual(['Faust', 'Faust']);
    expect(await messages()).toMatchObject([{ state: 'done' }]);
  });

  it('hands the handler the correlation id and version of the message', async () => {
    const seen: OutboxMessage[] = [];
    await append('Faust', 'shelf-7');
    await dispatcherWith(
      handler((_transaction, message) => {
        seen.push(message);
        return Promise.resolve();
      }),
    ).deliverDue();
    expect(seen).toMatchObject([{ aggregateId: 'shelf-7', version: 1, payload: { text: 'Faust' } }]);
    expect(seen[0]?.correlationId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps text that PostgreSQL cannot store as it is, in a readable form', async () => {
    await append('Akte \u0000 mit \ud83d Resten');
    await dispatcherWith(handler(putOnShelf)).deliverDue();
    expect(await onShelf()).toEqual(['Akte \ufffd mit \ufffd Resten']);
  });

  it('keeps the order within one aggregate while several processes deliver', async () => {
    const aggregates = ['a', 'b', 'c'];
    for (let number = 1; number <= 8; number += 1)
      for (const aggregate of aggregates) await append(`${aggregate}${String(number)}`, aggregate);
    const slow = handler(async (transaction, message) => {
      await putOnShelf(transaction, message);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
    });
    const dispatchers = [1, 2, 3].map(() => dispatcherWith(slow));
    while ((await messages()).some((message) => message.state !== 'done'))
      await Promise.all(dispatchers.map((one) => one.deliverDue()));
    const shelf = await onShelf();
    expect(shelf).toHaveLength(24);
    for (const aggregate of aggregates) {
      expect(shelf.filter((text) => text.startsWith(aggregate))).toEqual(
        Array.from({ length: 8 }, (_, index) => `${aggregate}${String(index + 1)}`),
      );
    }
  });

  it('undoes what a failing handler did, waits longer each time and holds back its aggregate only', async () => {
    await append('first', 'a');
    await append('second', 'a');
    await append('elsewhere', 'b');
    const dispatcher = dispatcherWith(
      handler(async (transaction, message) => {
        await putOnShelf(transaction, message);
        if (message.payload.text === 'first') throw new ShelfLocked('locked');
      }),
    );
    await dispatcher.deliverDue();
    expect(await onShelf()).toEqual(['elsewhere']);
    const [first, second] = await messages();
    expect(first).toMatchObject({ state: 'pending', attempts: 1, last_error: { code: 'TEST.SHELF_LOCKED' } });
    expect(second).toMatchObject({ state: 'pending', attempts: 0 });
    await makeDue();
    await dispatcher.deliverDue();
    const [again] = await messages();
    expect(again).toMatchObject({ attempts: 2 });
    expect(again?.wait).toBeGreaterThan(first?.wait ?? Infinity);
  });

  it('gives a message up after eight attempts', async () => {
    await append('never');
    const dispatcher = dispatcherWith(handler(() => Promise.reject(new Error('broken'))));
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      expect(await messages()).toMatchObject([{ state: 'pending', attempts: attempt - 1 }]);
      await makeDue();
      await dispatcher.deliverDue();
    }
    expect(await messages()).toMatchObject([
      { state: 'dead', attempts: 8, last_error: { code: 'PLATFORM.UNEXPECTED' } },
    ]);
  });

  it('gives a message up at once when a rule refuses, for the rule will refuse again', async () => {
    await append('refused');
    await dispatcherWith(handler(() => Promise.reject(new ShelfFull('full')))).deliverDue();
    expect(await messages()).toMatchObject([{ state: 'dead', attempts: 1, last_error: { code: 'TEST.SHELF_FULL' } }]);
  });

  it('shows a given-up message to operators, who set it and all behind it going again', async () => {
    await append('first', 'a');
    await append('second', 'a');
    let isFull = true;
    const dispatcher = dispatcherWith(
      handler((transaction, message) =>
        isFull ? Promise.reject(new ShelfFull('full')) : putOnShelf(transaction, message),
      ),
    );
    await dispatcher.deliverDue();
    const letters = new DeadLetters(database, app.get(Jobs), app.get(Journal));
    const [letter] = await letters.list();
    expect(letter).toMatchObject({
      kind: 'message',
      name: 'test.book-returned',
      objectId: 'a',
      attempts: 1,
      lastError: { code: 'TEST.SHELF_FULL' },
    });
    isFull = false;
    await expect(letters.redrive(userActorWith({}), letter?.id ?? '')).rejects.toThrow('ops.dead-letters');
    await letters.redrive(userActorWith({ 'ops.dead-letters': 'all' }), letter?.id ?? '');
    await dispatcher.deliverDue();
    expect(await onShelf()).toEqual(['first', 'second']);
    expect(await letters.list()).toEqual([]);
    expect((await app.journalOf(letter?.id ?? '')).map((entry) => entry.action)).toEqual([
      'operations.dead-letter-redriven',
    ]);
    await expect(letters.redrive(userActorWith({ 'ops.dead-letters': 'all' }), letter?.id ?? '')).rejects.toMatchObject(
      { code: 'OPERATIONS.DEAD_LETTER_NOT_FOUND' },
    );
  });

  it('has its effect exactly once when the process dies between handler and commit', async () => {
    await append('Faust');
    let deaths = 0;
    const dying = handler(async (transaction, message) => {
      await putOnShelf(transaction, message);
      if (deaths > 0) return;
      deaths += 1;
      // what a killed process leaves behind: a connection that is gone with its transaction
      const [own] = await queryIn<{ pid: number }>(transaction, 'SELECT pg_backend_pid() AS pid');
      await killBackend(app, own?.pid ?? 0);
    });
    await dispatcherWith(dying)
      .deliverDue()
      .catch(() => undefined);
    expect(await onShelf()).toEqual([]);
    await makeDue();
    await dispatcherWith(dying).deliverDue();
    expect(deaths).toBe(1);
    expect(await onShelf()).toEqual(['Faust']);
    expect(await messages()).toMatchObject([{ state: 'done' }]);
  });
});

async function killBackend(app: TestApplication, pid: number): Promise<void> {
  await app.database.query('SELECT pg_terminate_backend($1)', [pid]);
  await new Promise((resolve) => setTimeout(resolve, 50));
}
