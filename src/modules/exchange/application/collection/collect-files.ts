import { Injectable } from '@nestjs/common';
import type { UserActor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DocumentQueries, FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { Database, type Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { CollectionCancelled, NothingToHandOut } from '../../errors.js';
import { HandOutCollectionRepository } from '../../persistence/hand-out-collection.repository.js';
import { HandOutVolumes } from '../hand-out/hand-out-volumes.js';
import { ZipLimit } from '../hand-out/zip-limit.js';
import { CollectionFacts } from './collection-facts.js';
import { PACK_COLLECTION } from './collection-jobs.js';

/** A file that shall come into one archive with others. */
export interface FileToCollect {
  /** Of the archive; all files with it come into one. */
  readonly collectionId: string;
  /** Of the request: a repeated one with it changes nothing more. */
  readonly id: string;
  readonly fileId: string;
  readonly purpose: string;
}

/** How much would be handed out of a file. */
export interface FileVolume {
  readonly documents: number;
  /** Of all stored files of their latest versions. */
  readonly bytes: number;
}

/** What collecting files needs beside the rules. */
@Injectable()
export class CollectionPorts {
  constructor(
    readonly database: Database,
    readonly jobs: Jobs,
    readonly access: FileAccess,
    readonly documents: DocumentQueries,
    readonly volumes: HandOutVolumes,
    readonly limit: ZipLimit,
  ) {}
}

/** Collects files that are handed out in one archive (Sammelherausgabe): each by the rules of a single hand-out. @norm VwVfG § 29 */
@Injectable()
export class CollectFiles {
  constructor(
    private readonly ports: CollectionPorts,
    private readonly collections: HandOutCollectionRepository,
    private readonly facts: CollectionFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * How much would be handed out of a file.
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not hand it out.
   * @throws {NothingToHandOut} Thrown when there is no document that he may see.
   */
  async volume(actor: UserActor, fileId: string): Promise<FileVolume> {
    const { access, documents } = this.ports;
    await access.ensure(actor, RECORDS_PERMISSIONS.handOut, fileId);
    const seen = await documents.ofFile(actor, fileId);
    if (seen.length === 0) throw new NothingToHandOut();
    const bytes = await this.ports.volumes.bytesOf(seen.map(({ id }) => id));
    return { documents: seen.length, bytes };
  }

  /** @throws {HandOutTooLarge} Thrown when so much does not go into one archive: a smaller selection does. */
  checkSize(bytes: number): void {
    this.ports.limit.check(bytes);
  }

  /** Adds a file; nothing of it leaves the house before the archive is packed. @throws as {@link CollectFiles.volume} says */
  async add(actor: UserActor, { collectionId, id, fileId, purpose }: FileToCollect): Promise<void> {
    const { access, database, documents } = this.ports;
    await database.transaction(async (transaction) => {
      await access.check(transaction, actor, RECORDS_PERMISSIONS.handOut, fileId);
      if ((await documents.ofFile(actor, fileId)).length === 0) throw new NothingToHandOut();
      const requested = { requestedBy: actor.id, requestedName: actor.name, requestedAt: this.clock.now() };
      await this.collections.add(transaction, { id: collectionId, purpose, ...requested }, { id, fileId });
    });
  }

  /** No file comes to it any more: it is packed by a job. Repeatable; without files nothing is packed. */
  async close(transaction: Transaction, actor: UserActor, collectionId: string): Promise<void> {
    const files = await this.collections.close(transaction, collectionId);
    if (files === undefined) return;
    await this.facts.step(transaction, actor, collectionId, 'exchange.collection-requested', { files });
    await this.ports.jobs.enqueue(transaction, PACK_COLLECTION, { collectionId }, { key: collectionId });
  }

  /** Nothing will be packed: it was called off. */
  async abandon(transaction: Transaction, collectionId: string): Promise<void> {
    await this.collections.fail(transaction, collectionId, new CollectionCancelled().code, this.clock.now());
  }
}
