import { Module } from '@nestjs/common';
import { TakeBackFiles, UndoMakers } from './application/undo/take-back-files.js';
import { ExchangeDeskModule } from './exchange-desk.module.js';
import { RecordsModule } from '#modules/records';
import { ExchangeModule } from './exchange.module.js';
import { TakenOverRepository } from './persistence/taken-over.repository.js';
import { ExchangeWorker, HandOutWork, RunTurns } from './worker/exchange-worker.js';
import { OnRecordsDeleted } from './worker/on-records-deleted.js';

/** Worker side: jobs of conversions and exports. */
@Module({
  imports: [ExchangeModule, ExchangeDeskModule, RecordsModule],
  providers: [ExchangeWorker, HandOutWork, OnRecordsDeleted, RunTurns, TakeBackFiles, TakenOverRepository, UndoMakers],
})
export class ExchangeWorkerModule {}
