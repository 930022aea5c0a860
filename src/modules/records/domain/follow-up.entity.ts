import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { addDays, type CalendarDay } from '#kernel/calendar-day';
import { nextWorkingDay } from '#kernel/working-days';
import { FollowUpChangedMeanwhile, FollowUpInPast, FollowUpInvalid, FollowUpSettled } from '../life-errors.js';
import { computeDeadline, DEADLINE_MOST, type DeadlineRule } from './deadline.js';
import type { Person } from './invalid-mark.js';
import type { RecordObject } from './record-object.js';

/** A follow-up (Wiedervorlage) asks for attention on a day; a deadline (Frist) has consequences when it passes. */
export type FollowUpKind = 'follow-up' | 'deadline';

/** When it comes: a follow-up on the day asked for, moved to a working day; a deadline as it is reckoned. */
export type FollowUpRule = { readonly kind: 'wished'; readonly on: CalendarDay } | DeadlineRule;

/** How pressing an open follow-up is today; `soon` within the days of warning. */
export type FollowUpUrgency = 'overdue' | 'today' | 'soon' | 'later';

/** What somebody who sets a follow-up or deadline says. */
export interface NewFollowUp {
  readonly id: string;
  readonly object: RecordObject;
  readonly kind: FollowUpKind;
  /** What is to be looked at, or what must have happened by then. */
  readonly subject: string;
  readonly rule: FollowUpRule;
  readonly warnDays: number;
  /** `null`: the office in charge of the file. */
  readonly assigneeId: string | null;
}

const SUBJECT_MAX = 500;
const OUTCOME_MAX = 1000;
const WARN_MOST = 365;
const LATEST = '2199-12-31';

/** A follow-up (Wiedervorlage) or deadline (Frist) on a file, a proceeding or a document. */
@Entity('follow_up')
export class FollowUp {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text', { name: 'object_kind' })
  objectKind: RecordObject['kind'];

  @Column('uuid', { name: 'object_id' })
  objectId: string;

  @Column('text')
  kind: FollowUpKind;

  @Column('text')
  subject: string;

  @Column('jsonb')
  rule: FollowUpRule;

  @Column('date', { name: 'due_on' })
  dueOn: CalendarDay;

  @Column('integer', { name: 'warn_days' })
  warnDays: number;

  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId: string | null;

  @Column('text')
  state: 'open' | 'done';

  /** What came of it, in the words of whoever settled it. */
  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('text', { name: 'created_by_name' })
  createdByName: string;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;

  @Column('text', { name: 'settled_by_name', nullable: true })
  settledByName: string | null;

  @VersionColumn({ name: 'version' })
  version: number;

  /**
   * Sets a follow-up or deadline.
   * @param today the day it is where the city lies
   * @throws {FollowUpInPast} Thrown when a follow-up shall come on a day that is over; a deadline may have passed.
   * @throws {FollowUpInvalid} Thrown when words are missing or the rule cannot be meant.
   */
  static set(input: NewFollowUp, by: Person, now: Date, today: CalendarDay): FollowUp {
    const followUp = new FollowUp();
    followUp.id = input.id;
    followUp.fileId = input.object.fileId;
    followUp.objectKind = input.object.kind;
    followUp.objectId = input.object.id;
    followUp.kind = input.kind;
    followUp.subject = checkedWords(input.subject, 'subject', SUBJECT_MAX);
    followUp.warnDays = checkedWarning(input.warnDays);
    followUp.assigneeId = input.assigneeId;
    followUp.state = 'open';
    followUp.outcome = null;
    followUp.createdAt = now;
    followUp.createdByName = by.name;
    followUp.settledAt = null;
    followUp.settledByName = null;
    followUp.follow(input.rule, today);
    return followUp;
  }

  /** @throws {FollowUpChangedMeanwhile} Thrown when somebody else changed it since it was read. */
  checkVersion(version: number): void {
    if (version !== this.version) throw new FollowUpChangedMeanwhile(this.id);
  }

  /**
   * Moves it to another day: a follow-up as wished, a deadline because it was prolonged (§ 31 (7) VwVfG).
   * @throws {FollowUpSettled} Thrown when it is settled. @throws {FollowUpInPast} Thrown when the day is over.
   */
  postpone(to: CalendarDay, today: CalendarDay): void {
    this.checkOpen();
    if (to < today) throw new FollowUpInPast(to);
    this.follow(this.kind === 'follow-up' ? { kind: 'wished', on: to } : { kind: 'fixed', on: to }, today);
  }

  /** Gives it to another person, or with `null` to the office in charge. @throws {FollowUpSettled} Thrown when it is settled. */
  handOver(assigneeId: string | null): void {
    this.checkOpen();
    this.assigneeId = assigneeId;
  }

  /** Settles it. @throws {FollowUpSettled} Thrown when it is settled already. */
  settle(outcome: string, by: Person, now: Date): void {
    this.checkOpen();
    const words = outcome.trim();
    this.outcome = words === '' ? null : checkedWords(words, 'outcome', OUTCOME_MAX);
    this.state = 'done';
    this.settledAt = now;
    this.settledByName = by.name;
  }

  private follow(rule: FollowUpRule, today: CalendarDay): void {
    if (rule.kind === 'wished') {
      if (rule.on < today) throw new FollowUpInPast(rule.on);
      this.dueOn = nextWorkingDay(rule.on);
    } else {
      checkLength(rule);
      this.dueOn = computeDeadline(rule).endsOn;
    }
    if (this.dueOn > LATEST) throw new FollowUpInvalid('rule');
    if ((rule.kind === 'wished') !== (this.kind === 'follow-up')) throw new FollowUpInvalid('rule');
    this.rule = rule;
  }

  private checkOpen(): void {
    if (this.state !== 'open') throw new FollowUpSettled(this.id);
  }
}

/** How pressing something open is that is due on a day. */
export function urgencyOf(dueOn: CalendarDay, warnDays: number, today: CalendarDay): FollowUpUrgency {
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  return dueOn <= addDays(today, warnDays) ? 'soon' : 'later';
}

function checkedWords(text: string, field: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > most) throw new FollowUpInvalid(field);
  return trimmed;
}

function checkedWarning(days: number): number {
  if (!Number.isInteger(days) || days < 0 || days > WARN_MOST) throw new FollowUpInvalid('warnDays');
  return days;
}

function checkLength(rule: DeadlineRule): void {
  if (rule.kind !== 'computed') return;
  if (!Number.isInteger(rule.amount) || rule.amount < 1 || rule.amount > DEADLINE_MOST[rule.unit]) {
    throw new FollowUpInvalid('amount');
  }
}
