import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { newId } from '#kernel/ids';
import { DocumentQueries, FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { Database } from '#platform/database';
import { Jobs } from '#platform/jobs';
import { Journal } from '#platform/journal';
import { NothingToHandOut, PurposeMissing } from '../../errors.js';
import type { HandOutKind } from '../../domain/hand-out.js';
import { HandOutRepository } from '../../persistence/hand-out.repository.js';
import { PREPARE_HAND_OUT } from './hand-out-jobs.js';
import { HandOutVolumes } from './hand-out-volumes.js';
import { ZipLimit } from './zip-limit.js';

/** What somebody wants to hand out, and what for. */
export interface HandOutInput {
  /** Id of the request: a repeated one with it is answered with the first one. */
  readonly id?: string | undefined;
  readonly fileId: string;
  readonly kind: HandOutKind;
  readonly purpose: string;
  /** Documents chosen; all that may be seen where it is absent. */
  readonly documentIds?: readonly string[] | undefined;
  /** False: attachments of the chosen documents stay behind, but for those chosen themselves. */
  readonly withAttachments?: boolean | undefined;
}

const PURPOSE = { min: 3, max: 500 } as const;

/** What a request needs beside the rules. */
@Injectable()
export class HandOutPorts {
  constructor(
    readonly database: Database,
    readonly journal: Journal,
    readonly jobs: Jobs,
    readonly volumes: HandOutVolumes,
    readonly limit: ZipLimit,
  ) {}
}

/** Asks for a file to be handed out (Herausgabe, Akteneinsicht): the purpose is kept, the work is done by a job. @norm VwVfG § 29 */
@Injectable()
export class RequestHandOut {
  constructor(
    private readonly ports: HandOutPorts,
    private readonly access: FileAccess,
    private readonly documents: DocumentQueries,
    private readonly handOuts: HandOutRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns id of the hand-out
   * @throws {PurposeMissing} Thrown when no purpose is given.
   * @throws {RecordFileNotFound} Thrown when the file does not exist or the actor may not hand it out.
   * @throws {NothingToHandOut} Thrown when no document remains that he may see.
   * @throws {HandOutTooLarge} Thrown when it would be too much for one archive.
   */
  async execute(actor: Actor, input: HandOutInput): Promise<string> {
    const purpose = input.purpose.trim();
    if (purpose.length < PURPOSE.min || purpose.length > PURPOSE.max) throw new PurposeMissing();
    const now = this.clock.now();
    const id = input.id ?? newId(now);
    return this.ports.database.transaction(async (transaction) => {
      await this.access.check(transaction, actor, RECORDS_PERMISSIONS.handOut, input.fileId);
      const seen = await this.documents.ofFile(actor, input.fileId);
      const chosen = input.documentIds && chosenAmong(seen, input.documentIds, input.withAttachments ?? true);
      const count = (chosen ?? seen).length;
      if (count === 0) throw new NothingToHandOut();
      const { limit, volumes } = this.ports;
      if (input.kind === 'zip') limit.check(await volumes.bytesOf(chosen ?? seen.map(({ id: each }) => each)));
      const requestedBy = actor.kind === 'user' ? actor.id : null;
      const { fileId, kind } = input;
      const isNew = await this.handOuts.insert(transaction, {
        id,
        fileId,
        kind,
        purpose,
        documentIds: chosen ?? null,
        requestedBy,
        requestedName: actor.name,
        requestedAt: now,
      });
      if (!isNew) return id;
      await this.ports.journal.append(transaction, actor, {
        action: 'exchange.hand-out-requested',
        objectType: 'record-file',
        objectId: fileId,
        after: { handOutId: id, kind, purpose, documents: count },
      });
      await this.ports.jobs.enqueue(transaction, PREPARE_HAND_OUT, { handOutId: id }, { key: id });
      return id;
    });
  }
}

/** The chosen documents with what is attached to them, each asked for by itself: what the actor may not see stays behind. */
function chosenAmong(
  seen: readonly { readonly id: string; readonly attachedTo: string | null }[],
  documentIds: readonly string[],
  withAttachments: boolean,
): string[] {
  const chosen = new Set(documentIds);
  const goes = (id: string | null): boolean => id !== null && chosen.has(id);
  return seen.filter(({ id, attachedTo }) => goes(id) || (withAttachments && goes(attachedTo))).map(({ id }) => id);
}
