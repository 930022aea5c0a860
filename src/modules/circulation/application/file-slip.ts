import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { systemActor } from '#kernel/actor';
import { DomainError } from '#kernel/domain-error';
import { RecordLife } from '#modules/records';
import { queryIn } from '#platform/database';
import type { CirculationFolder } from '../domain/circulation-folder.js';
import { slipRecord } from '../domain/slip-record.js';
import type { PaperNow } from '../persistence/paper.repository.js';
import { FolderPlaces } from './act-on-folder.js';
import { FolderFacts } from './folder-facts.js';

const ACTOR = systemActor('Umlaufmappe');

/** What a file that takes nothing new any more answers; the slip stays with the folder. */
const NO_MORE_TAKEN = [
  'RECORDS.FILE_NOT_OPEN',
  'RECORDS.MARKED_INVALID',
  'RECORDS.FILE_NOT_FOUND',
  'RECORDS.PROCEEDING_NOT_FOUND',
];

/** Puts the slip of a folder that has ended into every file it had papers of; each is told of its own papers only. */
@Injectable()
export class FileSlip {
  constructor(
    private readonly places: FolderPlaces,
    private readonly life: RecordLife,
    private readonly facts: FolderFacts,
  ) {}

  /** Idempotent: a slip that is filed already stays that one. */
  async execute(folderId: string): Promise<void> {
    const { database, folders, papers } = this.places;
    const found = await database.transaction(async (transaction) => {
      const folder = await folders.find(transaction, folderId);
      const ids = folder?.slip.papers.map(({ documentId }) => documentId) ?? [];
      const isSettled = await folders.isSlipSettled(transaction, folderId);
      return folder && { folder, isSettled, papers: await papers.now(transaction, ids) };
    });
    if (!found || found.folder.slip.state !== 'ended' || found.isSettled) return;
    let first: string | null = null;
    for (const own of Map.groupBy(found.papers, ({ fileId }) => fileId).values()) {
      const filed = await this.fileInto(found.folder, own);
      first ??= filed;
    }
    await this.settle(found.folder, first);
  }

  /** @returns id of the document; `null` where the file takes nothing, or more people would read the slip than its papers */
  private async fileInto(folder: CirculationFolder, papers: readonly PaperNow[]): Promise<string | null> {
    const [paper] = papers;
    if (!paper || papers.some(({ isPart }) => isPart)) return null;
    const { fileId } = paper;
    try {
      const filed = await this.life.route.handIn.execute(
        ACTOR,
        {
          ...{ fileId, proceedingId: paper.proceedingId, id: idFor(folder.id, fileId) },
          ...{ subject: `Laufzettel: ${folder.subject}`, type: 'Laufzettel', state: 'received' },
        },
        { fileName: 'Laufzettel.txt', content: Readable.from([Buffer.from(slipRecord(folder, papers))]) },
      );
      return filed.documentId;
    } catch (error) {
      if (error instanceof DomainError && NO_MORE_TAKEN.includes(error.code)) return null;
      throw error;
    }
  }

  /** From now on the folder keeps no file open any more. */
  private async settle(folder: CirculationFolder, documentId: string | null): Promise<void> {
    const { database, clock } = this.places;
    await database.transaction(async (transaction) => {
      const rows = await queryIn(
        transaction,
        `UPDATE circulation_folder SET slip_document_id = $2, slip_settled_at = $3
          WHERE id = $1 AND slip_settled_at IS NULL RETURNING id`,
        [folder.id, documentId, clock.now()],
      );
      if (rows.length > 0 && documentId !== null)
        await this.facts.told(transaction, ACTOR, folder, { type: 'circulation.slip-filed' }, clock.now());
    });
  }
}

/** The same folder has one slip in each file. @norm RFC 9562 version 8 */
function idFor(folderId: string, fileId: string): string {
  const bytes = createHash('sha256').update(`slip\n${folderId}\n${fileId}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
