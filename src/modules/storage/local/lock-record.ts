import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { findSystemCode } from '../content/storage-failure.js';
import type { StoredObject } from '../domain/object-store.port.js';
import type { ObjectLock } from '../domain/retention.js';
import { replaceFile } from './durable-file.js';

const FORMAT = 'talakte-lock/1';

/** What lies in the retention record of an object: the record, nothing, or something that is not to be trusted. */
export type LockRecordReading =
  | { readonly state: 'valid'; readonly record: StoredObject }
  | { readonly state: 'absent' }
  | { readonly state: 'damaged'; readonly reason: string };

/** Reads the retention record (Aufbewahrungsvermerk) of an object and checks that it is whole and meant for it. */
export async function readLockRecord(path: string, hash: string): Promise<LockRecordReading> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (findSystemCode(error) === 'ENOENT') return { state: 'absent' };
    throw error;
  }
  const record = parseRecord(text);
  if (record === undefined) return { state: 'damaged', reason: 'the retention record is not readable' };
  if (formatRecord(record) !== text) return { state: 'damaged', reason: 'the retention record was altered' };
  if (record.hash !== hash) return { state: 'damaged', reason: 'the retention record belongs to another object' };
  return { state: 'valid', record };
}

/** Writes the retention record, over the `temporary` path, so that at any time a whole one is there. */
export async function writeLockRecord(path: string, record: StoredObject, temporary: string): Promise<void> {
  await replaceFile(path, formatRecord(record), temporary);
}

/** The one way to write a record down: reading compares with it byte for byte, its seal covers every field. */
function formatRecord(record: StoredObject): string {
  const body = {
    format: FORMAT,
    hash: record.hash,
    sizeBytes: record.sizeBytes,
    mediaType: record.mediaType,
    createdAt: record.createdAt.toISOString(),
    mode: record.mode,
    retainUntil: record.retainUntil.toISOString(),
    hold: record.hold,
  };
  const seal = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  return `${JSON.stringify({ ...body, seal }, undefined, 2)}\n`;
}

function parseRecord(text: string): StoredObject | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof raw !== 'object' || raw === null) return undefined;
  const fields = raw as Record<string, unknown>;
  const { hash, sizeBytes, mediaType } = fields;
  const lock = parseLock(fields);
  const createdAt = parseDate(fields['createdAt']);
  if (typeof hash !== 'string' || typeof sizeBytes !== 'number' || typeof mediaType !== 'string') return undefined;
  return lock && createdAt && { hash, sizeBytes, mediaType, createdAt, ...lock };
}

function parseLock({ mode, retainUntil, hold }: Record<string, unknown>): ObjectLock | undefined {
  const end = parseDate(retainUntil);
  if ((mode !== 'governance' && mode !== 'compliance') || typeof hold !== 'boolean') return undefined;
  return end && { mode, retainUntil: end, hold };
}

function parseDate(value: unknown): Date | undefined {
  const date = new Date(typeof value === 'string' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
