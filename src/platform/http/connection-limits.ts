import type { RequestHandler } from 'express';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** A browser or scanner sends its headers at once; whoever takes longer only holds the connection. */
const HEADERS_MS = 30_000;
/** The same for every body that is no upload: these are small. */
const SMALL_BODY_MS = 60_000;

/** How long the other side may keep the server waiting, in milliseconds. */
export interface ConnectionLimits {
  /** Without a single byte from it or to it. */
  readonly idleMs: number;
  /** A whole upload, however steadily it comes. */
  readonly uploadMs: number;
  /** Any other request until its last byte. */
  readonly smallBodyMs?: number;
}

/**
 * Limits what slow or silent senders can hold. Node's own limit of five minutes for a whole request would cut off a
 * scanner on a slow line; so uploads (multipart forms) may take long as long as their bytes keep coming, everything else
 * is short, and silence ends a connection in any case.
 * @returns middleware that goes before everything that reads bodies
 */
export function limitConnections(server: Server, limits: ConnectionLimits): RequestHandler {
  const { idleMs, uploadMs, smallBodyMs = SMALL_BODY_MS } = limits;
  const isOurTurn = new WeakMap<Socket, () => boolean>();
  server.headersTimeout = HEADERS_MS;
  // Looked at by Node now and then only: a net below the timers here.
  server.requestTimeout = Math.max(uploadMs, smallBodyMs, HEADERS_MS);
  server.setTimeout(idleMs, (socket: Socket) => {
    // While the server itself is at work (a busy store or database) the silence is not the other side's.
    if (isOurTurn.get(socket)?.() !== true) socket.destroy();
  });
  return (request, response, next) => {
    const { socket } = request;
    isOurTurn.set(socket, () => {
      if (!request.complete) return request.readableFlowing !== true;
      return !response.writableEnded && response.writableLength === 0;
    });
    const giveUp = (): void => {
      if (!request.complete) socket.destroy();
    };
    const isUpload = /^multipart\/form-data/i.test(request.headers['content-type'] ?? '');
    let timer = setTimeout(giveUp, isUpload ? uploadMs : smallBodyMs).unref();
    const stop = (): void => {
      clearTimeout(timer);
    };
    request.once('end', stop).once('close', stop);
    response.once('finish', () => {
      if (!isUpload || request.complete) return;
      // Answered before its end, such as for want of a sign-in: what is still to come is nobody's upload.
      stop();
      timer = setTimeout(giveUp, smallBodyMs).unref();
    });
    next();
  };
}
