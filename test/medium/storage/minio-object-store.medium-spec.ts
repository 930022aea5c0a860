import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'minio';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MinioObjectStore } from '#modules/storage/testing';
import {
  acquireGateway,
  connectTo,
  createBucket,
  findGatewayObstacle,
  type GatewayAddress,
  releaseGateway,
  setDefaultRetention,
  startSideGateway,
} from '../../support/object-store-gateway/gateway.js';
import { type MeddlingProxy, startMeddlingProxy } from '../../support/object-store-gateway/meddling-proxy.js';
import { freshBytes, hoursFromNow, listHashes, problem, putBytes, readAll, sha256 } from './content.js';
import { describeObjectStore, type StoreUnderTest } from './object-store.contract.js';

const MIB = 1024 * 1024;
const SIZES = { singlePutBytes: 16 * MIB, partBytes: 5 * MIB };
const obstacle = findGatewayObstacle();
if (obstacle !== undefined) process.stderr.write(`SKIPPED minio-object-store: ${obstacle}\n`);
const describeWithGateway = obstacle === undefined ? describe : describe.skip;

interface S3Room extends StoreUnderTest {
  readonly bucket: string;
  readonly raw: Client;
  readonly spoolFolder: string;
}

type Connection = GatewayAddress & { bucket: string; silenceMs?: number };

async function openStore(connection: Connection, spoolFolder: string): Promise<MinioObjectStore> {
  const store = new MinioObjectStore({ silenceMs: 30_000, ...connection }, { spoolFolder, sizes: SIZES });
  await store.start();
  return store;
}

async function spooledFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

async function listVersions(raw: Client, bucket: string): Promise<{ name: string; isDeleteMarker: boolean }[]> {
  const versions = [];
  for await (const item of raw.listObjects(bucket, '', true, { IncludeVersion: true })) {
    versions.push(item as { name: string; isDeleteMarker: boolean });
  }
  return versions;
}

async function makeRoom(address: GatewayAddress, through = address): Promise<S3Room> {
  const spoolFolder = await mkdtemp(path.join(tmpdir(), 'talakte-spool-'));
  const bucket = await createBucket(address, 'default-retention');
  const raw = connectTo(address);
  // only a server that is made to fall silent is given up soon: a busy machine may be slow
  const patience = through === address ? {} : { silenceMs: 3000 };
  const store = await openStore({ ...through, bucket, ...patience }, spoolFolder);
  return {
    bucket,
    raw,
    spoolFolder,
    store,
    openAgain: () => openStore({ ...address, bucket }, spoolFolder),
    // A locked version cannot be changed by anyone; what an attacker can do is to lay another one over it.
    flipByte: async (hash) => {
      const bytes = await readAll(await store.open(hash));
      bytes.writeUInt8(bytes.readUInt8(50) ^ 1, 50);
      await raw.putObject(bucket, hash, bytes);
      return sha256(bytes);
    },
    findLeftovers: async () => {
      const leftovers = await spooledFiles(spoolFolder);
      const uploads = raw.listIncompleteUploads(bucket, '', true) as AsyncIterable<{ key: string }>;
      for await (const { key } of uploads) leftovers.push(key);
      return leftovers;
    },
    countCopies: async (hash) => (await listVersions(raw, bucket)).filter((version) => version.name === hash).length,
    dispose: async () => {
      await store.close();
      await rm(spoolFolder, { recursive: true, force: true });
    },
  };
}

