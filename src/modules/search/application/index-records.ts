import { Injectable } from '@nestjs/common';
import { IndexableRecords } from '#modules/records';
import { queryIn, type Transaction } from '#platform/database';
import { IndexWriter } from './index-writer.js';

/** Shared by whoever takes in a batch, exclusive to whoever brings single records up to date meanwhile. */
export const REBUILD_LOCK = 7_320_001;
/** Documents whose texts are in memory at a time. */
const BATCH = 100;

/** Brings the index up to date with files and documents; while it is rebuilt, also the one in the making. */
@Injectable()
export class IndexRecords {
  constructor(
    private readonly records: IndexableRecords,
    private readonly writer: IndexWriter,
  ) {}

  /** A document was added or changed, or is gone. */
  async document(transaction: Transaction, documentId: string): Promise<void> {
    await this.bring(transaction, [], [documentId]);
  }

  /** A file was opened or changed. @param withDocuments whether what its documents are found by has changed too */
  async file(transaction: Transaction, fileId: string, withDocuments: boolean): Promise<void> {
    const documentIds = withDocuments ? await this.records.documentIdsOf(fileId) : [];
    await this.bring(transaction, [fileId], documentIds.slice(0, BATCH));
    for (let at = BATCH; at < documentIds.length; at += BATCH) {
      await this.bring(transaction, [], documentIds.slice(at, at + BATCH));
    }
  }

  private async bring(
    transaction: Transaction,
    fileIds: readonly string[],
    documentIds: readonly string[],
  ): Promise<void> {
    const ids = [...fileIds, ...documentIds];
    const isRebuilding = await this.waitForBatch(transaction);
    const found = await this.records.byIds(fileIds, documentIds);
    await this.writer.write(transaction, ids, found);
    if (isRebuilding) await this.writer.write(transaction, ids, found, 'next');
  }

  /** A batch of the rebuild that has read a record before it changed must be written before it is brought up to date. */
  private async waitForBatch(transaction: Transaction): Promise<boolean> {
    const read = 'SELECT rebuilding IS NOT NULL AS "isRebuilding" FROM search_index.state';
    const [state] = await queryIn<{ isRebuilding: boolean }>(transaction, read);
    if (state?.isRebuilding !== true) return false;
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock($1)', [REBUILD_LOCK]);
    const [now] = await queryIn<{ isRebuilding: boolean }>(transaction, read);
    return now?.isRebuilding === true;
  }
}
