import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilingPlanModule } from '#modules/filing-plan';
import { CarryOutRehearsal, RehearsalCarrying } from './application/rehearsal/carry-out-rehearsal.js';
import { ExportStock } from './application/rehearsal/export-stock.js';
import { RehearsalFacts } from './application/rehearsal/rehearsal-facts.js';
import { RehearsalQueries } from './application/rehearsal/rehearsal.queries.js';
import { RehearsalRulesReader } from './application/rehearsal/rehearsal-rules.js';
import { RehearsalSteps } from './application/rehearsal/rehearsal-steps.js';
import { WorkOutRehearsal } from './application/rehearsal/work-out-rehearsal.js';
import { PlanRehearsal } from './domain/plan-rehearsal.entity.js';
import { RehearsalChanges } from './persistence/rehearsal/rehearsal-changes.js';
import { RehearsalRepository } from './persistence/rehearsal/rehearsal.repository.js';
import { RehearsalStock } from './persistence/rehearsal/rehearsal-stock.js';

const USE_CASES = [
  CarryOutRehearsal,
  ExportStock,
  RehearsalQueries,
  RehearsalRepository,
  RehearsalSteps,
  WorkOutRehearsal,
];

/** Rehearsals of plan versions on the stock: worked out, decided, signed, applied, undone. */
@Module({
  imports: [TypeOrmModule.forFeature([PlanRehearsal]), FilingPlanModule],
  providers: [...USE_CASES, RehearsalCarrying, RehearsalChanges, RehearsalFacts, RehearsalRulesReader, RehearsalStock],
  exports: USE_CASES,
})
export class RehearsalModule {}
