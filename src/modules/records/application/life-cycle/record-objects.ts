import { Injectable } from '@nestjs/common';
import { SqlConditions, queryIn } from '#platform/database';
import { Document } from '../../domain/document.entity.js';
import { Proceeding } from '../../domain/proceeding.entity.js';
import type { RecordObject, RecordObjectKind } from '../../domain/record-object.js';
import { SubFile } from '../../domain/sub-file.entity.js';
import { RecordFileNotOpen } from '../../errors.js';
import { ObjectNotInFile } from '../../life-errors.js';
import { levelSql } from '../../persistence/file-access-condition.js';
import { FileAccess } from '../file-access.js';
import type { FileStep } from './file-steps.js';

/** An object of a file with what it lies in. */
export interface FoundObject extends RecordObject {
  readonly reference: string;
  readonly subject: string;
  /** The proceeding itself, or the one the document lies in. */
  readonly proceeding: Proceeding | null;
  readonly document: Document | null;
}

/** Finds what a step on a file is about, within what the actor may see of the file. */
@Injectable()
export class RecordObjects {
  constructor(private readonly access: FileAccess) {}

  /** @throws {ObjectNotInFile} Thrown when the file has no such object, or one the actor is not cleared for. */
  async get(step: FileStep, kind: RecordObjectKind, id: string): Promise<FoundObject> {
    const { file } = step;
    if (kind === 'file') {
      if (id !== file.id) throw new ObjectNotInFile(id);
      return { ...named(file), kind, id, fileId: file.id, proceeding: null, document: null };
    }
    await this.checkCleared(step, kind, id);
    return kind === 'proceeding' ? this.proceeding(step, id) : this.document(step, id);
  }

  /**
   * The same, when the object lies where something may still change.
   * @throws {RecordFileNotOpen} Thrown when its file, sub-file or proceeding, or what that is part of, is closed.
   */
  async getChangeable(step: FileStep, kind: RecordObjectKind, id: string): Promise<FoundObject> {
    step.file.checkNotClosed();
    const found = await this.get(step, kind, id);
    const closed = await this.closedPlaceOf(step, found);
    if (closed !== undefined) throw new RecordFileNotOpen(closed);
    return found;
  }

  /**
   * Reference of the closed proceeding or sub-file the object is or lies in: what is invalid may be open in something
   * closed, and changes no more than the rest of it.
   */
  async closedPlaceOf(
    { transaction, file }: FileStep,
    { proceeding }: Pick<FoundObject, 'proceeding'>,
  ): Promise<string | undefined> {
    if (proceeding === null) return undefined;
    const { partOfId, subFileId } = proceeding;
    const whole = partOfId === null ? null : await transaction.getRepository(Proceeding).findOneBy({ id: partOfId });
    const closed = [proceeding, whole].find((place) => place?.state === 'closed');
    if (closed) return closed.reference;
    const subFile = subFileId === null ? null : await transaction.getRepository(SubFile).findOneBy({ id: subFileId });
    return subFile?.state === 'closed' ? subFile.referenceIn(file) : undefined;
  }

  /** Whether the actor, who may do this with the file, is not cleared for the object itself. */
  async isHidden({ transaction, actor }: FileStep, kind: RecordObjectKind, id: string): Promise<boolean> {
    if (kind === 'file') return false;
    const rows = await queryIn(transaction, `SELECT 1 FROM ${kind} WHERE id = $1 AND NOT (${levelSql(actor, kind)})`, [
      id,
    ]);
    return rows.length > 0;
  }

  private async proceeding({ transaction, file }: FileStep, id: string): Promise<FoundObject> {
    const proceeding = await transaction.getRepository(Proceeding).findOneBy({ id, fileId: file.id });
    if (!proceeding) throw new ObjectNotInFile(id);
    return { ...named(proceeding), kind: 'proceeding', id, fileId: file.id, proceeding, document: null };
  }

  private async document({ transaction, file }: FileStep, id: string): Promise<FoundObject> {
    const document = await transaction.getRepository(Document).findOneBy({ id, fileId: file.id });
    if (!document) throw new ObjectNotInFile(id);
    const proceeding =
      document.proceedingId === null
        ? null
        : await transaction.getRepository(Proceeding).findOneBy({ id: document.proceedingId });
    return { ...named(document), kind: 'document', id, fileId: file.id, proceeding, document };
  }

  private async checkCleared(
    { transaction, actor, file }: FileStep,
    kind: 'proceeding' | 'document',
    id: string,
  ): Promise<void> {
    const conditions = new SqlConditions();
    conditions.add(`object.id = ${conditions.bind(id)} AND object.file_id = ${conditions.bind(file.id)}`);
    this.access.addLevelTo(conditions, actor, 'object');
    const rows = await queryIn(
      transaction,
      `SELECT 1 FROM ${kind} AS object WHERE ${conditions.toSql()}`,
      conditions.parameters,
    );
    if (rows.length === 0) throw new ObjectNotInFile(id);
  }
}

function named({ reference, subject }: { readonly reference: string; readonly subject: string }): {
  reference: string;
  subject: string;
} {
  return { reference, subject };
}
