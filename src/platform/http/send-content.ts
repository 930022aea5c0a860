import type { Request, Response } from 'express';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Stored content that is to be sent. */
export interface Content {
  readonly hash: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
  readonly fileName: string;
  /** Opens the bytes from `start` to `end`, both included. */
  open(range?: { readonly start: number; readonly end: number }): Promise<Readable>;
}

/** Types a browser shows without running anything; everything else is offered as a download. */
const SHOWN_INLINE = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/webp']);

/**
 * Sends stored content with range requests; foreign bytes run in no context of ours.
 * @norm RFC 9110 section 14 (range requests)
 */
export async function sendContent(request: Request, response: Response, content: Content): Promise<void> {
  const disposition = SHOWN_INLINE.has(content.mediaType) ? 'inline' : 'attachment';
  response.setHeader('Content-Type', content.mediaType);
  response.setHeader('Content-Disposition', `${disposition}; filename*=UTF-8''${encodeURIComponent(content.fileName)}`);
  response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', 'private, no-cache');
  response.setHeader('ETag', `"${content.hash}"`);
  response.setHeader('Accept-Ranges', 'bytes');
  if (request.get('if-none-match') === `"${content.hash}"`) {
    response.status(304).end();
    return;
  }
  const range = parseRange(request.get('range'), content.sizeBytes);
  if (range === 'unsatisfiable') {
    response
      .status(416)
      .setHeader('Content-Range', `bytes */${String(content.sizeBytes)}`)
      .end();
    return;
  }
  if (range) {
    response
      .status(206)
      .setHeader('Content-Range', `bytes ${String(range.start)}-${String(range.end)}/${String(content.sizeBytes)}`);
  }
  response.setHeader('Content-Length', range ? range.end - range.start + 1 : content.sizeBytes);
  const stream = await content.open(range);
  // A reader who leaves is no fault of the server.
  await pipeline(stream, response).catch((error: unknown) => {
    if (!request.destroyed && !response.destroyed) throw error;
  });
}

/** Reads a `Range` header with one range; several ranges are answered with the whole content, as the norm allows. */
export function parseRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const [, from = '', to = ''] = match;
  const range = from === '' ? lastBytes(Number(to), size) : { start: Number(from), end: lastByte(to, size) };
  return range.start > range.end || range.start >= size ? 'unsatisfiable' : range;
}

function lastBytes(count: number, size: number): { start: number; end: number } {
  return { start: Math.max(0, size - count), end: size - 1 };
}

function lastByte(to: string, size: number): number {
  return to === '' ? size - 1 : Math.min(Number(to), size - 1);
}
