import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { localDay } from '#kernel/local-day';
import { RecordFileNotOpen } from '../errors.js';
import { ClosingObstructed, NotClosed } from '../life-errors.js';
import { SubFileChangedMeanwhile, SubFileNotEmpty } from '../part-errors.js';
import { type ClosingObstacle, countObstacles } from './closing-rules.js';
import { checkedSubject, type RecordFile } from './record-file.entity.js';

/** A sub-file (Teilakte): a part of a file with a subject of its own, which proceedings belong to. @norm xdomea 3.1 AkteType/Teilakte */
@Entity('sub_file')
export class SubFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  /** Running number in the file, from 1; never given again. */
  @Column('integer')
  number: number;

  @Column('text')
  subject: string;

  @Column('text')
  state: 'open' | 'closed';

  @Column('date', { name: 'started_on' })
  startedOn: string;

  /** Day on which it was closed; `null` while it is open. */
  @Column('date', { name: 'closed_on', nullable: true })
  closedOn: string | null;

  @VersionColumn()
  version: number;

  /** Opens a sub-file in an open file. @throws {RecordFileNotOpen | MarkedInvalid} Thrown when the file takes nothing new. */
  static open(
    file: RecordFile,
    { id, number, subject }: { readonly id: string; readonly number: number; readonly subject: string },
    now: Date,
  ): SubFile {
    file.checkOpen();
    return Object.assign(new SubFile(), {
      id,
      fileId: file.id,
      number,
      subject: checkedSubject(subject),
      state: 'open',
      startedOn: localDay(now),
      closedOn: null,
    });
  }

  /** Gives it another subject. @throws {RecordFileNotOpen} Thrown when it or its file is closed. */
  rename(file: RecordFile, subject: string): void {
    file.checkNotClosed();
    this.checkOpen(file);
    this.subject = checkedSubject(subject);
  }

  /**
   * Closes it: it takes nothing new.
   * @throws {RecordFileNotOpen} Thrown when it or its file is closed already.
   * @throws {ClosingObstructed} Thrown when something in it is still to be done.
   */
  close(file: RecordFile, obstacles: readonly ClosingObstacle[], now: Date): void {
    file.checkNotClosed();
    this.checkOpen(file);
    if (obstacles.length > 0) throw new ClosingObstructed(this.referenceIn(file), countObstacles(obstacles));
    this.state = 'closed';
    this.closedOn = localDay(now);
  }

  /** Opens it again. @throws {RecordFileNotOpen} Thrown when its file is closed. @throws {NotClosed} Thrown when it is open. */
  reopen(file: RecordFile): void {
    file.checkNotClosed();
    if (this.state === 'open') throw new NotClosed(this.referenceIn(file));
    this.state = 'open';
    this.closedOn = null;
  }

  /**
   * Whether it may be taken out.
   * @throws {RecordFileNotOpen} Thrown when it or its file is closed. @throws {SubFileNotEmpty} Thrown when something lies in it.
   */
  checkRemovable(file: RecordFile, proceedings: number): void {
    file.checkNotClosed();
    this.checkOpen(file);
    if (proceedings > 0) throw new SubFileNotEmpty(this.referenceIn(file), proceedings);
  }

  /** @throws {RecordFileNotOpen} Thrown when it is closed. */
  checkOpen(file: RecordFile): void {
    if (this.state !== 'open') throw new RecordFileNotOpen(this.referenceIn(file));
  }

  /** @throws {SubFileChangedMeanwhile} Thrown when somebody else changed it since it was read. */
  checkVersion(file: RecordFile, version: number): void {
    if (version !== this.version) throw new SubFileChangedMeanwhile(this.referenceIn(file));
  }

  /** The reference of its file as it is now, and its number: re-marking a file re-marks its sub-files. */
  referenceIn({ reference }: Pick<RecordFile, 'reference'>): string {
    return subFileReference(reference, this.number);
  }
}

/** How sub-files are referred to, whatever the grammar of the plan: file reference, `-T` and number. */
export function subFileReference(fileReference: string, number: number): string {
  return `${fileReference}-T${String(number)}`;
}
