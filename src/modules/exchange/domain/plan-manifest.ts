import type { ManifestContext } from './manifest-context.js';
import { manifestFault, type ManifestFault } from './manifest-fault.js';
import { levelOf, type ManifestLevel } from './manifest-field.js';
import type { DescribedFile, PlannedFile } from './manifest-plan.js';
import type { ManifestTable } from './manifest-table.js';
import { FileDraft } from './file-draft.js';
import { PathClaims } from './path-claims.js';
import { readDocumentRow, readFileRow, readProceedingRow } from './read-rows.js';
import { ReferenceClaims } from './reference-claims.js';
import { RowReader } from './row-reader.js';

/** What a manifest comes to: files that can be taken over as they are, and everything that is wrong. */
export interface ManifestPlan {
  /** Files without an error of their own or of anything in them. */
  readonly sound: readonly PlannedFile[];
  /** Checksums of everything the sound files consist of, by the row of their file. */
  readonly fingerprints: ReadonlyMap<number, string | null>;
  /** What the manifest says of the files that are not sound, by the row of their file. */
  readonly described: ReadonlyMap<number, DescribedFile>;
  /** Rows of files that cannot be taken over, by the row of their file. */
  readonly faulty: ReadonlyMap<number, readonly number[]>;
  /** Rows of files that an earlier run took over, by the row of their file. */
  readonly takenOver: ReadonlyMap<number, readonly number[]>;
  /** Rows that belong to no file of the manifest. */
  readonly homeless: readonly number[];
  /** In the order of the rows; those of the whole manifest first, those of files it does not name last. */
  readonly faults: readonly ManifestFault[];
}

/** Makes a plan of a manifest: which files come of it, and everything that keeps one from it. */
export function planManifest(table: ManifestTable, context: ManifestContext): ManifestPlan {
  return new ManifestPlanner(table, context).plan();
}

class ManifestPlanner {
  private readonly drafts: FileDraft[] = [];
  private readonly claims = new ReferenceClaims();
  private readonly faults: ManifestFault[];
  private readonly homeless: number[] = [];
  private readonly paths: PathClaims;

  constructor(
    private readonly table: ManifestTable,
    private readonly context: ManifestContext,
  ) {
    this.faults = [...table.faults];
    this.paths = new PathClaims(context.folder, context.maxBytes);
  }

  plan(): ManifestPlan {
    const readers = this.table.rows.map((row) => new RowReader(row, this.table.headings, this.context.today));
    const placed = readers.map((reader) => ({ reader, level: this.levelOf(reader) }));
    const byRow = new Map<number, FileDraft>();
    for (const { reader, level } of placed) if (level === 'file') byRow.set(reader.row, this.addFile(reader));
    // A document may stand above its file: references are known only when all files are.
    let above: FileDraft | undefined;
    for (const { reader, level } of placed) {
      if (level === 'file') above = byRow.get(reader.row);
      else if (level === undefined) this.leaveWith(above, reader);
      else this.addPart(reader, level, above);
    }
    this.claims.settle();
    for (const draft of this.drafts) draft.finish();
    return this.outcome(readers);
  }

  private levelOf(reader: RowReader): ManifestLevel | undefined {
    const level = levelOf(reader.text('level') ?? '');
    if (level === undefined) {
      reader.fault(reader.text('level') === null ? 'level-missing' : 'level-unknown', 'level');
    } else reader.checkShape(level);
    return level;
  }

  private addFile(reader: RowReader): FileDraft {
    const draft = new FileDraft(reader, readFileRow(reader, this.context), this.context);
    this.drafts.push(draft);
    this.claims.addFile(draft);
    return draft;
  }

  private addPart(reader: RowReader, level: Exclude<ManifestLevel, 'file'>, above: FileDraft | undefined): void {
    const draft = this.fileOf(reader, above);
    if (draft === undefined) this.leaveWith(above, reader);
    if (level === 'document') {
      const document = readDocumentRow(reader, this.paths);
      draft?.addDocument(reader, document);
    } else {
      const proceeding = readProceedingRow(reader);
      this.claims.addProceeding(reader, proceeding.oldReference);
      draft?.addProceeding(reader, proceeding, level === 'sub-proceeding');
    }
  }

  /** The file a row names, or the one above it; a reference that names two files names none. */
  private fileOf(reader: RowReader, above: FileDraft | undefined): FileDraft | undefined {
    const named = reader.text('file');
    if (named === null) {
      if (above === undefined) reader.fault('file-missing-in-row', 'file');
      return above;
    }
    const [draft, other] = this.claims.filesOf(named);
    if (draft === undefined) reader.fault('file-unknown', 'file');
    else if (other !== undefined) {
      reader.fault('file-ambiguous', 'file', `${String(draft.row)}, ${String(other.row)}`);
      return undefined;
    }
    return draft;
  }

  /** A row that nobody can place may belong to the file above it: that one must not come over without it. */
  private leaveWith(above: FileDraft | undefined, reader: RowReader): void {
    if (above === undefined) this.homeless.push(reader.row);
    else above.strays.push(reader.row);
  }

  private outcome(readers: readonly RowReader[]): ManifestPlan {
    const takenOver = this.drafts.filter((draft) => draft.isTakenOver);
    // What is here already cannot fail to be taken over: only what is said of it remains.
    const silenced = new Set(takenOver.flatMap((draft) => draft.rows));
    const ofRows = readers.flatMap(({ row, faults }) =>
      silenced.has(row) ? faults.filter(({ severity }) => severity === 'note') : faults,
    );
    const isWhole = !this.faults.some(
      ({ severity, row, code }) => severity === 'error' && (row === null || WHOLE.has(code)),
    );
    const broken = new Set(
      [...this.faults, ...ofRows].flatMap(({ severity, row }) => (severity === 'error' && row !== null ? row : [])),
    );
    const isFaulty = ({ rows, strays }: FileDraft): boolean =>
      !isWhole || strays.length > 0 || rows.some((row) => broken.has(row));
    const sound: FileDraft[] = [];
    const faulty: FileDraft[] = [];
    for (const draft of this.drafts) if (!draft.isTakenOver) (isFaulty(draft) ? faulty : sound).push(draft);
    const rowFaults = [...this.faults.filter(({ row }) => row !== null), ...ofRows];
    return {
      sound: sound.map((draft) => draft.planned()),
      fingerprints: new Map(sound.map((draft) => [draft.row, draft.fingerprint()])),
      described: new Map([...faulty, ...takenOver].map((draft) => [draft.row, draft.described()])),
      faulty: new Map(faulty.map((draft) => [draft.row, [...draft.rows, ...draft.strays]])),
      takenOver: new Map(takenOver.map((draft) => [draft.row, draft.rows])),
      homeless: [...this.homeless, ...takenOver.flatMap(({ strays }) => strays)],
      faults: [
        ...this.faults.filter(({ row }) => row === null),
        ...rowFaults.sort((one, other) => (one.row ?? 0) - (other.row ?? 0)),
        ...this.paths.unnamed().map((path) => manifestFault('document-not-named', { value: path })),
      ],
    };
  }
}

/** Faults at a certain row that leave no row of the manifest trustworthy. */
const WHOLE: ReadonlySet<ManifestFault['code']> = new Set<ManifestFault['code']>([
  'column-twice',
  'quote-open',
  'manifest-not-text',
  'manifest-unreadable',
]);
