import busboy from 'busboy';
import type { Request } from 'express';
import { storableText } from '#platform/database';
import { MAX_PLAN_FILE_BYTES } from '../exchange/plan-table.js';
import { PlanFileMissing } from '../errors.js';

/** What an import is asked for with. */
export interface PlanUpload {
  readonly bytes: Buffer;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly dryRun: boolean;
}

const FIELD_MAX = 200;

/**
 * Reads a multipart form with fields and one file. A file that is too large is cut one byte above the limit, which says
 * so to whoever reads it.
 * @throws {PlanFileMissing} Thrown when the form has no file, is malformed or breaks off.
 */
export async function readPlanUpload(request: Request): Promise<PlanUpload> {
  const fields = new Map<string, string>();
  const chunks: Buffer[] = [];
  let files = 0;
  await new Promise<void>((resolve, reject) => {
    const parser = openParser(request);
    parser.on('field', (name, value) => fields.set(name, storableText(value).trim()));
    parser.on('file', (_name, stream) => {
      files += 1;
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
    });
    parser.on('close', resolve);
    parser.on('error', () => reject(new PlanFileMissing()));
    request.on('close', () => {
      if (!request.readableEnded) reject(new PlanFileMissing());
    });
    request.pipe(parser);
  });
  if (files === 0) throw new PlanFileMissing();
  const text = (name: string): string | undefined => fields.get(name) || undefined;
  return {
    bytes: Buffer.concat(chunks),
    name: text('name'),
    version: text('version'),
    dryRun: fields.get('dryRun') === 'true',
  };
}

function openParser(request: Request): busboy.Busboy {
  try {
    return busboy({
      headers: request.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fileSize: MAX_PLAN_FILE_BYTES + 1, fields: 10, fieldSize: FIELD_MAX },
    });
  } catch {
    throw new PlanFileMissing();
  }
}
