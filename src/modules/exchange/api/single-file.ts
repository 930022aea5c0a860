import busboy from 'busboy';
import type { Request } from 'express';
import { PassThrough, type Readable } from 'node:stream';
import { ManifestMissing } from '../errors.js';

/** The one file of a form, as it arrives. */
export interface SingleFile {
  readonly name: string;
  /** Ends with an error when the transfer breaks off, so that it is never taken for complete. */
  readonly content: Readable;
}

/**
 * Opens a multipart form with one file, without holding it in memory or on disk.
 * @throws {ManifestMissing} Thrown when the form has no file, is malformed or breaks off before it.
 */
export function openSingleFile(request: Request): Promise<SingleFile> {
  return new Promise((resolve, reject) => {
    const parser = openParser(request);
    let content: PassThrough | undefined;
    const breakOff = (): void => {
      content?.destroy(new Error('The upload ended early'));
      reject(new ManifestMissing());
    };
    parser.on('file', (_field, stream, { filename }) => {
      const arriving = (content = new PassThrough());
      // It may break before its reader has begun, who then meets the error.
      arriving.on('error', () => undefined);
      arriving.on('close', () => {
        stream.unpipe(arriving);
        stream.resume();
      });
      stream.on('error', (error) => arriving.destroy(error));
      stream.pipe(arriving);
      resolve({ name: filename ?? '', content: arriving });
    });
    parser.on('close', () => {
      reject(new ManifestMissing());
    });
    parser.on('error', breakOff);
    request.on('error', () => undefined);
    request.on('close', () => {
      if (!request.readableEnded) breakOff();
    });
    request.pipe(parser);
  });
}

/** All bytes of a file, but for one more than allowed nothing beyond. */
export async function bytesOf(content: Readable, max: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of content) {
    chunks.push(chunk as Buffer);
    total += (chunk as Buffer).length;
    if (total > max) break;
  }
  return Buffer.concat(chunks);
}

function openParser(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 5, fieldSize: 2000 },
    });
  } catch {
    throw new ManifestMissing();
  }
}
