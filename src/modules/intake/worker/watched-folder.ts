import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemActor } from '#kernel/actor';
import { type IncomingFile, ReceiveBatch } from '../application/receive-batch.js';
import { IntakeConfig } from '../intake.config.js';

const LOOK_EVERY_MS = 1000;
const ACTOR = systemActor('intake-folder');
/** Where files lie after they were taken over: the scanner's copies, which the operator clears. */
const TAKEN_FOLDER = 'uebernommen';
/** A file that was refused is set aside, so that it does not come round for ever. */
const REFUSED_FOLDER = 'abgewiesen';

interface Candidate {
  readonly name: string;
  /** Files of the batch: the file itself or the files of a folder, sorted by name. */
  readonly files: readonly string[];
  /** Changes whenever a file grows, is touched or added. */
  readonly fingerprint: string;
}

/**
 * Takes over what a scanner drops into a folder: each file, or each folder with its files, becomes a batch once its sizes
 * and times have stood still. Taking over twice is impossible: the fingerprint is the batch's idempotency key.
 */
@Injectable()
export class WatchedFolder implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(WatchedFolder.name);
  private readonly seen = new Map<string, { readonly fingerprint: string; readonly since: number }>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(
    private readonly receiveBatch: ReceiveBatch,
    private readonly config: IntakeConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const folder = this.config.INTAKE_FOLDER;
    if (folder === undefined) return;
    await mkdir(folder, { recursive: true });
    this.timer = setInterval(() => {
      this.looking ??= this.look(folder)
        .catch((error: unknown) => {
          this.logger.warn(`Watched folder: ${error instanceof Error ? error.message : String(error)}`);
        })
        .finally(() => {
          this.looking = undefined;
        });
    }, LOOK_EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Looks once and takes over what has stood still long enough. */
  async look(folder: string): Promise<void> {
    const candidates = await this.candidates(folder);
    const now = Date.now();
    for (const name of this.seen.keys()) if (!candidates.some((candidate) => candidate.name === name)) this.seen.delete(name);
    for (const candidate of candidates) {
      const known = this.seen.get(candidate.name);
      if (known?.fingerprint !== candidate.fingerprint) {
        this.seen.set(candidate.name, { fingerprint: candidate.fingerprint, since: now });
      } else if (now - known.since >= this.config.INTAKE_FOLDER_SETTLE_SECONDS * 1000) {
        await this.takeOver(folder, candidate);
      }
    }
  }

  private async takeOver(folder: string, candidate: Candidate): Promise<void> {
    const goal = await this.receiveBatch
      .execute(ACTOR, {
        channel: 'folder',
        source: candidate.name,
        idempotencyKey: `folder:${candidate.name}:${candidate.fingerprint}`,
        files: openFiles(candidate.files),
      })
      .then(
        () => TAKEN_FOLDER,
        (error: unknown) => {
          if ((error as { kind?: string }).kind === 'unavailable') throw error;
          this.logger.error(`Watched folder: a drop was refused: ${error instanceof Error ? error.message : String(error)}`);
          return REFUSED_FOLDER;
        },
      );
    await mkdir(path.join(folder, goal), { recursive: true });
    await rename(path.join(folder, candidate.name), path.join(folder, goal, `${String(Date.now())}-${candidate.name}`));
    this.seen.delete(candidate.name);
  }

  private async candidates(folder: string): Promise<Candidate[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    const wanted = entries.filter((entry) => !entry.name.startsWith('.') && entry.name !== TAKEN_FOLDER && entry.name !== REFUSED_FOLDER);
    const candidates = await Promise.all(
      wanted.map(async (entry): Promise<Candidate | undefined> => {
        const whole = path.join(folder, entry.name);
        const names = entry.isDirectory() ? (await readdir(whole)).filter((name) => !name.startsWith('.')).sort() : [];
        const files = entry.isDirectory() ? names.map((name) => path.join(whole, name)) : [whole];
        if (files.length === 0 || !(entry.isDirectory() || entry.isFile())) return undefined;
        const marks = await Promise.all(
          files.map(async (file) => {
            const { size, mtimeMs } = await stat(file);
            return `${path.basename(file)}|${String(size)}|${String(mtimeMs)}`;
          }),
        );
        return { name: entry.name, files, fingerprint: marks.join('\n') };
      }),
    );
    return candidates.filter((candidate) => candidate !== undefined);
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- files are opened one after another, when their turn comes
async function* openFiles(files: readonly string[]): AsyncGenerator<IncomingFile> {
  for (const file of files) {
    yield { name: path.basename(file), declaredType: 'application/octet-stream', content: createReadStream(file) };
  }
}
