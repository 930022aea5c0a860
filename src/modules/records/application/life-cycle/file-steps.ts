import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { localDay } from '#kernel/local-day';
import { Database, type Transaction } from '#platform/database';
import type { Person } from '../../domain/invalid-mark.js';
import type { RecordFile } from '../../domain/record-file.entity.js';
import { RecordFileNotFound } from '../../errors.js';
import { RecordFileRepository } from '../../persistence/record-file.repository.js';
import { RecordStepRepository } from '../../persistence/record-step.repository.js';

/** Who wants to do something with which file. */
export interface FileStepRequest {
  readonly fileId: string;
  readonly permission: string;
  /** Id of the request: a repeated one with it changes nothing more. */
  readonly id?: string | undefined;
}

/** A step on a file while it is taken: the file is locked until the transaction ends. */
export interface FileStep {
  readonly transaction: Transaction;
  readonly actor: Actor;
  /** Whom the record names. */
  readonly by: Person;
  readonly file: RecordFile;
  /** Id for what the step makes; that of the request where it has one. */
  readonly id: string;
  readonly now: Date;
  /** The day it is where the city lies. */
  readonly today: string;
}

/** What a step says that deleted its file: there is nothing left to save. */
export const FILE_IS_GONE = Symbol('the file is gone');

/** Takes steps on files: each in one transaction, only by whoever may work on the file, and once a request. */
@Injectable()
export class FileSteps {
  constructor(
    private readonly database: Database,
    private readonly files: RecordFileRepository,
    private readonly steps: RecordStepRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Locks the file, does the work, saves the file.
   * @returns id of what the step made, also when it was taken before
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not do this with it.
   */
  async take(actor: Actor, request: FileStepRequest, work: (step: FileStep) => Promise<unknown>): Promise<string> {
    return this.database.transaction((transaction) => this.takeIn(transaction, actor, request, work));
  }

  /** The same in the transaction of the caller. */
  async takeIn(
    transaction: Transaction,
    actor: Actor,
    request: FileStepRequest,
    work: (step: FileStep) => Promise<unknown>,
  ): Promise<string> {
    const now = this.clock.now();
    const id = request.id ?? newId(now);
    const by = { id: actor.kind === 'user' ? actor.id : null, name: actor.name };
    const file = await this.files.findLocked(transaction, actor, request.permission, request.fileId);
    if (!file) throw new RecordFileNotFound(request.fileId);
    if (!(await this.steps.begin(transaction, file.id, id))) return id;
    const outcome = await work({ transaction, actor, by, file, id, now, today: localDay(now) });
    if (outcome !== FILE_IS_GONE) await this.files.save(transaction, file);
    return id;
  }
}
