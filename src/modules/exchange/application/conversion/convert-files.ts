import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { DomainError } from '#kernel/domain-error';
import { READ_UPLOAD } from '#modules/intake';
import { TakeOverFile } from '#modules/records';
import { ObjectRegistry } from '#modules/storage';
import { Database, queryIn, type Transaction } from '#platform/database';
import { Jobs } from '#platform/jobs';
import type { PlannedFile } from '../../domain/manifest-plan.js';
import { ContentChanged, FileNotTakenOver } from '../../errors.js';
import { ConversionRepository, type EntryRow } from '../../persistence/conversion.repository.js';
import { ConversionActors } from './conversion-actors.js';
import { ConversionFacts } from './conversion-facts.js';
import { DocumentsToFile, type PreparedDocument } from './documents-to-file.js';

/** Documents of one file that are prepared side by side. */
const SIDE_BY_SIDE = 4;
/** Tries of one file, beginning with the first; those that end because the store is away count too. */
const MOST_TRIES = 12;
/** Priority of reading old scans: below that of everything people hand in. */
const READ_LAST = -10;

interface WaitingItem {
  readonly id: string;
  readonly line: number;
  readonly plan: PlannedFile;
}

/** What is needed beside the rules to take files over. */
@Injectable()
export class ConversionPorts {
  constructor(
    readonly database: Database,
    readonly registry: ObjectRegistry,
    readonly takeOverFile: TakeOverFile,
    readonly documents: DocumentsToFile,
    readonly jobs: Jobs,
  ) {}
}

/**
 * Takes the files of a conversion over one after the other: the file with everything in it is written in one transaction,
 * at whose end its originals are locked. A file that is refused keeps no other one out; a killed process leaves whole files only.
 */
@Injectable()
export class ConvertFiles {
  private readonly logger = new Logger(ConvertFiles.name);

  constructor(
    private readonly ports: ConversionPorts,
    private readonly conversions: ConversionRepository,
    private readonly actors: ConversionActors,
    private readonly facts: ConversionFacts,
    private readonly clock: Clock,
  ) {}

  /**
   * Works until nothing waits, somebody stops the conversion, or the caller's time is up.
   * @param isTimeUp asked between two files
   * @param onFile told after each file
   * @returns whether files still wait
   */
  async execute(id: string, isTimeUp: () => boolean, onFile: () => void = () => undefined): Promise<boolean> {
    const entries = new Map((await this.conversions.entries(id)).map((entry) => [entry.path, entry]));
    for (;;) {
      const conversion = await this.conversions.find(id);
      if (conversion?.state !== 'running') return false;
      const item = await this.nextWaiting(id);
      const actor = await this.actors.of(conversion.startedBy, conversion.startedByName ?? conversion.begunByName);
      if (!item) {
        await this.finish(id, actor);
        return false;
      }
      if (isTimeUp()) return true;
      await this.convert(id, actor, item, entries);
      onFile();
    }
  }

  private async nextWaiting(id: string): Promise<WaitingItem | undefined> {
    const [item] = await this.ports.database.query<WaitingItem>(
      `SELECT id, line, plan FROM conversion_item WHERE conversion_id = $1 AND state = 'waiting' ORDER BY position LIMIT 1`,
      [id],
    );
    return item;
  }

  private async convert(
    id: string,
    actor: Actor,
    item: WaitingItem,
    entries: ReadonlyMap<string, EntryRow>,
  ): Promise<void> {
    try {
      if ((await this.beginTry(item.id)) > MOST_TRIES) throw new FileNotTakenOver(item.line);
      const documents = await this.prepare(id, item.plan, entries);
      await this.ports.database.transaction((transaction) => this.commit(transaction, id, actor, item, documents));
    } catch (error) {
      // What passes is tried again; what a rule refuses is written down, and the next file has its turn.
      if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
      this.logger.warn(`A file of a conversion is refused: ${error.code}`);
      await this.refuse(item.id, error);
    }
  }

  /** Counted before the work: what kills its process every time must not hold up all the others. */
  private async beginTry(itemId: string): Promise<number> {
    return this.ports.database.transaction(async (transaction) => {
      const [item] = await queryIn<{ attempts: number }>(
        transaction,
        'UPDATE conversion_item SET attempts = attempts + 1 WHERE id = $1 RETURNING attempts',
        [itemId],
      );
      return item?.attempts ?? 0;
    });
  }

