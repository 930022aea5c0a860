import { randomBytes, randomInt } from 'node:crypto';
import { writeSync } from 'node:fs';
import { Readable } from 'node:stream';
import { createObjectStore, StorageConfig } from '#modules/storage';

/** Puts objects, three at a time, and acknowledges each on the standard output, until it is killed. */
const store = createObjectStore(Object.assign(new StorageConfig(), { TALAKTE_DATA: process.argv[2] }));
await store.start();
const retention = { mode: 'governance', retainUntil: new Date(Date.now() + 3_600_000) } as const;

async function putForever(): Promise<never> {
  for (;;) {
    const content = Readable.from([randomBytes(randomInt(1, 400_000)), randomBytes(1000)]);
    const { hash } = await store.put(content, { mediaType: 'image/tiff', retention, hold: false });
    writeSync(1, `${hash}\n`);
  }
}

await Promise.all([putForever(), putForever(), putForever()]);
