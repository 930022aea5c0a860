import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { MailItemAlreadyFiled, MailItemChangedMeanwhile, MailItemStepNotAllowed } from '../errors.js';
import type { LetterReading, Suggestion } from '../reading/letter-reading.js';
import { isStepAllowed, type MailItemState, type MailItemStep } from './mail-item-state.js';
import type { Problem } from './problem.js';

/** What a registrar notes about a piece; dates as YYYY-MM-DD. */
export interface MailItemFields {
  readonly subject: string | null;
  readonly senderName: string | null;
  readonly senderAddress: string | null;
  readonly dateOfLetter: string | null;
  readonly documentType: string | null;
  /** The sender's own mark. */
  readonly foreignReference: string | null;
  /** Our reference as it stands on the letter. */
  readonly ourReference: string | null;
}

/** The reading copy of a piece in the object store. */
export interface MailItemRendition {
  readonly hash: string;
  readonly sizeBytes: number;
}

/** What reading a piece brought about. */
export interface ReadingOutcome {
  readonly reading: LetterReading;
  readonly rendition: MailItemRendition;
  /** Mean confidence of the text, 0..1. */
  readonly textConfidence: number;
  /** A page could not be read with certainty. */
  readonly doubtful: boolean;
  /** Probability above which a piece is delivered without a person. */
  readonly deliveryThreshold: number;
  /** Sure that the letter is for another authority: a person decides what to do with it. */
  readonly warning: Problem | null;
}

const FIELD_NAMES = [
  'subject',
  'senderName',
  'senderAddress',
  'dateOfLetter',
  'documentType',
  'foreignReference',
  'ourReference',
] as const;

/** A piece of incoming mail (Posteingangsstück): letter with enclosures between two separators. */
@Entity('mail_item')
export class MailItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'batch_id' })
  batchId: string;

  /** Running number in the batch, from 1. */
  @Column('integer')
  position: number;

  @Column('text')
  state: MailItemState;

  /** Number of content pages including blank ones. */
  @Column('integer')
  pages: number;

  /** Office whose in-tray it lies in, or that is proposed. */
  @Column('uuid', { name: 'unit_id', nullable: true })
  unitId: string | null;

  /** Number of the office on the separator sheet. */
  @Column('text', { name: 'separator_office', nullable: true })
  separatorOffice: string | null;

  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text', { name: 'sender_name', nullable: true })
  senderName: string | null;

  @Column('text', { name: 'sender_address', nullable: true })
  senderAddress: string | null;

  @Column('date', { name: 'date_of_letter', nullable: true })
  dateOfLetter: string | null;

  @Column('text', { name: 'document_type', nullable: true })
  documentType: string | null;

  @Column('text', { name: 'foreign_reference', nullable: true })
  foreignReference: string | null;

  @Column('text', { name: 'our_reference', nullable: true })
  ourReference: string | null;

  @Column('date', { name: 'received_on' })
  receivedOn: string;

  @Column('jsonb')
  suggestions: readonly Suggestion[];

  @Column('uuid', { name: 'suggested_file_id', nullable: true })
  suggestedFileId: string | null;

  /** Probability that the proposed office is right, 0..1. */
  @Column('double precision', { nullable: true })
  confidence: number | null;

  @Column('jsonb', { nullable: true })
  problem: Problem | null;

  @Column('char', { name: 'rendition_hash', length: 64, nullable: true })
  renditionHash: string | null;

  @Column('integer', { name: 'rendition_size', nullable: true })
  renditionSize: number | null;

  @Column('uuid', { name: 'document_id', nullable: true })
  documentId: string | null;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;

  @VersionColumn({ name: 'version' })
  version: number;

  /** Refuses when the actor saw an older state. @throws {MailItemChangedMeanwhile} Thrown when the versions differ. */
  checkVersion(version: number): void {
    if (version !== this.version) throw new MailItemChangedMeanwhile(this.id, this.version);
  }

  startReading(now: Date): void {
    this.take('start-reading', 'reading', now);
  }

  /** Takes over what was read; returns whether the piece went to an office by itself. */
  finishReading(outcome: ReadingOutcome, now: Date): boolean {
    const { reading, rendition } = outcome;
    const file = reading.suggestions.find((suggestion) => suggestion.field === 'file');
    Object.assign(this, reading.fields);
    this.suggestions = reading.suggestions;
    this.suggestedFileId = file?.value ?? null;
    this.confidence = reading.routing.confidence;
    this.unitId = reading.routing.unitId;
    this.renditionHash = rendition.hash;
    this.renditionSize = rendition.sizeBytes;
    this.problem = outcome.warning;
    const goesByItself =
      this.unitId !== null &&
      !outcome.doubtful &&
      outcome.warning === null &&
      reading.routing.confidence >= outcome.deliveryThreshold;
    this.take('finish-reading', goesByItself ? 'delivered' : 'review', now);
    return goesByItself;
  }

  /** Marks the piece: it cannot go on without a person. */
  fail(problem: Problem, now: Date): void {
    this.take('fail', 'problem', now);
    this.problem = problem;
  }

  /**
   * Corrects what was read; returns the changed fields before and after. The proposed office can be corrected only while
   * the piece lies in the mail room: afterwards delivering and giving back are the ways to move it.
   */
  correct(
    changes: Partial<MailItemFields> & { readonly unitId?: string | null },
    now: Date,
  ): { before: Record<string, string | null>; after: Record<string, string | null> } {
    this.checkStep('correct');
    const before: Record<string, string | null> = {};
    const after: Record<string, string | null> = {};
    if (changes.unitId !== undefined && changes.unitId !== this.unitId && this.state !== 'delivered') {
      before['unitId'] = this.unitId;
      after['unitId'] = changes.unitId;
      this.unitId = changes.unitId;
    }
    for (const name of FIELD_NAMES) {
      const value = changes[name];
      if (value === undefined) continue;
      const tidy = value === null || value.trim() === '' ? null : value.trim();
      if (tidy === this[name]) continue;
      before[name] = this[name];
      after[name] = tidy;
      this[name] = tidy;
    }
    if (Object.keys(after).length > 0) this.updatedAt = now;
    return { before, after };
  }

  deliver(unitId: string, now: Date): void {
    this.take('deliver', 'delivered', now);
    this.unitId = unitId;
    this.problem = null;
  }

  /** The office gives the piece back. */
  giveBack(reason: string, now: Date): void {
    const unitId = this.unitId;
    this.take('return', 'returned', now);
    this.unitId = null;
    this.problem = {
      code: 'INTAKE.RETURNED_BY_OFFICE',
      severity: 'warn',
      details: { reason, ...(unitId === null ? {} : { unitId }) },
    };
  }

  /** The piece became a document. */
  file(documentId: string, now: Date): void {
    this.take('file', 'filed', now);
    this.documentId = documentId;
  }

  retry(now: Date): void {
    this.take('retry', 'waiting', now);
    this.problem = null;
  }

  /** Names the step's target state if the table of steps allows it. */
  checkStep(step: MailItemStep): void {
    if (this.documentId !== null && step === 'file') throw new MailItemAlreadyFiled(this.id, this.documentId);
    if (!isStepAllowed(this.state, step)) throw new MailItemStepNotAllowed(this.id, this.state, step);
  }

  private take(step: MailItemStep, state: MailItemState, now: Date): void {
    this.checkStep(step);
    this.state = state;
    this.updatedAt = now;
  }
}
