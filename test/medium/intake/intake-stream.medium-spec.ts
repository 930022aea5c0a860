import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserSession } from '#modules/identity/testing';
import { IntakeStream } from '../../../src/modules/intake/api/intake-stream.js';
import { until } from '../../support/application.js';
import { content, scan } from './intake-desk.js';
import { ok, StepRoom } from './step-room.js';

interface LiveEvent {
  readonly kind: string;
  readonly data: {
    readonly id: string;
    readonly state?: string;
    readonly pieces?: { readonly total: number };
    readonly gone?: boolean;
  };
}

/** A page that listens, as a browser does. */
class LivePage {
  private text = '';
  isClosed = false;

  private constructor(readonly leave: () => void) {}

  static async open(browser: BrowserSession, route: string): Promise<LivePage> {
    const leaving = new AbortController();
    const response = await browser.send(route, { signal: leaving.signal });
    if (!response.ok || response.body === null) throw new Error(`Refused: ${String(response.status)}`);
    const page = new LivePage(() => {
      leaving.abort();
    });
    void page.read(response.body);
    return page;
  }

  get comments(): number {
    return this.text.split('\n\n').filter((block) => block.startsWith(':')).length;
  }

  get events(): LiveEvent[] {
    // what follows the last empty line has not come in whole
    const blocks = this.text.split('\n\n').slice(0, -1);
    return blocks.flatMap((block) => {
      const [, kind, data] = /^event: (.+)\ndata: (.+)$/.exec(block) ?? [];
      return kind === undefined || data === undefined ? [] : [{ kind, data: JSON.parse(data) as LiveEvent['data'] }];
    });
  }

  /** Everything this page heard about one thing, the oldest first. */
  about(id: string): LiveEvent['data'][] {
    return this.events.flatMap(({ data }) => (data.id === id ? [data] : []));
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) this.text += decoder.decode(chunk, { stream: true });
    } catch {
      // the page was left
    }
    this.isClosed = true;
  }
}

let room: StepRoom;
const pages: LivePage[] = [];

beforeAll(async () => {
  room = await StepRoom.open();
});

afterEach(() => {
  for (const page of pages.splice(0)) page.leave();
});

afterAll(async () => {
  await room.desk.closeIntact();
});

async function listen(browser: BrowserSession, route: string): Promise<LivePage> {
  const page = await LivePage.open(browser, route);
  pages.push(page);
  return page;
}

