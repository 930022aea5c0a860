import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { FileIsDraft, NoDraft } from '../draft-errors.js';
import { RecordFileChangedMeanwhile, RecordFileNotOpen } from '../errors.js';
import { MergedIntoOther } from '../moving-errors.js';
import { ClosingObstructed, MarkedInvalid, NotClosed, NotMarkedInvalid } from '../life-errors.js';
import { type ClosingObstacle, countObstacles } from './closing-rules.js';
import type { DraftMark } from './file-draft.js';
import { type FileReferenceParts, referenceKey } from './file-reference.js';
import type { InvalidMark } from './invalid-mark.js';
import {
  checkedSubject,
  type FileDisposalKind,
  type NewFilePlace,
  type NewRecordFile,
  type Party,
} from './new-record-file.js';

export { checkedSubject, type FileDisposalKind, type NewFilePlace, type NewRecordFile, type Party };

/** State of a file; what a closed one is waiting for says `fileLifeState`. */
export type RecordFileState = 'draft' | 'open' | 'closed';

/** A file (Akte) with the metadata xdomea asks for. @norm xdomea 3.1 AkteType */
@Entity('record_file')
export class RecordFile {
  @PrimaryColumn('uuid')
  id: string;

  /** Aktenzeichen, unique for ever; of a draft only what it is called until it gets one. */
  @Column('text')
  reference: string;

  @Column('text', { name: 'unit_number' })
  unitNumber: string;

  @Column('text', { name: 'plan_mark' })
  planMark: string;

  @Column('integer', { name: 'file_number' })
  fileNumber: number;

  @Column('integer', { name: 'reference_year' })
  referenceYear: number;

  /** Reference without its spelling, for matching. */
  @Column('text', { name: 'reference_key' })
  referenceKey: string;

  @Column('text')
  subject: string;

  @Column('text', { name: 'file_type' })
  fileType: string;

  @Column('uuid', { name: 'plan_unit_id' })
  planUnitId: string;

  /** Unit in charge (Federführung): decides who may see the file. */
  @Column('uuid', { name: 'lead_unit_id' })
  leadUnitId: string;

  @Column('text')
  state: RecordFileState;

  /** Years; null = unlimited. */
  @Column('integer', { name: 'retention_years', nullable: true })
  retentionYears: number | null;

  @Column('char', { name: 'disposal_kind', length: 1 })
  disposalKind: FileDisposalKind;

  /** Short form of its contacts, by which the file is found. */
  @Column('jsonb')
  parties: readonly Party[];

  /** Values of its fields by which the file is found, as people read them. */
  @Column('text', { name: 'field_words' })
  fieldWords: string;

  @Column('date', { name: 'started_on' })
  startedOn: string;

  @Column('integer', { name: 'last_proceeding_number' })
  lastProceedingNumber: number;

  @Column('integer', { name: 'last_document_number' })
  lastDocumentNumber: number;

  /** Set while the file is invalid: it stays where it is and takes nothing new. */
  @Column('jsonb', { nullable: true })
  invalid: InvalidMark | null;

  /** The file everything in this one went into (Zusammenführung); this one is what is left, closed. */
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId: string | null;

  /** Set while it is a draft (Entwurf). */
  @Column('jsonb', { nullable: true })
  draft: DraftMark | null;

  /** Persons and offices the draft is meant for. */
  @Column('uuid', { name: 'draft_readers', array: true, nullable: true })
  draftReaders: readonly string[] | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @VersionColumn({ name: 'version' })
  version: number;

  /** Opens a file. @throws {SubjectInvalid} Thrown when the subject is empty or too long. */
  static open({ reference, referenceParts, ...input }: NewRecordFile, now: Date): RecordFile {
    const file = new RecordFile();
    file.takeReference(reference, referenceParts);
    Object.assign(file, input, {
      subject: checkedSubject(input.subject),
      fieldWords: input.fieldWords ?? '',
      state: 'open',
      invalid: null,
      mergedIntoId: null,
      draft: null,
      draftReaders: null,
      lastProceedingNumber: 0,
      lastDocumentNumber: 0,
      updatedAt: now,
    });
    return file;
  }

  /**
   * Prepares a file (Aktenentwurf): it says what it will be and holds nothing.
   * @param readers persons and offices it is meant for
   * @throws {SubjectInvalid} Thrown when the subject is empty or too long.
   */
  static prepare(input: NewRecordFile, draft: DraftMark, readers: readonly string[], now: Date): RecordFile {
    return Object.assign(RecordFile.open(input, now), { state: 'draft', draft, draftReaders: [...readers] });
  }

  /** Opens what was prepared: it gets its reference and its place. @throws {NoDraft} Thrown when it is open already. */
  openDraft({ reference, referenceParts, ...place }: NewFilePlace & { readonly startedOn: string }, now: Date): void {
    this.checkDraft();
    this.takeReference(reference, referenceParts);
    Object.assign(this, place, { state: 'open', draft: null, draftReaders: null, updatedAt: now });
  }

  /** Who prepares it. @throws {NoDraft} Thrown when it is no draft. */
  checkDraft(): DraftMark {
    if (this.draft === null) throw new NoDraft(this.reference);
    return this.draft;
  }

  /** What its reference is made of. */
  get referenceParts(): FileReferenceParts {
    return { unit: this.unitNumber, plan: this.planMark, fileNo: this.fileNumber, year: this.referenceYear };
  }

