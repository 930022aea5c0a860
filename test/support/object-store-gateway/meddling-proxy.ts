import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatewayAddress } from './gateway.js';

/** How a proxy before the S3 server misbehaves. */
export interface Meddling {
  /** Answers in place of the server; undefined lets the request pass. */
  answer?(request: http.IncomingMessage): { status: number; body: string } | undefined;
  /** Whether the server takes this request and never answers. */
  silence?(request: http.IncomingMessage): boolean;
  /** After how many bytes of this request the connection is cut. */
  cutAfter?(request: http.IncomingMessage): number | undefined;
  /** Changes the headers of an answer. */
  headers?(request: http.IncomingMessage, headers: http.IncomingHttpHeaders): http.IncomingHttpHeaders;
  /** Changes a piece of the body of an answer to a GET for an object. */
  body?(chunk: Buffer): Buffer;
}

/** A server between the product and the S3 server that lies in the ways a broken or hostile store would. */
export interface MeddlingProxy extends GatewayAddress {
  meddle(how: Meddling): void;
  close(): Promise<void>;
}

/** Starts the proxy; at first it is honest. Signatures stay valid, as it passes the Host header on as it came. */
export async function startMeddlingProxy(address: GatewayAddress): Promise<MeddlingProxy> {
  let meddling: Meddling = {};
  const target = new URL(address.endpoint);
  const server = http.createServer((request, response) => {
    if (meddling.silence?.(request) === true) return void request.resume();
    const answer = meddling.answer?.(request);
    if (answer !== undefined) {
      request.resume();
      request.once('end', () =>
        response.writeHead(answer.status, { 'content-type': 'application/xml' }).end(answer.body),
      );
      return;
    }
    const { method = 'GET', url = '/', headers } = request;
    const onward = http.request({ host: target.hostname, port: target.port, method, path: url, headers }, (reply) => {
      const changed = meddling.headers?.(request, { ...reply.headers }) ?? reply.headers;
      response.writeHead(reply.statusCode ?? 502, changed);
      const isContent = method === 'GET' && /^\/[^/]+\/[0-9a-f]{64}\?versionId=/.test(url);
      reply.on('data', (chunk: Buffer) => response.write(isContent && meddling.body ? meddling.body(chunk) : chunk));
      reply.on('end', () => response.end());
      reply.on('error', () => response.destroy());
    });
    onward.on('error', () => response.destroy());
    const limit = meddling.cutAfter?.(request) ?? Number.POSITIVE_INFINITY;
    let passed = 0;
    request.on('data', (chunk: Buffer) => {
      passed += chunk.length;
      if (passed <= limit) return;
      onward.destroy();
      request.destroy();
    });
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    ...address,
    endpoint: `http://127.0.0.1:${port}`,
    meddle: (how) => void (meddling = how),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
