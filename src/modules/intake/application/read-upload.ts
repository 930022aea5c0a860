import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { systemActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { KeepReading } from '#modules/records';
import type { DocumentUploaded } from '#modules/records/events';
import type { JobDefinition, RunningJob } from '#platform/jobs';
import { DecodeError } from '../decode/decode-error.js';
import type { Finding } from '../decode/finding-codes.js';
import { IntakeConfig } from '../intake.config.js';
import { originalLock } from './original-lock.js';
import { ReadMailItemPorts } from './read-mail-item.js';

const ACTOR = systemActor('intake-worker');

/** Job that looks into what somebody handed in as a document. */
export const READ_UPLOAD: JobDefinition<DocumentUploaded['payload']> = {
  name: 'intake.read-upload',
  retryLimit: 8,
  expireInSeconds: 3600,
};

type Reading = Pick<Parameters<KeepReading['execute']>[1], 'findings' | 'pageTexts' | 'readingCopy'>;

const PAGED = ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'];
const OFFICE = /^application\/vnd\.(openxmlformats-officedocument|oasis\.opendocument)\./;
const PLAIN = /^text\//;

/**
 * Looks into documents people hand in, in the guarded processes: what is wrong with them, their text, and a reading copy
 * of scans and pictures. The document lies in its file before; what cannot be read is only named there.
 */
@Injectable()
export class ReadUpload {
  constructor(
    private readonly ports: ReadMailItemPorts,
    private readonly keepReading: KeepReading,
    private readonly config: IntakeConfig,
    private readonly clock: Clock,
  ) {}

  async execute({ data }: Pick<RunningJob<DocumentUploaded['payload']>, 'data'>): Promise<void> {
    const { documentId, objectHash } = data;
    const reading = await this.read(data);
    await this.keepReading.execute(ACTOR, { documentId, objectHash, ...reading });
  }

  private async read({ objectHash, mediaType }: DocumentUploaded['payload']): Promise<Reading> {
    const { originals, reader } = this.ports;
    const file = await originals.fetch(objectHash);
    try {
      if (PAGED.includes(mediaType)) return await this.readPages(file, objectHash, mediaType);
      const kind = OFFICE.test(mediaType) ? 'office' : PLAIN.test(mediaType) ? 'plain' : undefined;
      return { findings: [], pageTexts: kind ? await reader.readText(file, 1, kind) : [], readingCopy: null };
    } catch (error) {
      if (!(error instanceof DecodeError) || error.kind === 'unavailable') throw error;
      return { findings: [findingOf(error)], pageTexts: [], readingCopy: null };
    }
  }

  private async readPages(file: string, objectHash: string, mediaType: string): Promise<Reading> {
    const { reader } = this.ports;
    const { findings, pageCount } = await reader.inspect(file);
    const isRefused = findings.some(({ severity, page }) => severity === 'refuse' && page === undefined);
    if (isRefused || pageCount === 0) return { findings, pageTexts: [], readingCopy: null };
    const pageTexts = mediaType === 'application/pdf' ? await reader.readText(file, pageCount) : [];
    if (pageTexts.some((text) => text.trim() !== '')) return { findings, pageTexts, readingCopy: null };
    return { findings, ...(await this.recognise(file, objectHash, pageCount)) };
  }

  /** Scans and pictures have no text of their own: they are read like mail. */
  private async recognise(
    file: string,
    objectHash: string,
    pageCount: number,
  ): Promise<Pick<Reading, 'pageTexts' | 'readingCopy'>> {
    const { originals, reader, store } = this.ports;
    const folder = await originals.workFolder();
    try {
      const sources = Array.from({ length: pageCount }, (_, pageIndex) => ({ path: file, pageIndex, blank: false }));
      // its own title and no time of day: the same bytes give the same copy, however often the job runs
      const result = await reader.readPiece(sources, objectHash.slice(0, 16), new Date(0), folder);
      const stored = await store.put(createReadStream(result.pdfPath), {
        mediaType: 'application/pdf',
        ...originalLock(this.config, this.clock.now()),
      });
      return {
        pageTexts: result.pages.map((page) => page?.reading.text ?? ''),
        readingCopy: {
          stored,
          format: {
            name: 'Lesefassung (PDF/A-2)',
            role: 'rendition',
            objectHash: stored.hash,
            mediaType: 'application/pdf',
            fileName: 'Lesefassung.pdf',
            sizeBytes: stored.sizeBytes,
            pages: pageCount,
          },
        },
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

function findingOf({ code, page }: DecodeError): Finding {
  return { code, severity: 'warn', ...(page === undefined ? {} : { page }) };
}
