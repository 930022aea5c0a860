import { Injectable, Logger } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Clock } from '#kernel/clock';
import {
  ContentTooLargeError,
  ObjectRegistry,
  ObjectStore,
  type StoredObject,
  UploadBrokenError,
} from '#modules/storage';
import { Database } from '#platform/database';
import { faultText } from '#platform/logging';
import { UploadFormatUnknown, UploadIncomplete, UploadTooLarge } from '../../document-work-errors.js';
import type { NewFormat } from '../../domain/document.entity.js';
import { ObjectReleaseRepository } from '../../persistence/object-release.repository.js';
import { tidyFileName, UPLOAD_ENDINGS, UPLOAD_HEAD_BYTES, uploadFormat } from '../../domain/upload-format.js';

/** A file as somebody hands it in. */
export interface IncomingUpload {
  readonly fileName: string;
  readonly content: Readable;
}

/** A file that was handed in, once it lies in the store. */
export interface StoredUpload {
  readonly format: NewFormat;
  readonly stored: StoredObject;
}

/** How large uploads may be and how long they are locked before the end of retention is known. */
export class UploadPolicy {
  constructor(
    readonly maxMegabytes: number,
    readonly retentionYears: number,
  ) {}
}

/**
 * Stores what people hand in as documents: hashed and locked before anything else happens. What a file is goes by its
 * first bytes; they are compared here and decoded nowhere but in the guarded processes of mail intake, which hear of every
 * upload by an event.
 */
@Injectable()
export class StoreUpload {
  private readonly logger = new Logger(StoreUpload.name);

  constructor(
    private readonly store: ObjectStore,
    private readonly policy: UploadPolicy,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly registry: ObjectRegistry,
    private readonly releases: ObjectReleaseRepository,
  ) {}

  /**
   * @throws {UploadFormatUnknown} Thrown when the file is nothing that is taken in; then nothing is stored.
   * @throws {UploadTooLarge} Thrown when it is too large. @throws {UploadIncomplete} Thrown when the transfer broke off.
   */
  async execute({ fileName, content }: IncomingUpload): Promise<StoredUpload> {
    const name = tidyFileName(fileName);
    try {
      const { head, whole } = await peek(content);
      const format = uploadFormat(head, name);
      if (!format) throw new UploadFormatUnknown(name, UPLOAD_ENDINGS);
      const retainUntil = this.clock.now();
      retainUntil.setUTCFullYear(retainUntil.getUTCFullYear() + this.policy.retentionYears);
      const stored = await this.store.put(whole, {
        mediaType: format.mediaType,
        retention: { mode: 'governance', retainUntil },
        hold: true,
        maxBytes: this.policy.maxMegabytes * 1024 * 1024,
      });
      const { hash, sizeBytes } = stored;
      return {
        stored,
        format: { ...format, role: 'original', objectHash: hash, fileName: name, sizeBytes, pages: null },
      };
    } catch (error) {
      if (error instanceof ContentTooLargeError) throw new UploadTooLarge(name, this.policy.maxMegabytes);
      if (error instanceof UploadBrokenError || content.errored) throw new UploadIncomplete(name);
      throw error;
    } finally {
      // what nobody wants any more must not hold the sender up
      content.destroy();
    }
  }

  /**
   * Looks first whether an upload is wanted: one that is refused, or came before, must not hold its sender up.
   * @returns what the same request came to before
   */
  async lookFirst<T>({ content }: IncomingUpload, look: () => Promise<T | undefined>): Promise<T | undefined> {
    let isWanted = false;
    try {
      const before = await look();
      isWanted = before === undefined;
      return before;
    } finally {
      if (!isWanted) content.destroy();
    }
  }

  /** Does what the stored bytes are for; when that is refused after all, they are let go. */
  async keep<T>({ stored }: StoredUpload, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await this.letGo(stored).catch((failure: unknown) => {
        this.logger.warn(`Bytes that were refused stay in the store unregistered: ${faultText(failure)}`);
      });
      throw error;
    }
  }

  /** Bytes that came to be part of nothing: they are registered, and leave the store when their lock ends. */
  async letGo(stored: StoredObject): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await this.registry.register(transaction, stored);
      await this.releases.plan(transaction, { hash: stored.hash, requestId: null }, stored.retainUntil);
    });
  }
}

/** The first bytes of a stream, and the stream with them. */
async function peek(content: Readable): Promise<{ head: Uint8Array; whole: AsyncIterable<Uint8Array> }> {
  const chunks = content[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < UPLOAD_HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done === true) break;
    first.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(first).subarray(0, UPLOAD_HEAD_BYTES), whole: joined(first, chunks) };
}

async function* joined(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
