import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ObjectLockedError, ObjectStore } from '#modules/storage';
import {
  acquireGateway,
  connectTo,
  createBucket,
  findGatewayObstacle,
  type GatewayAddress,
  releaseGateway,
} from '../../support/object-store-gateway/gateway.js';
import { content, IntakeDesk, scan, separator } from './intake-desk.js';

// An S3 server on a busy machine needs its time.

const YEARS = 30;
const obstacle = findGatewayObstacle();
if (obstacle !== undefined) process.stderr.write(`SKIPPED originals-locked over S3: ${obstacle}\n`);

interface Stored {
  readonly hash: string;
  readonly what: 'original' | 'rendition';
}

/** A batch of two files and three pieces, brought in, split and read. */
async function bringBatchIn(desk: IntakeDesk): Promise<Stored[]> {
  const { batchId, pieces } = await desk.cut([
    ['eins.pdf', scan([separator(), content('Erster Brief'), separator(), content('Zweiter Brief')])],
    ['zwei.pdf', scan([separator(), content('Dritter Brief')])],
  ]);
  for (const { id } of pieces) await desk.read(id);
  const stored = await desk.app.database.query<Stored>(
    `SELECT object_hash AS hash, 'original' AS what FROM batch_file WHERE batch_id = $1
     UNION ALL SELECT rendition_hash, 'rendition' FROM mail_item WHERE batch_id = $1`,
    [batchId],
  );
  expect(stored.map(({ what }) => what).sort()).toEqual([
    ...['original', 'original'],
    ...['rendition', 'rendition', 'rendition'],
  ]);
  return stored;
}

/** What must hold of every object an accepted batch has left, whatever the store. */
async function expectLocked(desk: IntakeDesk, stored: readonly Stored[]): Promise<void> {
  const store = desk.app.get(ObjectStore);
  const least = new Date();
  least.setUTCFullYear(least.getUTCFullYear() + YEARS);
  for (const { hash } of stored) {
    const { hold, mode, retainUntil } = await store.stat(hash);
    expect(hold).toBe(true);
    expect(mode).toBe('governance');
    expect(retainUntil.getTime()).toBeGreaterThan(least.getTime() - 3_600_000);
    await expect(store.remove(hash)).rejects.toBeInstanceOf(ObjectLockedError);
    const retention = { mode, retainUntil };
    const other = { mediaType: 'application/pdf', retention, hold: true, expectedSha256: hash };
    await expect(store.put(Readable.from([Buffer.from('anderes')]), other)).rejects.toMatchObject({
      code: 'STORAGE.CONTENT_MISMATCH',
    });
    // Lifting the hold does not open the way: the retention still stands.
    await store.setHold(hash, false);
    await expect(store.remove(hash)).rejects.toBeInstanceOf(ObjectLockedError);
    await store.setHold(hash, true);
    expect(await store.verify(hash)).toEqual({ state: 'ok' });
  }
}

describe('What an accepted batch leaves in the local store', () => {
  let desk: IntakeDesk;
  let stored: Stored[];

  beforeAll(async () => {
    desk = await IntakeDesk.open({ INTAKE_RETENTION_YEARS: String(YEARS) });
    stored = await bringBatchIn(desk);
  });

  afterAll(async () => {
    await desk.closeIntact();
  });

  it('is locked: neither removed nor overwritten, original and reading copy alike', async () => {
    await expectLocked(desk, stored);
  });

  it('lies in files that nobody may write to', () => {
    for (const { hash } of stored) {
      const files = globSync(`objects/**/${hash}*`, { cwd: desk.path() }).map((name) => path.join(desk.path(), name));
      expect(files.length).toBeGreaterThan(0);
      const contents = files.filter((file) => path.basename(file) === hash);
      expect(contents.map((file) => statSync(file).mode & 0o222)).toEqual(contents.map(() => 0));
    }
  });
});

(obstacle === undefined ? describe : describe.skip)('What an accepted batch leaves in an S3 store', () => {
  let desk: IntakeDesk;
  let address: GatewayAddress;
  let bucket: string;
  let stored: Stored[];

  beforeAll(async () => {
    address = await acquireGateway();
    bucket = await createBucket(address, 'default-retention');
    desk = await IntakeDesk.open({
      INTAKE_RETENTION_YEARS: String(YEARS),
      S3_ENDPOINT: address.endpoint,
      S3_REGION: address.region,
      S3_BUCKET: bucket,
      S3_ACCESS_KEY: address.accessKey,
      S3_SECRET_KEY: address.secretKey,
    });
    stored = await bringBatchIn(desk);
  });

  afterAll(async () => {
    await desk.closeIntact();
    await releaseGateway();
  });

  it('is locked: neither removed nor overwritten, original and reading copy alike', async () => {
    await expectLocked(desk, stored);
  });

  it('is kept by the server itself, whoever asks behind our back', async () => {
    const raw = connectTo(address);
    const store = desk.app.get(ObjectStore);
    for (const { hash } of stored) {
      const { versionId } = await raw.statObject(bucket, hash);
      expect(versionId).toMatch(/./);
      await expect(raw.removeObject(bucket, hash, { versionId: versionId ?? '' })).rejects.toMatchObject({
        code: 'AccessDenied',
      });
      // Another version laid over it is noticed; the locked one stays as it is and can be had again.
      const overlaid = await raw.putObject(bucket, hash, Buffer.from('anderes'));
      expect(await store.verify(hash)).toMatchObject({ state: 'changed' });
      const kept = await buffer(await raw.getObject(bucket, hash, { versionId: versionId ?? '' }));
      expect(createHash('sha256').update(kept).digest('hex')).toBe(hash);
      await raw.removeObject(bucket, hash, { versionId: overlaid.versionId ?? '', governanceBypass: true });
      expect(await store.verify(hash)).toEqual({ state: 'ok' });
    }
  });
});
