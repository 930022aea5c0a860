import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDay } from '#kernel/calendar-day';
import { LoanInvalid, PaperNotLent } from '../part-errors.js';
import type { Person } from './invalid-mark.js';

const BORROWER_MAX = 200;
const LATEST = '2199-12-31';

/** A loan (Ausleihe) of the paper part of a file: who has it since when and until when, and when it came back. */
@Entity('paper_loan')
export class PaperLoan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  /** Person or place that has it. */
  @Column('text')
  borrower: string;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('date', { name: 'lent_on' })
  lentOn: CalendarDay;

  /** Last day of the loan. */
  @Column('date', { name: 'due_on' })
  dueOn: CalendarDay;

  /** `null` while it is out. */
  @Column('date', { name: 'returned_on', nullable: true })
  returnedOn: CalendarDay | null;

  @Column('text', { name: 'lent_by_name' })
  lentByName: string;

  @Column('text', { name: 'returned_to_name', nullable: true })
  returnedToName: string | null;

  /** The follow-up that reminds of it. */
  @Column('uuid', { name: 'follow_up_id', nullable: true })
  followUpId: string | null;

  /**
   * Lends the paper.
   * @throws {LoanInvalid} Thrown when nobody is named or the day is over or beyond all bounds.
   */
  static lend(
    input: {
      readonly id: string;
      readonly fileId: string;
      readonly borrower: string;
      readonly dueOn: CalendarDay;
      readonly note: string | null;
    },
    by: Person,
    today: CalendarDay,
  ): PaperLoan {
    const borrower = input.borrower.trim();
    if (borrower === '' || borrower.length > BORROWER_MAX) throw new LoanInvalid('borrower');
    if (input.dueOn < today || input.dueOn > LATEST) throw new LoanInvalid('dueOn');
    return Object.assign(new PaperLoan(), {
      id: input.id,
      fileId: input.fileId,
      borrower,
      note: input.note?.trim() || null,
      lentOn: today,
      dueOn: input.dueOn,
      returnedOn: null,
      lentByName: by.name,
      returnedToName: null,
      followUpId: null,
    });
  }

  /** Takes it back. @throws {PaperNotLent} Thrown when it is back already. */
  giveBack(to: Person, today: CalendarDay): void {
    if (this.returnedOn !== null) throw new PaperNotLent(this.id);
    this.returnedOn = today;
    this.returnedToName = to.name;
  }
}
