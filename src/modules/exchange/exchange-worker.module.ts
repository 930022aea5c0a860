import { Module } from '@nestjs/common';
import { ExchangeDeskModule } from './exchange-desk.module.js';
import { ExchangeModule } from './exchange.module.js';
import { ExchangeWorker, HandOutWork } from './worker/exchange-worker.js';

/** Worker side: jobs of conversions and exports. */
@Module({ imports: [ExchangeModule, ExchangeDeskModule], providers: [ExchangeWorker, HandOutWork] })
export class ExchangeWorkerModule {}
