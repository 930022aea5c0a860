import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Clock } from '#kernel/clock';
import { ContentTooLargeError, ObjectStore, type StoredObject, UploadBrokenError } from '#modules/storage';
import { UploadFormatUnknown, UploadIncomplete, UploadTooLarge } from '../../document-work-errors.js';
import type { NewFormat } from '../../domain/document.entity.js';
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
  constructor(
    private readonly store: ObjectStore,
    private readonly policy: UploadPolicy,
    private readonly clock: Clock,
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