  /** @throws {RecordFileChangedMeanwhile} Thrown when somebody else changed the file since it was read. */
  checkVersion(version: number): void {
    if (version !== this.version) throw new RecordFileChangedMeanwhile(this.reference);
  }

  /**
   * Re-marks the file (Umschreiben, Umprotokollieren): it lies under another plan unit or another unit is in charge.
   * Retention and disposal are those of the new plan unit.
   * @throws {RecordFileNotOpen} Thrown when the file is not open.
   */
  remark({ reference, referenceParts, ...place }: NewFilePlace, now: Date): void {
    this.checkOpen();
    this.takeReference(reference, referenceParts);
    Object.assign(this, place);
    this.updatedAt = now;
  }

  /**
   * Says something else of the file: its type, who has to do with it, by which values it is found.
   * @throws {RecordFileNotOpen} Thrown when the file is closed.
   */
  describe(said: Partial<Pick<RecordFile, 'fileType' | 'parties' | 'fieldWords'>>, now: Date): void {
    this.checkDescribable();
    Object.assign(this, said);
    this.updatedAt = now;
  }

  /** Number of the next proceeding. @throws {RecordFileNotOpen} Thrown when the file is not open. */
  nextProceedingNumber(now: Date): number {
    this.checkOpen();
    this.updatedAt = now;
    this.lastProceedingNumber += 1;
    return this.lastProceedingNumber;
  }

  /** Number of the next document in the whole file. @throws {RecordFileNotOpen} Thrown when the file is not open. */
  nextDocumentNumber(now: Date): number {
    this.checkOpen();
    this.updatedAt = now;
    this.lastDocumentNumber += 1;
    return this.lastDocumentNumber;
  }

  /**
   * Closes the file (z.d.A.): from now on nothing in it changes.
   * @throws {RecordFileNotOpen} Thrown when it is closed already.
   * @throws {ClosingObstructed} Thrown when something is still to be done.
   */
  close(obstacles: readonly ClosingObstacle[], now: Date): void {
    this.checkNotClosed();
    if (obstacles.length > 0) throw new ClosingObstructed(this.reference, countObstacles(obstacles));
    this.state = 'closed';
    this.updatedAt = now;
  }

  /**
   * Takes the order "z.d.A." back.
   * @throws {NotClosed} Thrown when the file is open.
   * @throws {MergedIntoOther} Thrown when it is what a merge left: the merge is to be undone instead.
   */
  reopen(now: Date): void {
    this.checkNoDraft();
    if (this.state !== 'closed') throw new NotClosed(this.reference);
    if (this.mergedIntoId !== null) throw new MergedIntoOther(this.reference);
    this.state = 'open';
    this.updatedAt = now;
  }

  /** Something comes into it or leaves it. @throws {RecordFileNotOpen | MarkedInvalid} Thrown when nothing in it may change. */
  takePartInMove(now: Date): void {
    this.checkOpen();
    this.updatedAt = now;
  }

  /** Closes the file as what is left of it: everything in it went into the other one. */
  mergeInto(target: RecordFile, now: Date): void {
    this.takePartInMove(now);
    this.state = 'closed';
    this.mergedIntoId = target.id;
  }

  /** Opens it again, for what was in it comes back. */
  endMerge(now: Date): void {
    this.state = 'open';
    this.mergedIntoId = null;
    this.updatedAt = now;
  }

  /** @throws {RecordFileNotOpen} Thrown when it is closed. @throws {MarkedInvalid} Thrown when it is invalid already. */
  markInvalid(mark: InvalidMark, now: Date): void {
    this.checkOpen();
    this.invalid = mark;
    this.updatedAt = now;
  }

  /** @throws {RecordFileNotOpen} Thrown when it is closed. @throws {NotMarkedInvalid} Thrown when it is not invalid. */
  withdrawInvalid(now: Date): void {
    this.checkNotClosed();
    if (this.invalid === null) throw new NotMarkedInvalid(this.reference);
    this.invalid = null;
    this.updatedAt = now;
  }

  /**
   * Whether something may be added to it.
   * @throws {RecordFileNotOpen} Thrown when the file is closed.
   * @throws {FileIsDraft} Thrown when it is being prepared.
   * @throws {MarkedInvalid} Thrown when it is invalid.
   */
  checkOpen(): void {
    this.checkNotClosed();
    if (this.invalid !== null) throw new MarkedInvalid(this.reference);
  }

  /** Whether what it says of itself may change: as {@link checkOpen}, and while it is being prepared. */
  checkDescribable(): void {
    if (this.state !== 'draft') this.checkOpen();
  }

  /**
   * Whether anything about it may change.
   * @throws {RecordFileNotOpen} Thrown when the file is closed.
   * @throws {FileIsDraft} Thrown when it is being prepared: all it takes is words about itself.
   */
  checkNotClosed(): void {
    this.checkNoDraft();
    if (this.state !== 'open') throw new RecordFileNotOpen(this.reference);
  }

  /** @throws {FileIsDraft} Thrown when it is being prepared. */
  checkNoDraft(): void {
    if (this.state === 'draft') throw new FileIsDraft(this.reference);
  }

  private takeReference(reference: string, { unit, plan, fileNo, year }: FileReferenceParts): void {
    this.reference = reference;
    this.referenceKey = referenceKey(reference);
    this.unitNumber = unit;
    this.planMark = plan;
    this.fileNumber = fileNo;
    this.referenceYear = year;
  }
}
