/** One stored file of a document. */
export interface HandedFormat {
  readonly role: 'rendition' | 'original';
  readonly objectHash: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sizeBytes: number;
}

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
