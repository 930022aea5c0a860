import http from 'node:http';
import https from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'minio';
import { DomainError } from '#kernel/domain-error';
import { findSystemCode } from '../content/storage-failure.js';
import { InvalidStorageRequestError, StorageFullError, StorageUnreachableError } from '../errors.js';

/** Where the S3 server is and as whom to speak to it. */
export interface S3Connection {
  /** `http://host:port` or `https://host`. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
  readonly bucket: string;
  /** A server that stays silent for so long counts as gone; milliseconds. */
  readonly silenceMs?: number;
}

const DEFAULT_SILENCE_MS = 60_000;
/** Below the idle limit of the usual servers, so that no request meets a connection the server is just closing. */
const IDLE_CONNECTION_MS = 4_000;

/** Makes the client of one S3 server, and the agent whose connections have to be closed at the end. */
export function connectS3(connection: S3Connection): { client: Client; agent: http.Agent } {
  const url = new URL(connection.endpoint);
  const isSecure = url.protocol === 'https:';
  const pooling = { keepAlive: true, timeout: IDLE_CONNECTION_MS };
  const agent = isSecure ? new https.Agent(pooling) : new http.Agent(pooling);
  const client = new Client({
    endPoint: url.hostname,
    port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
    useSSL: isSecure,
    accessKey: connection.accessKey,
    secretKey: connection.secretKey,
    region: connection.region,
    transport: { request: impatientRequest(isSecure, connection.silenceMs ?? DEFAULT_SILENCE_MS) },
    transportAgent: agent,
    // A body that is a stream cannot be sent twice; the job that stores something is repeated as a whole instead.
    retryOptions: { disableRetry: true },
  });
  return { client, agent };
}

function impatientRequest(isSecure: boolean, silenceMs: number): typeof http.request {
  const send = isSecure ? https.request : http.request;
  return ((options: http.RequestOptions, onResponse?: (response: http.IncomingMessage) => void) => {
    let answer: http.IncomingMessage | undefined;
    const request = send(options, (response) => {
      answer = response;
      onResponse?.(response);
    });
    request.setTimeout(silenceMs, () => {
      // Our own reader being slow is no silence of the server.
      if (answer?.isPaused() === true) return;
      request.destroy(Object.assign(new Error('The server stays silent.'), { code: 'ETIMEDOUT' }));
    });
    return request;
  }) as typeof http.request;
}

const FULL = new Set(['XMinioStorageFull', 'InsufficientStorage', 'QuotaExceeded', 'XMinioAdminBucketQuotaExceeded']);

/** The code in an S3 server's error answer such as NoSuchKey; undefined for any other kind of error. */
export function findS3Code(error: unknown): string | undefined {
  if (!hasMessage(error) || error.name !== 'S3Error') return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : 'UnknownError';
}

/** Whether the server answered that there is no such object or version. */
export function isAbsent(error: unknown): boolean {
  return ['NoSuchKey', 'NoSuchVersion', 'NotFound'].includes(findS3Code(error) ?? '');
}

const RETRY_PAUSES_MS = [50, 200, 800];

/**
 * Repeats a small request that the server answered with a passing failure (408, 429, 5xx). Ceph answers so when two
 * processes change the lock of one object at the same moment. Only for requests that may be made twice.
 */
export async function persistently<T>(request: () => Promise<T>): Promise<T> {
  for (const pause of RETRY_PAUSES_MS) {
    try {
      return await request();
    } catch (error) {
      if (!isPassingFailure(error)) throw error;
      await sleep(pause * (0.5 + Math.random()));
    }
  }
  return request();
}

/** Whether the server answered with a failure that may pass; minio-js hides such an answer behind a plain error. */
export function isPassingFailure(error: unknown): boolean {
  return hasMessage(error) && error.message.startsWith('Request failed after');
}

function isBrokenOff(error: Error): boolean {
  return /^(closed too early|aborted|socket hang up)/.test(error.message) || error.name === 'InvalidXMLError';
}

/** Errors of Node itself are not always instances of the Error class at hand (test runners have several). */
function hasMessage(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
}

/** Turns a failure of the connection or of the server into a storage error; leaves anything else as it is. */
export function toS3Failure(error: unknown, connection: Pick<S3Connection, 'endpoint' | 'bucket'>): unknown {
  if (error instanceof DomainError || !hasMessage(error)) return error;
  const place = `${connection.endpoint}/${connection.bucket}`;
  const code = findS3Code(error);
  if (code !== undefined) return fromS3Answer(code, place, error);
  const systemCode = findSystemCode(error);
  if (systemCode !== undefined) return new StorageUnreachableError(place, systemCode, error);
  return isPassingFailure(error) || isBrokenOff(error)
    ? new StorageUnreachableError(place, error.message, error)
    : error;
}

function fromS3Answer(code: string, place: string, cause: Error): DomainError {
  if (code === 'InvalidRange') {
    return new InvalidStorageRequestError('range', 'The range does not lie inside the object.');
  }
  return FULL.has(code) ? new StorageFullError(place, cause) : new StorageUnreachableError(place, code, cause);
}
