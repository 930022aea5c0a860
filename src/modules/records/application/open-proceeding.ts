import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { Database, type Transaction } from '#platform/database';
import { Proceeding } from '../domain/proceeding.entity.js';
import type { RecordFile } from '../domain/record-file.entity.js';
import { ProceedingNotFound, RecordFileNotFound } from '../errors.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { RecordFileRepository } from '../persistence/record-file.repository.js';
import { checkSubFileOpen } from './sub-files/check-sub-file-open.js';
import { FileReferences } from './file-references.js';
import { RecordFacts } from './record-facts.js';

/** Opens a proceeding (Vorgang) in a file, or a part of one (Teilvorgang). */
@Injectable()
export class OpenProceeding {
  constructor(
    private readonly database: Database,
    private readonly files: RecordFileRepository,
    private readonly documents: DocumentRepository,
    private readonly references: FileReferences,
    private readonly facts: RecordFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not work in it.
   * @throws {SubFileNotFound | RecordFileNotOpen} Thrown when the sub-file does not exist in the file or is closed.
   * @throws {ProceedingNotFound | ProceedingNotDivisible | MarkedInvalid} Thrown when it cannot be part of that proceeding.
   */
  async execute(
    actor: Actor,
    input: {
      readonly fileId: string;
      readonly subject: string;
      /** The sub-file it belongs to; the file itself when it is left out. */
      readonly subFileId?: string | undefined;
      /** The proceeding of the file it is part of, whose sub-file is its own. */
      readonly partOf?: string | undefined;
      readonly id?: string | undefined;
    },
  ): Promise<{ id: string; reference: string }> {
    return this.database.transaction(async (transaction) => {
      const file = await this.files.findLocked(transaction, actor, RECORDS_PERMISSIONS.openFile, input.fileId);
      if (!file) throw new RecordFileNotFound(input.fileId);
      const rules = await this.references.rules(transaction);
      const now = this.clock.now();
      const id = input.id ?? newId(now);
      // The file is locked: a repeated request with the same id comes after the first one.
      const earlier = await this.documents.findProceeding(transaction, id, file.id);
      if (earlier) return { id, reference: earlier.reference };
      const partOf = await this.wholeFor(transaction, actor, file, input.partOf);
      const subFileId = partOf === null ? (input.subFileId ?? null) : partOf.subFileId;
      await checkSubFileOpen(transaction, file, subFileId);
      const proceeding = Proceeding.open(file, { id, subject: input.subject, rules, subFileId, partOf }, now);
      await this.references.makeFree(transaction, proceeding, () => {
        proceeding.takeNextNumber(file, rules, now);
      });
      await this.files.save(transaction, file);
      if (partOf !== null) await this.documents.keepPartNumber(transaction, partOf);
      await this.documents.saveProceeding(transaction, proceeding);
      await this.facts.proceedingOpened(transaction, actor, proceeding);
      return { id: proceeding.id, reference: proceeding.reference };
    });
  }

  private async wholeFor(
    transaction: Transaction,
    actor: Actor,
    file: RecordFile,
    id: string | undefined,
  ): Promise<Proceeding | null> {
    if (id === undefined) return null;
    const whole = await this.documents.findProceeding(transaction, id, file.id);
    if (!whole || (await this.documents.isHidden(transaction, actor, id))) throw new ProceedingNotFound(id);
    return whole;
  }
}
