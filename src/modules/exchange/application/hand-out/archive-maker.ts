import { Injectable } from '@nestjs/common';
import { ObjectStore } from '#modules/storage';
import type { HandOutContent } from '../../domain/hand-out-content.js';
import { archiveEntries, indexCsv, indexHtml, manifestJson } from '../../domain/inspection-copy.js';
import { writeZip, type ZipEntry } from '../../zip/write-zip.js';

/** How far the work has come. */
export type OnProgress = (done: number, total: number) => void;

/** Makes archives for inspection: originals byte for byte, reading copies, and indexes that need nobody to be read. */
@Injectable()
export class ArchiveMaker {
  constructor(private readonly store: ObjectStore) {}

  /** @throws {ObjectChangedError} Thrown when a stored file is not what it was: then nothing is handed out. */
  async make(content: HandOutContent, path: string, onProgress: OnProgress): Promise<void> {
    const stored = archiveEntries(content);
    const entries: ZipEntry[] = [
      ...stored.map(({ name, format }) => ({
        name,
        sizeBytes: format.sizeBytes,
        open: () => this.store.openVerified(format.objectHash),
      })),
      { name: 'index.html', text: indexHtml(content) },
      { name: 'index.csv', text: indexCsv(content) },
      { name: 'manifest.json', text: manifestJson(content) },
    ];
    await writeZip(path, entries, content.at, (index) => {
      onProgress(index, stored.length);
    });
  }
}
