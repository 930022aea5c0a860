import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { UserActor } from '#kernel/actor';
import type { PlainValue } from '#kernel/domain-event';
import {
  RehearsalApproved,
  RehearsalChangedMeanwhile,
  RehearsalNotReady,
  RehearsalSecondPersonRequired,
  RehearsalStateRefuses,
} from '../rehearsal-errors.js';
import type { Finding, RehearsalOptions } from './rehearsal/file-outcome.js';

/**
 * Running works out the report; ready waits for decisions and approvals; applying and undoing are on their way; applied
 * and undone are done.
 */
export type RehearsalState =
  'running' | 'failed' | 'ready' | 'applying' | 'applied' | 'undoing' | 'undone' | 'discarded';

/** In whose name a rehearsal is signed. */
export type RehearsalSide = 'records-management' | 'archive';

/** A signature under the report. */
export interface RehearsalApproval {
  readonly side: RehearsalSide;
  readonly userId: string;
  readonly userName: string;
  /** ISO instant. */
  readonly at: string;
  /** The report that was read. */
  readonly reportHash: string;
}

/** Numbers of the report. */
export interface RehearsalCounts {
  readonly files: number;
  readonly openFiles: number;
  readonly proceedings: number;
  /** References that get a redirect: of files and of proceedings. */
  readonly redirects: number;
  readonly findings: Readonly<Partial<Record<Finding, number>>>;
  /** Files whose finding still needs a decision or a reason. */
  readonly obstacles: number;
}

/** What a run came to. */
export interface RehearsalReport {
  readonly basePlanId: string | null;
  /** Plan, options and decisions: everything but the stock. */
  readonly rulesHash: string;
  readonly stockHash: string;
  readonly reportHash: string;
  readonly counts: RehearsalCounts;
}

const SIDES: readonly RehearsalSide[] = ['records-management', 'archive'];

/** Where a rehearsal stands again when what was under way is refused. */
const BEFORE: Readonly<Partial<Record<RehearsalState, RehearsalState>>> = {
  running: 'failed',
  applying: 'ready',
  undoing: 'applied',
};

