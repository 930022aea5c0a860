import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Originals } from '#modules/intake';
import { Database, type Transaction } from '#platform/database';
import { Journal } from '#platform/journal';
import { Outbox } from '#platform/outbox';
import type { HandOutContent, KeptNotShown, NotShown } from '../../domain/hand-out-content.js';
import { safeName } from '../../domain/safe-name.js';
import type { FileHandedOut } from '../../events.js';
import type { HandOutRow } from '../../domain/hand-out.js';
import { HandOutRepository } from '../../persistence/hand-out.repository.js';
import { StagedObjects } from '../staged-objects.js';
import { lookingAgain, orNoted } from '../step-failure.js';
import { ConversionActors } from '../conversion/conversion-actors.js';
import { ArchiveMaker } from './archive-maker.js';
import { FileBinder } from './file-binder.js';
import { HandOutContents } from './hand-out-contents.js';

/** Hours for which a result can be fetched. */
const KEPT_HOURS = 48;
const NOTED_EVERY_MS = 500;

/** What makes the results, and where they go. */
@Injectable()
export class HandOutMakers {
  constructor(
    readonly archives: ArchiveMaker,
    readonly binder: FileBinder,
    readonly contents: HandOutContents,
    readonly originals: Originals,
    readonly staged: StagedObjects,
  ) {}
}

/** Journal and outbox of hand-outs. */
@Injectable()
export class HandOutFacts {
  constructor(
    private readonly journal: Journal,
    private readonly outbox: Outbox,
  ) {}

  /** Names every document and version with the checksums of what was given. */
  async handedOut(
    transaction: Transaction,
    actor: Actor,
    handOut: Pick<HandOutRow, 'id' | 'fileId' | 'kind' | 'purpose'>,
    { handed, notShown, objectHash: sha256 }: HandedResult,
  ): Promise<void> {
    const { id, fileId, kind, purpose } = handOut;
    await this.journal.append(transaction, actor, {
      action: 'exchange.file-handed-out',
      objectType: 'record-file',
      objectId: fileId,
      after: {
        handOutId: id,
        kind,
        purpose,
        sha256,
        documents: handed.map((line) => ({ ...line, objects: [...line.objects] })),
        notShown: notShown.map(({ documentId, sha256: object, code }) => ({ documentId, object, code })),
      },
    });
    const event: FileHandedOut = {
      type: 'exchange.file-handed-out',
      version: 1,
      aggregateId: fileId,
      payload: { handOutId: id, fileId, kind },
    };
    await this.outbox.append(transaction, event);
  }
}

/** A document version that was given, with the checksums of its stored files. */
export interface HandedLine {
  readonly documentId: string;
  readonly reference: string;
  readonly version: number;
  readonly objects: readonly string[];
}

/** What was given, what was not, and the checksum of the whole. */
export interface HandedResult {
  readonly handed: readonly HandedLine[];
  readonly notShown: readonly NotShown[];
  readonly objectHash: string;
}

/** Makes the PDF or the archive of a hand-out, and keeps it for a limited time. */
@Injectable()
export class PrepareHandOut {
  constructor(
    private readonly database: Database,
    private readonly makers: HandOutMakers,
    private readonly handOuts: HandOutRepository,
    private readonly actors: ConversionActors,
    private readonly facts: HandOutFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Repeatable: what is finished stays. A rule that refuses (rights taken away meanwhile) is written down, and so is what
   * broke the last try off: nobody waits for what will not come.
   */
  async execute(id: string, isLastTry = false): Promise<void> {
    const handOut = await this.handOuts.find(id);
    if (handOut?.state !== 'waiting') return;
    await orNoted(
      () => lookingAgain(() => this.prepare(handOut)),
      isLastTry,
      (code) => this.database.transaction((transaction) => this.handOuts.fail(transaction, id, code, this.clock.now())),
    );
  }

  private async prepare(handOut: HandOutRow): Promise<void> {
    const actor = await this.actors.of(handOut.requestedBy, handOut.requestedName);
    const { contents, originals, staged } = this.makers;
    const content = await contents.gather(actor, handOut, this.clock.now());
    const folder = await originals.workFolder();
    try {
      const target = path.join(folder, `result.${handOut.kind}`);
      const notShown = await this.make(handOut, content, target, folder);
      const now = this.clock.now();
      const expiresAt = new Date(now.getTime() + KEPT_HOURS * 3_600_000);
      const stored = await staged.put(createReadStream(target), {
        mediaType: handOut.kind === 'pdf' ? 'application/pdf' : 'application/zip',
        keptUntil: expiresAt,
      });
      const handed = handedOf(content);
      const result = {
        objectHash: stored.hash,
        sizeBytes: stored.sizeBytes,
        fileName: safeName(`Akte ${content.reference}.${handOut.kind}`),
        handed,
        notShown,
        finishedAt: now,
        expiresAt,
      };
      await this.database.transaction(async (transaction) => {
        const kept = { ...result, notShown: keptOf(notShown) };
        const isFirst = await this.handOuts.finish(transaction, handOut.id, kept);
        if (isFirst) await this.facts.handedOut(transaction, actor, handOut, result);
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async make(
    handOut: HandOutRow,
    content: HandOutContent,
    target: string,
    folder: string,
  ): Promise<NotShown[]> {
    let notedAt = 0;
    const onProgress = (done: number, total: number): void => {
      if (Date.now() - notedAt < NOTED_EVERY_MS) return;
      notedAt = Date.now();
      void this.handOuts.progress(handOut.id, done, total).catch(() => undefined);
    };
    if (handOut.kind === 'zip') return this.makers.archives.make(content, target, onProgress);
    return this.makers.binder.bind(content, target, folder, onProgress);
  }
}

/** Every document that was given, with its version and the checksums of its stored files. */
export function handedOf({ documents }: HandOutContent): HandedLine[] {
  return documents.map(({ id: documentId, reference, version, formats }) => ({
    documentId,
    reference,
    version,
    objects: formats.map(({ objectHash }) => objectHash),
  }));
}

/** Once a document and reason, without what names it. */
export function keptOf(notShown: readonly NotShown[]): KeptNotShown[] {
  const kept = new Map(
    notShown.map(({ documentId, code, sheets }) => [`${documentId} ${code}`, { documentId, code, sheets }]),
  );
  return [...kept.values()];
}
