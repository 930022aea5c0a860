import { Column, Entity, PrimaryColumn } from 'typeorm';
import { localDay } from '#kernel/local-day';
import { RecordFileNotOpen } from '../errors.js';
import { ClosingObstructed, MarkedInvalid, NotClosed, NotMarkedInvalid } from '../life-errors.js';
import { ProceedingNotDivisible } from '../part-errors.js';
import { type ClosingObstacle, countObstacles } from './closing-rules.js';
import type { ReferenceRules } from './file-reference.js';
import type { InvalidMark } from './invalid-mark.js';
import { checkedSubject, type RecordFile } from './record-file.entity.js';

/** What a proceeding is opened with. */
export interface NewProceeding {
  readonly id: string;
  readonly subject: string;
  readonly rules: ReferenceRules;
  /** The sub-file it belongs to; the file itself when it is left out. */
  readonly subFileId?: string | null;
  /** The proceeding it is part of (Teilvorgang), which numbers it too; it lies where that one lies. */
  readonly partOf?: Proceeding | null;
}

/** A proceeding (Vorgang): one matter within a file, or a part of one (Teilvorgang). @norm xdomea 3.1 VorgangType */
@Entity('proceeding')
export class Proceeding {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  /** Running number in the file, from 1. */
  @Column('integer')
  number: number;

  /** Vorgangszeichen. */
  @Column('text')
  reference: string;

  @Column('text')
  subject: string;

  @Column('text')
  state: 'open' | 'closed';

  @Column('date', { name: 'started_on' })
  startedOn: string;

  /** Day on which it was closed (z.d.A.); `null` while it is open. */
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  /** Set while it is invalid: it stays where it is and takes nothing new. */
  @Column('jsonb', { nullable: true })
  invalid: InvalidMark | null;

  /** The sub-file (Teilakte) it belongs to; `null`: the file itself. */
  @Column('uuid', { name: 'sub_file_id', nullable: true })
  subFileId: string | null;

  /** The proceeding it is part of; `null`: of none. Parts have no parts. @norm xdomea 3.1 VorgangType/Teilvorgang */
  @Column('uuid', { name: 'part_of_id', nullable: true })
  partOfId: string | null;

  /** Running number among the parts of that proceeding, from 1, beside its number in the file. */
  @Column('integer', { name: 'part_number', nullable: true })
  partNumber: number | null;

  /** The last number that was given to a part of it; none is given again. */
  @Column('integer', { name: 'last_part_number' })
  lastPartNumber: number;

  /** Opens a proceeding in a file, which numbers it. */
  static open(
    file: RecordFile,
    { id, subject, rules, subFileId = null, partOf = null }: NewProceeding,
    now: Date,
  ): Proceeding {
    const proceeding = new Proceeding();
    proceeding.id = id;
    proceeding.fileId = file.id;
    proceeding.subject = checkedSubject(subject);
    proceeding.takeNextNumber(file, rules, now);
    proceeding.state = 'open';
    proceeding.startedOn = localDay(now);
    proceeding.closedOn = null;
    proceeding.invalid = null;
    proceeding.subFileId = subFileId;
    proceeding.lastPartNumber = 0;
    proceeding.leaveWhole();
    if (partOf !== null) proceeding.becomePartOf(partOf);
    return proceeding;
  }

  /** Takes the next number of its file; once more where the reference it makes was given to something else before. */
  takeNextNumber(file: RecordFile, rules: ReferenceRules, now: Date): void {
    this.number = file.nextProceedingNumber(now);
    this.continueReference(file, rules);
  }

  /** Continues the reference its file has now. */
  continueReference(file: RecordFile, rules: ReferenceRules): void {
    this.reference = rules.proceeding(file.reference, this.number);
  }

  /**
   * Becomes a part (Teilvorgang) of another proceeding of its file, under the next number of that one.
   * @throws {ProceedingNotDivisible} Thrown when that one is a part itself, or the same.
   * @throws {RecordFileNotOpen | MarkedInvalid} Thrown when that one takes nothing.
   */
  becomePartOf(whole: Proceeding): void {
    if (whole.partOfId !== null || whole.id === this.id) throw new ProceedingNotDivisible(whole.reference);
    whole.checkOpen();
    this.joinWhole(whole);
  }

  /** The same as an older register had it: also of one that was closed there. */
  joinWhole(whole: Proceeding): void {
    whole.lastPartNumber += 1;
    this.partOfId = whole.id;
    this.partNumber = whole.lastPartNumber;
    this.subFileId = whole.subFileId;
  }

  /** Stands by itself from now on; its reference stays. */
  leaveWhole(): void {
    this.partOfId = null;
    this.partNumber = null;
  }

  /** Goes into another file, which numbers it. @throws {RecordFileNotOpen | MarkedInvalid} Thrown when the file takes nothing. */
  moveTo(file: RecordFile, rules: ReferenceRules, now: Date): void {
    this.fileId = file.id;
    this.takeNextNumber(file, rules, now);
  }

  /** Comes back to where it was, under the numbers and reference it had there. */
  moveBack(
    to: Pick<Proceeding, 'fileId' | 'number' | 'reference'> & Partial<Pick<Proceeding, 'partOfId' | 'partNumber'>>,
  ): void {
    Object.assign(this, to);
  }

  /**
   * Closes the proceeding (z.d.A.).
   * @throws {RecordFileNotOpen} Thrown when it or its file is closed already.
   * @throws {ClosingObstructed} Thrown when something is still to be done.
   */
  close(file: RecordFile, obstacles: readonly ClosingObstacle[], now: Date): void {
    file.checkNotClosed();
    this.checkNotClosed();
    if (obstacles.length > 0) throw new ClosingObstructed(this.reference, countObstacles(obstacles));
    this.state = 'closed';
    this.closedOn = localDay(now);
  }

  /** @throws {RecordFileNotOpen} Thrown when its file is closed. @throws {NotClosed} Thrown when it is open. */
  reopen(file: RecordFile): void {
    file.checkNotClosed();
    if (this.state !== 'closed') throw new NotClosed(this.reference);
    this.state = 'open';
    this.closedOn = null;
  }

  /** @throws {RecordFileNotOpen} Thrown when it or its file is closed. @throws {MarkedInvalid} Thrown when it is invalid already. */
  markInvalid(file: RecordFile, mark: InvalidMark): void {
    file.checkNotClosed();
    this.checkOpen();
    this.invalid = mark;
  }

  /** @throws {RecordFileNotOpen} Thrown when it or its file is closed. @throws {NotMarkedInvalid} Thrown when it is not invalid. */
  withdrawInvalid(file: RecordFile): void {
    file.checkNotClosed();
    this.checkNotClosed();
    if (this.invalid === null) throw new NotMarkedInvalid(this.reference);
    this.invalid = null;
  }

  /**
   * Whether something may be added to it.
   * @throws {RecordFileNotOpen} Thrown when the proceeding is closed.
   * @throws {MarkedInvalid} Thrown when it is invalid.
   */
  checkOpen(): void {
    this.checkNotClosed();
    if (this.invalid !== null) throw new MarkedInvalid(this.reference);
  }

  /** Whether anything about it may change. @throws {RecordFileNotOpen} Thrown when the proceeding is closed. */
  checkNotClosed(): void {
    if (this.state !== 'open') throw new RecordFileNotOpen(this.reference);
  }
}
