import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { UserActor } from '#kernel/actor';
import {
  ApprovalGivenAlready,
  FilingPlanChangedMeanwhile,
  FilingPlanNotReady,
  FilingPlanStateRefuses,
  SecondPersonRequired,
} from '../errors.js';
import type { ReferenceTemplates } from './reference-grammar.js';

/** Draft is worked on; released is approved and waits for its day; one plan at a time is in force. */
export type FilingPlanState = 'draft' | 'released' | 'in-force' | 'superseded';

/** In whose name a release is approved: of records management or of the archive. */
export type ApprovalSide = 'records-management' | 'archive';

/** Approval of a plan by one person. */
export interface PlanApproval {
  readonly side: ApprovalSide;
  readonly userId: string;
  readonly userName: string;
  /** ISO instant. */
  readonly at: string;
}

/** What a new plan begins with. */
export interface NewFilingPlan {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly basedOnId: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** How its references are put together. */
  readonly templates: ReferenceTemplates;
}

const SIDES: readonly ApprovalSide[] = ['records-management', 'archive'];

/** A filing plan (Aktenplan), versioned as a whole. @norm xdomea 3.1 AktenplanType; ArchivG NRW §§ 3, 10 */
@Entity('filing_plan')
export class FilingPlan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  version: string;

  @Column('text')
  state: FilingPlanState;

  /** The plan it was copied from. */
  @Column('uuid', { name: 'based_on_id', nullable: true })
  basedOnId: string | null;

  @Column('date', { name: 'valid_from', nullable: true })
  validFrom: string | null;

  @Column('date', { name: 'valid_until', nullable: true })
  validUntil: string | null;

  /** Day from which it is in force, once that is decided. */
  @Column('date', { name: 'in_force_from', nullable: true })
  inForceFrom: string | null;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt: Date | null;

  @Column('jsonb')
  approvals: readonly PlanApproval[];

  @Column('timestamptz', { name: 'edited_at' })
  editedAt: Date;

  @Column('text', { name: 'file_template' })
  fileTemplate: string;

  @Column('text', { name: 'proceeding_template' })
  proceedingTemplate: string;

  @Column('text', { name: 'document_template' })
  documentTemplate: string;

  @VersionColumn()
  revision: number;

  /** Begins a draft. */
  static draft({ templates, ...input }: NewFilingPlan, now: Date): FilingPlan {
    const plan = new FilingPlan();
    Object.assign(plan, input);
    plan.takeTemplates(templates);
    plan.state = 'draft';
    plan.inForceFrom = null;
    plan.releasedAt = null;
    plan.approvals = [];
    plan.editedAt = now;
    return plan;
  }

  /** How references are put together under this version. */
  get templates(): ReferenceTemplates {
    return { file: this.fileTemplate, proceeding: this.proceedingTemplate, document: this.documentTemplate };
  }

  /** @throws {FilingPlanChangedMeanwhile} Thrown when somebody else changed the plan since it was read. */
  checkRevision(revision: number): void {
    if (revision !== this.revision) throw new FilingPlanChangedMeanwhile(this.id);
  }

  /**
   * Notes that units were changed; approvals given so far were given to something else and are void.
   * @throws {FilingPlanStateRefuses} Thrown when the plan is no draft.
   */
  edit(now: Date): void {
    this.checkState('draft');
    this.approvals = [];
    this.editedAt = now;
  }

  /**
   * Says otherwise how references are put together; approvals given so far are void.
   * @param templates templates without a fault
   * @throws {FilingPlanStateRefuses} Thrown when the plan is no draft.
   */
  changeTemplates(templates: ReferenceTemplates, now: Date): void {
    this.edit(now);
    this.takeTemplates(templates);
  }

  /**
   * Approves the draft for one side; when both sides have, by two persons, it is released.
   * @throws {FilingPlanNotReady} Thrown when faults or open questions are left.
   * @throws {ApprovalGivenAlready} Thrown when this side has approved.
   * @throws {SecondPersonRequired} Thrown when the same person approved for the other side.
   */
  approve(actor: UserActor, side: ApprovalSide, obstacles: number, now: Date): void {
    this.checkState('draft');
    if (obstacles > 0) throw new FilingPlanNotReady(this.id, obstacles);
    if (this.approvals.some((approval) => approval.side === side)) throw new ApprovalGivenAlready(side);
    if (this.approvals.some((approval) => approval.userId === actor.id)) throw new SecondPersonRequired(this.id);
    this.approvals = [...this.approvals, { side, userId: actor.id, userName: actor.name, at: now.toISOString() }];
    if (SIDES.every((needed) => this.approvals.some((approval) => approval.side === needed))) {
      this.state = 'released';
      this.releasedAt = now;
    }
  }

  /** Makes a released plan that is not in force a draft again; its approvals are void. */
  takeBack(now: Date): void {
    this.checkState('released');
    this.state = 'draft';
    this.approvals = [];
    this.releasedAt = null;
    this.inForceFrom = null;
    this.editedAt = now;
  }

  /** Decides the day from which the released plan is in force. */
  schedule(day: string): void {
    this.checkState('released');
    this.inForceFrom = day;
  }

  /** Puts the released plan into force. */
  putInForce(day: string): void {
    this.checkState('released');
    this.state = 'in-force';
    this.inForceFrom = day;
  }

  /** Ends a plan; its files keep it. */
  supersede(): void {
    this.checkState('in-force');
    this.state = 'superseded';
  }

  /**
   * Takes the plan out of force again: it is released as before.
   * @param day the day that was decided for it before, if one was
   */
  withdraw(day: string | null): void {
    this.checkState('in-force');
    this.state = 'released';
    this.inForceFrom = day;
  }

  /** Puts a superseded plan into force again, from the day on it was in force before. */
  reinstate(): void {
    this.checkState('superseded');
    this.state = 'in-force';
  }

  /** @throws {FilingPlanStateRefuses} Thrown when the plan is in another state. */
  checkState(needed: FilingPlanState): void {
    if (this.state !== needed) throw new FilingPlanStateRefuses(this.id, this.state, needed);
  }

  private takeTemplates({ file, proceeding, document }: ReferenceTemplates): void {
    this.fileTemplate = file;
    this.proceedingTemplate = proceeding;
    this.documentTemplate = document;
  }
}
