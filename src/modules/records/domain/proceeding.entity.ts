import { Column, Entity, PrimaryColumn } from 'typeorm';
import { localDay } from '#kernel/local-day';
import { RecordFileNotOpen } from '../errors.js';
import type { ReferenceRules } from './file-reference.js';
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
  static open(
    file: RecordFile,
    { id, subject, rules }: { readonly id: string; readonly subject: string; readonly rules: ReferenceRules },
    now: Date,
  ): Proceeding {
    const proceeding = new Proceeding();
    proceeding.id = id;
    proceeding.fileId = file.id;
    proceeding.subject = checkedSubject(subject);
    proceeding.takeNextNumber(file, rules, now);
    proceeding.state = 'open';
    proceeding.startedOn = localDay(now);
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

  /** @throws {RecordFileNotOpen} Thrown when the proceeding is not open. */
  checkOpen(): void {
    if (this.state !== 'open') throw new RecordFileNotOpen(this.reference);
  }
}
