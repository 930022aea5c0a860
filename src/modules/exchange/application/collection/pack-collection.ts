import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { Database } from '#platform/database';
import { type CollectedContent, collectionCsv, collectionFolder } from '../../domain/hand-out-collection.js';
import { NothingToHandOut } from '../../errors.js';
import {
  type CollectedFile,
  type CollectionRow,
  HandOutCollectionRepository,
} from '../../persistence/hand-out-collection.repository.js';
import { writeZip, type ZipEntry } from '../../zip/write-zip.js';
import { ConversionActors } from '../conversion/conversion-actors.js';
import { handedOf, HandOutFacts, HandOutMakers, keptOf } from '../hand-out/prepare-hand-out.js';
import { CollectionFacts } from './collection-facts.js';

/** Hours for which a result can be fetched. */
const KEPT_HOURS = 48;
const NOTED_EVERY_MS = 500;

/** A file in the archive, with what goes into it. */
interface PackedFile extends CollectedContent {
  readonly file: CollectedFile;
  readonly entries: readonly ZipEntry[];
}

/** A file that stays out, with the reason. */
interface LeftFile {
  readonly id: string;
  readonly code: string;
}

/** Who may still have what, and who is told. */
@Injectable()
export class PackingPorts {
  constructor(
    readonly database: Database,
    readonly access: FileAccess,
    readonly actors: ConversionActors,
    readonly handedOut: HandOutFacts,
    readonly facts: CollectionFacts,
  ) {}
}

/** Packs many files into one archive: a folder for each and a list of everything, and keeps it for a limited time. */
@Injectable()
export class PackCollection {
  constructor(
    private readonly ports: PackingPorts,
    private readonly makers: HandOutMakers,
    private readonly collections: HandOutCollectionRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Repeatable: what is finished stays. A file that may not be handed out any more is left out and named; the others go on.
   * What broke the last try off is written down.
   */
  async execute(id: string, isLastTry = false): Promise<void> {
    const collection = await this.collections.find(id);
    if (collection?.state !== 'waiting') return;
    try {
      await this.pack(collection);
    } catch (error) {
      const isRefused = error instanceof DomainError && error.kind !== 'unavailable';
      const code = error instanceof DomainError ? error.code : 'PLATFORM.UNEXPECTED';
      if (isRefused || isLastTry)
        await this.ports.database.transaction((transaction) =>
          this.collections.fail(transaction, id, code, this.clock.now()),
        );
      if (!isRefused) throw error;
    }
  }

  private async pack(collection: CollectionRow): Promise<void> {
    const { originals, staged } = this.makers;
    const actor = await this.ports.actors.of(collection.requestedBy, collection.requestedName);
    const noted = this.noteProgress(collection.id);
    const { packed, left } = await this.gather(actor, collection, noted);
    if (packed.length === 0) throw new NothingToHandOut();
    const folder = await originals.workFolder();
    try {
      const target = path.join(folder, 'result.zip');
      const entries = [...packed.flatMap((one) => one.entries), { name: 'inhalt.csv', text: collectionCsv(packed) }];
      const done = packed.length + left.length;
      await writeZip(target, entries, this.clock.now(), (index) => {
        noted(done + Math.floor((index / entries.length) * done), 2 * done);
      });
      const now = this.clock.now();
      const expiresAt = new Date(now.getTime() + KEPT_HOURS * 3_600_000);
      const stored = await staged.put(createReadStream(target), { mediaType: 'application/zip', keptUntil: expiresAt });
      const fileName = `Akten-Auswahl ${now.toISOString().slice(0, 10)}.zip`;
      const result = { objectHash: stored.hash, sizeBytes: stored.sizeBytes, fileName, finishedAt: now, expiresAt };
      await this.finish(actor, collection, { packed, left, result });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** What each file consists of, with the rights of whoever asked at this moment; their bytes are read when they are packed. */
  private async gather(
    actor: Actor,
    { id, purpose, requestedName }: CollectionRow,
    noted: (done: number, total: number) => void,
  ): Promise<{ packed: PackedFile[]; left: LeftFile[] }> {
    const packed: PackedFile[] = [];
    const left: LeftFile[] = [];
    const files = await this.collections.files(id);
    for (const [index, file] of files.entries()) {
      try {
        await this.ports.access.ensure(actor, RECORDS_PERMISSIONS.handOut, file.fileId);
        const wanted = { fileId: file.fileId, documentIds: null, purpose, requestedName };
        const content = await this.makers.contents.gather(actor, wanted, this.clock.now());
        if (content.documents.length === 0) throw new NothingToHandOut();
        const folder = collectionFolder(packed.length + 1, content);
        const { entries, missing } = await this.makers.archives.entriesOf(content);
        const placed = entries.map((entry) => ({ ...entry, name: `${folder}/${entry.name}` }));
        packed.push({ file, folder, content, missing, entries: placed });
      } catch (error) {
        if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
        left.push({ id: file.id, code: error.code });
      }
      noted(index + 1, 2 * files.length);
    }
    return { packed, left };
  }

  private noteProgress(id: string): (done: number, total: number) => void {
    let notedAt = 0;
    return (done, total) => {
      if (Date.now() - notedAt < NOTED_EVERY_MS) return;
      notedAt = Date.now();
      void this.collections.progress(id, done, total).catch(() => undefined);
    };
  }

  /** The archive counts as handed out at once for all its files, or for none. */
  private async finish(
    actor: Actor,
    collection: CollectionRow,
    done: {
      readonly packed: readonly PackedFile[];
      readonly left: readonly LeftFile[];
      readonly result: Parameters<HandOutCollectionRepository['finish']>[2];
    },
  ): Promise<void> {
    const { packed, left, result } = done;
    const { database, facts, handedOut } = this.ports;
    await database.transaction(async (transaction) => {
      if (!(await this.collections.finish(transaction, collection.id, result))) return;
      await this.collections.leaveOut(transaction, left);
      for (const { file, content, missing } of packed) {
        const handed = handedOf(content);
        const kept = { ...file, handed, notShown: keptOf(missing) };
        await this.collections.keepHandOut(transaction, collection, kept, result.finishedAt);
        const about = { ...file, kind: 'zip', purpose: collection.purpose } as const;
        const what = { handed, notShown: missing, objectHash: result.objectHash };
        await handedOut.handedOut(transaction, actor, about, what);
      }
      const after = {
        files: packed.length,
        leftOut: left.length,
        sha256: result.objectHash,
        sizeBytes: result.sizeBytes,
      };
      await facts.step(transaction, actor, collection.id, 'exchange.collection-packed', after);
    });
  }
}
