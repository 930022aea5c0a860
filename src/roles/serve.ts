import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import {
  correlationMiddleware,
  limitConnections,
  ProblemDetailsFilter,
  requestValidation,
  securityHeaders,
  staticWeb,
} from '#platform/http';
import { StructuredLogger } from '#platform/logging';
import { Telemetry } from '#platform/telemetry';
import { ApplicationModule, type Side } from './application.module.js';
import type { ApplicationConfig } from './configuration.js';
import { PREFIX, publishOpenApi, WITHOUT_PREFIX } from './openapi.js';
import type { Surroundings } from './surroundings.js';

const WEB = path.resolve(import.meta.dirname, '../../web/dist');

/** A process that runs. */
export interface RunningProcess {
  /** Address of the pages; of a worker that of its health and figures. */
  readonly address: string;
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
  const application = await NestFactory.create<NestExpressApplication>(module, {
    logger,
    bodyParser: side !== 'worker',
    // A fault at the start is ours to tell, and what was started before is to be stopped in order.
    abortOnError: false,
  });
  const server = application.getHttpServer();
  const stop = async (): Promise<void> => {
    // Live pages keep their connection open for ever; without this the process would wait for them when it stops.
    server.closeAllConnections();
    await application.close();
  };
  try {
    if (side === 'worker') prepareHealth(application, config);
    else prepareHttp(application, config);
    await application.listen(config.http.PORT, config.http.HOST);
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${config.http.HOST === '0.0.0.0' ? 'localhost' : config.http.HOST}:${String(port)}`,
    application,
    stop,
  };
}

/** What a worker needs to answer for its health and its figures, and every server first of all. */
function prepareHealth(application: NestExpressApplication, config: ApplicationConfig): void {
  const { HTTP_IDLE_SECONDS, HTTP_UPLOAD_MINUTES, TLS_PROXY } = config.http;
  const limits = { idleMs: HTTP_IDLE_SECONDS * 1000, uploadMs: HTTP_UPLOAD_MINUTES * 60_000 };
  if (TLS_PROXY === 'yes') application.set('trust proxy', 1);
  application.use(limitConnections(application.getHttpServer(), limits));
  application.use(correlationMiddleware);
  application.use(securityHeaders({ tls: TLS_PROXY === 'yes' }));
  application.use(application.get(Telemetry).measure);
  application.setGlobalPrefix(PREFIX, { exclude: WITHOUT_PREFIX });
  application.useGlobalFilters(new ProblemDetailsFilter());
}

/** Everything between the socket and the controllers. */
export function prepareHttp(application: NestExpressApplication, config: ApplicationConfig): void {
  prepareHealth(application, config);
  application.useGlobalPipes(requestValidation());
  application.use(staticWeb(WEB));
  publishOpenApi(application);
}
