import type { ManifestContext } from './manifest-context.js';
import type { PlannedDocument, PlannedFile, PlannedProceeding } from './manifest-plan.js';
import type { DocumentContent, FileContent } from './read-rows.js';
import type { RowReader } from './row-reader.js';

/** A file of a manifest while its proceedings and documents are gathered. */
export class FileDraft {
  /** Its own row and those of everything in it. */
  readonly rows: number[];
  private readonly proceedings: { readonly reader: RowReader; readonly content: PlannedProceeding }[] = [];
  private readonly documents: { readonly reader: RowReader; readonly content: DocumentContent }[] = [];
  private placed: PlannedDocument[] = [];

  constructor(
    readonly reader: RowReader,
    private readonly content: FileContent,
    private readonly context: ManifestContext,
  ) {
    this.rows = [reader.row];
  }

  /** Row of the file itself. */
  get row(): number {
    return this.reader.row;
  }

  /** Whether an earlier run took the file over. */
  get isTakenOver(): boolean {
    const { given } = this.context;
    const references = [this.reader.text('newReference'), this.reader.text('oldReference')];
    return references.some((reference) => reference !== null && given.get(reference) === 'taken-over');
  }

  addProceeding(reader: RowReader, content: PlannedProceeding): void {
    this.rows.push(reader.row);
    this.proceedings.push({ reader, content });
  }

  addDocument(reader: RowReader, content: DocumentContent): void {
    this.rows.push(reader.row);
    this.documents.push({ reader, content });
  }

  /** Finds the proceeding of each document, once all are known. */
  finish(): void {
    const byName = this.proceedingsByName();
    this.placed = this.documents.map(({ reader, content }) => {
      const named = reader.text('proceeding');
      const proceeding = named === null ? null : (byName.get(named) ?? null);
      if (named !== null && proceeding === null) reader.fault('proceeding-unknown', 'proceeding');
      this.checkDays(reader, content);
      return { ...content, path: content.path ?? '', proceeding };
    });
    if (this.documents.length === 0) this.reader.fault('file-without-documents', 'level');
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

  private checkReference(reader: RowReader, { oldReference }: PlannedProceeding): void {
    if (oldReference !== null && !this.isTakenOver && this.context.given.has(oldReference))
      reader.fault('reference-given', 'oldReference');
  }

  private checkDays(reader: RowReader, { dateOfLetter }: DocumentContent): void {
    const { startedOn, closedOn } = this.content;
    if (dateOfLetter === null) return;
    if (startedOn !== null && dateOfLetter < startedOn) reader.fault('document-before-file', 'documentDate', startedOn);
    if (closedOn !== null && dateOfLetter > closedOn) reader.fault('document-after-closing', 'documentDate', closedOn);
  }
}
