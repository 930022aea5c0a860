import { Injectable } from '@nestjs/common';
import { Originals, PageReader } from '#modules/intake';
import { Database, queryIn } from '#platform/database';
import { contentFaults, twinFaults } from '../../domain/content-faults.js';
import type { ManifestFault } from '../../domain/manifest-fault.js';
import { COLUMN_NAMES } from '../../domain/manifest-field.js';
import { inOrderOfNumbers, type PlannedFile, rowsOf } from '../../domain/manifest-plan.js';
import { type ManifestPlan, planManifest } from '../../domain/plan-manifest.js';
import {
  ConversionRepository,
  type ConversionRow,
  type EntryInspection,
  type EntryRow,
  type NewItem,
} from '../../persistence/conversion.repository.js';
import { ConversionActors } from './conversion-actors.js';
import { isFaultOfTheFile } from './decode-fault.js';
import { ManifestContexts } from './manifest-contexts.js';
import { Manifests } from './manifests.js';

/** Files that are looked at side by side. */
const SIDE_BY_SIDE = 4;
/** Files after which the progress is noted anew. */
const NOTED_EVERY = 10;

/** How far a check has come. */
export type OnProgress = (done: number, total: number) => void;

/** Looks at the content of files behind the guarded processes; what was seen once is not looked at again. */
@Injectable()
export class ContentInspection {
  constructor(
    private readonly conversions: ConversionRepository,
    private readonly originals: Originals,
    private readonly reader: PageReader,
  ) {}

  async of(id: string, { path, objectHash, inspection }: EntryRow): Promise<EntryInspection> {
    if (inspection !== null || objectHash === null) return inspection ?? NOTHING;
    const seen = await this.look(objectHash);
    await this.conversions.noteInspection(id, path, seen);
    return seen;
  }

  private async look(hash: string): Promise<EntryInspection> {
    try {
      const { mediaType = null, pageCount, findings } = await this.reader.inspect(await this.originals.fetch(hash));
      return {
        mediaType,
        pages: pageCount,
        findings: findings.map(({ code, page }) => ({ code, page: page === undefined ? null : page + 1 })),
      };
    } catch (error) {
      // A file that breaks its decoder is at fault itself; a store that is gone passes, and the check is tried again.
      if (!isFaultOfTheFile(error)) throw error;
      return { mediaType: null, pages: 0, findings: [{ code: error.code, page: null }] };
    }
  }
}

/** Checks a conversion (Probelauf): manifest, folder, and the content of every file that is named. */
@Injectable()
export class CheckConversion {
  constructor(
    private readonly database: Database,
    private readonly conversions: ConversionRepository,
    private readonly manifests: Manifests,
    private readonly contexts: ManifestContexts,
    private readonly actors: ConversionActors,
    private readonly content: ContentInspection,
  ) {}

  /** Repeatable: what an earlier check found is replaced, what was taken over meanwhile stays. */
  async execute(id: string, onProgress: OnProgress = () => undefined): Promise<void> {
    const conversion = await this.conversions.find(id);
    if (conversion?.state !== 'checking') return;
    const table = await this.manifests.read(conversion.manifestHash);
    const entries = await this.conversions.entries(id);
    const actor = await this.actors.of(conversion.begunBy, conversion.begunByName);
    const folder = new Map(entries.map((entry) => [entry.path, entry]));
    const plan = planManifest(table, await this.contexts.load(actor, table, folder));
    const inspections = await this.inspectAll(id, plan.sound, folder, onProgress);
    const column = table.headings.path ?? COLUMN_NAMES.path;
    const documents = plan.sound.flatMap((file) => file.documents);
    const found = documents.flatMap((document) => {
      const inspection = inspections.get(document.path);
      return inspection === undefined ? [] : contentFaults(document, inspection, column);
    });
    const hashes = new Map(
      entries.flatMap(({ path, objectHash }) => (objectHash === null ? [] : [[path, objectHash]])),
    );
    await this.save(conversion, plan, [...found, ...twinFaults(documents, hashes, column)]);
  }

  private async inspectAll(
    id: string,
    files: readonly PlannedFile[],
    folder: ReadonlyMap<string, EntryRow>,
    onProgress: OnProgress,
  ): Promise<Map<string, EntryInspection>> {
    const inspections = new Map<string, EntryInspection>();
    const waiting = files.flatMap(({ documents }) => documents.map(({ path }) => path));
    const total = waiting.length;
    let done = 0;
    const work = async (): Promise<void> => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const entry = folder.get(path);
        if (entry) inspections.set(path, await this.content.of(id, entry));
        done += 1;
        onProgress(done, total);
        if (done % NOTED_EVERY === 0 || done === total) await this.conversions.progress(id, done, total);
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    return inspections;
  }

  private async save({ id }: ConversionRow, plan: ManifestPlan, found: readonly ManifestFault[]): Promise<void> {
    const broken = new Set(found.flatMap(({ severity, row }) => (severity === 'error' ? row : [])));
    const isBroken = (file: PlannedFile): boolean => rowsOf(file).some((row) => broken.has(row));
    const refused = plan.sound.filter(isBroken).map((file) => [file.row, rowsOf(file)] as const);
    const items: NewItem[] = [
      ...inOrderOfNumbers(plan.sound.filter((file) => !isBroken(file))).map((file) => ({
        line: file.row,
        lines: rowsOf(file),
        state: 'waiting' as const,
        plan: file,
      })),
      ...[...plan.faulty, ...refused].map(([line, lines]) => ({ line, lines, state: 'refused' as const, plan: null })),
      ...plan.homeless.map((line) => ({ line, lines: [line], state: 'refused' as const, plan: null })),
      ...[...plan.takenOver].map(([line, lines]) => ({ line, lines, state: 'skipped' as const, plan: null })),
    ];
    const faults = inPlace(plan.faults, found);
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    await this.database.transaction(async (transaction) => {
      const conversion = await this.conversions.findLocked(transaction, id);
      if (conversion?.state !== 'checking') return;
      await this.conversions.replaceFindings(transaction, id, faults, items);
      await queryIn(
        transaction,
        `UPDATE conversion SET state = 'checked', errors = $2, notes = $3, progress_done = 0, progress_total = 0 WHERE id = $1`,
        [id, errors, faults.length - errors],
      );
    });
  }
}

/** Faults of contents among those of their rows; files nobody names stay at the end. */
function inPlace(faults: readonly ManifestFault[], found: readonly ManifestFault[]): ManifestFault[] {
  const whole = faults.filter(({ row, code }) => row === null && code !== 'document-not-named');
  const unnamed = faults.filter(({ code }) => code === 'document-not-named');
  const ofRows = [...faults.filter(({ row }) => row !== null), ...found];
  return [...whole, ...ofRows.sort((one, other) => (one.row ?? 0) - (other.row ?? 0)), ...unnamed];
}

const NOTHING: EntryInspection = { mediaType: null, pages: 0, findings: [{ code: 'INTAKE.FILE_EMPTY', page: null }] };
