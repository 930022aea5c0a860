import { Injectable } from '@nestjs/common';
import { queryIn, type Transaction } from '#platform/database';
import { FileType } from '../domain/file-type.entity.js';
import { FileTypeVersion } from '../domain/file-type-version.entity.js';
import { FileTypeKeyTaken, FileTypeNotFound } from '../errors.js';

/** Loads and saves types with their versions; a loaded type is locked with all of them until the transaction ends. */
@Injectable()
export class FileTypeRepository {
  /** @throws {FileTypeNotFound} Thrown when there is no such type. */
  async getLocked(transaction: Transaction, id: string): Promise<FileType> {
    const type = await transaction
      .getRepository(FileType)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!type) throw new FileTypeNotFound(id);
    return type;
  }

  async findByKey(transaction: Transaction, key: string): Promise<FileType | undefined> {
    await this.oneAtATime(transaction);
    const type = await transaction
      .getRepository(FileType)
      .findOne({ where: { key }, lock: { mode: 'pessimistic_write' } });
    return type ?? undefined;
  }

  /** A version with its type, both locked. @throws {FileTypeNotFound} Thrown when there is no such version. */
  async getVersionLocked(
    transaction: Transaction,
    versionId: string,
  ): Promise<{ type: FileType; version: FileTypeVersion }> {
    const versions = transaction.getRepository(FileTypeVersion);
    const found = await versions.findOneBy({ id: versionId });
    if (!found) throw new FileTypeNotFound(versionId);
    const type = await this.getLocked(transaction, found.fileTypeId);
    const version = await versions.findOne({ where: { id: versionId }, lock: { mode: 'pessimistic_write' } });
    if (!version) throw new FileTypeNotFound(versionId);
    return { type, version };
  }

  /** All versions of a type, the latest first. */
  async versionsOf(transaction: Transaction, fileTypeId: string): Promise<FileTypeVersion[]> {
    return transaction.getRepository(FileTypeVersion).find({ where: { fileTypeId }, order: { number: 'DESC' } });
  }

  /** The type a draft with this id belongs to, when it was begun earlier; two requests with one id wait for each other. */
  async findTypeOfVersion(transaction: Transaction, versionId: string): Promise<string | undefined> {
    await this.oneAtATime(transaction);
    return (await transaction.getRepository(FileTypeVersion).findOneBy({ id: versionId }))?.fileTypeId;
  }

  /** @throws {FileTypeKeyTaken} Thrown when another type has the key. */
  async add(transaction: Transaction, type: FileType): Promise<void> {
    if (await this.findByKey(transaction, type.key)) throw new FileTypeKeyTaken(type.key);
    await this.save(transaction, type);
  }

  async save(transaction: Transaction, type: FileType): Promise<void> {
    await transaction.getRepository(FileType).save(type);
  }

  async saveVersion(transaction: Transaction, version: FileTypeVersion): Promise<void> {
    await transaction.getRepository(FileTypeVersion).save(version);
  }

  /** Removes a draft, and its type where it was the only version. */
  async removeDraft(transaction: Transaction, version: FileTypeVersion): Promise<void> {
    await queryIn(transaction, 'DELETE FROM file_type_version WHERE id = $1', [version.id]);
    await queryIn(
      transaction,
      'DELETE FROM file_type WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM file_type_version WHERE file_type_id = $1)',
      [version.fileTypeId],
    );
  }

  /** Types begin one at a time: two with one key would not see each other. */
  private async oneAtATime(transaction: Transaction): Promise<void> {
    await queryIn(transaction, 'SELECT pg_advisory_xact_lock(7311, 0)');
  }
}
