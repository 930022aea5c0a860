import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { newId } from '#kernel/ids';
import { currentCorrelationId } from './correlation.js';
import { faultText, faultWithPlace, framesOf } from './fault-text.js';

/**
 * Nest's logger as JSON lines on standard error with correlation ids (outside of requests and jobs: one for the run of the
 * process); messages carry ids and codes, never personal data.
 */
export class StructuredLogger implements LoggerService {
  private readonly logger: Logger;

  constructor(level: string, role: string) {
    const run = newId();
    this.logger = pino(
      {
        level,
        base: { role, pid: process.pid },
        mixin: () => ({ correlationId: currentCorrelationId() ?? run }),
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
      },
      pino.destination({ dest: 2, sync: true }),
    );
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(
    level: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = typeof rest.at(-1) === 'string' ? (rest.at(-1) as string) : undefined;
    const stack =
      level === 'error' && typeof rest[0] === 'string' && rest.length > 1 ? framesOf(rest[0]).join('\n') : undefined;
    if (message instanceof Error) this.logger[level]({ context, fault: faultWithPlace(message) }, faultText(message));
    else this.logger[level]({ context, ...(stack === undefined ? {} : { stack }) }, String(message));
  }
}
