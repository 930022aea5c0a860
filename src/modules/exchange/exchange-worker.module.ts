import { Module } from '@nestjs/common';
import { ExchangeDeskModule } from './exchange-desk.module.js';
import { ExchangeModule } from './exchange.module.js';
import { TakenOverRepository } from './persistence/taken-over.repository.js';
import { ExchangeWorker, HandOutWork } from './worker/exchange-worker.js';
import { OnRecordsDeleted } from './worker/on-records-deleted.js';

/** Worker side: jobs of conversions and exports. */
@Module({
  imports: [ExchangeModule, ExchangeDeskModule],
  providers: [ExchangeWorker, HandOutWork, OnRecordsDeleted, TakenOverRepository],
})
export class ExchangeWorkerModule {}
