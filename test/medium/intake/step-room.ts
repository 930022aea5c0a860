import type { BrowserSession } from '#modules/identity/testing';
import { content, IntakeDesk, type PieceRow, scan, type ScriptedPage } from './intake-desk.js';

/** What filing is answered with. */
export interface Filed {
  readonly documentId: string;
  readonly fileId: string;
  readonly reference: string;
}

/** A step people take with a piece. */
export type Step = 'correct' | 'deliver' | 'retry' | 'file' | 'return';

/** People of mail room and offices at their browsers, and the steps they take with pieces. */
export class StepRoom {
  private constructor(
    readonly desk: IntakeDesk,
    private readonly people: ReadonlyMap<string, BrowserSession>,
    /** A file of the office in charge. */
    readonly fileId: string,
  ) {}

  static async open(): Promise<StepRoom> {
    const desk = await IntakeDesk.open();
    const people = new Map<string, BrowserSession>();
    for (const [name, role, office] of [
      ['Paula Post', 'mail-room', null],
      ['Piet Post', 'mail-room', '50'],
      ['Anna Amt', 'caseworker', '63'],
      ['Bodo Bau', 'caseworker', '63'],
      ['Sina Sozial', 'caseworker', '50'],
    ] as const) {
      const unitId = office === null ? null : desk.office.unit(office);
      const username = name.toLowerCase().replace(' ', '.');
      const user = await desk.app.users.create(username, [{ role, unitId }], { displayName: name });
      people.set(name, await desk.app.users.signIn(desk.app.origin, user));
    }
    return new StepRoom(desk, people, (await desk.office.openFile('Bauantrag Garage Am Hang 3')).id);
  }

  /** The mail room of the whole city. */
  get mailRoom(): BrowserSession {
    return this.person('Paula Post');
  }

  /** The mail room of office 50 alone. */
  get mailRoomElsewhere(): BrowserSession {
    return this.person('Piet Post');
  }

  /** Somebody of office 63, which is in charge. */
  get clerk(): BrowserSession {
    return this.person('Anna Amt');
  }

  /** Somebody else of office 63. */
  get colleague(): BrowserSession {
    return this.person('Bodo Bau');
  }

  /** Somebody of office 50. */
  get stranger(): BrowserSession {
    return this.person('Sina Sozial');
  }

  async waitingPiece(...pages: ScriptedPage[]): Promise<PieceRow> {
    const { pieces } = await this.desk.cut([['stapel.pdf', scan(pages.length === 0 ? [content()] : pages)]]);
    const [piece] = pieces;
    if (!piece) throw new Error('No piece');
    return piece;
  }

  async readPiece(...pages: ScriptedPage[]): Promise<PieceRow> {
    const { id } = await this.waitingPiece(...pages);
    await this.desk.read(id);
    return this.desk.piece(id);
  }

  async deliveredPiece(...pages: ScriptedPage[]): Promise<PieceRow> {
    const { id } = await this.readPiece(...pages);
    await ok(await this.take(this.mailRoom, 'deliver', id));
    return this.desk.piece(id);
  }

  async filedPiece(): Promise<PieceRow> {
    const { id } = await this.deliveredPiece();
    await ok(await this.take(this.clerk, 'file', id));
    return this.desk.piece(id);
  }

  /** Takes a step with the present version, unless told otherwise. */
  async take(
    browser: BrowserSession,
    step: Step,
    id: string,
    more: { body?: object; headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Response> {
    const [row] = await this.desk.app.database.query<{ version: number }>(
      'SELECT version FROM mail_item WHERE id = $1',
      [id],
    );
    const body = { version: row?.version ?? 1, ...this.bodyOf(step), ...more.body };
    if (step === 'correct') return browser.change('PATCH', `/mail-items/${id}`, body, more.headers);
    return browser.post(`/mail-items/${id}/${step}`, body, more.headers);
  }

  async filed(response: Promise<Response>): Promise<Filed> {
    return (await ok(await response)) as Filed;
  }

  async actionsOf(id: string): Promise<string[]> {
    return (await this.desk.app.journalOf(id)).map(({ action }) => action);
  }

  /** Ids of what lies in somebody's in-tray. */
  async inTray(browser: BrowserSession): Promise<string[]> {
    const { items } = (await ok(await browser.get('/in-tray?limit=100'))) as { items: { id: string }[] };
    return items.map(({ id }) => id);
  }

  /** Ids of the documents somebody finds. */
  async found(browser: BrowserSession, word: string): Promise<string[]> {
    const { items } = (await ok(await browser.get(`/search?kind=document&q=${word}`))) as { items: { id: string }[] };
    return items.map(({ id }) => id);
  }

  async count(sql: string, ...parameters: unknown[]): Promise<number> {
    const [row] = await this.desk.app.database.query<{ count: number }>(
      `SELECT count(*)::int AS count ${sql}`,
      parameters,
    );
    return row?.count ?? 0;
  }

  documentsOf(id: string): Promise<number> {
    return this.count('FROM document WHERE source = $1', `mail-item:${id}`);
  }

  previewsOf(id: string): Promise<number> {
    return this.count('FROM mail_item_preview WHERE mail_item_id = $1', id);
  }

  private person(name: string): BrowserSession {
    const browser = this.people.get(name);
    if (!browser) throw new Error(`Nobody is called ${name}`);
    return browser;
  }

  private bodyOf(step: Step): object {
    switch (step) {
      case 'correct':
        return { fields: { subject: 'Bauvoranfrage' } };
      case 'deliver':
        return { unitId: this.desk.office.unit('63') };
      case 'file':
        return { fileId: this.fileId, subject: 'Antrag auf Baugenehmigung', documentType: 'Antrag' };
      case 'return':
        return { reason: 'Das Kataster liegt beim Kreis.' };
      case 'retry':
        return {};
    }
  }
}

/** Body of a good answer. @throws {Error} Thrown with the answer when it is a refusal. */
export async function ok(response: Response): Promise<unknown> {
  const body: unknown = response.status === 204 ? undefined : await response.json();
  if (!response.ok) throw new Error(JSON.stringify(body));
  return body;
}

/** Status and code of a refusal. */
export async function refusal(response: Response): Promise<{ status: number; code: string }> {
  const { code } = (await response.json()) as { code: string };
  return { status: response.status, code };
}
