import { Controller, Get, Global, Injectable, Module, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Public } from '#platform/http';
import { LiveResponse, ReadyResponse } from './health.response.js';

/** Something the process needs to do its work; throws when it is not there. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<void>;
}

const CHECK_TIMEOUT_MS = 5000;

/** What must be there before a process takes requests; modules add theirs when they start. */
@Injectable()
export class ReadinessChecks {
  private readonly checks: ReadinessCheck[] = [];

  add(check: ReadinessCheck): void {
    this.checks.push(check);
  }

  /** Each check by name: `ok` or `unavailable`; causes are logged elsewhere, never shown. */
  async run(): Promise<Record<string, 'ok' | 'unavailable'>> {
    const results = await Promise.all(
      this.checks.map(async (one) => {
        const timeout = new Promise<never>((_, reject) => {
          setTimeout(() => {
            reject(new Error('timeout'));
          }, CHECK_TIMEOUT_MS).unref();
        });
        return Promise.race([one.check(), timeout]).then(
          () => [one.name, 'ok'] as const,
          () => [one.name, 'unavailable'] as const,
        );
      }),
    );
    return Object.fromEntries(results);
  }
}

/** Health for orchestrators: alive, and ready to work. */
@ApiTags('operations')
@Controller('health')
export class HealthController {
  constructor(private readonly checks: ReadinessChecks) {}

  /** The process runs. */
  @Get('live')
  @Public()
  live(): LiveResponse {
    return { status: 'ok' };
  }

  /** Database and object store can be reached. */
  @Get('ready')
  @Public()
  @ApiOkResponse({ type: ReadyResponse })
  @ApiServiceUnavailableResponse({ type: ReadyResponse, description: 'Something is missing' })
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadyResponse> {
    const checks = await this.checks.run();
    const isReady = Object.values(checks).every((state) => state === 'ok');
    if (!isReady) response.status(503);
    return { status: isReady ? 'ok' : 'unavailable', checks };
  }
}

/** Offers {@link ReadinessChecks} and the health routes. */
@Global()
@Module({ providers: [ReadinessChecks], controllers: [HealthController], exports: [ReadinessChecks] })
export class HealthModule {}
