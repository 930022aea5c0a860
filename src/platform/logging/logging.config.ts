import { IsIn } from 'class-validator';

/** Options of logging. */
export class LoggingConfig {
  /** Least severe level that is written. */
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace'])
  LOG_LEVEL = 'info';
}