/** A version of the plan tried out on the real stock (Probelauf), with everything that follows: signed, applied, undone. */
@Entity('plan_rehearsal')
export class PlanRehearsal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'filing_plan_id' })
  filingPlanId: string;

  /** The plan in force when it was worked out. */
  @Column('uuid', { name: 'base_plan_id', nullable: true })
  basePlanId: string | null;

  @Column('text')
  state: RehearsalState;

  @Column('jsonb')
  options: RehearsalOptions;

  @Column('text', { name: 'rules_hash', nullable: true })
  rulesHash: string | null;

  @Column('text', { name: 'stock_hash', nullable: true })
  stockHash: string | null;

  /** SHA-256 of rules, stock and outcome: what is signed. */
  @Column('text', { name: 'report_hash', nullable: true })
  reportHash: string | null;

  @Column('jsonb', { nullable: true })
  counts: RehearsalCounts | null;

  @Column('jsonb')
  approvals: readonly RehearsalApproval[];

  /** Why the last run, application or undoing was refused. */
  @Column('jsonb', { nullable: true })
  problem: { readonly code: string; readonly details: PlainValue } | null;

  @Column('jsonb', { name: 'steps' })
  steps: readonly RehearsalStep[];

  /** How the plan came into force by it; `null` where it was in force before. */
  @Column('jsonb', { nullable: true })
  succession: { readonly formerId: string | null; readonly plannedDay: string | null } | null;

  @Column('timestamptz', { name: 'ran_at', nullable: true })
  ranAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @VersionColumn()
  revision: number;

  /** Begins a rehearsal. */
  static begin(
    input: { readonly id: string; readonly filingPlanId: string; readonly options: RehearsalOptions },
    now: Date,
  ): PlanRehearsal {
    const rehearsal = new PlanRehearsal();
    Object.assign(rehearsal, input, {
      basePlanId: null,
      state: 'running',
      rulesHash: null,
      stockHash: null,
      reportHash: null,
      counts: null,
      approvals: [],
      problem: null,
      steps: [],
      succession: null,
      ranAt: null,
      createdAt: now,
    });
    return rehearsal;
  }

  /** Whether both sides signed. */
  get isSigned(): boolean {
    return SIDES.every((needed) => this.approvals.some(({ side }) => side === needed));
  }

  /** @throws {RehearsalChangedMeanwhile} Thrown when somebody else changed it since it was read. */
  checkRevision(revision: number): void {
    if (revision !== this.revision) throw new RehearsalChangedMeanwhile(this.id);
  }

  /** Works the report out again. @throws {RehearsalStateRefuses} Thrown when it is under way or done. */
  runAgain(): void {
    this.checkState('ready', 'failed');
    this.state = 'running';
    this.problem = null;
  }

  /**
   * Takes over what a run came to. Signatures stay when rules and plan in force are the same ones, nothing is open, and
   * everything the signed report showed is in the new one as it was: what came into the stock besides follows the rules
   * that were signed. Anything else is another basis than the signed one, and voids them.
   * @returns what became of the signatures there were
   */
  finishRun(
    { isShownAgain, ...report }: RehearsalReport & { readonly isShownAgain: boolean },
    now: Date,
  ): { readonly carriedOver: number; readonly voided: number } {
    this.checkState('running');
    const signatures = this.approvals.length;
    const isSameBasis =
      report.rulesHash === this.rulesHash &&
      report.basePlanId === this.basePlanId &&
      report.counts.obstacles === 0 &&
      isShownAgain;
    const isSameReport = report.reportHash === this.reportHash;
    if (!isSameBasis) this.approvals = [];
    Object.assign(this, report, { state: 'ready', ranAt: now, problem: null });
    return isSameBasis
      ? { carriedOver: isSameReport ? 0 : signatures, voided: 0 }
      : { carriedOver: 0, voided: signatures };
  }

  /** What was under way was refused; nothing was changed. What is done stays done. */
  refuse(problem: { readonly code: string; readonly details: PlainValue }): void {
    const before = BEFORE[this.state];
    if (before === undefined) return;
    this.state = before;
    this.problem = problem;
  }

  /**
   * Signs the report for one side.
   * @throws {RehearsalNotReady} Thrown when something is undecided or a reason is missing.
   * @throws {RehearsalApproved} Thrown when this side has signed.
   * @throws {RehearsalSecondPersonRequired} Thrown when the same person signed for the other side.
   */
  approve(actor: UserActor, side: RehearsalSide, reportHash: string, now: Date): void {
    this.checkState('ready');
    if (reportHash !== this.reportHash) throw new RehearsalChangedMeanwhile(this.id);
    const obstacles = this.counts?.obstacles ?? 1;
    if (obstacles > 0) throw new RehearsalNotReady(this.id, obstacles);
    if (this.approvals.some((approval) => approval.side === side)) throw new RehearsalApproved(side);
    if (this.approvals.some(({ userId }) => userId === actor.id)) throw new RehearsalSecondPersonRequired(this.id);
    const { id: userId, name: userName } = actor;
    this.approvals = [...this.approvals, { side, userId, userName, at: now.toISOString(), reportHash }];
  }

  /** Asks for the application. @throws {RehearsalNotReady} Thrown when signatures are missing. */
  requestApplication(step: RehearsalStep): void {
    this.checkState('ready');
    if (!this.isSigned) throw new RehearsalNotReady(this.id, SIDES.length - this.approvals.length);
    this.state = 'applying';
    this.problem = null;
    this.steps = [...this.steps, step];
  }

  /** The stock is as the report says. */
  finishApplication(succession: PlanRehearsal['succession']): void {
    this.checkState('applying');
    this.state = 'applied';
    this.succession = succession;
  }

  /** Asks for the undoing. */
  requestUndo(step: RehearsalStep): void {
    this.checkState('applied');
    this.state = 'undoing';
    this.problem = null;
    this.steps = [...this.steps, step];
  }

  /**
   * The stock is as it was.
   * @param leftOut files and proceedings that were deleted since the application, and stay so
   */
  finishUndo(leftOut: number): void {
    this.checkState('undoing');
    this.state = 'undone';
    this.steps = this.steps.map((step, index) => (index === this.steps.length - 1 ? { ...step, leftOut } : step));
  }

  /** Puts the rehearsal aside; nothing was changed by it. */
  discard(): void {
    this.checkState('ready', 'failed');
    this.state = 'discarded';
  }

  /** @throws {RehearsalStateRefuses} Thrown when it is in another state. */
  checkState(...allowed: readonly RehearsalState[]): void {
    if (!allowed.includes(this.state)) throw new RehearsalStateRefuses(this.id, this.state);
  }
}

/** Somebody asked for the application or its undoing. */
export interface RehearsalStep {
  readonly kind: 'apply' | 'undo';
  readonly userId: string | null;
  readonly userName: string;
  readonly at: string;
  readonly reason: string;
  /** Files and proceedings that could not go back, for they were deleted since. */
  readonly leftOut?: number;
}
