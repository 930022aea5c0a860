import busboy from 'busboy';
import type { Request } from 'express';
import { MAX_TYPE_FILE_BYTES } from '../domain/file-type-document.js';
import { FileTypeFileMissing } from '../errors.js';

/** What an import is asked for with. */
export interface TypeUpload {
  readonly bytes: Buffer;
  readonly dryRun: boolean;
}

/**
 * Reads a multipart form with one file. A file that is too large is cut one byte above the limit, which says so to whoever
 * reads it.
 * @throws {FileTypeFileMissing} Thrown when the form has no file, is malformed or breaks off.
 */
export async function readTypeUpload(request: Request): Promise<TypeUpload> {
  const chunks: Buffer[] = [];
  let files = 0;
  let dryRun = false;
  await new Promise<void>((resolve, reject) => {
    const parser = openParser(request);
    parser.on('field', (name, value) => {
      if (name === 'dryRun') dryRun = value === 'true';
    });
    parser.on('file', (_name, stream) => {
      files += 1;
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
    });
    parser.on('close', resolve);
    parser.on('error', () => {
      reject(new FileTypeFileMissing());
    });
    request.on('close', () => {
      if (!request.readableEnded) reject(new FileTypeFileMissing());
    });
    request.pipe(parser);
  });
  if (files === 0) throw new FileTypeFileMissing();
  return { bytes: Buffer.concat(chunks), dryRun };
}

function openParser(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fileSize: MAX_TYPE_FILE_BYTES + 1, fields: 10, fieldSize: 100 },
    });
  } catch {
    throw new FileTypeFileMissing();
  }
}
