import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { StructuredLogger } from '#platform/logging';
import { ApplicationModule } from './application.module.js';
import type { ApplicationConfig } from './configuration.js';
import type { Surroundings } from './surroundings.js';

/** Runs the work with all use cases at hand but neither requests nor jobs, then ends. */
export async function withTool<T>(
  config: ApplicationConfig,
  surroundings: Surroundings,
  work: (application: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const logger = new StructuredLogger('warn', 'tool');
  const application = await NestFactory.createApplicationContext(
    ApplicationModule.forSide('tool', config, surroundings),
    { logger, abortOnError: false },
  );
  try {
    return await work(application);
  } finally {
    await application.close();
  }
}
