import { Controller, Get, Global, Injectable, Module, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '#platform/database';
import { Public } from '#platform/http';
import { Jobs } from '#platform/jobs';

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Figures of this process and the installation's queues in Prometheus' text format; counts only, nothing personal. */
@Injectable()
export class Telemetry {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'talakte_http_request_seconds',
    help: 'Duration of HTTP requests',
    labelNames: ['method', 'status'] as const,
    buckets: SECONDS,
    registers: [this.registry],
  });

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {
    collectDefaultMetrics({ register: this.registry, prefix: 'talakte_' });
    this.addJobGauge();
    this.addEndedJobs();
    this.addOutboxGauge();
  }

  /** Middleware that measures every request; paths are left out, for they carry ids. */
  readonly measure = (request: Request, response: Response, next: NextFunction): void => {
    const end = this.requests.startTimer({ method: request.method });
    response.on('finish', () => {
      end({ status: String(response.statusCode) });
    });
    next();
  };

  private addJobGauge(): void {
    const { jobs } = this;
    const gauge = new Gauge({
      name: 'talakte_jobs',
      help: 'Jobs by queue and state',
      labelNames: ['queue', 'state'] as const,
      registers: [this.registry],
      async collect() {
        gauge.reset();
        for (const { name, state, count } of await jobs.counts()) gauge.set({ queue: name, state }, count);
      },
    });
  }

  private addEndedJobs(): void {
    const { jobs } = this;
    const counter = new Counter({
      name: 'talakte_jobs_ended_total',
      help: 'Runs of jobs that ended in this process',
      labelNames: ['queue', 'outcome'] as const,
      registers: [this.registry],
      collect() {
        counter.reset();
        for (const { name, done, failed } of jobs.endedHere()) {
          counter.inc({ queue: name, outcome: 'done' }, done);
          counter.inc({ queue: name, outcome: 'failed' }, failed);
        }
      },
    });
  }

  private addOutboxGauge(): void {
    const { database } = this;
    const gauge = new Gauge({
      name: 'talakte_outbox_messages',
      help: 'Outbox messages not delivered yet, by state',
      labelNames: ['state'] as const,
      registers: [this.registry],
      async collect() {
        const rows = await database.query<{ state: string; count: number }>(
          `SELECT state, count(*)::int AS count FROM outbox_message WHERE state <> 'done' GROUP BY state`,
        );
        gauge.set({ state: 'pending' }, 0);
        gauge.set({ state: 'dead' }, 0);
        for (const { state, count } of rows) gauge.set({ state }, count);
      },
    });
  }
}

/** `GET /metrics` for Prometheus. */
@ApiTags('operations')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly telemetry: Telemetry) {}

  /** All figures. */
  @Get()
  @Public()
  @ApiOkResponse({
    description: "Figures in Prometheus' text format",
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  async metrics(@Res() response: Response): Promise<void> {
    response.setHeader('Content-Type', this.telemetry.registry.contentType);
    response.send(await this.telemetry.registry.metrics());
  }
}

/** Offers {@link Telemetry} and its route. */
@Global()
@Module({ providers: [Telemetry], controllers: [MetricsController], exports: [Telemetry] })
export class TelemetryModule {}
