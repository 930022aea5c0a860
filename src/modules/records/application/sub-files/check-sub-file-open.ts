import type { Transaction } from '#platform/database';
import type { RecordFile } from '../../domain/record-file.entity.js';
import { SubFile } from '../../domain/sub-file.entity.js';
import { SubFileNotFound } from '../../part-errors.js';

/**
 * Refuses what would bring something open into a sub-file that is closed; directly in the file anything may come.
 * @param subFileId null: the file itself
 * @returns reference of the place
 * @throws {SubFileNotFound} Thrown when the file has no such sub-file. @throws {RecordFileNotOpen} Thrown when it is closed.
 */
export async function checkSubFileOpen(
  transaction: Transaction,
  file: RecordFile,
  subFileId: string | null,
): Promise<string> {
  if (subFileId === null) return file.reference;
  const subFile = await transaction.getRepository(SubFile).findOneBy({ id: subFileId, fileId: file.id });
  if (!subFile) throw new SubFileNotFound(subFileId);
  subFile.checkOpen(file);
  return subFile.referenceIn(file);
}
