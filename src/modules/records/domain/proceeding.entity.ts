import { Column, Entity, PrimaryColumn } from 'typeorm';
import { localDay } from '#kernel/local-day';
import { RecordFileNotOpen } from '../errors.js';
import { proceedingReference } from './file-reference.js';
import { checkedSubject, type RecordFile } from './record-file.entity.js';

/** A proceeding (Vorgang): one matter within a file. @norm xdomea 3.1 VorgangType */
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

  /** Opens a proceeding in a file, which numbers it. */
  static open(file: RecordFile, id: string, subject: string, now: Date): Proceeding {
    const proceeding = new Proceeding();
    proceeding.id = id;
    proceeding.fileId = file.id;
    proceeding.subject = checkedSubject(subject);
    proceeding.number = file.nextProceedingNumber(now);
    proceeding.reference = proceedingReference(file.reference, proceeding.number);
    proceeding.state = 'open';
    proceeding.startedOn = localDay(now);
    return proceeding;
  }

  /** @throws {RecordFileNotOpen} Thrown when the proceeding is not open. */
  checkOpen(): void {
    if (this.state !== 'open') throw new RecordFileNotOpen(this.reference);
  }
}
