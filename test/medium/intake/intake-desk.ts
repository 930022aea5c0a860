import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { IntakeConfig, type IncomingFile, ReceiveBatch } from '#modules/intake';
import { ObjectRegistry, ObjectStore } from '#modules/storage';
import { Database } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { IntakeFacts } from '../../../src/modules/intake/application/intake-facts.js';
import { Originals } from '../../../src/modules/intake/application/originals.js';
import {
  type PageReader,
  type PieceReadResult,
  type PieceSourcePage,
  type ScannedPage,
} from '../../../src/modules/intake/application/page-reader.port.js';
import { PageReaderWithoutText } from './page-reader-without-text.js';
import { ReadMailItem, ReadMailItemPorts } from '../../../src/modules/intake/application/read-mail-item.js';
import { SplitBatch } from '../../../src/modules/intake/application/split-batch.js';
import { DecodeError } from '../../../src/modules/intake/decode/decode-error.js';
import type { Finding } from '../../../src/modules/intake/decode/finding-codes.js';
import type { Inspection } from '../../../src/modules/intake/decode/inspection.js';
import type { Problem } from '../../../src/modules/intake/domain/problem.js';
import { MailItemRepository } from '../../../src/modules/intake/persistence/mail-item.repository.js';
import { composePage, type PrintedLine } from '../../../src/modules/intake/reading/testing/compose-page.js';
import { RegisterLookups } from '../../../src/modules/intake/register/register-lookups.js';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

/** A page of a scripted scan. */
export interface ScriptedPage {
  readonly kind: 'content' | 'blank' | 'separator';
  /** Office on the separator sheet. */
  readonly office?: string;
  readonly lines?: readonly PrintedLine[];
  readonly doubtful?: boolean;
  /** The page cannot be decoded: code of the error. */
  readonly fault?: string;
}

/** A scan whose bytes say what is on its pages; `nonce` makes bytes differ. */
export function scan(
  pages: readonly ScriptedPage[],
  more: { findings?: readonly Finding[]; nonce?: string } = {},
): Buffer {
  return Buffer.from(JSON.stringify({ pages, findings: more.findings ?? [], nonce: more.nonce ?? newId() }));
}

export const content = (text = 'Sehr geehrte Damen und Herren'): ScriptedPage => ({
  kind: 'content',
  lines: [{ text, x: 25, y: 100 }],
});
export const blank: ScriptedPage = { kind: 'blank' };
export const separator = (office?: string): ScriptedPage => ({
  kind: 'separator',
  ...(office === undefined ? {} : { office }),
});

type Operation = 'inspect' | 'scanPage' | 'readPiece';

/** Reads scripted scans; faults can be put in its way. */
export class ScriptedPageReader extends PageReaderWithoutText {
  readonly calls: Operation[] = [];
  private readonly faults: { readonly operation: Operation; readonly error: Error }[] = [];

  /** Lets the next call of this kind fail. */
  failNext(operation: Operation, error: Error): void {
    this.faults.push({ operation, error });
  }

  async inspect(file: string): Promise<Inspection> {
    this.enter('inspect');
    const { pages, findings } = await load(file);
    return { mediaType: 'application/pdf', pageCount: pages.length, pages: [], findings };
  }

  async scanPage(file: string, pageIndex: number): Promise<ScannedPage> {
    this.enter('scanPage');
    const page = (await load(file)).pages[pageIndex];
    if (!page) throw new Error(`No page ${String(pageIndex)}`);
    if (page.fault !== undefined) throw decodeError(page.fault);
    return {
      kind: page.kind,
      separatorPayload: page.kind === 'separator' ? `TALAKTE:SEP:${page.office ?? '-'}` : null,
      separatorOffice: page.office ?? null,
      widthPx: 2480,
      heightPx: 3508,
    };
  }

  async readPiece(
    sources: readonly PieceSourcePage[],
    title: string,
    createdAt: Date,
    folder: string,
  ): Promise<PieceReadResult> {
    this.enter('readPiece');
    await mkdir(folder, { recursive: true });
    const pages = await Promise.all(
      sources.map(async (source, index) => {
        if (source.blank) return null;
        const page = (await load(source.path)).pages[source.pageIndex];
        const previewPath = path.join(folder, `${String(index)}.jpg`);
        await writeFile(previewPath, `picture ${String(index)}`);
        const reading = { ...composePage(page?.lines ?? []), doubtful: page?.doubtful === true };
        return { reading, widthPx: 2480, heightPx: 3508, previewPath, previewType: 'image/jpeg' };
      }),
    );
    const pdfPath = path.join(folder, 'reading.pdf');
    await writeFile(pdfPath, JSON.stringify([title, createdAt, pages.map((page) => page?.reading.text)]));
    return { pages, pdfPath };
  }

  private enter(operation: Operation): void {
    this.calls.push(operation);
    const place = this.faults.findIndex((fault) => fault.operation === operation);
    const [fault] = place < 0 ? [] : this.faults.splice(place, 1);
    if (fault) throw fault.error;
  }
}

async function load(file: string): Promise<{ pages: ScriptedPage[]; findings: Finding[] }> {
  return JSON.parse(await readFile(file, 'utf8')) as { pages: ScriptedPage[]; findings: Finding[] };
}

/** What the decoder throws when a file is at fault; `INTAKE.DECODE_CRASHED` passes, the others do not. */
export function decodeError(code: string): DecodeError {
  return new DecodeError(code as Finding['code'], 'scripted');
}

