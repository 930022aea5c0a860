/** One stored file of a document. */
export interface HandedFormat {
  readonly role: 'rendition' | 'original';
  readonly objectHash: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sizeBytes: number;
}

/** What whoever reads a copy must know of a document before he relies on it. */
export interface DocumentMark {
  /** One word for every page: UNGÜLTIG, ENTWURF, IN BEARBEITUNG. */
  readonly word: string;
  /** Since when, by whom and why, where it is known. */
  readonly detail: string | null;
}

/** A document that could not be given, or not be shown. */
export interface NotShown {
  readonly documentId: string;
  readonly reference: string;
  readonly subject: string;
  /** SHA-256 of its stored file; `null` where there is none. */
  readonly sha256: string | null;
  readonly code: string;
  /** Sheets that stay empty, counted within the document; `null` for the whole document. */
  readonly sheets: readonly number[] | null;
}

/** What is kept of it: how a document is called is asked anew for whoever looks, who may not be cleared for it. */
export type KeptNotShown = Pick<NotShown, 'documentId' | 'code' | 'sheets'>;

/** What somebody who may see the document is shown of it. */
export type NamedNotShown = Omit<NotShown, 'sha256'>;

/** A document as it is handed out: its latest version with all stored files. */
export interface HandedDocument {
  readonly id: string;
  readonly reference: string;
  readonly subject: string;
  readonly type: string;
  /** YYYY-MM-DD */
  readonly date: string | null;
  readonly sender: string | null;
  /** Reference and subject of its proceeding. */
  readonly proceeding: string | null;
  readonly version: number;
  /** Why it does not count (any more), or not yet; `null` for one that does. */
  readonly mark: DocumentMark | null;
  readonly formats: readonly HandedFormat[];
}

/** What is handed out, to whom it may concern. */
export interface HandOutContent {
  readonly office: string;
  readonly reference: string;
  readonly subject: string;
  readonly fileType: string;
  readonly startedOn: string;
  readonly closedOn: string | null;
  /** Set while the whole file is invalid. */
  readonly mark: DocumentMark | null;
  readonly parties: readonly { readonly name: string; readonly address: string; readonly role: string }[];
  /** Documents of the file in all; fewer may be handed out. */
  readonly documentsInFile: number;
  readonly documents: readonly HandedDocument[];
  readonly by: string;
  readonly at: Date;
  readonly purpose: string;
}

/** The stored file in which people read a document: its reading copy, or its first original. */
export function readingFormat({ formats }: HandedDocument): HandedFormat | undefined {
  return formats.find(({ role }) => role === 'rendition') ?? formats[0];
}

const UNFINISHED: ReadonlyMap<string, string> = new Map([
  ['draft', 'ENTWURF'],
  ['in-progress', 'IN BEARBEITUNG'],
  ['in-co-signature', 'IN MITZEICHNUNG'],
]);

/** How a document or a file is marked on a copy. @param state where a document stands */
export function markOf(
  invalid: { readonly reason: string; readonly markedAt: string; readonly markedBy: string } | null,
  state?: string,
): DocumentMark | null {
  const unfinished = state === undefined ? undefined : UNFINISHED.get(state);
  if (invalid === null) return unfinished === undefined ? null : { word: unfinished, detail: null };
  const since = `seit ${germanMoment(new Date(invalid.markedAt))} durch ${invalid.markedBy}: ${invalid.reason}`;
  return { word: ['UNGÜLTIG', ...(unfinished === undefined ? [] : [unfinished])].join(', '), detail: since };
}

/** A mark in words. */
export function markWords(mark: DocumentMark | null): string {
  return mark === null ? '' : [mark.word, mark.detail].filter((part) => part !== null).join(' ');
}

/** A day as people write it. */
export function germanDay(day: string | null): string {
  return day === null ? '–' : day.split('-').reverse().join('.');
}

/** A moment as people write it, where the city lies. */
export function germanMoment(at: Date): string {
  return new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' }).format(
    at,
  );
}
