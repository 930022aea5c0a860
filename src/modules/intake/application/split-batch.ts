import { Injectable, Logger } from '@nestjs/common';
import { systemActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { newId } from '#kernel/ids';
import { Database, queryIn, type Transaction } from '#platform/database';
import { type JobDefinition, Jobs, type RunningJob } from '#platform/jobs';
import { FINDING_CODES } from '../decode/finding-codes.js';
import { type BatchPage, cutIntoPieces, type Piece } from '../domain/pieces.js';
import { codeOfFault } from '../domain/passing-fault.js';
import type { Problem } from '../domain/problem.js';
import { IntakeFacts } from './intake-facts.js';
import { Originals } from './originals.js';
import { PageReader } from './page-reader.port.js';

/** Job that reads one piece. */
export const READ_MAIL_ITEM: JobDefinition<{ readonly mailItemId: string }> = {
  name: 'intake.read-mail-item',
  retryLimit: 8,
  expireInSeconds: 1800,
};

const ACTOR = systemActor('intake-worker');
/** A file that crashes its decoder again and again is at fault, though each single crash may have been chance. */
const CRASHED: string = FINDING_CODES.decodeCrashed;
const STUCK = 'INTAKE.BATCH_STUCK';

interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly object_hash: string;
}

interface FileResult {
  readonly file: FileRow;
  readonly state: 'inspected' | 'refused';
  readonly mediaType: string | null;
  readonly pageCount: number | null;
  readonly problems: readonly Problem[];
  readonly pages: readonly BatchPage[];
}

/**
 * Splits a batch into pieces: looks at every file, every page, cuts at separator sheets and commits all pieces with their
 * jobs in one transaction. A repeated run of a split batch does nothing. What fails for a passing reason is tried again;
 * on the last try a file that still crashes its decoder is set aside with its reason, so that the others go on.
 */
