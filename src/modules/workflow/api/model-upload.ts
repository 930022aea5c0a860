import type { Request } from 'express';
import { readFormUpload, RequestInvalid } from '#platform/http';
import { ModelMissing } from '../errors.js';
import { MODEL_LIMITS } from '../model/scan-xml.js';

/** A model as it came in, with what was said about it. */
export interface ModelUpload<Fields> {
  readonly fields: Fields;
  readonly bytes: Uint8Array;
}

/**
 * Reads a multipart form with fields and one model. A file that is too large is cut one byte above the limit, which says so
 * to whoever reads it.
 * @throws {ModelMissing} Thrown when the form has no file, is malformed or breaks off.
 */
export async function readModelUpload<Fields extends object>(
  request: Request,
  fieldsClass: new () => Fields,
): Promise<ModelUpload<Fields>> {
  const upload = await readFormUpload(request, fieldsClass);
  if (!upload) throw new ModelMissing();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of upload.content as AsyncIterable<Buffer>) {
      chunks.push(chunk.subarray(0, MODEL_LIMITS.bytes + 1 - size));
      size += chunk.length;
      if (size > MODEL_LIMITS.bytes) break;
    }
  } catch {
    throw new ModelMissing();
  }
  return { fields: upload.fields, bytes: Buffer.concat(chunks) };
}

/** Forms as they were sent: an object by key. @throws {RequestInvalid} Thrown when it is no JSON of an object of objects. */
export function formsFrom(text: string | undefined): Record<string, Record<string, unknown>> | undefined {
  if (text === undefined) return undefined;
  const invalid = new RequestInvalid([
    { field: 'forms', code: 'isObject', message: 'forms must be JSON: an object of JSON Schemas by key' },
  ]);
  let forms: unknown;
  try {
    forms = JSON.parse(text);
  } catch {
    throw invalid;
  }
  if (!isRecord(forms) || !Object.values(forms).every(isRecord)) throw invalid;
  return forms as Record<string, Record<string, unknown>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
