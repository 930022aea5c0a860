import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { AttachmentImpossible, NotAttached } from '../attachment-errors.js';
import { DocumentChangedMeanwhile, DocumentFrozen, DocumentStepImpossible } from '../document-work-errors.js';
import { MarkedInvalid, NotMarkedInvalid } from '../life-errors.js';
import { type DocumentState, mayBecome, takesVersions } from './document-state.js';
import type { ReferenceRules } from './file-reference.js';
import type { InvalidMark } from './invalid-mark.js';
import { checkedSubject, type RecordFile } from './record-file.entity.js';
import type { Proceeding } from './proceeding.entity.js';

/** Medium of a document: 001 electronic, 002 hybrid, 003 paper. @norm xdomea 3.1 code list Medium */
export type Medium = '001' | '002' | '003';

/** One file of a version: the reading copy or the unchanged original. */
export interface NewFormat {
  /** Name for people, such as `Lesefassung (PDF/A-2)`. */
  readonly name: string;
  readonly role: 'rendition' | 'original';
  /** SHA-256 of the content, which is its address in the object store. */
  readonly objectHash: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly pages: number | null;
}

/** Images of a raw scan a document was made from. */
export interface ScanOrigin {
  /** Number of the batch. */
  readonly batch: string;
  readonly fileName: string;
  /** SHA-256 of the file as scanned, which stays in the object store unchanged. */
  readonly sha256: string;
  /** Images (Abbilder) within the file, counted from 1. */
  readonly images: readonly number[];
}

/** The metadata a document is filed with. */
export interface NewDocument {
  /** Id the document shall have; a new one otherwise. */
  readonly id?: string | undefined;
  readonly subject: string;
  readonly type: string;
  /** Date of the letter (DatumDesSchreibens), YYYY-MM-DD. */
  readonly dateOfLetter: string | null;
  /** Date of receipt (Posteingangsdatum), YYYY-MM-DD. */
  readonly receivedOn: string | null;
  readonly senderName: string | null;
  readonly senderAddress: string | null;
  /** The sender's own mark (FremdesGeschaeftszeichen). */
  readonly foreignReference: string | null;
  readonly medium: Medium;
  readonly pages: number | null;
  /** What it was made from; the same source is never filed twice. */
  readonly source: string | null;
  readonly formats: readonly NewFormat[];
  /** Where in the raw scan it comes from. */
  readonly scanOrigin?: readonly ScanOrigin[];
  /** Text by page of the reading copy, for search. */
  readonly pageTexts?: readonly string[];
  /** A draft of one's own, or received (Eingang) when it says nothing. */
  readonly state?: 'received' | 'draft';
  /** What the person who hands it in remarks on the first version. */
  readonly note?: string | null;
}

/** Where a document is filed, and how references are put together there. */
export interface DocumentPlace {
  readonly file: RecordFile;
  readonly proceeding: Proceeding | null;
  /** Number of the unit in charge. */
  readonly unitNumber: string;
  readonly rules: ReferenceRules;
}

/** The document an attachment belongs to, where it is one. */
interface WithMain {
  readonly main?: Document | null;
}

/** A document, smallest logical unit of the record. @norm xdomea 3.1 DokumentType */
@Entity('document')
export class Document {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('uuid', { name: 'proceeding_id', nullable: true })
  proceedingId: string | null;

  @Column('integer')
  number: number;

  /** Geschäftszeichen. */
  @Column('text')
  reference: string;

  @Column('text')
  subject: string;

  @Column('text')
  type: string;

  @Column('date', { name: 'date_of_letter', nullable: true })
  dateOfLetter: string | null;

  @Column('date', { name: 'received_on', nullable: true })
  receivedOn: string | null;

  @Column('text', { name: 'sender_name', nullable: true })
  senderName: string | null;

  @Column('text', { name: 'sender_address', nullable: true })
  senderAddress: string | null;

  @Column('text', { name: 'foreign_reference', nullable: true })
  foreignReference: string | null;

  @Column('char', { length: 3 })
  medium: Medium;

  @Column('integer', { nullable: true })
  pages: number | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('jsonb', { name: 'scan_origin' })
  scanOrigin: readonly ScanOrigin[];

  /** Set while it is invalid: it stays where it is, struck through. */
  @Column('jsonb', { nullable: true })
  invalid: InvalidMark | null;

  @Column('text')
  state: DocumentState;

  /** Day on which it was sent (Postausgangsdatum), YYYY-MM-DD. */
  @Column('date', { name: 'dispatched_on', nullable: true })
  dispatchedOn: string | null;

  /** The main document it is an attachment (Anlage) of. @norm xdomea 3.1 AnlageDokumentType */
  @Column('uuid', { name: 'attached_to_id', nullable: true })
  attachedToId: string | null;

  /** Its place among the attachments of its main document, from 1; a number may be missing. */
  @Column('integer', { name: 'attachment_number', nullable: true })
  attachmentNumber: number | null;

  @VersionColumn({ name: 'version' })
  version: number;

  /** Remark on the first version; kept in a table of its own. */
  note?: string | null;