@Injectable()
export class SplitBatch {
  private readonly logger = new Logger(SplitBatch.name);

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly originals: Originals,
    private readonly reader: PageReader,
    private readonly facts: IntakeFacts,
    private readonly clock: Clock,
  ) {}

  async execute(job: Pick<RunningJob<{ readonly batchId: string }>, 'data' | 'lastAttempt'>): Promise<void> {
    const { batchId } = job.data;
    const started = await this.database.transaction(async (transaction) => {
      const rows = await queryIn(
        transaction,
        `UPDATE batch SET state = 'splitting' WHERE id = $1 AND state IN ('received', 'splitting') RETURNING id`,
        [batchId],
      );
      if (rows.length > 0) await this.facts.hintBatch(transaction, batchId);
      return rows.length > 0;
    });
    if (!started) return;
    try {
      await this.split(batchId, job.lastAttempt);
    } catch (error) {
      if (job.lastAttempt) await this.markStuck(batchId, error);
      throw error;
    }
  }

  private async split(batchId: string, isLastTry: boolean): Promise<void> {
    const files = await this.database.query<FileRow>(
      `SELECT id, name, object_hash FROM batch_file
        WHERE batch_id = $1 AND state <> 'refused' AND duplicate_of IS NULL ORDER BY position`,
      [batchId],
    );
    const results: FileResult[] = [];
    for (const file of files) results.push(await this.examine(batchId, file, isLastTry));
    await this.database.transaction((transaction) => this.commit(transaction, batchId, results));
  }

  private async examine(batchId: string, file: FileRow, isLastTry: boolean): Promise<FileResult> {
    const refused = (problems: readonly Problem[], mediaType: string | null): FileResult => ({
      file,
      state: 'refused',
      mediaType,
      pageCount: null,
      problems,
      pages: [],
    });
    try {
      const path = await this.originals.fetch(file.object_hash);
      const inspection = await this.reader.inspect(path);
      const problems: Problem[] = inspection.findings.map(({ code, severity, page }) => ({
        code,
        severity,
        details: {},
        fileName: file.name,
        ...(page === undefined ? {} : { page: page + 1 }),
      }));
      const mediaType = inspection.mediaType ?? null;
      const stops = problems.some((problem) => problem.severity === 'refuse' && problem.page === undefined);
      if (stops || inspection.pageCount === 0) return refused(problems, mediaType);
      await this.announcePages(batchId, file.id, inspection.pageCount);
      const unreadable = new Set(
        problems.filter((problem) => problem.severity === 'refuse').map((problem) => (problem.page ?? 0) - 1),
      );
      const pages = await Promise.all(
        Array.from({ length: inspection.pageCount }, (_, index) =>
          unreadable.has(index)
            ? Promise.resolve(unreadablePage(file, index))
            : this.scan(file, { path, index }, problems, isLastTry),
        ),
      );
      if (pages.every((page) => page.kind === 'unreadable')) return refused(problems, mediaType);
      problems.sort((one, other) => (one.page ?? 0) - (other.page ?? 0));
      return { file, state: 'inspected', mediaType, pageCount: inspection.pageCount, problems, pages };
    } catch (error) {
      // A file that breaks its decoder is set aside with its reason; the other files go on.
      if (!isFault(error, isLastTry)) throw error;
      this.logger.warn(`A file of a batch is set aside: ${error.code}`);
      return refused([{ code: error.code, severity: 'refuse', details: {}, fileName: file.name }], null);
    }
  }

  private async scan(
    file: FileRow,
    { path, index }: { readonly path: string; readonly index: number },
    problems: Problem[],
    isLastTry: boolean,
  ): Promise<BatchPage> {
    try {
      const page = await this.reader.scanPage(path, index);
      return { fileId: file.id, fileName: file.name, pageIndex: index, ...page };
    } catch (error) {
      if (!isFault(error, isLastTry)) throw error;
      this.logger.warn(`Page ${String(index + 1)} of a batch file cannot be decoded: ${error.code}`);
      problems.push({ code: error.code, severity: 'refuse', details: {}, fileName: file.name, page: index + 1 });
      return unreadablePage(file, index);
    }
  }

  /** Says on the batch that it waits for the administration: its job can be driven again from the list of failed jobs. */
  private async markStuck(batchId: string, error: unknown): Promise<void> {
    const cause = codeOfFault(error);
    const problem: Problem = { code: STUCK, severity: 'refuse', details: cause === undefined ? {} : { cause } };
    await this.database.transaction(async (transaction) => {
      const rows = await queryIn(
        transaction,
        `UPDATE batch SET problems = problems || $2::jsonb WHERE id = $1 AND state = 'splitting' AND NOT problems @> $3::jsonb RETURNING id`,
        [batchId, JSON.stringify([problem]), JSON.stringify([{ code: STUCK }])],
      );
      if (rows.length > 0)
        await this.facts.aboutBatch(transaction, ACTOR, batchId, 'intake.batch-stuck', { ...problem.details });
    });
  }

  private async announcePages(batchId: string, fileId: string, pageCount: number): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await queryIn(transaction, 'UPDATE batch_file SET pages = $2 WHERE id = $1', [fileId, pageCount]);
      await this.facts.hintBatch(transaction, batchId);
    });
  }

  private async commit(transaction: Transaction, batchId: string, results: readonly FileResult[]): Promise<void> {
    const [batch] = await queryIn<{ state: string; received_at: Date; problems: Problem[] }>(
      transaction,
      'SELECT state, received_at, problems FROM batch WHERE id = $1 FOR UPDATE',
      [batchId],
    );
    if (batch?.state !== 'splitting') return;
    for (const result of results) await this.saveFile(transaction, batchId, result);
    const { pieces, problems } = cutIntoPieces(results.flatMap((result) => result.pages));
    for (const [index, piece] of pieces.entries()) {
      await this.savePiece(transaction, batchId, index + 1, piece, batch.received_at);
    }
    const state = pieces.length > 0 ? 'processing' : 'failed';
    const nothingNew = results.length === 0;
    await queryIn(transaction, 'UPDATE batch SET state = $2, problems = $3::jsonb WHERE id = $1', [
      batchId,
      nothingNew ? 'done' : state,
      JSON.stringify([...batch.problems.filter((problem) => problem.code !== STUCK), ...problems]),
    ]);
    await this.facts.aboutBatch(
      transaction,
      ACTOR,
      batchId,
      { type: 'intake.batch-split', version: 1, aggregateId: batchId, payload: { batchId, pieces: pieces.length } },
      {
        pieces: pieces.length,
        pages: results.reduce((sum, result) => sum + result.pages.length, 0),
        problems: [...results.flatMap((result) => result.problems), ...problems].map((problem) => problem.code),
      },
    );
  }

  private async saveFile(transaction: Transaction, batchId: string, result: FileResult): Promise<void> {
    await queryIn(
      transaction,
      `UPDATE batch_file SET state = $2, media_type = coalesce($3, media_type), pages = $4, problems = problems || $5::jsonb
        WHERE id = $1`,
      [result.file.id, result.state, result.mediaType, result.pageCount, JSON.stringify(result.problems)],
    );
    for (const page of result.pages) {
      await queryIn(
        transaction,
        `INSERT INTO batch_page (file_id, page_index, batch_id, kind, separator_payload, width_px, height_px)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [page.fileId, page.pageIndex, batchId, page.kind, page.separatorPayload, page.widthPx, page.heightPx],
      );
    }
  }

  private async savePiece(
    transaction: Transaction,
    batchId: string,
    position: number,
    piece: Piece,
    receivedAt: Date,
  ): Promise<void> {
    const id = newId(this.clock.now());
    await queryIn(
      transaction,
      `INSERT INTO mail_item (id, batch_id, position, state, pages, separator_office, received_on, updated_at, version)
       VALUES ($1, $2, $3, 'waiting', $4, $5, ($6::timestamptz AT TIME ZONE 'Europe/Berlin')::date, $7, 1)`,
      [
        id,
        batchId,
        position,
        piece.pages.length,
        piece.separator?.separatorOffice ?? null,
        receivedAt,
        this.clock.now(),
      ],
    );
    for (const [index, page] of piece.pages.entries()) {
      await queryIn(transaction, 'UPDATE batch_page SET mail_item_id = $3 WHERE file_id = $1 AND page_index = $2', [
        page.fileId,
        page.pageIndex,
        id,
      ]);
      await queryIn(
        transaction,
        `INSERT INTO mail_item_page (mail_item_id, number, file_id, page_index, blank, width_px, height_px)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [id, index + 1, page.fileId, page.pageIndex, page.kind === 'blank', page.widthPx, page.heightPx],
      );
    }
    await this.jobs.enqueue(transaction, READ_MAIL_ITEM, { mailItemId: id }, { key: id });
    await this.facts.hintMailItem(transaction, id);
  }
}

/** Whether the file itself is at fault, not what surrounds it (a store that is gone passes, and is tried again). */
function isFault(error: unknown, isLastTry: boolean): error is DomainError {
  return error instanceof DomainError && (error.kind !== 'unavailable' || (isLastTry && error.code === CRASHED));
}

function unreadablePage(file: FileRow, pageIndex: number): BatchPage {
  return {
    fileId: file.id,
    fileName: file.name,
    pageIndex,
    kind: 'unreadable',
    separatorPayload: null,
    separatorOffice: null,
    widthPx: null,
    heightPx: null,
  };
}
