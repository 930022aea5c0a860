import type { RecordFile } from '../record-file.entity.js';

/** A document as far as its place goes. */
export interface PlacedDocument {
  readonly id: string;
  readonly fileId: string;
  readonly proceedingId: string | null;
  /** Its number in the whole file. */
  readonly number: number;
  /** The main document it belongs to, which it follows wherever that goes. */
  readonly attachedToId: string | null;
}

/** A document with the place it came from and the one it came to. */
export interface MovedDocument {
  readonly id: string;
  readonly from: Pick<PlacedDocument, 'proceedingId' | 'number'>;
  readonly to: Pick<PlacedDocument, 'proceedingId' | 'number'>;
}

/** Where documents go: into the proceeding somebody chose for single ones, or along with the proceeding they lie in. */
export interface DocumentDestination {
  readonly target: RecordFile;
  /** Proceedings that go themselves. */
  readonly proceedingIds: ReadonlySet<string>;
  /** Proceeding of the target that takes single documents; `null`: the target itself. */
  readonly proceedingId: string | null;
}

/**
 * Gives documents their places in the target in the order they had. They are numbered anew there, for numbers of a file are
 * never given twice; their references stay, for they went out into the world with them. Within one file the number stays too.
 */
export function placeDocuments(
  documents: readonly PlacedDocument[],
  { target, proceedingIds, proceedingId }: DocumentDestination,
  now: Date,
): MovedDocument[] {
  return documents
    .toSorted((a, b) => a.number - b.number)
    .map((document) => ({
      id: document.id,
      from: { proceedingId: document.proceedingId, number: document.number },
      to: {
        proceedingId:
          document.proceedingId !== null && proceedingIds.has(document.proceedingId)
            ? document.proceedingId
            : proceedingId,
        number: document.fileId === target.id ? document.number : target.nextDocumentNumber(now),
      },
    }));
}

/** The chosen documents, those in the chosen proceedings, and everything attached to them; each once. */
export function documentsToMove<T extends PlacedDocument>(
  all: readonly T[],
  chosen: { readonly proceedingIds: ReadonlySet<string>; readonly documentIds: ReadonlySet<string> },
): T[] {
  const isChosen = ({ id, proceedingId }: PlacedDocument): boolean =>
    chosen.documentIds.has(id) || (proceedingId !== null && chosen.proceedingIds.has(proceedingId));
  const mains = new Set(all.filter(isChosen).map(({ id }) => id));
  return all.filter(
    (document) => mains.has(document.id) || (document.attachedToId !== null && mains.has(document.attachedToId)),
  );
}

/** Attachments that would be torn from their main document: only whoever chose them alone. */
export function strayAttachments<T extends PlacedDocument>(moving: readonly T[]): T[] {
  const ids = new Set(moving.map(({ id }) => id));
  return moving.filter(({ attachedToId }) => attachedToId !== null && !ids.has(attachedToId));
}