describeWithGateway('with an S3 server', () => {
  let address: GatewayAddress;
  let proxy: MeddlingProxy;
  const rooms: StoreUnderTest[] = [];
  beforeAll(async () => {
    address = await acquireGateway();
    proxy = await startMeddlingProxy(address);
  }, 120_000);
  afterEach(async () => {
    proxy.meddle({});
    for (const room of rooms.splice(0)) await room.dispose();
  });
  afterAll(async () => {
    await proxy.close();
    await releaseGateway();
  }, 60_000);

  async function setup(through?: GatewayAddress): Promise<S3Room> {
    const room = await makeRoom(address, through ?? address);
    rooms.push(room);
    return room;
  }

  describeObjectStore('MinioObjectStore', () => makeRoom(address));

  describe('when it starts', () => {
    it.each([
      ['a plain bucket', 'plain', 'object-lock'],
      ['a bucket without default retention', 'lock-only', 'default-retention'],
    ] as const)('refuses %s and says how to make a proper one', async (_name, kind, missing) => {
      const bucket = await createBucket(address, kind);
      const store = new MinioObjectStore({ ...address, bucket }, { spoolFolder: tmpdir() });
      const refusal = { ...problem('STORAGE.BUCKET_WITHOUT_LOCK'), details: { bucket, missing } };
      await expect(store.start()).rejects.toMatchObject(refusal);
      await expect(store.start()).rejects.toThrow('mc retention set --default GOVERNANCE 1d');
      await expect(store.checkReady()).rejects.toMatchObject(refusal);
      await store.close();
    });

    it('refuses a missing bucket, a wrong key and a server that is not there', async () => {
      const start = async (changes: object): Promise<void> => {
        const connection = { ...address, bucket: 'no-such-bucket', ...changes };
        const store = new MinioObjectStore(connection, { spoolFolder: tmpdir() });
        await store.start().finally(() => store.close());
      };
      await expect(start({})).rejects.toMatchObject({ details: { missing: 'bucket' } });
      await expect(start({ secretKey: 'wrong-secret-key' })).rejects.toMatchObject(problem('STORAGE.UNREACHABLE'));
      await expect(start({ endpoint: 'http://127.0.0.1:9' })).rejects.toMatchObject(problem('STORAGE.UNREACHABLE'));
    });
  });

  describe('when an object came out unlocked', () => {
    it('is not taken in by lock headers that the client library swallowed', async () => {
      const { store, raw, bucket } = await setup();
      const bytes = freshBytes();
      const hash = sha256(bytes);
      // Without a default retention nothing catches what minio-js turns into user metadata.
      await setDefaultRetention(raw, bucket, {});
      await raw.putObject(bucket, hash, bytes, bytes.length, {
        'x-amz-object-lock-mode': 'GOVERNANCE',
        'x-amz-object-lock-retain-until-date': hoursFromNow(5).toISOString(),
      });
      expect(await store.verify(hash)).toMatchObject({ state: 'unlocked' });
      await expect(store.stat(hash)).rejects.toMatchObject(problem('STORAGE.OBJECT_NOT_LOCKED'));
      await expect(store.remove(hash)).rejects.toMatchObject(problem('STORAGE.OBJECT_LOCKED'));

      const retention = { mode: 'governance', retainUntil: hoursFromNow(5) } as const;
      expect(await putBytes(store, bytes, { retention })).toMatchObject({ ...retention, existed: true });
      expect(await store.verify(hash)).toEqual({ state: 'ok' });
    });

    it('fails loudly when the server takes the lock and does not keep it', async () => {
      const { store } = await setup(proxy);
      proxy.meddle({
        headers: (_request, { 'x-amz-object-lock-mode': _mode, ...headers }) => headers,
      });
      const failed = putBytes(store, freshBytes());
      await expect(failed).rejects.toMatchObject(problem('STORAGE.OBJECT_NOT_LOCKED', 'unavailable'));
    });

    it('fails loudly when the server keeps a shorter retention than demanded', async () => {
      const { store } = await setup(proxy);
      const short = hoursFromNow(0.5).toISOString();
      proxy.meddle({
        headers: (request, headers) =>
          request.method === 'HEAD' ? { ...headers, 'x-amz-object-lock-retain-until-date': short } : headers,
      });
      await expect(putBytes(store, freshBytes())).rejects.toMatchObject(problem('STORAGE.OBJECT_NOT_LOCKED'));
    });

    it('fails loudly when the server cannot count to the end of the retention', async () => {
      // Ceph 16 keeps the date in 32 bits: 2126 becomes 1990.
      const { store } = await setup();
      const retention = { mode: 'governance', retainUntil: hoursFromNow(24 * 365 * 100) } as const;
      const failed = putBytes(store, freshBytes(), { retention });
      await expect(failed).rejects.toMatchObject(problem('STORAGE.OBJECT_NOT_LOCKED'));
    });

    it('locks an object sent in parts as demanded, although the server ignores the demand at first', async () => {
      const { store, raw, bucket } = await setup();
      const bytes = freshBytes(18 * MIB);
      const retention = { mode: 'compliance', retainUntil: hoursFromNow(24 * 400) } as const;
      const stored = await putBytes(store, bytes, { retention, hold: true });
      expect(stored).toMatchObject({ ...retention, hold: true, hash: sha256(bytes), sizeBytes: bytes.length });
      const atServer = await raw.getObjectRetention(bucket, stored.hash);
      expect(atServer).toMatchObject({ mode: 'COMPLIANCE' });
      expect(new Date(atServer?.retainUntilDate ?? '')).toEqual(retention.retainUntil);
      await store.setHold(stored.hash, false);
    }, 120_000);
  });

  describe('when somebody writes to the bucket behind its back', () => {
    it('still reads the original under a later version', async () => {
      const { store, raw, bucket } = await setup();
      const bytes = freshBytes();
      const { hash } = await putBytes(store, bytes);
      await sleep(20);
      await raw.putObject(bucket, hash, Buffer.from('something else'));
      expect(await readAll(await store.openVerified(hash))).toEqual(bytes);
      expect(await store.stat(hash)).toMatchObject({ sizeBytes: bytes.length, mediaType: 'application/pdf' });
      expect(await putBytes(store, bytes)).toMatchObject({ existed: true, sizeBytes: bytes.length });
    });

    it('finds an object hidden by a delete marker, reads it all the same, and brings it to light with the next put', async () => {
      const { store, raw, bucket } = await setup();
      const bytes = freshBytes();
      const { hash } = await putBytes(store, bytes);
      await raw.removeObject(bucket, hash);
      expect(await store.verify(hash)).toEqual({ state: 'missing', reason: 'hidden by a delete marker' });
      expect(await readAll(await store.openVerified(hash))).toEqual(bytes);
      expect(await putBytes(store, bytes)).toMatchObject({ existed: true });
      expect(await store.verify(hash)).toEqual({ state: 'ok' });
    });
  });

  describe('when bytes change on their way', () => {
    it('notices it when reading back, and when reading later', async () => {
      const { store } = await setup(proxy);
      const bytes = freshBytes();
      const { hash } = await putBytes(store, bytes);
      proxy.meddle({ body: (chunk) => Buffer.from(chunk.map((byte) => byte ^ 1)) });
      await expect(putBytes(store, freshBytes())).rejects.toMatchObject(problem('STORAGE.OBJECT_CHANGED'));
      const reading = store.openVerified(hash).then(readAll);
      await expect(reading).rejects.toMatchObject(problem('STORAGE.OBJECT_CHANGED'));
      expect(await store.verify(hash)).toMatchObject({ state: 'changed' });
    });
  });

  describe('when the server fails', () => {
    it('says that it is full', async () => {
      const { store, spoolFolder } = await setup(proxy);
      const body = '<Error><Code>XMinioStorageFull</Code><Message>full</Message></Error>';
      proxy.meddle({ answer: (request) => (request.method === 'PUT' ? { status: 507, body } : undefined) });
      await expect(putBytes(store, freshBytes())).rejects.toMatchObject(problem('STORAGE.FULL', 'unavailable'));
      expect(await listHashes(store)).toEqual([]);
      expect(await spooledFiles(spoolFolder)).toEqual([]);
    });

    it.each([500, 503])('is unreachable when it answers %i', async (status) => {
      const { store } = await setup(proxy);
      proxy.meddle({ answer: () => ({ status, body: '' }) });
      await expect(putBytes(store, freshBytes())).rejects.toMatchObject(problem('STORAGE.UNREACHABLE', 'unavailable'));
      await expect(store.checkReady()).rejects.toMatchObject(problem('STORAGE.UNREACHABLE'));
    });

    it('leaves nothing when the connection is cut while an object arrives', async () => {
      const { store, spoolFolder } = await setup(proxy);
      const bytes = freshBytes(12 * MIB);
      proxy.meddle({ cutAfter: (request) => (request.method === 'PUT' ? 5 * MIB : undefined) });
      await expect(putBytes(store, bytes)).rejects.toMatchObject(problem('STORAGE.UNREACHABLE', 'unavailable'));
      proxy.meddle({});
      expect(await listHashes(store)).toEqual([]);
      expect(await spooledFiles(spoolFolder)).toEqual([]);
      expect(await putBytes(store, bytes)).toMatchObject({ existed: false });
    });

    it('does not wait for ever when the server falls silent', async () => {
      const { store } = await setup(proxy);
      const { hash } = await putBytes(store, freshBytes());
      proxy.meddle({ silence: () => true });
      const silent = problem('STORAGE.UNREACHABLE', 'unavailable');
      await Promise.all([
        expect(putBytes(store, freshBytes())).rejects.toMatchObject(silent),
        expect(store.open(hash)).rejects.toMatchObject(silent),
      ]);
    });

    it('leaves nothing half when the server is killed while an object arrives in parts', async () => {
      const side = await startSideGateway(address);
      const { raw, bucket, spoolFolder, store } = await setup(side);
      const bytes = freshBytes(40 * MIB);
      const killed = sleep(150).then(() => side.kill());
      const failed = putBytes(store, bytes).then(
        () => 'stored',
        (error: unknown) => error,
      );
      await killed;
      expect(await failed).toMatchObject(problem('STORAGE.UNREACHABLE', 'unavailable'));
      expect(await spooledFiles(spoolFolder)).toEqual([]);
      await expect(store.stat(sha256(bytes))).rejects.toMatchObject(problem('STORAGE.UNREACHABLE'));

      // Whatever the server had completed before it died is whole, and the same upload ends well afterwards.
      const again = await openStore({ ...address, bucket }, spoolFolder);
      for (const hash of await listHashes(again)) expect(await again.verify(hash)).toEqual({ state: 'ok' });
      expect(await putBytes(again, bytes)).toMatchObject({ hash: sha256(bytes) });
      expect((await listVersions(raw, bucket)).filter((version) => version.name === sha256(bytes))).toHaveLength(1);
      await again.close();
    }, 120_000);
  });
});
