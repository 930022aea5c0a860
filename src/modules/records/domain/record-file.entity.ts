import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { RecordFileChangedMeanwhile, RecordFileNotOpen, SubjectInvalid } from '../errors.js';
import { MergedIntoOther } from '../moving-errors.js';
import { ClosingObstructed, MarkedInvalid, NotClosed, NotMarkedInvalid } from '../life-errors.js';
import { type ClosingObstacle, countObstacles } from './closing-rules.js';
import { type FileReferenceParts, referenceKey } from './file-reference.js';
import type { InvalidMark } from './invalid-mark.js';

/** State of a file; what a closed one is waiting for says `fileLifeState`. */
export type RecordFileState = 'open' | 'closed';

/** Kind of disposal (Aussonderungsart), inherited from the plan unit when the file is opened. */
export type FileDisposalKind = 'A' | 'B' | 'V';

/** A natural or legal person concerned by a file (Kontakt). */
export interface Party {
  readonly name: string;
  readonly address: string;
  /** Such as Antragsteller, Bauherrin, Widerspruchsführer. */
  readonly role: string;
}

/** What a file is opened with. */
export interface NewRecordFile {
  readonly id: string;
  readonly reference: string;
  readonly referenceParts: FileReferenceParts;
  readonly subject: string;
  readonly fileType: string;
  readonly planUnitId: string;
  readonly leadUnitId: string;
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
  readonly parties: readonly Party[];
  /** Values of its fields by which it shall be found. */
  readonly fieldWords?: string;
  /** First day of its period (Laufzeit), YYYY-MM-DD. */
  readonly startedOn: string;
}

/** Where a file goes by re-marking, and what it takes over there. */
export interface NewFilePlace {
  readonly reference: string;
  readonly referenceParts: FileReferenceParts;
  readonly planUnitId: string;
  readonly leadUnitId: string;
  readonly retentionYears: number | null;
  readonly disposalKind: FileDisposalKind;
}

const SUBJECT_MAX = 500;

/** Trims a subject. @throws {SubjectInvalid} Thrown when nothing or too much is left. */
export function checkedSubject(subject: string): string {
  const trimmed = subject.trim().replace(/\s+/g, ' ');
  if (trimmed.length === 0 || trimmed.length > SUBJECT_MAX) throw new SubjectInvalid();
  return trimmed;
}

/** A file (Akte) with the metadata xdomea asks for. @norm xdomea 3.1 AkteType */
@Entity('record_file')
export class RecordFile {
  @PrimaryColumn('uuid')
  id: string;

  /** Aktenzeichen; unique for ever. */
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
      lastProceedingNumber: 0,
      lastDocumentNumber: 0,
      updatedAt: now,
    });
    return file;
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
   * @throws {RecordFileNotOpen} Thrown when the file is not open.
   */
  describe(said: Partial<Pick<RecordFile, 'fileType' | 'parties' | 'fieldWords'>>, now: Date): void {
    this.checkOpen();
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
   * @throws {MarkedInvalid} Thrown when it is invalid.
   */
  checkOpen(): void {
    this.checkNotClosed();
    if (this.invalid !== null) throw new MarkedInvalid(this.reference);
  }

  /** Whether anything about it may change. @throws {RecordFileNotOpen} Thrown when the file is closed. */
  checkNotClosed(): void {
    if (this.state !== 'open') throw new RecordFileNotOpen(this.reference);
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
