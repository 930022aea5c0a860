import { fingerprintOf } from './file-fingerprint.js';
import type { GivenBefore, ManifestContext } from './manifest-context.js';
import type { DescribedFile, PlannedDocument, PlannedFile, PlannedProceeding } from './manifest-plan.js';
import type { DocumentContent, FileContent } from './read-rows.js';
import type { RowReader } from './row-reader.js';

/** A proceeding while its file is gathered. */
interface ProceedingDraft {
  readonly reader: RowReader;
  readonly isPart: boolean;
  content: PlannedProceeding;
}

/** A file of a manifest while its proceedings and documents are gathered. */
export class FileDraft {
  /** Its own row and those of everything in it. */
  readonly rows: number[];
  /** Rows below it that nobody can place: they may belong to it. */
  readonly strays: number[] = [];
  /** What an earlier conversion took over under one of its names. */
  readonly earlier: GivenBefore | undefined;
  /** Whether it is that same file: nothing of it is taken over again. */
  isTakenOver = false;
  private readonly proceedings: ProceedingDraft[] = [];
  private readonly documents: { readonly reader: RowReader; readonly content: DocumentContent }[] = [];
  private placed: PlannedDocument[] = [];

  constructor(
    readonly reader: RowReader,
    private readonly content: FileContent,
    private readonly context: ManifestContext,
  ) {
    this.rows = [reader.row];
    this.earlier = this.findEarlier();
  }

  /** Row of the file itself. */
  get row(): number {
    return this.reader.row;
  }

  /** System it comes from and its id there. */
  get sourceKey(): string | null {
    return this.content.sourceKey;
  }

  /** @param isPart it says that it is part of another proceeding (Teilvorgang) */
  addProceeding(reader: RowReader, content: PlannedProceeding, isPart: boolean): void {
    this.rows.push(reader.row);
    this.proceedings.push({ reader, content, isPart });
  }

  addDocument(reader: RowReader, content: DocumentContent): void {
    this.rows.push(reader.row);
    this.documents.push({ reader, content });
  }

  /** Finds the whole of each part and the proceeding of each document, once all are known. */
  finish(): void {
    const byName = this.proceedingsByName();
    for (const part of this.proceedings) if (part.isPart) this.findWhole(part, byName);
    this.placed = this.documents.map(({ reader, content }) => {
      const named = reader.text('proceeding');
      const proceeding = named === null ? null : (byName.get(named) ?? null);
      if (named !== null && proceeding === null) reader.fault('proceeding-unknown', 'proceeding');
      this.checkDays(reader, content);
      const hash = this.context.folder.get(content.path ?? '')?.objectHash ?? null;
      return { ...content, path: content.path ?? '', hash, proceeding };
    });
    if (this.documents.length === 0) this.reader.fault('file-without-documents', 'level');
    if (this.earlier !== undefined) this.compareWith(this.earlier);
  }

  /** The file as the manifest has it, whatever is wrong with it. */
  described(): DescribedFile {
    return {
      subject: this.reader.text('subject') ?? '',
      oldReference: this.reader.text('oldReference'),
      documents: this.documents.map(({ reader }) => ({ row: reader.row, path: reader.raw('path') ?? '' })),
    };
  }

  /** What the file consists of; `null` while bytes of a document are not known. */
  fingerprint(): string | null {
    return fingerprintOf(this.planned(), {
      planMark: this.reader.text('planMark') ?? '',
      leadUnit: this.reader.text('leadUnit') ?? '',
    });
  }

  /** The file as it will be taken over; to be asked for only when no fault was noted. */
  planned(): PlannedFile {
    const { planUnitId = '', leadUnitId = '', startedOn, ...content } = this.content;
    return {
      ...content,
      planUnitId,
      leadUnitId,
      startedOn: startedOn ?? '',
      proceedings: this.proceedings.map((proceeding) => proceeding.content),
      documents: this.placed,
    };
  }

  /** The same file once more is left out; something else under its name is nothing anybody should pass over. */
  private compareWith({ fingerprint }: GivenBefore): void {
    const field = this.reader.text('oldReference') === null ? 'newReference' : 'oldReference';
    this.isTakenOver = fingerprint !== null && fingerprint === this.fingerprint();
    this.reader.fault(this.isTakenOver ? 'reference-taken-over' : 'reference-other-content', field);
  }

  private findEarlier(): GivenBefore | undefined {
    const { given, takenOverBySource } = this.context;
    const bySource = this.content.sourceKey === null ? undefined : takenOverBySource.get(this.content.sourceKey);
    const byReference = [this.reader.text('oldReference'), this.reader.text('newReference')]
      .map((reference) => (reference === null ? undefined : given.get(reference)))
      .find((before) => before !== undefined && before.fingerprint !== null);
    return bySource ?? byReference;
  }

  /** Documents name their proceeding by its old reference or by its subject. */
  private proceedingsByName(): ReadonlyMap<string, number> {
    const byName = new Map<string, number>();
    this.proceedings.forEach(({ reader, content }, index) => {
      const names = [content.oldReference ?? '', content.subject].filter((name) => name !== '');
      const earlier = content.oldReference === null ? byName.get(content.subject) : undefined;
      if (earlier !== undefined)
        reader.fault('proceeding-twice', 'subject', String(this.proceedings[earlier]?.reader.row));
      for (const name of names) if (!byName.has(name)) byName.set(name, index);
      this.checkReference(reader, content);
      const { startedOn } = this.content;
      if (startedOn !== null && content.startedOn !== null && content.startedOn < startedOn)
        reader.fault('proceeding-before-file', 'startedOn', startedOn);
    });
    return byName;
  }

  /** Parts name the proceeding they are part of as documents do; parts have no parts. */
  private findWhole(part: ProceedingDraft, byName: ReadonlyMap<string, number>): void {
    const { reader, content } = part;
    const named = reader.text('proceeding');
    if (named === null) {
      reader.fault('whole-missing', 'proceeding');
      return;
    }
    const partOf = byName.get(named);
    const whole = partOf === undefined ? undefined : this.proceedings[partOf];
    if (partOf === undefined || whole === undefined) reader.fault('proceeding-unknown', 'proceeding');
    else if (whole.isPart) reader.fault('whole-is-part', 'proceeding', String(whole.reader.row));
    else {
      const closedOn = whole.content.closedOn;
      if (closedOn !== null && content.closedOn !== null && content.closedOn > closedOn)
        reader.fault('part-closed-later', 'closedOn', closedOn);
      part.content = { ...content, partOf };
    }
  }

  private checkReference(reader: RowReader, { oldReference }: PlannedProceeding): void {
    const before = oldReference === null ? undefined : this.context.given.get(oldReference);
    // In a file that was taken over before its proceedings have their references too.
    if (before !== undefined && before.fileId !== this.earlier?.fileId) reader.fault('reference-given', 'oldReference');
  }

  private checkDays(reader: RowReader, { dateOfLetter }: DocumentContent): void {
    const { startedOn, closedOn } = this.content;
    if (dateOfLetter === null) return;
    if (startedOn !== null && dateOfLetter < startedOn) reader.fault('document-before-file', 'documentDate', startedOn);
    if (closedOn !== null && dateOfLetter > closedOn) reader.fault('document-after-closing', 'documentDate', closedOn);
  }
}
