import { Injectable } from '@nestjs/common';
import { ObjectStore } from '#modules/storage';
import type { HandOutContent, NotShown } from '../../domain/hand-out-content.js';
import { type ArchiveEntry, archiveEntries, indexCsv, indexHtml, manifestJson } from '../../domain/inspection-copy.js';
import { writeZip, type ZipEntry } from '../../zip/write-zip.js';

/** How far the work has come. */
export type OnProgress = (done: number, total: number) => void;

/** Makes archives for inspection: originals byte for byte, reading copies, and indexes that need nobody to be read. */
@Injectable()
export class ArchiveMaker {
  constructor(private readonly store: ObjectStore) {}

  /**
   * Every stored file is read against its hash before: one that is not what it was is named in the indexes instead.
   * @returns stored files that could not be given
   */
  async make(content: HandOutContent, path: string, onProgress: OnProgress): Promise<NotShown[]> {
    const stored = archiveEntries(content).length;
    const { entries, missing } = await this.entriesOf(content, (done) => {
      onProgress(done, 2 * stored);
    });
    await writeZip(path, entries, content.at, (index) => {
      onProgress(stored + index, 2 * stored);
    });
    return missing;
  }

  /** What an archive of the file holds; bytes are read when it is written. The same file may be one of many in it. */
  async entriesOf(
    content: HandOutContent,
    onLooked: (done: number) => void = () => undefined,
  ): Promise<{ readonly entries: readonly ZipEntry[]; readonly missing: NotShown[] }> {
    const stored = archiveEntries(content);
    const missing: NotShown[] = [];
    const sound: typeof stored = [];
    for (const [index, entry] of stored.entries()) {
      const code = await this.obstacleOf(entry.format.objectHash);
      if (code === undefined) sound.push(entry);
      else missing.push(notGiven(entry, code));
      onLooked(index);
    }
    const entries: ZipEntry[] = [
      ...sound.map(({ name, format }) => ({
        name,
        sizeBytes: format.sizeBytes,
        open: () => this.store.openVerified(format.objectHash),
      })),
      { name: 'index.html', text: indexHtml(content, missing) },
      { name: 'index.csv', text: indexCsv(content, missing) },
      { name: 'manifest.json', text: manifestJson(content, missing) },
    ];
    return { entries, missing };
  }

  private async obstacleOf(hash: string): Promise<string | undefined> {
    const { state } = await this.store.verify(hash);
    if (state === 'missing') return 'STORAGE.OBJECT_NOT_FOUND';
    return state === 'changed' ? 'STORAGE.OBJECT_CHANGED' : undefined;
  }
}

function notGiven({ document, format }: ArchiveEntry, code: string): NotShown {
  const { id: documentId, reference, subject } = document;
  return { documentId, reference, subject, sha256: format.objectHash, code, sheets: null };
}
