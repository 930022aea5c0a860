import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemActor } from '#kernel/actor';
import { DomainError } from '#kernel/domain-error';
import { newId } from '#kernel/ids';
import { faultText } from '#platform/logging';
import { type IncomingFile, ReceiveBatch } from '../application/receive-batch.js';
import { DropStillChanging } from '../errors.js';
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
  readonly files: readonly DroppedFile[];
  /** Changes whenever a file grows, is touched, added or replaced by another one. */
  readonly fingerprint: string;
}

interface DroppedFile {
  readonly path: string;
  readonly mark: string;
}

/** What was seen of a drop, and since when; `goal` once it was taken over or refused and only has to be moved. */
interface Sight {
  readonly fingerprint: string;
  readonly since: number;
  readonly goal?: string;
}

/**
 * Takes over what a scanner drops into a folder: each file, or each folder with its files, becomes a batch once its sizes
 * and times have stood still. Taking over twice is impossible: the fingerprint is the batch's idempotency key.
 */
@Injectable()
export class WatchedFolder implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(WatchedFolder.name);
  private readonly seen = new Map<string, Sight>();
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
          this.logger.warn(`Watched folder: ${faultText(error)}`);
        })
        .finally(() => {
          this.looking = undefined;
        });
    }, LOOK_EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Looks once and takes over what has stood still long enough. */
  async look(folder: string): Promise<void> {
    const candidates = await this.candidates(folder);
    const now = Date.now();
    for (const name of this.seen.keys())
      if (!candidates.some((candidate) => candidate.name === name)) this.seen.delete(name);
    for (const candidate of candidates) {
      const known = this.seen.get(candidate.name);
      if (known?.fingerprint !== candidate.fingerprint) {
        this.seen.set(candidate.name, { fingerprint: candidate.fingerprint, since: now });
      } else if (now - known.since >= this.config.INTAKE_FOLDER_SETTLE_SECONDS * 1000) {
        await this.finish(folder, candidate, known);
      }
    }
  }

  private async finish(folder: string, candidate: Candidate, sight: Sight): Promise<void> {
    try {
      const goal = sight.goal ?? (await this.takeOver(candidate));
      // A folder that cannot be moved (no right, read-only) is not read and stored again every second.
      this.seen.set(candidate.name, { ...sight, goal });
      const place = path.join(folder, goal, newId());
      await mkdir(place, { recursive: true });
      await rename(path.join(folder, candidate.name), path.join(place, candidate.name));
      this.seen.delete(candidate.name);
    } catch (error) {
      if (error instanceof DropStillChanging) this.seen.delete(candidate.name);
      this.logger.warn(`Watched folder: a drop has to wait: ${faultText(error)}`);
    }
  }

  /** Takes a drop over and says into which folder it goes then. */
  private async takeOver(candidate: Candidate): Promise<string> {
    try {
      await this.receiveBatch.execute(ACTOR, {
        channel: 'folder',
        source: candidate.name,
        idempotencyKey: `folder:${createHash('sha256').update(`${candidate.name}\n${candidate.fingerprint}`).digest('hex')}`,
        files: openFiles(candidate.files),
      });
      return TAKEN_FOLDER;
    } catch (error) {
      // A database or store that is gone is no fault of the drop: it stays where it is.
      if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
      this.logger.error(`Watched folder: a drop was refused: ${error.code}`);
      return REFUSED_FOLDER;
    }
  }

  private async candidates(folder: string): Promise<Candidate[]> {
    const entries = await readdir(folder, { withFileTypes: true });
    const wanted = entries.filter(
      (entry) =>
        !entry.name.startsWith('.') &&
        entry.name !== TAKEN_FOLDER &&
        entry.name !== REFUSED_FOLDER &&
        (entry.isDirectory() || entry.isFile()),
    );
    const candidates = await Promise.all(
      wanted.map((entry) =>
        // what vanishes or cannot be read while we look must not keep the others waiting
        candidateOf(path.join(folder, entry.name), entry.isDirectory()).catch(() => undefined),
      ),
    );
    return candidates.filter((candidate) => candidate !== undefined);
  }
}

async function candidateOf(whole: string, isFolder: boolean): Promise<Candidate | undefined> {
  const names = isFolder ? (await readdir(whole)).filter((name) => !name.startsWith('.')).sort() : [];
  const paths = isFolder ? names.map((name) => path.join(whole, name)) : [whole];
  if (paths.length === 0) return undefined;
  const files = await Promise.all(paths.map(async (file) => ({ path: file, mark: await markOf(file) })));
  return { name: path.basename(whole), files, fingerprint: files.map(({ mark }) => mark).join('\n') };
}

/** What tells one state of a file from another; the inode tells apart two files of one name, size and time. */
async function markOf(file: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(file);
  return [path.basename(file), size, mtimeMs, ino].join('|');
}

/** Opens the files one after another, when their turn comes, and makes sure that each was still the same when it was read. */
async function* openFiles(files: readonly DroppedFile[]): AsyncGenerator<IncomingFile> {
  for (const file of files) {
    const name = path.basename(file.path);
    yield { name, declaredType: 'application/octet-stream', content: createReadStream(file.path) };
    if ((await markOf(file.path)) !== file.mark) throw new DropStillChanging(name);
  }
}
