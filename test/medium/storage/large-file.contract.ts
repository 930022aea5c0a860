import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ObjectStore } from '#modules/storage';
import { demand, freshBytes, putBytes } from './content.js';

const MIB = 1024 * 1024;
/** 160 MiB in every run; a larger file on demand, such as 500. */
const LARGE_BYTES = Number(process.env['TALAKTE_TEST_LARGE_MIB'] ?? '160') * MIB;
/** The garbage collector is called when so much may have gathered. */
const GARBAGE_LIMIT = 8 * MIB;
/** Well below the file, with room for parts on their way and buffers that are released with a delay; for a file of any size. */
const MEMORY_GROWTH_LIMIT = 96 * MIB;

setFlagsFromString('--expose-gc');
/** Without it the figure would show how lazy the garbage collector is, not what the store holds. */
const collectGarbage = runInNewContext('gc') as () => void;

function liveBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** That a file larger than the memory would pass through a store all the same. */
export function streaming(store: () => ObjectStore): void {
  it(`never holds it in memory as a whole (${LARGE_BYTES / MIB} MiB)`, async () => {
    // One piece for all, of the size that arrives from a socket: the test itself must not fill the memory.
    const piece = freshBytes(64 * 1024);
    const expected = createHash('sha256');
    // eslint-disable-next-line @typescript-eslint/require-await -- the port takes an asynchronous source
    async function* large(): AsyncGenerator<Buffer> {
      for (let sent = 0; sent < LARGE_BYTES; sent += piece.length) {
        if (sent % GARBAGE_LIMIT === 0) peak = Math.max(peak, liveBytes());
        piece.writeUInt32LE(sent / piece.length, 0);
        expected.update(piece);
        yield piece;
      }
    }
    // Once before the measurement, so that what is loaded and compiled on first use does not count.
    await putBytes(store(), freshBytes());
    const before = liveBytes();
    let [peak, samples, lastRss] = [before, 0, process.memoryUsage().rss];
    const gauge = setInterval(() => {
      // A collection takes longer than a tick: only when much has gathered.
      if (process.memoryUsage().rss < lastRss + GARBAGE_LIMIT && samples > 0) return;
      peak = Math.max(peak, liveBytes());
      lastRss = process.memoryUsage().rss;
      samples += 1;
    }, 10);
    const stored = await store().put(large(), demand());
    const read = createHash('sha256');
    for await (const chunk of await store().openVerified(stored.hash)) read.update(chunk as Buffer);
    clearInterval(gauge);

    const hash = expected.digest('hex');
    expect(stored).toMatchObject({ hash, sizeBytes: LARGE_BYTES, existed: false });
    expect(read.digest('hex')).toBe(hash);
    expect(await store().verify(hash, stored)).toEqual({ state: 'ok' });
    expect(samples).toBeGreaterThan(0);
    expect(peak - before).toBeLessThan(MEMORY_GROWTH_LIMIT);
  }, 300_000);
}
