import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserSession } from '#modules/identity/testing';
import { CorrectMailItem } from '../../../src/modules/intake/application/correct-mail-item.js';
import { DeliverMailItem } from '../../../src/modules/intake/application/deliver-mail-item.js';
import { RetryMailItem } from '../../../src/modules/intake/application/retry-mail-item.js';
import { ReturnMailItem } from '../../../src/modules/intake/application/return-mail-item.js';
import { content, type PieceRow, scan } from './intake-desk.js';
import { ok, refusal, type Step, StepRoom } from './step-room.js';

let room: StepRoom;

beforeAll(async () => {
  room = await StepRoom.open();
});

afterAll(async () => {
  await room.desk.closeIntact();
});

describe('Every step on a piece', () => {
  const STEPS: readonly [
    Step,
    () => BrowserSession,
    () => BrowserSession,
    () => Promise<PieceRow>,
    () => Promise<PieceRow>,
  ][] = [
    ['correct', () => room.mailRoom, () => room.stranger, () => room.readPiece(), () => room.filedPiece()],
    ['deliver', () => room.mailRoom, () => room.mailRoomElsewhere, () => room.readPiece(), () => room.waitingPiece()],
    ['retry', () => room.mailRoom, () => room.mailRoomElsewhere, () => room.readPiece(), () => room.deliveredPiece()],
    ['file', () => room.clerk, () => room.stranger, () => room.deliveredPiece(), () => room.filedPiece()],
    ['return', () => room.clerk, () => room.stranger, () => room.deliveredPiece(), () => room.filedPiece()],
  ];

  it.each(STEPS)(
    '%s: is answered to those not in charge as if there were no such piece',
    async (step, _actor, outsider, make) => {
      const piece = await make();
      const before = [await room.actionsOf(piece.id), await room.desk.app.outboxOf(piece.id)];
      const missing = '01900000-0000-7000-8000-000000000000';
      const answers = [await room.take(outsider(), step, piece.id), await room.take(outsider(), step, missing)];
      const bodies = await Promise.all(answers.map((answer) => answer.text()));
      expect(answers.map(({ status }) => status)).toEqual([404, 404]);
      const [hidden, absent] = bodies.map((body) => JSON.parse(body) as { code: string; title: string });
      expect([hidden?.code, hidden?.title]).toEqual(['INTAKE.MAIL_ITEM_NOT_FOUND', absent?.title]);
      expect(absent?.code).toBe(hidden?.code);
      expect(await room.desk.piece(piece.id)).toEqual(piece);
      expect([await room.actionsOf(piece.id), await room.desk.app.outboxOf(piece.id)]).toEqual(before);
    },
  );

  it.each(STEPS)('%s: is refused to who saw an older version', async (step, actor, _outsider, make) => {
    const piece = await make();
    await ok(await room.take(room.mailRoom, 'correct', piece.id, { body: { fields: { senderName: 'Änne Müller' } } }));
    const before = await room.desk.piece(piece.id);
    expect(await refusal(await room.take(actor(), step, piece.id, { body: { version: piece.version } }))).toEqual({
      status: 409,
      code: 'INTAKE.CHANGED_MEANWHILE',
    });
    expect(await room.desk.piece(piece.id)).toEqual(before);
  });

  it.each(STEPS)(
    '%s: is refused in a state that does not allow it',
    async (step, _actor, _outsider, _make, makeWrong) => {
      const piece = await makeWrong();
      const actor = piece.state === 'filed' ? room.clerk : room.mailRoom;
      expect(await refusal(await room.take(actor, step, piece.id))).toEqual({
        status: 409,
        code: step === 'file' ? 'INTAKE.ALREADY_FILED' : 'INTAKE.STEP_NOT_ALLOWED',
      });
      expect(await room.desk.piece(piece.id)).toEqual(piece);
    },
  );

  it('is refused to the office while the piece lies with the mail room', async () => {
    const { id } = await room.readPiece();
    await ok(
      await room.take(room.mailRoom, 'correct', id, { body: { fields: {}, unitId: room.desk.office.unit('63') } }),
    );
    for (const step of ['correct', 'file', 'return'] as const) {
      expect((await room.take(room.clerk, step, id)).status).toBe(404);
    }
    expect((await room.clerk.get(`/mail-items/${id}`)).status).toBe(404);
  });
});

describe(CorrectMailItem.name, () => {
  it('changes what was read and notes both values; the same values again change and note nothing', async () => {
    const { id } = await room.readPiece();
    const body = {
      fields: { subject: ' Bauvoranfrage ', senderName: 'Änne Müller' },
      unitId: room.desk.office.unit('63'),
    };
    expect(await ok(await room.take(room.mailRoom, 'correct', id, { body }))).toMatchObject({ state: 'review' });
    const corrected = await room.desk.piece(id);
    expect(corrected.unit).toBe(room.desk.office.unit('63'));
    expect((await room.desk.app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Paula Post',
      action: 'intake.mail-item-corrected',
      before: { senderName: null },
      after: { subject: 'Bauvoranfrage', senderName: 'Änne Müller' },
    });
    const entries = await room.actionsOf(id);
    await ok(await room.take(room.mailRoom, 'correct', id, { body }));
    expect(await room.actionsOf(id)).toEqual(entries);
    expect(await room.desk.piece(id)).toEqual(corrected);
  });

  it('answers who sends the piece out of his own sight that it was done', async () => {
    const { id } = await room.readPiece();
    await ok(
      await room.take(room.mailRoom, 'correct', id, { body: { fields: {}, unitId: room.desk.office.unit('50') } }),
    );
    const body = { fields: {}, unitId: room.desk.office.unit('63') };
    expect((await room.take(room.mailRoomElsewhere, 'correct', id, { body })).ok).toBe(true);
    expect((await room.desk.piece(id)).unit).toBe(room.desk.office.unit('63'));
    expect((await room.mailRoomElsewhere.get(`/mail-items/${id}`)).status).toBe(404);
  });
});