  private async refuse(itemId: string, { code, details }: DomainError): Promise<void> {
    await this.ports.database.transaction(async (transaction) => {
      await queryIn(
        transaction,
        `UPDATE conversion_item SET state = 'refused', outcome = $2::jsonb WHERE id = $1 AND state = 'waiting'`,
        [itemId, JSON.stringify({ code, details })],
      );
    });
  }

  private async prepare(
    id: string,
    { documents }: PlannedFile,
    entries: ReadonlyMap<string, EntryRow>,
  ): Promise<PreparedDocument[]> {
    return sideBySide(documents, (document) => {
      const entry = entries.get(document.path);
      // Nobody has looked at other bytes than those that were checked.
      if (entry === undefined || entry.objectHash === null || entry.objectHash !== document.hash)
        throw new ContentChanged(document.row, document.path);
      const source = `conversion:${id}:${String(document.row)}`;
      return this.ports.documents.prepare(document, { ...entry, objectHash: entry.objectHash }, source);
    });
  }

  private async commit(
    transaction: Transaction,
    id: string,
    actor: Actor,
    { id: fileId, line, plan }: WaitingItem,
    documents: readonly PreparedDocument[],
  ): Promise<void> {
    const [locked] = await queryIn<{ state: string }>(
      transaction,
      'SELECT state FROM conversion_item WHERE id = $1 FOR UPDATE',
      [fileId],
    );
    // Another process was faster, or this is the second try of one that was killed after its commit.
    if (locked?.state !== 'waiting') return;
    const taken = await this.ports.takeOverFile.executeIn(transaction, actor, {
      ...plan,
      id: fileId,
      keptReference: plan.newReference,
      documents: documents.map(({ content }, index) => ({
        proceeding: plan.documents[index]?.proceeding ?? null,
        content,
      })),
    });
    // Locked before the commit, but after every rule has had its say: a lock cannot be taken back.
    for (const stored of await sideBySide(documents, (document) => this.ports.documents.lock(document)))
      await this.ports.registry.register(transaction, stored);
    const outcome = {
      reference: taken.reference,
      proceedings: taken.proceedings.map((reference, index) => ({
        row: plan.proceedings[index]?.row ?? line,
        reference,
      })),
      documents: taken.documents.map((document, index) => ({
        row: plan.documents[index]?.row ?? line,
        ...document,
        hasText: documents[index]?.hasText ?? false,
      })),
    };
    await this.haveRead(transaction, documents, taken.documents);
    await queryIn(
      transaction,
      `UPDATE conversion_item SET state = 'done', outcome = $2::jsonb, taken = $3::jsonb WHERE id = $1`,
      [fileId, JSON.stringify(outcome), JSON.stringify(taken.state)],
    );
    const file = { fileId, reference: taken.reference, row: line, oldReference: plan.oldReference };
    await this.facts.fileConverted(transaction, actor, id, file);
  }

  /** Scans bring no text with them: they are read like uploads, after everything somebody waits for. */
  private async haveRead(
    transaction: Transaction,
    documents: readonly PreparedDocument[],
    taken: readonly { readonly id: string }[],
  ): Promise<void> {
    for (const [index, { hasText, objectHash, content }] of documents.entries()) {
      const documentId = taken[index]?.id;
      const format = content.formats[0];
      if (hasText || documentId === undefined || format === undefined) continue;
      const { mediaType, sizeBytes } = format;
      const scan = { documentId, objectHash, mediaType, sizeBytes };
      await this.ports.jobs.enqueue(transaction, READ_UPLOAD, scan, { key: documentId, priority: READ_LAST });
    }
  }

  private async finish(id: string, actor: Actor): Promise<void> {
    await this.ports.database.transaction(async (transaction) => {
      const conversion = await this.conversions.findLocked(transaction, id);
      if (conversion?.state !== 'running') return;
      const counts = await queryIn<{ state: string; files: number }>(
        transaction,
        'SELECT state, count(*)::int AS files FROM conversion_item WHERE conversion_id = $1 GROUP BY state',
        [id],
      );
      await queryIn(transaction, `UPDATE conversion SET state = 'done', finished_at = $2 WHERE id = $1`, [
        id,
        this.clock.now(),
      ]);
      const byState = Object.fromEntries(counts.map(({ state, files }) => [state, files]));
      await this.facts.step(transaction, actor, id, 'exchange.conversion-finished', byState);
    });
  }
}

/** Works on several of them at a time; the results in their order. */
async function sideBySide<From, To>(all: readonly From[], step: (one: From) => Promise<To>): Promise<To[]> {
  const results: To[] = [];
  const waiting = [...all.entries()].reverse();
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) results[next[0]] = await step(next[1]);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return results;
}
