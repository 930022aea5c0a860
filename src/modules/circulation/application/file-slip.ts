import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { systemActor } from '#kernel/actor';
import { DomainError } from '#kernel/domain-error';
import { RecordLife } from '#modules/records';
import type { CirculationFolder } from '../domain/circulation-folder.js';
import { isOver } from '../domain/route-step.js';
import { numbered } from '../domain/slip.js';
import { mayKnowAll } from '../domain/slip-readers.js';
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

/** A folder with its papers as they are, and what became of its slip. */
interface EndedFolder {
  readonly folder: CirculationFolder;
  readonly papers: readonly PaperNow[];
  /** As of when the slip lies in the files; `null` as long as it does not. */
  readonly settledAt: Date | null;
  readonly readAt: Date;
}

/**
 * Puts the slip of a folder that has ended into every file it had papers of; each is told of its own papers only. Where people took note
 * afterwards, the slip as it is then follows as a supplement (Nachtrag) when nobody is asked any more.
 */
@Injectable()
export class FileSlip {
  constructor(
    private readonly places: FolderPlaces,
    private readonly life: RecordLife,
    private readonly facts: FolderFacts,
  ) {}

  /** Idempotent: a slip that is filed already stays that one. */
  async execute(folderId: string): Promise<void> {
    const found = await this.read(folderId);
    if (found?.folder.slip.state !== 'ended') return;
    const { settledAt, folder } = found;
    if (settledAt === null) {
      await this.settle(found, await this.fileAll(found, 'Laufzettel'));
      return;
    }
    const steps = numbered(folder.slip).map(({ step }) => step);
    const isLater = steps.some(({ end }) => end !== null && end.at > settledAt);
    if (isLater && steps.every(isOver)) await this.fileAll(found, 'Laufzettel (Nachtrag)');
  }

  private async read(folderId: string): Promise<EndedFolder | undefined> {
    const { database, folders, papers, clock } = this.places;
    const readAt = clock.now();
    return database.transaction(async (transaction) => {
      const folder = await folders.find(transaction, folderId);
      if (!folder) return undefined;
      const ids = folder.slip.papers.map(({ documentId }) => documentId);
      const settledAt = await folders.slipSettledAt(transaction, folderId);
      return { folder, settledAt, readAt, papers: await papers.now(transaction, ids) };
    });
  }

  /** @returns the first document that was made */
  private async fileAll({ folder, papers }: EndedFolder, title: string): Promise<string | null> {
    // what is gone was about something nobody may be told of any more
    const isWhole = papers.length === folder.slip.papers.length;
    let first: string | null = null;
    for (const own of Map.groupBy(papers, ({ fileId }) => fileId).values()) {
      const [paper] = own;
      // where only parts of the file are guarded more, its readers must not see the slip
      if (!paper || own.some(({ isPart }) => isPart)) continue;
      const hasWords = isWhole && mayKnowAll(paper, papers);
      const filed = await this.fileInto(folder, paper, {
        title,
        content: slipRecord(folder, { papers: own, hasWords }),
        hasWords,
      });
      first ??= filed;
    }
    return first;
  }

  /** @returns id of the document; `null` where the file takes nothing */
  private async fileInto(
    { id, subject }: CirculationFolder,
    { fileId, proceedingId }: PaperNow,
    { title, content, hasWords }: { readonly title: string; readonly content: string; readonly hasWords: boolean },
  ): Promise<string | null> {
    try {
      const filed = await this.life.route.handIn.execute(
        ACTOR,
        {
          ...{ fileId, proceedingId, id: idFor(title, id, fileId) },
          ...{ subject: hasWords ? `${title}: ${subject}` : title, type: 'Laufzettel', state: 'received' },
        },
        { fileName: `${title}.txt`, content: Readable.from([Buffer.from(content)]) },
      );
      return filed.documentId;
    } catch (error) {
      if (error instanceof DomainError && NO_MORE_TAKEN.includes(error.code)) return null;
      throw error;
    }
  }

  /** From now on the folder keeps no file open any more. */
  private async settle({ folder, readAt }: EndedFolder, documentId: string | null): Promise<void> {
    const { database, folders, clock } = this.places;
    await database.transaction(async (transaction) => {
      const isFirst = await folders.settleSlip(transaction, folder.id, { documentId, at: readAt });
      if (isFirst && documentId !== null)
        await this.facts.told(transaction, ACTOR, folder, { type: 'circulation.slip-filed' }, clock.now());
    });
  }
}

/** The same folder has one slip, and one supplement, in each file. @norm RFC 9562 version 8 */
function idFor(title: string, folderId: string, fileId: string): string {
  const kind = title === 'Laufzettel' ? 'slip' : title;
  const bytes = createHash('sha256').update(`${kind}\n${folderId}\n${fileId}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