  /** Formats of the first version; kept in tables of their own. */
  formats: readonly NewFormat[];

  /** Text by page of the first version's reading copy. */
  pageTexts?: readonly string[];

  /** Files a document; file (and proceeding) number it. */
  static file(place: DocumentPlace, id: string, input: NewDocument, now: Date): Document {
    const document = new Document();
    Object.assign(document, input);
    document.scanOrigin = input.scanOrigin ?? [];
    document.invalid = null;
    document.state = input.state ?? 'received';
    document.dispatchedOn = null;
    document.attachedToId = null;
    document.attachmentNumber = null;
    document.id = id;
    document.subject = checkedSubject(input.subject);
    document.fileId = place.file.id;
    document.proceedingId = place.proceeding?.id ?? null;
    document.takeNextNumber(place, now);
    document.createdAt = now;
    return document;
  }

  /** Takes the next number of its file; once more where the reference it makes was given to something else before. */
  takeNextNumber({ file, proceeding, unitNumber, rules }: DocumentPlace, now: Date): void {
    this.number = file.nextDocumentNumber(now);
    this.reference = rules.document(proceeding?.reference ?? file.reference, this.number, unitNumber);
  }

  /** @throws {RecordFileNotOpen} Thrown when its file or proceeding is closed. @throws {MarkedInvalid} Thrown when it is invalid already. */
  markInvalid({ file, proceeding }: Pick<DocumentPlace, 'file' | 'proceeding'>, mark: InvalidMark): void {
    file.checkNotClosed();
    proceeding?.checkNotClosed();
    if (this.invalid !== null) throw new MarkedInvalid(this.reference);
    this.invalid = mark;
  }

  /** @throws {RecordFileNotOpen} Thrown when its file or proceeding is closed. @throws {NotMarkedInvalid} Thrown when it is not invalid. */
  withdrawInvalid({ file, proceeding }: Pick<DocumentPlace, 'file' | 'proceeding'>): void {
    file.checkNotClosed();
    proceeding?.checkNotClosed();
    if (this.invalid === null) throw new NotMarkedInvalid(this.reference);
    this.invalid = null;
  }

  /**
   * Whether it may be worked on: its file and proceeding are open and neither it nor its main document is invalid or frozen.
   * @throws {RecordFileNotOpen} Thrown when file or proceeding are closed.
   * @throws {MarkedInvalid} Thrown when it, its proceeding or its file is invalid.
   * @throws {DocumentFrozen} Thrown when it, or the document it is attached to, is being co-signed, final or sent.
   */
  checkWorkable({ main = null, ...place }: Pick<DocumentPlace, 'file' | 'proceeding'> & WithMain): void {
    this.checkChangeable(place);
    for (const { state } of main === null ? [this] : [this, main])
      if (!takesVersions(state)) throw new DocumentFrozen(this.reference, state);
  }

  /**
   * Makes it an attachment; from then on it lies where the main document lies. Whoever calls has checked that both may change.
   * @param place number it takes, and how many attachments it has itself
   * @throws {AttachmentImpossible} Thrown when either is an attachment or has some, or they lie in different files.
   */
  attachTo(main: Document, place: { readonly number: number; readonly ownAttachments: number }): void {
    if (main.id === this.id) throw new AttachmentImpossible(this.reference, 'itself');
    if (main.fileId !== this.fileId) throw new AttachmentImpossible(this.reference, 'other-file');
    if (main.attachedToId !== null) throw new AttachmentImpossible(this.reference, 'main-is-attachment');
    if (place.ownAttachments > 0) throw new AttachmentImpossible(this.reference, 'has-attachments');
    this.attachedToId = main.id;
    this.attachmentNumber = place.number;
    this.proceedingId = main.proceedingId;
  }

  /** Makes an attachment a document of its own again; it stays where it lies. @throws {NotAttached} Thrown when it is none. */
  detach(): void {
    if (this.attachedToId === null) throw new NotAttached(this.reference);
    this.attachedToId = null;
    this.attachmentNumber = null;
  }

  /** Whether anything about it may change, such as its state. @throws {RecordFileNotOpen | MarkedInvalid} Thrown as above. */
  checkChangeable({ file, proceeding }: Pick<DocumentPlace, 'file' | 'proceeding'>): void {
    file.checkOpen();
    proceeding?.checkOpen();
    if (this.invalid !== null) throw new MarkedInvalid(this.reference);
  }

  /** @throws {DocumentChangedMeanwhile} Thrown when somebody else changed it since it was read. */
  checkVersion(version: number): void {
    if (version !== this.version) throw new DocumentChangedMeanwhile(this.reference);
  }

  /** Received mail and drafts are in progress once somebody works on them. */
  beginWork(): void {
    if (takesVersions(this.state)) this.state = 'in-progress';
  }

  /** @throws {DocumentStepImpossible} Thrown when the state does not follow the present one. */
  become(state: DocumentState, dispatchedOn: string | null): void {
    if (!mayBecome(this.state, state)) throw new DocumentStepImpossible(this.reference, this.state, state);
    this.state = state;
    if (state === 'dispatched') this.dispatchedOn = dispatchedOn;
  }
}
