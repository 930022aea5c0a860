import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { systemActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { ObjectRegistry, ObjectStore, type StoredObject } from '#modules/storage';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { RunningJob } from '#platform/jobs';
import type { MailItem, ReadingOutcome } from '../domain/mail-item.entity.js';
import { codeOfFault } from '../domain/passing-fault.js';
import type { Problem } from '../domain/problem.js';
import { IntakeConfig } from '../intake.config.js';
import { MailItemRepository } from '../persistence/mail-item.repository.js';
import { readLetter, deliveryThreshold } from '../reading/read-letter.js';
import type { LetterReading } from '../reading/letter-reading.js';
import { RegisterLookups } from '../register/register-lookups.js';
import { IntakeFacts } from './intake-facts.js';
import { originalLock } from './original-lock.js';
import { Originals } from './originals.js';
import { PageReader, type PieceReadResult } from './page-reader.port.js';

const ACTOR = systemActor('intake-worker');
/** Above this probability a letter that is not addressed to us is named as such. */
const FOREIGN_CERTAINTY = 0.9;

interface PageRow {
  readonly number: number;
  readonly page_index: number;
  readonly blank: boolean;
  readonly kind: string;
  readonly object_hash: string;
  readonly received_at: Date;
  readonly batch_number: string;
}

/** The outside world of {@link ReadMailItem}. */
@Injectable()
export class ReadMailItemPorts {
  constructor(
    readonly store: ObjectStore,
    readonly registry: ObjectRegistry,
    readonly originals: Originals,
    readonly reader: PageReader,
    readonly registers: RegisterLookups,
  ) {}
}

/**
 * Reads one piece: text, reading copy (PDF/A), what a registrar would note, and where it belongs; then sends it to the
 * office's in-tray when that is sure enough, else to a person. Repeated runs of a piece that was read do nothing.
 */
@Injectable()
export class ReadMailItem {
  constructor(
    private readonly database: Database,
    private readonly ports: ReadMailItemPorts,
    private readonly items: MailItemRepository,
    private readonly facts: IntakeFacts,
    private readonly config: IntakeConfig,
    private readonly clock: Clock,
  ) {}

  async execute(job: RunningJob<{ readonly mailItemId: string }>): Promise<void> {
    const { mailItemId } = job.data;
    const item = await this.start(mailItemId);
    if (!item) return;
    const folder = await this.ports.originals.workFolder();
    try {
      await this.read(item, folder);
    } catch (error) {
      const refused = error instanceof DomainError && error.kind !== 'unavailable';
      if (!refused && !job.lastAttempt) throw error;
      if (refused) await this.markProblem(mailItemId, error.code);
      else {
        const cause = codeOfFault(error);
        await this.markProblem(mailItemId, 'INTAKE.PIECE_FAILED', cause === undefined ? {} : { cause });
      }
      if (!refused) throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async start(id: string): Promise<MailItem | undefined> {
    return this.database.transaction(async (transaction) => {
      const item = await this.items.findLocked(transaction, id);
      if (item?.state !== 'waiting' && item?.state !== 'reading') return undefined;
      if (item.state === 'waiting') {
        item.startReading(this.clock.now());
        await this.items.save(transaction, item);
        await this.facts.hintBatch(transaction, item.batchId);
      }
      return item;
    });
  }

  private async read(item: MailItem, folder: string): Promise<void> {
    const rows = await this.database.query<PageRow>(
      `SELECT page.number, page.page_index, page.blank, scanned.kind, file.object_hash, batch.received_at, batch.number AS batch_number
         FROM mail_item_page AS page JOIN batch_file AS file ON file.id = page.file_id JOIN batch ON batch.id = file.batch_id
         JOIN batch_page AS scanned ON scanned.file_id = page.file_id AND scanned.page_index = page.page_index
        WHERE page.mail_item_id = $1 ORDER BY page.number`,
      [item.id],
    );
    const first = rows[0];
    if (!first) throw new Error(`Mail item ${item.id} has no pages`);
    const readable = rows.filter((row) => row.kind !== 'unreadable');
    if (readable.every((row) => row.blank)) {
      await this.markProblem(item.id, 'INTAKE.PAGE_UNREADABLE');
      return;
    }
    const sources = await Promise.all(
      readable.map(async (row) => ({
        path: await this.ports.originals.fetch(row.object_hash),
        pageIndex: row.page_index,
        blank: row.blank,
      })),
    );
    const title = `${first.batch_number}-${String(item.position)}`;
    const result = await this.ports.reader.readPiece(sources, title, first.received_at, folder);
    const stored = await this.storeRendition(result.pdfPath);
    const letter = await this.assess(item, result);
    await this.commit(item.id, { rows, readable, result, stored, letter });
  }

  private async storeRendition(path: string): Promise<StoredObject> {
    return this.ports.store.put(createReadStream(path), {
      mediaType: 'application/pdf',
      ...originalLock(this.config, this.clock.now()),
    });
  }

  private async assess(item: MailItem, result: PieceReadResult): Promise<LetterReading> {
    const register = await this.ports.registers.current();
    const pages = result.pages.filter((page) => page !== null).map((page) => page.reading);
    return readLetter({ pages, separatorOffice: item.separatorOffice, receivedOn: item.receivedOn }, register);
  }

  private async commit(id: string, read: ReadPiece): Promise<void> {
    const previews = await Promise.all(
      read.result.pages.map(async (page) =>
        page ? { bytes: await readFile(page.previewPath), type: page.previewType } : null,
      ),
    );
    await this.database.transaction(async (transaction) => {
      const item = await this.items.findLocked(transaction, id);
      if (item?.state !== 'reading') return;
      for (const [index, page] of read.result.pages.entries()) {
        const row = read.readable[index];
        const preview = previews[index];
        if (page && row && preview) await this.savePage(transaction, id, row.number, page, preview);
      }
      await this.ports.registry.register(transaction, read.stored);
      const outcome = outcomeOf(read, await this.items.findMissingFile(transaction, item));
      const automatic = item.finishReading(outcome, this.clock.now());
      await this.items.save(transaction, item);
      await this.recordRead(transaction, item, outcome, automatic);
      await this.items.finishBatchWhenRead(transaction, item.batchId);
    });
  }

  private async savePage(
    transaction: Transaction,
    id: string,
    number: number,
    page: NonNullable<PieceReadResult['pages'][number]>,
    preview: { readonly bytes: Buffer; readonly type: string },
  ): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE mail_item_page SET width_px = $3, height_px = $4, doubtful = $5, confidence = $6, engine = $7, text = $8, words = $9::jsonb
        WHERE mail_item_id = $1 AND number = $2`,
      [
        id,
        number,
        page.widthPx,
        page.heightPx,
        page.reading.doubtful,
        page.reading.confidence,
        page.reading.engine,
        page.reading.text,
        JSON.stringify(page.reading.words),
      ],
    );
    await queryIn(
      transaction,
      `INSERT INTO mail_item_preview (mail_item_id, number, media_type, bytes) VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT pk_mail_item_preview DO UPDATE SET media_type = EXCLUDED.media_type, bytes = EXCLUDED.bytes`,
      [id, number, preview.type, preview.bytes],
    );
  }

  private async recordRead(
    transaction: Transaction,
    item: MailItem,
    outcome: ReadingOutcome,
    automatic: boolean,
  ): Promise<void> {
    await this.facts.aboutMailItem(
      transaction,
      ACTOR,
      item,
      {
        type: 'intake.mail-item-read',
        version: 1,
        aggregateId: item.id,
        payload: { mailItemId: item.id, pages: item.pages, confidence: outcome.textConfidence },
      },
      {
        after: {
          state: item.state,
          rendition: outcome.rendition.hash,
          subject: item.subject,
          documentType: item.documentType,
          routingConfidence: item.confidence,
          suggestedFileId: item.suggestedFileId,
        },
      },
    );
    if (!automatic || item.unitId === null) return;
    await this.facts.aboutMailItem(
      transaction,
      ACTOR,
      item,
      {
        type: 'intake.mail-item-delivered',
        version: 1,
        aggregateId: item.id,
        payload: { mailItemId: item.id, unitId: item.unitId, automatic: true },
      },
      { after: { unitId: item.unitId, automatic: true, threshold: outcome.deliveryThreshold } },
    );
  }

  private async markProblem(id: string, code: string, details: Problem['details'] = {}): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const item = await this.items.findLocked(transaction, id);
      if (item?.state !== 'waiting' && item?.state !== 'reading') return;
      item.fail({ code, severity: 'refuse', details }, this.clock.now());
      await this.items.save(transaction, item);
      await this.facts.aboutMailItem(
        transaction,
        ACTOR,
        item,
        { type: 'intake.mail-item-problem', version: 1, aggregateId: id, payload: { mailItemId: id, code } },
        { after: { state: item.state, problem: code, ...details } },
      );
      await this.items.finishBatchWhenRead(transaction, item.batchId);
    });
  }
}

interface ReadPiece {
  readonly rows: readonly PageRow[];
  readonly readable: readonly PageRow[];
  readonly result: PieceReadResult;
  readonly stored: StoredObject;
  readonly letter: LetterReading;
}

function outcomeOf(read: ReadPiece, missingFile: string | undefined): ReadingOutcome {
  const readings = read.result.pages.filter((page) => page !== null).map((page) => page.reading);
  const doubtful = doubtfulPages(read);
  return {
    reading: read.letter,
    rendition: { hash: read.stored.hash, sizeBytes: read.stored.sizeBytes },
    textConfidence:
      readings.length === 0 ? 0 : readings.reduce((sum, { confidence }) => sum + confidence, 0) / readings.length,
    doubtful: doubtful.length > 0,
    deliveryThreshold,
    warning: warningOf(read, doubtful, missingFile),
  };
}

/** Numbers of the pages of the piece that could not be read, or not with certainty. */
function doubtfulPages(read: ReadPiece): number[] {
  return read.rows
    .filter((row) => {
      const place = read.readable.indexOf(row);
      return place < 0 || read.result.pages[place]?.reading.doubtful === true;
    })
    .map((row) => row.number);
}

function warningOf(read: ReadPiece, doubtful: readonly number[], missingFile: string | undefined): Problem | null {
  if (missingFile !== undefined) {
    return { code: 'INTAKE.PIECE_INCOMPLETE', severity: 'warn', details: {}, fileName: missingFile };
  }
  if (doubtful.length > 0) {
    return { code: 'INTAKE.PAGE_UNREADABLE', severity: 'warn', details: { pages: doubtful.join(', ') } };
  }
  const { unitId, confidence } = read.letter.routing;
  if (unitId === null && confidence >= FOREIGN_CERTAINTY)
    return { code: 'INTAKE.ADDRESSED_ELSEWHERE', severity: 'warn', details: {} };
  return null;
}
