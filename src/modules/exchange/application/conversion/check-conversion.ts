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
import { failureCode, isFaultOfTheFile, isFinal } from '../step-failure.js';
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
    await this.conversions.noteInspection(id, path, objectHash, seen);
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

  /**
   * Repeatable: what an earlier check found is replaced, what was taken over meanwhile stays. A check that is overtaken by
   * another one, or by a change of the folder, saves nothing.
   * @param isLastTry whether nobody tries again when it breaks off: then the failure is noted
   * @throws {PermissionMissing} Thrown when whoever began the conversion has left; then it can be checked anew.
   */
  async execute(id: string, onProgress: OnProgress = () => undefined, isLastTry = false): Promise<void> {
    const conversion = await this.conversions.find(id);
    if (conversion?.state !== 'checking') return;
    try {
      await this.check(conversion, onProgress);
    } catch (error) {
      if (isLastTry || isFinal(error)) await this.conversions.noteCheckFailure(conversion, failureCode(error));
      throw error;
    }
  }

  private async check(conversion: ConversionRow, onProgress: OnProgress): Promise<void> {
    const { id } = conversion;
    const table = await this.manifests.read(conversion.manifestHash);
    const entries = await this.conversions.entries(id);
    const actor = await this.actors.of(conversion.begunBy, conversion.begunByName);
    const folder = new Map(entries.map((entry) => [entry.path, entry]));
    const plan = planManifest(table, await this.contexts.load(actor, table, folder));
    const inspections = await this.inspectAll(conversion, plan.sound, folder, onProgress);
    if (inspections === undefined) return;
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
    conversion: ConversionRow,
    files: readonly PlannedFile[],
    folder: ReadonlyMap<string, EntryRow>,
    onProgress: OnProgress,
  ): Promise<Map<string, EntryInspection> | undefined> {
    const inspections = new Map<string, EntryInspection>();
    const waiting = files.flatMap(({ documents }) => documents.map(({ path }) => path));
    const total = waiting.length;
    const state = { begun: 0, done: 0, isOvertaken: false };
    const work = async (): Promise<void> => {
      while (state.begun < total && !state.isOvertaken) {
        const path = waiting[state.begun] ?? '';
        state.begun += 1;
        const entry = folder.get(path);
        if (entry) inspections.set(path, await this.content.of(conversion.id, entry));
        const done = (state.done += 1);
        onProgress(done, total);
        if (done % NOTED_EVERY === 0 || done === total)
          state.isOvertaken = !(await this.conversions.checkProgress(conversion, done, total));
      }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    return state.isOvertaken ? undefined : inspections;
  }

  private async save(
    { id, checkId }: ConversionRow,
    plan: ManifestPlan,
    found: readonly ManifestFault[],
  ): Promise<void> {
    const items = itemsOf(plan, found);
    const faults = inPlace(plan.faults, found);
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    await this.database.transaction(async (transaction) => {
      const conversion = await this.conversions.findLocked(transaction, id);
      if (conversion?.state !== 'checking' || conversion.checkId !== checkId) return;
      await this.conversions.replaceFindings(transaction, id, faults, items);
      await queryIn(
        transaction,
        `UPDATE conversion SET state = 'checked', check_id = NULL, errors = $2, notes = $3, progress_done = 0, progress_total = 0 WHERE id = $1`,
        [id, errors, faults.length - errors],
      );
    });
  }
}

/** What becomes of each file of the manifest: one whose content is at fault is refused as a whole. */
function itemsOf(plan: ManifestPlan, found: readonly ManifestFault[]): NewItem[] {
  const broken = new Set(found.flatMap(({ severity, row }) => (severity === 'error' ? row : [])));
  const isBroken = (file: PlannedFile): boolean => rowsOf(file).some((row) => broken.has(row));
  const left = (state: 'refused' | 'skipped', files: Iterable<readonly [number, readonly number[]]>): NewItem[] =>
    [...files].map(([line, lines]) => ({
      line,
      lines,
      state,
      plan: plan.described.get(line) ?? null,
      fingerprint: null,
    }));
  return [
    ...inOrderOfNumbers(plan.sound.filter((file) => !isBroken(file))).map((file) => ({
      line: file.row,
      lines: rowsOf(file),
      state: 'waiting' as const,
      plan: file,
      fingerprint: plan.fingerprints.get(file.row) ?? null,
    })),
    ...plan.sound.filter(isBroken).map((file) => ({
      line: file.row,
      lines: rowsOf(file),
      state: 'refused' as const,
      plan: file,
      fingerprint: null,
    })),
    ...left('refused', plan.faulty),
    ...left(
      'refused',
      plan.homeless.map((line) => [line, [line]] as const),
    ),
    ...left('skipped', plan.takenOver),
  ];
}

/** Faults of contents among those of their rows; files nobody names stay at the end. */
function inPlace(faults: readonly ManifestFault[], found: readonly ManifestFault[]): ManifestFault[] {
  const whole = faults.filter(({ row, code }) => row === null && code !== 'document-not-named');
  const unnamed = faults.filter(({ code }) => code === 'document-not-named');
  const ofRows = [...faults.filter(({ row }) => row !== null), ...found];
  return [...whole, ...ofRows.sort((one, other) => (one.row ?? 0) - (other.row ?? 0)), ...unnamed];
}

const NOTHING: EntryInspection = { mediaType: null, pages: 0, findings: [{ code: 'INTAKE.FILE_EMPTY', page: null }] };