describe(DeliverMailItem.name, () => {
  it('puts the piece into the in-tray of the office and of no other', async () => {
    const { id } = await room.readPiece();
    await ok(await room.take(room.mailRoom, 'deliver', id));
    expect(await room.desk.piece(id)).toMatchObject({ state: 'delivered', unit: room.desk.office.unit('63') });
    expect((await room.desk.app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Paula Post',
      action: 'intake.mail-item-delivered',
      before: { state: 'review' },
      after: { state: 'delivered', unit: '63' },
    });
    expect((await room.desk.app.outboxOf(id)).at(-1)).toBe('intake.mail-item-delivered');
    expect(await room.inTray(room.clerk)).toContain(id);
    expect(await room.inTray(room.stranger)).not.toContain(id);
    expect((await room.clerk.get(`/mail-items/${id}`)).status).toBe(200);
  });

  it('tells the office nothing of a file of another office that was read out of the letter', async () => {
    const { id } = await room.readPiece();
    const suggestion = { confidence: 0.9, page: 1, box: null };
    await room.desk.app.database.query('UPDATE mail_item SET suggestions = $2::jsonb WHERE id = $1', [
      id,
      JSON.stringify([
        { ...suggestion, field: 'subject', value: 'Garage', label: 'Garage', reason: { code: 'TITLE', details: {} } },
        {
          ...suggestion,
          field: 'unit',
          value: room.desk.office.unit('63'),
          label: '63',
          reason: { code: 'FILE_LEAD_UNIT', details: { reference: '63-631/0001-2026' } },
        },
        {
          ...suggestion,
          field: 'file',
          value: room.fileId,
          label: '63-631/0001-2026 Bauantrag Garage Am Hang 3',
          reason: { code: 'PARTY_KNOWN', details: { name: 'Änne Beispiel' } },
        },
      ]),
    ]);
    const body = { unitId: room.desk.office.unit('50') };
    await ok(await room.take(room.mailRoom, 'deliver', id, { body }));
    const shown = JSON.stringify([
      await ok(await room.stranger.get(`/mail-items/${id}`)),
      await ok(await room.stranger.get('/in-tray')),
    ]);
    expect(shown).toContain('"value":"Garage"');
    expect(shown).not.toContain('63-631');
    expect(shown).not.toContain(room.fileId);
    expect(JSON.stringify(await ok(await room.mailRoom.get(`/mail-items/${id}`)))).toContain(room.fileId);
  });

  it('answers who sends the piece out of his own sight that it was done', async () => {
    const { id } = await room.readPiece();
    await ok(
      await room.take(room.mailRoom, 'correct', id, { body: { fields: {}, unitId: room.desk.office.unit('50') } }),
    );
    expect((await room.take(room.mailRoomElsewhere, 'deliver', id)).ok).toBe(true);
    expect(await room.desk.piece(id)).toMatchObject({ state: 'delivered', unit: room.desk.office.unit('63') });
  });
});

describe(ReturnMailItem.name, () => {
  it('gives the piece back with its reason; the office sees it no more', async () => {
    const { id } = await room.deliveredPiece();
    await ok(await room.take(room.clerk, 'return', id));
    expect(await room.desk.piece(id)).toMatchObject({
      state: 'returned',
      unit: null,
      problem: { code: 'INTAKE.RETURNED_BY_OFFICE', details: { reason: 'Das Kataster liegt beim Kreis.' } },
    });
    expect((await room.desk.app.journalOf(id)).at(-1)).toMatchObject({
      actor: 'Anna Amt',
      action: 'intake.mail-item-returned',
    });
    expect((await room.desk.app.outboxOf(id)).at(-1)).toBe('intake.mail-item-returned');
    expect((await room.clerk.get(`/mail-items/${id}`)).status).toBe(404);
    expect((await room.clerk.get(`/mail-items/${id}/pages/1/image`)).status).toBe(404);
    expect(await room.inTray(room.clerk)).not.toContain(id);
    expect((await room.mailRoom.get(`/mail-items/${id}`)).status).toBe(200);
    await ok(await room.take(room.mailRoom, 'deliver', id, { body: { unitId: room.desk.office.unit('50') } }));
    expect(await room.inTray(room.stranger)).toContain(id);
  });
});

describe(RetryMailItem.name, () => {
  it('has the piece read again and opens its batch until that is done', async () => {
    const { batchId, pieces } = await room.desk.cut([['stapel.pdf', scan([content()])]]);
    const id = pieces[0]?.id ?? '';
    await room.desk.read(id);
    expect((await room.desk.batch(batchId)).state).toBe('done');
    // the job of the first reading was done by hand
    await room.desk.waitingJobs('intake.read-mail-item');
    await room.desk.app.database.query(`DELETE FROM pgboss.job WHERE name = 'intake.read-mail-item'`);
    await ok(await room.take(room.mailRoom, 'retry', id));
    expect((await room.desk.piece(id)).state).toBe('waiting');
    expect((await room.desk.batch(batchId)).state).toBe('processing');
    expect(await room.desk.waitingJobs('intake.read-mail-item')).toBe(1);
    expect((await room.actionsOf(id)).at(-1)).toBe('intake.mail-item-retried');
    await room.desk.read(id);
    expect((await room.desk.piece(id)).state).toBe('review');
    expect((await room.desk.batch(batchId)).state).toBe('done');
  });
});
