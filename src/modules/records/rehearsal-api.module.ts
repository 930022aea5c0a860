import { Module } from '@nestjs/common';
import { RehearsalReportController } from './api/rehearsal/rehearsal-report.controller.js';
import { RehearsalController } from './api/rehearsal/rehearsal.controller.js';
import { RehearsalModule } from './rehearsal.module.js';

/** Routes of rehearsals. */
@Module({ imports: [RehearsalModule], controllers: [RehearsalController, RehearsalReportController] })
export class RehearsalApiModule {}
