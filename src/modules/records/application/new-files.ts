import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { Transaction } from '#platform/database';
import type { RecordFile } from '../domain/record-file.entity.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
import { FileTyping, type Typing } from './details/file-typing.js';
import { RecordFacts } from './record-facts.js';

/** Keeps files that are opened: the file itself, what it says because of its type, journal entry and message. */
@Injectable()
export class NewFiles {
  constructor(
    private readonly files: RecordFileRepository,
    private readonly typing: FileTyping,
    private readonly facts: RecordFacts,
  ) {}

  /** Reference of the file opened earlier with this id; two requests with one id wait for each other. */
  async findReferenceOf(transaction: Transaction, id: string): Promise<string | undefined> {
    return this.files.findReferenceOf(transaction, id);
  }

  async add(transaction: Transaction, actor: Actor, file: RecordFile, typing: Typing, now: Date): Promise<void> {
    await this.files.save(transaction, file);
    await this.facts.fileOpened(transaction, actor, file);
    await this.typing.keep(transaction, actor, file, typing, now);
  }
}
