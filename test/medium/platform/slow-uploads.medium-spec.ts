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
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

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

  async function trickle(socket: Socket, bytes: number, everyMs: number): Promise<void> {
    for (let sent = 0; sent < bytes && !socket.destroyed; sent += 1) {
      socket.write('x');
      await pause(everyMs);
    }
  }

  it('takes an upload that trickles in for longer than any small body may take', async () => {
    const { socket, outcome } = open('/', FORM, 12);
    await trickle(socket, 12, 400);
    const { answer, milliseconds } = await outcome;
    expect(answer).toContain('200 OK');
    expect(milliseconds).toBeGreaterThan(SMALL_BODY_MS);
    expect(received.at(-1)).toBe(12);
  });

  it('ends an upload that falls silent', async () => {
    const { socket, outcome } = open('/', FORM, 100);
    await trickle(socket, 3, 10);
    const { answer, milliseconds } = await outcome;
    expect(answer).toBe('');
    expect(milliseconds).toBeLessThan(UPLOAD_MS);
  });

  it('ends an upload that takes too long, however steadily it comes', async () => {
    const { socket, outcome } = open('/', FORM, 1000);
    await trickle(socket, 50, 200);
    expect((await outcome).answer).toBe('');
  });

  it('ends any other body that is no upload but takes its time like one', async () => {
    const { socket, outcome } = open('/', 'application/json', 1000);
    await trickle(socket, 28, 200);
    const { answer, milliseconds } = await outcome;
    expect(answer).toBe('');
    expect(milliseconds).toBeLessThan(UPLOAD_MS);
  });

  it('does not keep an upload that was refused at its beginning', async () => {
    const { socket, outcome } = open('/refused', FORM, 1000);
    await trickle(socket, 3, 100);
    const { answer, milliseconds } = await outcome;
    expect(answer).toContain('401');
    expect(milliseconds).toBeLessThan(UPLOAD_MS);
  });

  it('does not take its own silence for the sender’s', async () => {
    const { socket, outcome } = open('/busy', FORM, 1);
    socket.write('x');
    expect((await outcome).answer).toContain('done');
  });
});
