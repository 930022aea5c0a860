import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Actor } from '#kernel/actor';
import { Clock } from '#kernel/clock';
import { Database, queryIn, type Transaction } from '#platform/database';
import type { PlanRehearsal, RehearsalReport } from '../../domain/plan-rehearsal.entity.js';
import { RehearsalRepository } from '../../persistence/rehearsal/rehearsal.repository.js';
import { RehearsalStock } from '../../persistence/rehearsal/rehearsal-stock.js';
import { NumberGiving } from './number-giving.js';
import { RehearsalFacts } from './rehearsal-facts.js';
import { RehearsalRulesReader } from './rehearsal-rules.js';
import { ReportWriting } from './report-writing.js';

/** So many files are worked out and written at once. */
const PAGE = 2_000;
const PROGRESS_MS = 500;

/** Works out what a version of the plan would make of every file there is, and stores it as the report; a job does this. */
@Injectable()
export class WorkOutRehearsal {
  constructor(
    private readonly database: Database,
    private readonly rehearsals: RehearsalRepository,
    private readonly stock: RehearsalStock,
    private readonly rules: RehearsalRulesReader,
    private readonly facts: RehearsalFacts,
    private readonly clock: Clock,
  ) {}

  /** Repeated calls change nothing once the report is there. */
  async execute(actor: Actor, rehearsalId: string): Promise<void> {
    const rehearsal = await this.database.transaction((transaction) =>
      this.rehearsals.getLocked(transaction, rehearsalId),
    );
    if (rehearsal.state !== 'running') return;
    const progress = { done: 0, total: 0 };
    // Begun outside of the transaction, so that what it writes is seen while the transaction is open.
    const timer = setInterval(() => {
      void this.rehearsals.noteProgress(rehearsalId, progress.done, progress.total).catch(() => undefined);
    }, PROGRESS_MS);
    try {
      const report = await this.database.transaction((transaction) => this.workOut(transaction, rehearsal, progress));
      await this.finish(actor, rehearsalId, report);
    } finally {
      clearInterval(timer);
    }
  }

  /** One look at everything: what others change meanwhile shows as a difference afterwards, not as half a report. */
  private async workOut(
    transaction: Transaction,
    rehearsal: PlanRehearsal,
    progress: { done: number; total: number },
  ): Promise<RehearsalReport & { isShownAgain: boolean }> {
    await queryIn(transaction, 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    const rules = await this.rules.read(rehearsal);
    const [base] = await queryIn<{ id: string }>(transaction, 'SELECT id FROM filing_plan WHERE in_force');
    progress.total = await this.stock.count(transaction);
    const shown = rehearsal.approvals.length === 0 ? undefined : await this.stock.shown(transaction, rehearsal.id);
    await this.stock.clear(transaction, rehearsal.id);
    const units = await this.stock.units(transaction);
    const writing = new ReportWriting(rules, new NumberGiving(this.stock, rules.outcome.references));
    for await (const files of this.stock.pages(transaction, units, PAGE)) {
      const proceedings = await this.stock.proceedingsOf(
        transaction,
        files.map(({ id }) => id),
      );
      const page = await writing.page(transaction, files, proceedings);
      await this.stock.write(transaction, rehearsal.id, page.files, page.proceedings);
      progress.done += files.length;
    }
    const { stock, outcome } = await this.stock.hashes(transaction, rehearsal.id);
    return {
      basePlanId: base?.id ?? null,
      rulesHash: rules.hash,
      stockHash: stock,
      reportHash: createHash('sha256').update([rules.hash, stock, outcome].join('\n')).digest('hex'),
      counts: writing.counts,
      isShownAgain: shown === undefined || (await this.stock.isShownAgain(transaction, rehearsal.id, shown)),
    };
  }

  private async finish(
    actor: Actor,
    rehearsalId: string,
    report: Parameters<PlanRehearsal['finishRun']>[0],
  ): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const rehearsal = await this.rehearsals.getLocked(transaction, rehearsalId);
      const { carriedOver, voided } = rehearsal.finishRun(report, this.clock.now());
      await this.rehearsals.save(transaction, rehearsal);
      await this.facts.tell(transaction, actor, 'records.plan-rehearsed', rehearsal, {
        reportHash: report.reportHash,
        files: report.counts.files,
        obstacles: report.counts.obstacles,
        ...(carriedOver > 0 ? { signaturesCarriedOver: carriedOver } : {}),
        ...(voided > 0 ? { signaturesVoided: voided } : {}),
      });
    });
  }
}
