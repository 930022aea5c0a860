import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ObjectStore } from '#modules/storage';

/** Bytes of originals that are kept at hand before the oldest are dropped. */
const CACHE_BYTES = 4 * 1024 ** 3;

/** A job's folder of this age belongs to a process that was killed: no job may take so long. */
const ABANDONED_MS = 3_600_000;

/**
 * Local copies of stored originals for the processes that decode them: fetched once with their hash checked, shared by
 * the pieces of a batch, dropped when room is needed. Only copies: the store stays the only truth.
 */
@Injectable()
export class Originals {
  private readonly fetching = new Map<string, Promise<string>>();

  constructor(
    private readonly store: ObjectStore,
    private readonly folder: string,
  ) {}

  /** Path of a verified local copy. */
  async fetch(hash: string): Promise<string> {
    const running = this.fetching.get(hash) ?? this.fetchOnce(hash).finally(() => this.fetching.delete(hash));
    this.fetching.set(hash, running);
    return running;
  }

  /** A fresh folder for what one job writes; the caller removes it. */
  async workFolder(): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    return mkdtemp(path.join(this.folder, 'work-'));
  }

  /** Removes what killed processes left behind, and nothing of those that run beside this one. */
  async sweep(): Promise<void> {
    const before = Date.now() - ABANDONED_MS;
    for (const name of await readdir(this.folder).catch(() => [])) {
      if (!name.startsWith('work-') && !name.endsWith('.part')) continue;
      const left = path.join(this.folder, name);
      const isAbandoned = await stat(left).then(
        ({ mtimeMs }) => mtimeMs < before,
        () => false,
      );
      if (isAbandoned) await rm(left, { recursive: true, force: true });
    }
  }

  private async fetchOnce(hash: string): Promise<string> {
    const target = path.join(this.folder, hash);
    const now = new Date();
    const there = await utimes(target, now, now).then(
      () => true,
      () => false,
    );
    if (there) return target;
    await mkdir(this.folder, { recursive: true });
    await this.makeRoom();
    const part = `${target}.${randomUUID()}.part`;
    try {
      // flushed before it gets its name: after a power cut a torn copy would be taken for a torn original
      await pipeline(await this.store.openVerified(hash), createWriteStream(part, { mode: 0o600, flush: true }));
      await rename(part, target);
    } finally {
      await rm(part, { force: true });
    }
    return target;
  }

  private async makeRoom(): Promise<void> {
    const files = await Promise.all(
      (await readdir(this.folder))
        .filter((name) => /^[0-9a-f]{64}$/.test(name))
        .map(async (name) => {
          const file = path.join(this.folder, name);
          const { size, mtimeMs } = await stat(file);
          return { file, size, mtimeMs };
        }),
    );
    let total = files.reduce((sum, { size }) => sum + size, 0);
    for (const { file, size } of files.sort((one, other) => one.mtimeMs - other.mtimeMs)) {
      if (total <= CACHE_BYTES) return;
      await rm(file, { force: true });
      total -= size;
    }
  }
}
