import { Injectable, Logger } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { type Actor, holds } from '#kernel/actor';
import { PermissionMissing } from '#kernel/access-errors';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { newId } from '#kernel/ids';
import { ObjectRegistry, ObjectStore, type StoredObject } from '#modules/storage';
import { Database, queryIn, type Transaction } from '#platform/database';
import { type JobDefinition, Jobs } from '#platform/jobs';
import type { Problem } from '../domain/problem.js';
import { BatchWithoutFiles, IncomingFileTooLarge, UploadBrokenOff } from '../errors.js';
import { IntakeConfig } from '../intake.config.js';
import { INTAKE_PERMISSIONS } from '../permissions.js';
import { BatchRepository, type EarlierFile } from '../persistence/batch.repository.js';
import { IntakeFacts } from './intake-facts.js';
import { originalLock } from './original-lock.js';

/** Job that splits a batch into pieces. */
export const SPLIT_BATCH: JobDefinition<{ readonly batchId: string }> = {
  name: 'intake.split-batch',
  retryLimit: 8,
  expireInSeconds: 3600,
};

/** One file as it comes in. */
export interface IncomingFile {
  readonly name: string;
  /** What the sender calls it; the content decides later. */
  readonly declaredType: string;
  readonly content: Readable;
}

/** How a batch comes in. */
export interface IncomingBatch {
  readonly channel: 'upload' | 'api' | 'folder';
  readonly source: string | null;
  /** The same key a second time is answered with the batch of the first time. */
  readonly idempotencyKey?: string;
  readonly files: AsyncIterable<IncomingFile>;
  /** Whether the transfer ended between two files; asked once all files were read. */
  readonly isBrokenOff?: () => boolean;
}

interface ReceivedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly stored: StoredObject | null;
  readonly problems: readonly Problem[];
}

const NAME_MAX = 255;
const TOO_LARGE = 'INTAKE.FILE_TOO_LARGE';
const BROKEN_OFF = 'INTAKE.UPLOAD_BROKEN_OFF';

/** The outside world of {@link ReceiveBatch}. */
@Injectable()
export class ReceiveBatchPorts {
  constructor(
    readonly database: Database,
    readonly store: ObjectStore,
    readonly registry: ObjectRegistry,
    readonly jobs: Jobs,
  ) {}
}

/**
 * Takes a batch (Stapel) in: every file is hashed and stored, locked, before anything else happens; then the batch, its
 * journal entry and the job that goes on with it are committed together.
 */
@Injectable()
export class ReceiveBatch {
  private readonly logger = new Logger(ReceiveBatch.name);

  constructor(
    private readonly ports: ReceiveBatchPorts,
    private readonly batches: BatchRepository,
    private readonly facts: IntakeFacts,
    private readonly config: IntakeConfig,
    private readonly clock: Clock,
  ) {}

  /**
   * A file that breaks off is named as a problem of the batch; the whole ones go on.
   * @returns id of the batch
   * @throws {PermissionMissing} Thrown when the actor may not bring mail in.
   * @throws {BatchWithoutFiles} Thrown when no file came at all.
   * @throws {UploadBrokenOff} Thrown when not a single file came in whole; then nothing is kept.
   * @throws {IncomingFileTooLarge} Thrown when the same holds because the files are too large.
   */
  async execute(actor: Actor, incoming: IncomingBatch): Promise<string> {
    if (!holds(actor, INTAKE_PERMISSIONS.capture)) throw new PermissionMissing(INTAKE_PERMISSIONS.capture);
    const files = await this.storeAll(incoming.files);
    this.checkSomethingCame(files, incoming);
    return this.ports.database.transaction((transaction) => this.commit(transaction, actor, incoming, files));
  }

  private checkSomethingCame(files: readonly ReceivedFile[], incoming: IncomingBatch): void {
    if (files.some((file) => file.stored !== null)) return;
    const first = files[0];
    if (!first) throw incoming.isBrokenOff?.() === true ? new UploadBrokenOff('') : new BatchWithoutFiles();
    if (first.problems.some(({ code }) => code === TOO_LARGE))
      throw new IncomingFileTooLarge(first.name, this.config.INTAKE_MAX_FILE_MB);
    throw new UploadBrokenOff(first.name);
  }

