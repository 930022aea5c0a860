import type { ManifestContext } from './manifest-context.js';
import { manifestFault, type ManifestFault } from './manifest-fault.js';
import { levelOf, type ManifestLevel } from './manifest-field.js';
import type { PlannedFile } from './manifest-plan.js';
import type { ManifestTable } from './manifest-table.js';
import { FileDraft } from './file-draft.js';
import { PathClaims } from './path-claims.js';
import { readDocumentRow, readFileRow, readProceedingRow } from './read-rows.js';
import { RowReader } from './row-reader.js';

/** What a manifest comes to: files that can be taken over as they are, and everything that is wrong. */
export interface ManifestPlan {
  /** Files without an error of their own or of anything in them. */
  readonly sound: readonly PlannedFile[];
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
  private readonly byReference = new Map<string, FileDraft>();
  private readonly oldProceedings = new Map<string, number>();
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
    for (const { reader, level } of placed) if (level === 'file') this.addFile(reader);
    // A document may stand above its file: references are known only when all files are.
    let above: FileDraft | undefined;
    for (const { reader, level } of placed) {
      if (level === 'file') above = this.drafts.find((draft) => draft.row === reader.row);
      else if (level === undefined) this.leaveWith(above, reader);
      else this.addPart(reader, level, above);
    }
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

  private addFile(reader: RowReader): void {
    const content = readFileRow(reader, this.context);
    const draft = new FileDraft(reader, content, this.context);
    this.drafts.push(draft);
    this.claim(draft, 'oldReference', 'old-reference-twice');
    this.claim(draft, 'newReference', 'new-reference-twice');
  }

  /** A reference names one file of the manifest only. */
  private claim(
    draft: FileDraft,
    field: 'oldReference' | 'newReference',
    twice: 'old-reference-twice' | 'new-reference-twice',
  ): void {
    const reference = draft.reader.text(field);
    if (reference === null) return;
    const earlier = this.byReference.get(reference);
    if (earlier !== undefined && earlier !== draft) draft.reader.fault(twice, field, String(earlier.row));
    else this.byReference.set(reference, draft);
  }

  private addPart(reader: RowReader, level: 'proceeding' | 'document', above: FileDraft | undefined): void {
    const named = reader.text('file');
    const draft = named === null ? above : this.byReference.get(named);
    if (draft === undefined) {
      reader.fault(named === null ? 'file-missing-in-row' : 'file-unknown', 'file');
      this.leaveWith(above, reader);
    }
    if (level === 'proceeding') {
      const proceeding = readProceedingRow(reader);
      this.claimForProceeding(reader, proceeding.oldReference);
      draft?.addProceeding(reader, proceeding);
    } else {
      const document = readDocumentRow(reader, this.paths);
      draft?.addDocument(reader, document);
    }
  }

  /** A row that nobody can place may belong to the file above it: that one must not come over without it. */
  private leaveWith(above: FileDraft | undefined, reader: RowReader): void {
    if (above === undefined || above.isTakenOver) this.homeless.push(reader.row);
    else above.rows.push(reader.row);
  }

  /** An old reference leads to one thing for ever, be it a file or a proceeding. */
  private claimForProceeding(reader: RowReader, oldReference: string | null): void {
    if (oldReference === null) return;
    const earlier = this.oldProceedings.get(oldReference) ?? this.byReference.get(oldReference)?.row;
    if (earlier === undefined) this.oldProceedings.set(oldReference, reader.row);
    else reader.fault('old-reference-twice', 'oldReference', String(earlier));
  }

  private outcome(readers: readonly RowReader[]): ManifestPlan {
    const ofRows = new Map(readers.map((reader) => [reader.row, reader.faults]));
    const isWhole = !this.faults.some(
      ({ severity, row, code }) => severity === 'error' && (row === null || WHOLE.has(code)),
    );
    const brokenRows = new Set(
      this.faults.flatMap(({ severity, row }) => (severity === 'error' && row !== null ? row : [])),
    );
    const isBroken = (row: number): boolean =>
      brokenRows.has(row) || ofRows.get(row)?.some(({ severity }) => severity === 'error') === true;
    const isFaulty = (draft: FileDraft): boolean => !isWhole || draft.rows.some(isBroken);
    const open = this.drafts.filter((draft) => !draft.isTakenOver);
    const faulty = open.filter(isFaulty);
    const rowFaults = [...this.faults.filter(({ row }) => row !== null), ...[...ofRows.values()].flat()];
    return {
      sound: open.filter((draft) => !faulty.includes(draft)).map((draft) => draft.planned()),
      faulty: new Map(faulty.map((draft) => [draft.row, draft.rows])),
      takenOver: new Map(this.drafts.filter((draft) => draft.isTakenOver).map((draft) => [draft.row, draft.rows])),
      homeless: this.homeless,
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
