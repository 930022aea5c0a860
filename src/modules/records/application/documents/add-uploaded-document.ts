import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { ObjectRegistry } from '#modules/storage';
import { Database } from '#platform/database';
import { DocumentNotFound } from '../../errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { DocumentWorkRepository } from '../../persistence/document-work.repository.js';
import { AddDocument, type FiledDocument, type FilingPlace } from '../add-document.js';
import { DocumentFacts } from './document-facts.js';
import { type IncomingUpload, StoreUpload, type StoredUpload } from './store-upload.js';

/** What somebody says about a document he puts into a file. */
export interface NewUploadedDocument extends FilingPlace {
  readonly subject: string;
  readonly type: string;
  /** A draft (Entwurf) of one's own or something received (Eingang). */
  readonly state: 'draft' | 'received';
  readonly dateOfLetter?: string | null | undefined;
  readonly receivedOn?: string | null | undefined;
  readonly senderName?: string | null | undefined;
  readonly note?: string | null | undefined;
  /** Id the document shall have: a repeated request with it is answered with the document of the first one. */
  readonly id?: string | undefined;
}

/** What the use case needs of the outside. */
@Injectable()
export class UploadPorts {
  constructor(
    readonly database: Database,
    readonly registry: ObjectRegistry,
    readonly store: StoreUpload,
    readonly clock: Clock,
  ) {}
}

/** Puts a document somebody made or was given into a file (Dokument hinzufügen). */
@Injectable()
export class AddUploadedDocument {
  constructor(
    private readonly ports: UploadPorts,
    private readonly addDocument: AddDocument,
    private readonly documents: DocumentWorkRepository,
    private readonly facts: DocumentFacts,
  ) {}

  /**
   * What is refused is not stored, or let go again where it comes to be refused in the meantime.
   * @throws {RecordFileNotFound} Thrown when there is no such file or the actor may not file into it.
   * @throws {RecordFileNotOpen | MarkedInvalid} Thrown when file or proceeding take nothing new.
   * @throws {UploadFormatUnknown | UploadTooLarge | UploadIncomplete} Thrown as by {@link StoreUpload}.
   */
  async execute(actor: Actor, input: NewUploadedDocument, upload: IncomingUpload): Promise<FiledDocument> {
    const { database, store, clock } = this.ports;
    const id = input.id ?? newId(clock.now());
    const before = await store.lookFirst(upload, () =>
      database.transaction((transaction) =>
        this.addDocument.foresee(transaction, actor, input, { source: sourceOf(id), subject: input.subject }),
      ),
    );
    if (before !== undefined) return before;
    const stored = await store.execute(upload);
    return store.keep(stored, () =>
      database.transaction((transaction) => this.executeIn(transaction, actor, { ...input, id }, stored)),
    );
  }

  /** The same with bytes that lie in the store already, in the transaction of the caller. */
  async executeIn(
    transaction: Parameters<AddDocument['executeIn']>[0],
    actor: Actor,
    input: NewUploadedDocument,
    { format, stored }: Pick<StoredUpload, 'format'> & Partial<StoredUpload>,
  ): Promise<FiledDocument> {
    const now = this.ports.clock.now();
    const id = input.id ?? newId(now);
    const filed = await this.addDocument.executeIn(transaction, actor, input, {
      id,
      subject: input.subject,
      type: input.type,
      state: input.state,
      dateOfLetter: input.dateOfLetter ?? null,
      receivedOn: input.receivedOn ?? null,
      senderName: input.senderName ?? null,
      senderAddress: null,
      foreignReference: null,
      medium: '001',
      pages: null,
      source: sourceOf(id),
      note: input.note ?? null,
      formats: [format],
    });
    if (!filed.isNew) return filed;
    if (stored !== undefined) await this.ports.registry.register(transaction, stored);
    const found = await this.documents.findLocked(transaction, actor, RECORDS_PERMISSIONS.file, filed.documentId);
    if (!found) throw new DocumentNotFound(filed.documentId);
    await this.facts.uploaded({ transaction, document: found.document }, format);
    return filed;
  }
}

function sourceOf(id: string): string {
  return `upload:${id}`;
}
