import type { INestApplication, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import {
  correlationMiddleware,
  ProblemDetailsFilter,
  requestValidation,
  securityHeaders,
  staticWeb,
} from '#platform/http';
import { StructuredLogger } from '#platform/logging';
import { Telemetry } from '#platform/telemetry';
import { ApplicationModule, type Side } from './application.module.js';
import type { ApplicationConfig } from './configuration.js';
import { openApiDocument } from './openapi.js';
import type { Surroundings } from './surroundings.js';

const WEB = path.resolve(import.meta.dirname, '../../web/dist');

/** A process that runs. */
export interface RunningProcess {
  /** Address of the pages; undefined for a worker. */
  readonly address: string | undefined;
  readonly application: INestApplicationContext;
  stop(): Promise<void>;
}

/** Starts the application's requests, jobs, or both. */
export async function serve(
  side: Exclude<Side, 'tool'>,
  config: ApplicationConfig,
  surroundings: Surroundings,
): Promise<RunningProcess> {
  const logger = new StructuredLogger(config.logging.LOG_LEVEL, side);
  const module = ApplicationModule.forSide(side, config, surroundings);
  if (side === 'worker') {
    const application = await NestFactory.createApplicationContext(module, { logger });
    return { address: undefined, application, stop: () => application.close() };
  }
  const application = await NestFactory.create<NestExpressApplication>(module, { logger, bodyParser: true });
  prepareHttp(application, config);
  await application.listen(config.http.PORT, config.http.HOST);
  const { port } = (application.getHttpServer() as { address(): AddressInfo }).address();
  // Live pages keep their connection open for ever; without this the process would wait for them when it stops.
  const stop = async (): Promise<void> => {
    (application.getHttpServer() as { closeAllConnections(): void }).closeAllConnections();
    await application.close();
  };
  return {
    address: `http://${config.http.HOST === '0.0.0.0' ? 'localhost' : config.http.HOST}:${String(port)}`,
    application,
    stop,
  };
}

/** Everything between the socket and the controllers. */
export function prepareHttp(application: NestExpressApplication, config: ApplicationConfig): void {
  if (config.http.TLS_PROXY === 'yes') application.set('trust proxy', 1);
  application.use(correlationMiddleware);
  application.use(securityHeaders({ tls: config.http.TLS_PROXY === 'yes' }));
  application.use(application.get(Telemetry).measure);
  application.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'metrics'] });
  application.useGlobalFilters(new ProblemDetailsFilter());
  application.useGlobalPipes(requestValidation());
  application.use(staticWeb(WEB));
  publishOpenApi(application);
}

function publishOpenApi(application: INestApplication): void {
  let document: string | undefined;
  const express = application.getHttpAdapter();
  express.get(
    '/api/openapi.json',
    (_request: unknown, response: { type(type: string): { send(body: string): void } }) => {
      document ??= JSON.stringify(openApiDocument(application));
      response.type('application/json').send(document);
    },
  );
}