describe(IntakeStream.name, () => {
  it('tells the mail room of a batch from coming in to being read', async () => {
    const page = await listen(room.mailRoom, '/batches/events');
    const batchId = await room.desk.receive([['stapel.pdf', scan([content()])]]);
    await until(() => page.about(batchId).length > 0);
    await room.desk.split(batchId);
    const id = (await room.desk.pieces(batchId))[0]?.id ?? '';
    await until(() => page.about(batchId).some(({ pieces }) => pieces?.total === 1));
    await until(() => page.about(id)[0]?.state === 'waiting');
    await room.desk.read(id);
    await until(() => page.about(id).some(({ state }) => state === 'review'));
    await until(() => page.about(batchId).at(-1)?.state === 'done');
    expect(new Set(page.events.filter(({ data }) => data.id === batchId).map(({ kind }) => kind))).toEqual(
      new Set(['batch']),
    );
    expect(new Set(page.events.filter(({ data }) => data.id === id).map(({ kind }) => kind))).toEqual(
      new Set(['mail-item']),
    );
  });

  it('shows a delivered piece to its office alone, and takes it from its page when it goes back', async () => {
    const [clerk, stranger] = [
      await listen(room.clerk, '/in-tray/events'),
      await listen(room.stranger, '/in-tray/events'),
    ];
    const { id } = await room.deliveredPiece(content('Vertraulich'));
    await until(() => clerk.about(id).some(({ state }) => state === 'delivered'));
    await ok(await room.take(room.clerk, 'return', id));
    await until(() => clerk.about(id).at(-1)?.gone === true);
    // a later change of the same piece would come after whatever the stranger is still to hear
    const other = await room.deliveredPiece(content('Danach'));
    await until(() => clerk.about(other.id).some(({ state }) => state === 'delivered'));
    expect(stranger.events).toEqual([]);
    expect(clerk.events.filter(({ kind }) => kind === 'batch')).toEqual([]);
  });

  it('says nothing to an office of pieces that are still in the mail room', async () => {
    const clerk = await listen(room.clerk, '/in-tray/events');
    const batchId = await room.desk.receive([['ungelesen.pdf', scan([content('Ungelesen')])]]);
    await room.desk.split(batchId);
    const id = (await room.desk.pieces(batchId))[0]?.id ?? '';
    await room.desk.read(id);
    const other = await room.deliveredPiece(content('Zugestellt'));
    await until(() => clerk.about(other.id).some(({ state }) => state === 'delivered'));
    expect(clerk.about(id)).toEqual([]);
    expect(clerk.about(other.id).map(({ state }) => state)).toEqual(['delivered']);
  });

  it('takes a piece from the page of whoever may not see the file it is filed into', async () => {
    const { id } = await room.deliveredPiece(content('Verschluss'));
    const [clerk, mailRoom] = [
      await listen(room.clerk, '/in-tray/events'),
      await listen(room.mailRoom, '/batches/events'),
    ];
    const file = await room.desk.office.openFile('Verschlusssache');
    const { database } = room.desk.app;
    await database.query(`UPDATE record_file SET own_confidentiality = '005' WHERE id = $1`, [file.id]);
    await database.query(`UPDATE user_account SET clearance = '005' WHERE username = 'bodo.bau'`);
    await ok(await room.take(room.colleague, 'file', id, { body: { fileId: file.id } }));
    await until(() => clerk.about(id).length > 0 && mailRoom.about(id).length > 0);
    expect([...clerk.about(id), ...mailRoom.about(id)]).toEqual([
      { id, gone: true },
      { id, gone: true },
    ]);
  });

  it('is refused to strangers and to those without the right', async () => {
    expect((await room.desk.app.browser().get('/batches/events')).status).toBe(401);
    expect((await room.clerk.get('/batches/events')).status).toBe(403);
    expect((await room.mailRoom.get('/in-tray/events')).status).toBe(403);
  });

  it('lets go of who signed out at the next heartbeat, and keeps the others', async () => {
    const stream = room.desk.app.get(IntakeStream);
    const user = await room.desk.app.users.create('kurz.da', [{ role: 'mail-room', unitId: null }]);
    const leaver = await room.desk.app.users.signIn(room.desk.app.origin, user);
    const [left, stayed] = [await listen(leaver, '/batches/events'), await listen(room.mailRoom, '/batches/events')];
    await stream.beat();
    await until(() => left.comments > 0 && stayed.comments > 0);
    const heard = stayed.comments;
    expect((await leaver.change('DELETE', '/session')).ok).toBe(true);
    await stream.beat();
    await until(() => left.isClosed);
    await until(() => stayed.comments > heard);
    expect(stayed.isClosed).toBe(false);
    const batchId = await room.desk.receive([['danach.pdf', scan([content()])]]);
    await until(() => stayed.about(batchId).length > 0);
    expect(left.about(batchId)).toEqual([]);
  });

  it('lets go of who lost his right', async () => {
    const user = await room.desk.app.users.create('versetzt', [{ role: 'mail-room', unitId: null }]);
    const page = await listen(await room.desk.app.users.signIn(room.desk.app.origin, user), '/batches/events');
    await room.desk.app.database.query('DELETE FROM role_assignment WHERE user_id = $1', [user.id]);
    await room.desk.app.get(IntakeStream).beat();
    await until(() => page.isClosed);
  });
});
