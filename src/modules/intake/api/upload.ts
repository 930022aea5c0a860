import busboy from 'busboy';
import type { Request } from 'express';
import { PassThrough, type Readable } from 'node:stream';
import type { IncomingFile } from '../application/receive-batch.js';
import { BatchWithoutFiles } from '../errors.js';

const FILES_MAX = 500;

/** What a multipart upload brings besides its files. */
export interface Upload {
  /** Field `source`, when it stands before the files. */
  readonly source: () => string | null;
  readonly files: AsyncIterable<IncomingFile>;
}

/**
 * Reads a multipart upload file by file while it arrives: nothing is held in memory or on disk here. When the connection
 * breaks, the stream of the file just read ends with an error, so that it is never taken for complete.
 */
export function readUpload(request: Request): Upload {
  let source: string | null = null;
  const queue = new FileQueue();
  const parser = openParser(request);
  let current: PassThrough | undefined;
  parser.on('field', (name, value) => {
    if (name === 'source') source = value.slice(0, 200);
  });
  parser.on('file', (_field, stream, info) => {
    const content = new PassThrough();
    current = content;
    stream.on('error', (error) => content.destroy(error));
    stream.pipe(content);
    queue.push({ name: info.filename ?? '', declaredType: info.mimeType, content });
  });
  parser.on('close', () => {
    queue.end();
  });
  const fail = (): void => {
    const error = new Error('The upload ended early');
    current?.destroy(error);
    queue.end();
  };
  parser.on('error', fail);
  request.on('aborted', fail);
  request.on('error', fail);
  request.pipe(parser);
  return { source: () => source, files: queue };
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
  private wake: (() => void) | undefined;

  push(file: IncomingFile): void {
    this.waiting.push(file);
    this.wake?.();
  }

  end(): void {
    this.ended = true;
    this.wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncIterator<IncomingFile> {
    for (;;) {
      const file = this.waiting.shift();
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
  }
}

/** What a consumer left unread must still flow, or the parser never reaches the next file. */
function drain(content: Readable): void {
  if (!content.readableEnded && !content.destroyed) content.resume();
}
