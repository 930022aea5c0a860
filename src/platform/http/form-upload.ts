import busboy from 'busboy';
import type { Request } from 'express';
import { PassThrough, type Readable } from 'node:stream';
import { requestValidation } from './request-validation.js';

/** A multipart form with one file; the fields stand before it and are checked like a body. */
export interface FormUpload<Fields> {
  readonly fields: Fields;
  readonly fileName: string;
  /** Ends with an error when the connection breaks, so that it is never taken for complete. */
  readonly content: Readable;
}

const FIELD_BYTES_MAX = 100_000;

/**
 * Reads a multipart form up to its first file, whose bytes arrive as they are read: nothing is held in memory or on disk.
 * Who stops reading early still gets his answer through: the rest of the request is let run off.
 *
 * @param fieldsClass request class of the fields; empty ones count as left out
 * @returns `undefined` when the form has no file, or is none
 * @throws {RequestInvalid} Thrown when a field breaks a rule.
 */
export async function readFormUpload<Fields extends object>(
  request: Request,
  fieldsClass: new () => Fields,
): Promise<FormUpload<Fields> | undefined> {
  const upload = await readForm(request);
  if (!upload) return undefined;
  try {
    const given = Object.fromEntries(Object.entries(upload.fields).filter(([, value]) => value.trim() !== ''));
    const fields = (await requestValidation().transform(given, { type: 'body', metatype: fieldsClass })) as Fields;
    return { ...upload, fields };
  } catch (error) {
    upload.content.destroy();
    throw error;
  }
}

async function readForm(request: Request): Promise<FormUpload<Record<string, string>> | undefined> {
  const parser = openParser(request);
  if (!parser) return undefined;
  const fields: Record<string, string> = {};
  return new Promise<FormUpload<Record<string, string>> | undefined>((resolve) => {
    let content: PassThrough | undefined;
    const breakOff = (): void => {
      content?.destroy(new Error('The upload ended early'));
      resolve(undefined);
    };
    parser.on('field', (name, value) => {
      fields[name] = value;
    });
    parser.on('file', (_field, stream, { filename }) => {
      content = receive(stream);
      resolve({ fields, fileName: filename ?? '', content });
    });
    parser.on('close', () => {
      resolve(undefined);
    });
    parser.on('error', breakOff);
    request.on('error', () => undefined);
    request.on('close', () => {
      if (!request.readableEnded) breakOff();
    });
    request.pipe(parser);
  });
}

/** A fault of the transfer is the content's error; when its reader gives up, the rest runs off unread. */
function receive(stream: Readable): PassThrough {
  const content = new PassThrough();
  content.on('error', () => undefined);
  content.on('close', () => {
    stream.unpipe(content);
    stream.resume();
  });
  stream.on('error', (error) => content.destroy(error));
  stream.pipe(content);
  return content;
}

function openParser(request: Request): busboy.Busboy | undefined {
  const limits = { files: 1, fields: 20, fieldSize: FIELD_BYTES_MAX };
  try {
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch {
    return undefined;
  }
}