  private async storeAll(incoming: AsyncIterable<IncomingFile>): Promise<ReceivedFile[]> {
    const files: ReceivedFile[] = [];
    for await (const file of incoming) {
      const name = tidyName(file.name);
      try {
        const stored = await this.ports.store.put(file.content, {
          mediaType: 'application/octet-stream',
          ...originalLock(this.config, this.clock.now()),
          maxBytes: this.config.INTAKE_MAX_FILE_MB * 1024 * 1024,
        });
        files.push({ name, mediaType: file.declaredType, stored, problems: [] });
      } catch (error) {
        // A store that is full or gone is no fault of the file: the sender must try again with everything.
        if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
        this.logger.warn(`A file of a batch was not taken in: ${error.code}`);
        files.push({ name, mediaType: file.declaredType, stored: null, problems: [this.problemOf(error, name)] });
      }
    }
    return files;
  }

  /** Words for what went wrong with one file: too large, broken off, or what the store says (such as damaged bytes). */
  private problemOf(error: DomainError, fileName: string): Problem {
    if (error.code === 'STORAGE.TOO_LARGE') {
      return {
        code: TOO_LARGE,
        severity: 'refuse',
        details: { limit: `${String(this.config.INTAKE_MAX_FILE_MB)} MB` },
        fileName,
      };
    }
    return {
      code: error.code === 'STORAGE.UPLOAD_BROKEN' ? BROKEN_OFF : error.code,
      severity: 'refuse',
      details: {},
      fileName,
    };
  }

  private async commit(
    transaction: Transaction,
    actor: Actor,
    incoming: IncomingBatch,
    files: readonly ReceivedFile[],
  ): Promise<string> {
    const known =
      incoming.idempotencyKey === undefined
        ? undefined
        : await this.batches.findByIdempotencyKey(transaction, incoming.idempotencyKey);
    if (known !== undefined) return known;
    const now = this.clock.now();
    const batchId = newId(now);
    const number = await this.batches.nextNumber(transaction, now.getFullYear());
    await this.batches.insert(transaction, {
      id: batchId,
      number,
      channel: incoming.channel,
      source: incoming.source,
      receivedAt: now,
      receivedBy: actor.kind === 'user' ? actor.id : null,
      receivedByName: actor.name,
      idempotencyKey: incoming.idempotencyKey ?? null,
      problems: incoming.isBrokenOff?.() === true ? [{ code: BROKEN_OFF, severity: 'refuse', details: {} }] : [],
    });
    for (const [index, file] of files.entries()) await this.commitFile(transaction, batchId, index + 1, file);
    await this.facts.aboutBatch(
      transaction,
      actor,
      batchId,
      { type: 'intake.batch-received', version: 1, aggregateId: batchId, payload: { batchId, files: files.length } },
      {
        number,
        channel: incoming.channel,
        source: incoming.source,
        files: files.map((file) => ({
          name: file.name,
          sha256: file.stored?.hash ?? null,
          problems: file.problems.map(({ code }) => code),
        })),
      },
    );
    await this.ports.jobs.enqueue(transaction, SPLIT_BATCH, { batchId }, { key: batchId });
    return batchId;
  }

  private async commitFile(
    transaction: Transaction,
    batchId: string,
    position: number,
    file: ReceivedFile,
  ): Promise<void> {
    const earlier = file.stored ? await this.batches.findEarlierFile(transaction, file.stored.hash) : undefined;
    if (file.stored) await this.ports.registry.register(transaction, file.stored);
    const problems = earlier ? [...file.problems, duplicateProblem(file.name, earlier)] : file.problems;
    await queryIn(
      transaction,
      `INSERT INTO batch_file (id, batch_id, position, name, media_type, object_hash, size_bytes, state, duplicate_of, problems)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb)`,
      [
        newId(),
        batchId,
        position,
        file.name,
        file.mediaType,
        ...placeOf(file.stored),
        earlier?.fileId ?? null,
        JSON.stringify(problems),
      ],
    );
  }
}

/** Hash, size and state of a file. */
function placeOf(stored: StoredObject | null): [string | null, number, string] {
  return stored ? [stored.hash, stored.sizeBytes, 'stored'] : [null, 0, 'refused'];
}

function duplicateProblem(fileName: string, earlier: EarlierFile): Problem {
  const details = { batch: earlier.batchNumber, batchId: earlier.batchId };
  return { code: 'INTAKE.DUPLICATE_BYTES', severity: 'warn', details, fileName };
}

/** Keeps what people recognise of a file name and nothing a file system could trip over. */
function tidyName(name: string): string {
  // control and direction marks: a name must not read differently from what it is
  const base = name
    .normalize('NFC')
    .split(/[\\/]/)
    .at(-1)
    ?.replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return base === undefined || /^\.*$/.test(base) ? 'unbenannt' : base.slice(-NAME_MAX);
}
