import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import express, { type Request, type Response } from 'express';
import { createServer, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { limitConnections } from '#platform/http';

// Wide apart, for a busy machine is silent for a second now and then without meaning it.
const IDLE_MS = 3000;
const UPLOAD_MS = 8000;
const SMALL_BODY_MS = 4000;
const FORM = 'multipart/form-data; boundary=x';

/** What became of a connection: the answer that came, and whether it was ended without one. */
interface Outcome {
  readonly answer: string;
  readonly milliseconds: number;
}

describe('Senders that are slow or silent', () => {
  let server: Server;
  let port: number;
  const received: number[] = [];
  /** All senders at once, for each of them does little but wait. */
  const senders: Record<string, Promise<Outcome>> = {};

  beforeAll(async () => {
    const app = express();
    server = createServer(app);
    app.use(limitConnections(server, { idleMs: IDLE_MS, uploadMs: UPLOAD_MS, smallBodyMs: SMALL_BODY_MS }));
    app.post('/refused', (_request, response) => {
      response.status(401).end();
    });
    app.post('/busy', (request: Request, response: Response) => {
      request.resume();
      // the store or the database takes its time
      setTimeout(() => response.end('done'), 1.5 * IDLE_MS);
    });
    app.use((request: Request, response: Response) => {
      let bytes = 0;
      request.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      request.on('end', () => {
        received.push(bytes);
        response.end('done');
      });
      request.on('error', () => undefined);
    });
    server.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    ({ port } = server.address() as AddressInfo);
    senders['trickling'] = send('/', FORM, 12, { bytes: 12, everyMs: 400 });
    senders['silent'] = send('/', FORM, 100, { bytes: 3, everyMs: 10 });
    senders['steady'] = send('/', FORM, 1000, { bytes: 50, everyMs: 200 });
    senders['no upload'] = send('/', 'application/json', 1000, { bytes: 28, everyMs: 200 });
    senders['refused'] = send('/refused', FORM, 1000, { bytes: 3, everyMs: 100 });
    senders['answered late'] = send('/busy', FORM, 1, { bytes: 1, everyMs: 0 });
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Opens a connection, and sends so many bytes of a body of that length, each some time after the other. */
  async function send(
    path: string,
    contentType: string,
    length: number,
    { bytes, everyMs }: { readonly bytes: number; readonly everyMs: number },
  ): Promise<Outcome> {
    const { socket, outcome } = open(path, contentType, length);
    for (let sent = 0; sent < bytes && !socket.destroyed; sent += 1) {
      socket.write('x');
      await pause(everyMs);
    }
    return outcome;
  }

  function open(path: string, contentType: string, length: number): { socket: Socket; outcome: Promise<Outcome> } {
    const socket = connect(port, '127.0.0.1');
    const began = Date.now();
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    socket.on('error', () => undefined);
    const outcome = new Promise<Outcome>((resolve) => {
      socket.on('close', () => {
        resolve({ answer, milliseconds: Date.now() - began });
      });
    });
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${contentType}\r\nContent-Length: ${String(length)}\r\n\r\n`,
    );
    return { socket, outcome };
  }

  async function outcomeOf(sender: string): Promise<Outcome> {
    const outcome = await senders[sender];
    if (outcome === undefined) throw new Error(`Nobody is ${sender}`);
    return outcome;
  }

  it('takes an upload that trickles in for longer than any small body may take', async () => {
    const { answer, milliseconds } = await outcomeOf('trickling');
    expect(answer).toContain('200 OK');
    expect(milliseconds).toBeGreaterThan(SMALL_BODY_MS);
    expect(received).toEqual([12]);
  });

  it('ends an upload that falls silent', async () => {
    const { answer, milliseconds } = await outcomeOf('silent');
    expect(answer).toBe('');
    expect(milliseconds).toBeLessThan(UPLOAD_MS);
  });

  it('ends an upload that takes too long, however steadily it comes', async () => {
    expect((await outcomeOf('steady')).answer).toBe('');
  });

  it('ends any other body that is no upload but takes its time like one', async () => {
    const { answer, milliseconds } = await outcomeOf('no upload');
    expect(answer).toBe('');
    expect(milliseconds).toBeLessThan(UPLOAD_MS);
  });

  it('does not keep an upload that was refused at its beginning', async () => {
    const { answer, milliseconds } = await outcomeOf('refused');
    expect(answer).toContain('401');
    expect(milliseconds).toBeLessThan(UPLOAD_MS);
  });

  it('does not take its own silence for the sender’s', async () => {
    expect((await outcomeOf('answered late')).answer).toContain('done');
  });
});
