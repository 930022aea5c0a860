import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DeletionContentChanged, DeletionDecided, OnlyRequester, SecondPersonNeeded } from '../life-errors.js';
import { checkedReason } from './invalid-mark.js';
import type { RecordObject } from './record-object.js';

/** What became of a request for deletion. */
export type DeletionRequestState = 'requested' | 'withdrawn' | 'refused' | 'confirmed' | 'overtaken';

/** A member of staff who asks for a deletion or decides on it; never a part of the product. */
export interface DeletingPerson {
  readonly id: string;
  readonly name: string;
}

/** What somebody who asks for a deletion says. */
export interface NewDeletionRequest {
  readonly id: string;
  readonly object: RecordObject;
  readonly reference: string;
  readonly leadUnitId: string;
  readonly reason: string;
  /** Law, rule or order that demands or allows the deletion, such as `Art. 17 Abs. 1 DSGVO`. */
  readonly legalBasis: string;
  /** Fingerprint of what it is about. */
  readonly contentState: string;
}

/** A request to delete a file, proceeding or document (Löschantrag): one person asks, another one decides. */
@Entity('deletion_request')
export class DeletionRequest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'object_kind' })
  objectKind: RecordObject['kind'];

  @Column('uuid', { name: 'object_id' })
  objectId: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  /** Unit in charge of the file when deletion was asked for. */
  @Column('uuid', { name: 'lead_unit_id' })
  leadUnitId: string;

  @Column('text')
  reference: string;

  @Column('text')
  reason: string;

  @Column('text', { name: 'legal_basis' })
  legalBasis: string;

  @Column('uuid', { name: 'requested_by' })
  requestedBy: string;

  @Column('text', { name: 'requested_by_name' })
  requestedByName: string;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  /** Fingerprint of what it is about, as it was when deletion was asked for. */
  @Column('char', { name: 'content_state', length: 64 })
  contentState: string;

  @Column('text')
  state: DeletionRequestState;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('text', { name: 'decided_by_name', nullable: true })
  decidedByName: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason: string | null;

  /** Asks for a deletion. @throws {ReasonMissing} Thrown when reason or legal basis is missing. */
  static ask({ object, ...input }: NewDeletionRequest, by: DeletingPerson, now: Date): DeletionRequest {
    return Object.assign(new DeletionRequest(), input, {
      objectKind: object.kind,
      objectId: object.id,
      fileId: object.fileId,
      reason: checkedReason(input.reason),
      legalBasis: checkedReason(input.legalBasis),
      requestedBy: by.id,
      requestedByName: by.name,
      requestedAt: now,
      state: 'requested' as const,
      decidedBy: null,
      decidedByName: null,
      decidedAt: null,
      decisionReason: null,
    });
  }

  /** The person who asked thinks better of it. @throws {OnlyRequester} Thrown when somebody else does. */
  withdraw(by: DeletingPerson, now: Date): void {
    this.checkUndecided();
    if (by.id !== this.requestedBy) throw new OnlyRequester();
    this.decide('withdrawn', by, now);
  }

  /** A second person refuses. @throws {SecondPersonNeeded} Thrown when it is the first one. */
  refuse(by: DeletingPerson, reason: string, now: Date): void {
    this.checkSecond(by);
    this.decisionReason = checkedReason(reason);
    this.decide('refused', by, now);
  }

  /**
   * A second person confirms: the object goes.
   * @throws {SecondPersonNeeded} Thrown when it is the first one.
   * @throws {DeletionContentChanged} Thrown when what would go is not what that person looked at.
   */
  confirm(by: DeletingPerson, content: { readonly seen: string; readonly present: string }, now: Date): void {
    this.checkSecond(by);
    if (content.seen !== content.present) throw new DeletionContentChanged(this.reference);
    this.decide('confirmed', by, now);
  }

  /** What it is about goes with the deletion of what it lies in: there is nothing left to decide. */
  overtake(by: DeletingPerson, now: Date): void {
    this.checkUndecided();
    this.decide('overtaken', by, now);
  }

  private checkSecond(by: DeletingPerson): void {
    this.checkUndecided();
    if (by.id === this.requestedBy) throw new SecondPersonNeeded();
  }

  /** @throws {DeletionDecided} Thrown when it was decided before. */
  private checkUndecided(): void {
    if (this.state !== 'requested') throw new DeletionDecided(this.id, this.state);
  }

  private decide(state: DeletionRequestState, by: DeletingPerson, now: Date): void {
    this.state = state;
    this.decidedBy = by.id;
    this.decidedByName = by.name;
    this.decidedAt = now;
  }
}
