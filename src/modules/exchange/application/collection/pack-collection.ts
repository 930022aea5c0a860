import { Injectable } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { FileAccess, RECORDS_PERMISSIONS } from '#modules/records';
import { Database } from '#platform/database';
import { collectionFolder, collectionHead, collectionRows } from '../../domain/hand-out-collection.js';
import type { NotShown } from '../../domain/hand-out-content.js';
import { NothingToHandOut } from '../../errors.js';
import {
  type CollectedFile,
  type CollectionRow,
  HandOutCollectionRepository,
} from '../../persistence/hand-out-collection.repository.js';
import { writeZip, type ZipEntry } from '../../zip/write-zip.js';
import { ConversionActors } from '../conversion/conversion-actors.js';
import { handedOf, type HandedLine, HandOutFacts, HandOutMakers, keptOf } from '../hand-out/prepare-hand-out.js';
import { ZipLimit } from '../hand-out/zip-limit.js';
import { isFinal, lookingAgain, orNoted } from '../step-failure.js';
import { CollectionFacts } from './collection-facts.js';

/** Hours for which a result can be fetched. */
const KEPT_HOURS = 48;
const NOTED_EVERY_MS = 500;

/** A file in the archive: what was given of it, and stored files that could not be. */
interface PackedFile {
  readonly file: CollectedFile;
  readonly handed: readonly HandedLine[];
  readonly missing: readonly NotShown[];
}

/** A file that stays out, with the reason. */
interface LeftFile {
  readonly id: string;
  readonly code: string;
}

/** An archive as it is put together: what is read again later lies on the disk, for of thousands of files it is too much for memory. */
interface Gathered {
  readonly packed: PackedFile[];
  readonly left: LeftFile[];
  readonly entries: ZipEntry[];
  bytes: number;
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
    readonly limit: ZipLimit,
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
    await orNoted(
      () => lookingAgain(() => this.pack(collection)),
      isLastTry,
      (code) =>
        this.ports.database.transaction((transaction) =>
          this.collections.fail(transaction, id, code, this.clock.now()),
        ),
    );
  }

  private async pack(collection: CollectionRow): Promise<void> {
    const { originals, staged } = this.makers;
    const actor = await this.ports.actors.of(collection.requestedBy, collection.requestedName);
    const noted = this.noteProgress(collection.id);
    const folder = await originals.workFolder();
    try {
      const { packed, left, entries, bytes } = await this.gather(actor, collection, folder, noted);
      if (packed.length === 0) throw new NothingToHandOut();
      this.ports.limit.check(bytes);
      const target = path.join(folder, 'result.zip');
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

  /** What each file consists of, with the rights of whoever asked at this moment; stored files are read when they are packed. */
  private async gather(
    actor: Actor,
    collection: CollectionRow,
    folder: string,
    noted: (done: number, total: number) => void,
  ): Promise<Gathered> {
    const gathered: Gathered = { packed: [], left: [], entries: [], bytes: 0 };
    const files = await this.collections.files(collection.id);
    const list = path.join(folder, 'inhalt.csv');
    await writeFile(list, collectionHead());
    for (const [index, file] of files.entries()) {
      try {
        await this.add(actor, collection, file, folder, gathered);
      } catch (error) {
        if (!isFinal(error)) throw error;
        gathered.left.push({ id: file.id, code: error.code });
      }
      noted(index + 1, 2 * files.length);
    }
    gathered.entries.push({ name: 'inhalt.csv', file: list });
    return gathered;
  }

  private async add(
    actor: Actor,
    { purpose, requestedName }: CollectionRow,
    file: CollectedFile,
    folder: string,
    gathered: Gathered,
  ): Promise<void> {
    await this.ports.access.ensure(actor, RECORDS_PERMISSIONS.handOut, file.fileId);
    const wanted = { fileId: file.fileId, documentIds: null, purpose, requestedName };
    const content = await this.makers.contents.gather(actor, wanted, this.clock.now());
    if (content.documents.length === 0) throw new NothingToHandOut();
    const number = gathered.packed.length + 1;
    const place = collectionFolder(number, content);
    const { entries, missing } = await this.makers.archives.entriesOf(content);
    for (const [index, entry] of entries.entries()) {
      const name = `${place}/${entry.name}`;
      if (!('text' in entry)) {
        gathered.entries.push({ ...entry, name });
        continue;
      }
      const written = path.join(folder, `${String(number)}-${String(index)}`);
      await writeFile(written, entry.text);
      gathered.entries.push({ name, file: written });
    }
    await appendFile(path.join(folder, 'inhalt.csv'), collectionRows({ number, folder: place, content, missing }));
    gathered.bytes += content.documents.flatMap(({ formats }) => formats).reduce((sum, one) => sum + one.sizeBytes, 0);
    gathered.packed.push({ file, handed: handedOf(content), missing });
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
      for (const { file, handed, missing } of packed) {
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
