import busboy from 'busboy';
import type { Request } from 'express';
import { PassThrough, type Readable } from 'node:stream';
import { storableText } from '#platform/database';
import type { IncomingFile } from '../application/receive-batch.js';
import { BatchWithoutFiles, TooManyFiles } from '../errors.js';

const FILES_MAX = 500;
const SOURCE_MAX = 200;

/** What a multipart upload brings besides its files. */
export interface Upload {
  /** Field `source`, when it stands before the files. */
  readonly source: () => string | null;
  /** Ends with {@link TooManyFiles} when there are more than are taken in at a time. */
  readonly files: AsyncIterable<IncomingFile>;
  /** Whether the transfer ended before its last byte, as far as no file's own stream says so. */
  readonly isBrokenOff: () => boolean;
}

/**
 * Reads a multipart upload file by file while it arrives: nothing is held in memory or on disk here. When the connection
 * breaks, the stream of the file just read ends with an error, so that it is never taken for complete. Who stops reading
 * early (a full store) still gets his answer through: the rest of the request is let run off.
 */
export function readUpload(request: Request): Upload {
  let source: string | null = null;
  let isBroken = false;
  let arriving: PassThrough | undefined;
  const parser = openParser(request);
  const queue = new FileQueue(() => {
    request.unpipe(parser);
    request.resume();
  });
  const breakOff = (): void => {
    if (arriving === undefined) isBroken = true;
    else arriving.destroy(new Error('The upload ended early'));
    arriving = undefined;
    queue.end();
  };
  parser.on('field', (name, value) => {
    if (name === 'source') source = storableText(value.slice(0, SOURCE_MAX)).trim() || null;
  });
  parser.on('file', (_field, stream, info) => {
    const content = (arriving = receive(stream));
    stream.once('end', () => {
      if (arriving === content) arriving = undefined;
    });
    queue.push({ name: info.filename ?? '', declaredType: info.mimeType, content });
  });
  parser.on('filesLimit', () => {
    queue.end(new TooManyFiles(FILES_MAX));
  });
  parser.on('close', () => {
    queue.end();
  });
  parser.on('error', breakOff);
  request.on('error', () => undefined);
  request.on('close', () => {
    if (!request.readableEnded) breakOff();
  });
  request.pipe(parser);
  return { source: () => source, files: queue, isBrokenOff: () => isBroken };
}

/** The content of one file: a fault of the transfer is its error; when its reader gives up, the rest runs off unread. */
function receive(stream: Readable): PassThrough {
  const content = new PassThrough();
  // A file may break before its turn to be read comes; its reader meets the error then.
  content.on('error', () => undefined);
  content.on('close', () => {
    stream.unpipe(content);
    stream.resume();
  });
  stream.on('error', (error) => content.destroy(error));
  stream.pipe(content);
  return content;
}

function openParser(request: Request): busboy.Busboy {
  try {
    return busboy({ headers: request.headers, limits: { files: FILES_MAX, fields: 20 }, defParamCharset: 'utf8' });
  } catch {
    // not a multipart body, or one without a boundary
    throw new BatchWithoutFiles();
  }
}

/** Hands files over one at a time in the order in which they arrive. */
class FileQueue implements AsyncIterable<IncomingFile> {
  private readonly waiting: IncomingFile[] = [];
  private ended = false;
  private fault: Error | undefined;
  private wake: (() => void) | undefined;

  /** @param abandon called when the reader stops before the end */
  constructor(private readonly abandon: () => void) {}

  push(file: IncomingFile): void {
    this.waiting.push(file);
    this.wake?.();
  }

  end(fault?: Error): void {
    this.fault ??= fault;
    this.ended = true;
    this.wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<IncomingFile> {
    try {
      for (;;) {
        const file = this.waiting.shift();
        if (this.fault) throw this.fault;
        if (file) {
          yield file;
          drain(file.content);
        } else if (this.ended) {
          return;
        } else {
          await new Promise<void>((resolve) => {
            this.wake = resolve;
          });
        }
      }
    } finally {
      this.abandon();
    }
  }
}

/** What a consumer left unread must still flow, or the parser never reaches the next file. */
function drain(content: Readable): void {
  if (!content.readableEnded && !content.destroyed) content.resume();
}
