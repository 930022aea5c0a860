import { execFile, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'minio';

const SCRIPT = path.join(import.meta.dirname, 'ceph-gateway.sh');
const run = promisify(execFile);

/** Where the S3 server of the tests listens, and its account. */
export interface GatewayAddress {
  readonly endpoint: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** Says why no S3 server with Object Lock can be started here; undefined when one can. */
export function findGatewayObstacle(): string | undefined {
  const missing = ['radosgw', 'radosgw-admin', 'ceph-mon', 'ceph-osd', 'monmaptool', 'curl', 'flock'].filter(
    (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
  );
  if (missing.length === 0) return undefined;
  return `${missing.join(', ')} not installed (apt-get install -y --no-install-recommends radosgw ceph-mon ceph-osd)`;
}

/** Starts the S3 server, or joins the one another test file has running; the last one to release it stops it. */
export async function acquireGateway(): Promise<GatewayAddress> {
  const { stdout } = await run(SCRIPT, ['acquire', String(process.pid)], { timeout: 120_000 });
  // A test process that ends without its afterAll must not leave the server behind.
  process.once('exit', releaseAtExit);
  return JSON.parse(stdout) as GatewayAddress;
}

/** Gives the S3 server back. */
export async function releaseGateway(): Promise<void> {
  process.removeListener('exit', releaseAtExit);
  await run(SCRIPT, ['release', String(process.pid)], { timeout: 120_000 });
}

function releaseAtExit(): void {
  spawnSync(SCRIPT, ['release', String(process.pid)], { timeout: 30_000 });
}

/** Makes a bucket of its own for one test; with `defaultRetention` as the product demands it. */
export async function createBucket(
  address: GatewayAddress,
  kind: 'default-retention' | 'lock-only' | 'plain',
): Promise<string> {
  const client = connectTo(address);
  const bucket = `test-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  await client.makeBucket(bucket, address.region, { ObjectLocking: kind !== 'plain' });
  if (kind === 'default-retention') {
    await setDefaultRetention(client, bucket, { mode: 'GOVERNANCE', unit: 'Days', validity: 1 });
  }
  return bucket;
}

/** Sets the default retention of a bucket with Object Lock; an empty one takes it away. */
export async function setDefaultRetention(client: Client, bucket: string, retention: object): Promise<void> {
  // The typings of minio-js call this synchronous; it is not.
  const set = client.setObjectLockConfig.bind(client) as (bucket: string, retention: object) => unknown;
  await set(bucket, retention);
}

/** A plain client of the server, to look and act behind the product's back. */
export function connectTo(address: GatewayAddress): Client {
  const url = new URL(address.endpoint);
  return new Client({
    endPoint: url.hostname,
    port: Number(url.port),
    useSSL: false,
    accessKey: address.accessKey,
    secretKey: address.secretKey,
    region: address.region,
    retryOptions: { disableRetry: true },
  });
}

/** A second gateway on the same store, which a test may kill. */
export interface SideGateway extends GatewayAddress {
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>;
}

/** Starts a second gateway beside the acquired one. */
export async function startSideGateway(address: GatewayAddress): Promise<SideGateway> {
  const port = await findFreePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const server = spawn(SCRIPT, ['side', String(port)], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt += 1) {
    const isUp = await fetch(endpoint).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) break;
    await sleep(100);
  }
  return {
    ...address,
    endpoint,
    kill: async () => {
      server.kill('SIGKILL');
      await ended;
    },
  };
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise<void>((resolve) => probe.once('listening', () => resolve()));
  const bound = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return bound.port;
}