/** A file of a batch as tables tell it. */
export interface FileRow {
  readonly name: string;
  readonly state: string;
  readonly pages: number | null;
  readonly problems: readonly Problem[];
}

/** A piece as tables tell it. */
export interface PieceRow {
  readonly id: string;
  readonly position: number;
  readonly state: string;
  readonly pages: number;
  readonly unit: string | null;
  readonly office: string | null;
  readonly problem: Problem | null;
  readonly rendition: string | null;
  readonly version: number;
}

/** The mail room with its use cases at hand; jobs run only when a test says so. */
export class IntakeDesk {
  private constructor(
    readonly app: TestApplication,
    readonly office: Office,
    readonly reader: ScriptedPageReader,
    private readonly pages: PageReader,
    private readonly removeAll: () => Promise<void>,
  ) {}

  /** @param pages what reads pages: the scripted reader unless given */
  static async open(options: Readonly<Record<string, string>> = {}, pages?: PageReader): Promise<IntakeDesk> {
    const installation = await createInstallation(options);
    const app = await startApplication('api', installation);
    const reader = new ScriptedPageReader();
    return new IntakeDesk(app, await setUpOffice(app), reader, pages ?? reader, async () => {
      await app.close();
      await installation.remove();
    });
  }

  async close(): Promise<void> {
    await this.removeAll();
  }

  /** Closes after making sure that journal and stored objects are whole. @throws {Error} Thrown with the first fault. */
  async closeIntact(): Promise<void> {
    try {
      const { firstFault } = await this.app.checkIntegrity();
      if (firstFault !== null) throw new Error(JSON.stringify(firstFault));
    } finally {
      await this.close();
    }
  }

  /** Brings files in. */
  receive(
    files: readonly (readonly [string, Buffer])[],
    more: { actor?: Actor; idempotencyKey?: string } = {},
  ): Promise<string> {
    const { actor = FOUNDER, ...rest } = more;
    return this.app.get(ReceiveBatch).execute(actor, { channel: 'api', source: null, files: incoming(files), ...rest });
  }

  split(batchId: string, isLastTry = false): Promise<void> {
    const { app } = this;
    const splitBatch = new SplitBatch(
      app.get(Database),
      app.get(Jobs),
      app.get(Originals),
      this.pages,
      app.get(IntakeFacts),
      app.get(Clock),
    );
    return splitBatch.execute({ data: { batchId }, lastAttempt: isLastTry });
  }

  read(mailItemId: string, isLastTry = false): Promise<void> {
    const { app } = this;
    const ports = new ReadMailItemPorts(
      app.get(ObjectStore),
      app.get(ObjectRegistry),
      app.get(Originals),
      this.pages,
      app.get(RegisterLookups),
    );
    const readMailItem = new ReadMailItem(
      app.get(Database),
      ports,
      app.get(MailItemRepository),
      app.get(IntakeFacts),
      app.get(IntakeConfig),
      app.get(Clock),
    );
    return readMailItem.execute({
      id: newId(),
      data: { mailItemId },
      attempt: isLastTry ? 8 : 0,
      lastAttempt: isLastTry,
      signal: new AbortController().signal,
    });
  }

  /** Brings files in and splits them; returns batch and pieces. */
  async cut(files: readonly (readonly [string, Buffer])[]): Promise<{ batchId: string; pieces: PieceRow[] }> {
    const batchId = await this.receive(files);
    await this.split(batchId);
    return { batchId, pieces: await this.pieces(batchId) };
  }

  async batch(id: string): Promise<{ number: string; state: string; problems: Problem[] }> {
    const [row] = await this.app.database.query<{ number: string; state: string; problems: Problem[] }>(
      'SELECT number, state, problems FROM batch WHERE id = $1',
      [id],
    );
    if (!row) throw new Error(`No batch ${id}`);
    return row;
  }

  files(batchId: string): Promise<FileRow[]> {
    return this.app.database.query(
      'SELECT name, state, pages, problems FROM batch_file WHERE batch_id = $1 ORDER BY position',
      [batchId],
    );
  }

  pieces(batchId: string): Promise<PieceRow[]> {
    return this.app.database.query(
      `SELECT id, position, state, pages, unit_id AS unit, separator_office AS office, problem, rendition_hash AS rendition, version
         FROM mail_item WHERE batch_id = $1 ORDER BY position`,
      [batchId],
    );
  }

  async piece(id: string): Promise<PieceRow> {
    const [row] = await this.app.database.query<PieceRow>(
      `SELECT id, position, state, pages, unit_id AS unit, separator_office AS office, problem, rendition_hash AS rendition, version
         FROM mail_item WHERE id = $1`,
      [id],
    );
    if (!row) throw new Error(`No piece ${id}`);
    return row;
  }

  /** Jobs of this kind that wait. */
  async waitingJobs(name: string): Promise<number> {
    await this.app.get(Jobs).start();
    const [row] = await this.app.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pgboss.job WHERE name = $1 AND state = 'created'`,
      [name],
    );
    return row?.count ?? 0;
  }

  /** A path in the installation's folder. */
  path(...parts: readonly string[]): string {
    return path.join(this.app.installation.dataFolder, ...parts);
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- files come one after another
export async function* incoming(files: readonly (readonly [string, Buffer])[]): AsyncGenerator<IncomingFile> {
  for (const [name, bytes] of files) {
    yield { name, declaredType: 'application/octet-stream', content: Readable.from([bytes]) };
  }
}
