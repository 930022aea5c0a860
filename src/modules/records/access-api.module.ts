import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccessModule } from './access.module.js';
import { AccessController } from './api/access/access.controller.js';
import { AccessWords } from './api/access/access-words.js';
import { FileAccessController } from './api/access/file-access.controller.js';
import { LevelController } from './api/access/level.controller.js';
import { PlanUnitAccessController } from './api/access/plan-unit-access.controller.js';
import { WalledReadingsInterceptor } from './api/access/walled-readings.interceptor.js';

/** Routes of access to files, and the look at every request that reads behind a wall. */
@Module({
  imports: [AccessModule],
  controllers: [AccessController, FileAccessController, LevelController, PlanUnitAccessController],
  providers: [AccessWords, { provide: APP_INTERCEPTOR, useClass: WalledReadingsInterceptor }],
})
export class AccessApiModule {}
