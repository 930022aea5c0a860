import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { ObjectRegistry, type StoredObject } from '#modules/storage';
import { Database } from '#platform/database';
import type { NewFormat } from '../../domain/document.entity.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { DocumentWorkRepository } from '../../persistence/document-work.repository.js';
import { DocumentFacts } from './document-facts.js';
import { StoreUpload } from './store-upload.js';

/** What the guarded processes found in bytes that somebody handed in. */
export interface UploadReading {
  readonly documentId: string;
  /** SHA-256 of the bytes. */
  readonly objectHash: string;
  /** What is wrong with them or to be known about them, with the page counted from 0. */
  readonly findings: readonly { readonly code: string; readonly severity: 'refuse' | 'warn'; readonly page?: number }[];
  readonly pageTexts: readonly string[];
  /** A copy to read and search in, where the bytes have no text of their own. */
  readonly readingCopy: { readonly format: NewFormat; readonly stored: StoredObject } | null;
}

/** Keeps what was read in uploaded versions and in uploads that wait for a decision; a second time nothing changes. */
@Injectable()
export class KeepReading {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentWorkRepository,
    private readonly registry: ObjectRegistry,
    private readonly facts: DocumentFacts,
    private readonly store: StoreUpload,
    private readonly clock: Clock,
  ) {}

  /** A document that is gone meanwhile is left alone; a reading copy nobody needs is let go. */
  async execute(actor: Actor, reading: UploadReading): Promise<void> {
    const { documentId, objectHash, findings, pageTexts, readingCopy } = reading;
    const now = this.clock.now();
    const isKept = await this.database.transaction(async (transaction) => {
      const found = await this.documents.findLocked(transaction, actor, RECORDS_PERMISSIONS.file, documentId);
      if (!found) return false;
      await this.documents.keepUploadTexts(transaction, documentId, objectHash, pageTexts);
      const versions = await this.documents.unreadVersions(transaction, documentId, objectHash);
      if (versions.length === 0) return false;
      if (readingCopy !== null) await this.registry.register(transaction, readingCopy.stored);
      const kept = { findings, pageTexts, readingCopy: readingCopy?.format ?? null };
      for (const id of versions) await this.documents.keepReading(transaction, id, kept, now);
      await this.facts.tell(
        { transaction, actor, document: found.document, now },
        {
          type: 'records.document-read',
          after: {
            object: objectHash,
            findings: findings.map(({ code }) => code),
            readingCopy: readingCopy?.format.objectHash ?? null,
          },
        },
      );
      return true;
    });
    if (!isKept && readingCopy !== null) await this.store.letGo(readingCopy.stored);
  }
}
