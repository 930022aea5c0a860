import { DomainError } from '#kernel/domain-error';

/** Thrown when the database cannot be reached or broke a statement off: the same request may succeed a moment later. */
export class DatabaseUnavailable extends DomainError {
  readonly code = 'PLATFORM.DATABASE_UNAVAILABLE';
  readonly kind = 'unavailable';

  constructor(cause: unknown) {
    super('The database is not available', {}, { cause });
  }
}

/** Error codes of PostgreSQL and of the network that pass: no connection, too many, shutting down, deadlock. */
const PASSING =
  /^(08...|53...|57P0[1-5]|55000|55P03|40001|40P01|3D000|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/;
/** The driver has no codes for these. */
const PASSING_TEXT =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed)/;

/** Recognises what the driver throws while the database is away; `undefined` for any other fault. */
export function databaseUnavailable(error: unknown): DatabaseUnavailable | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  const isPassing = (typeof code === 'string' && PASSING.test(code)) || PASSING_TEXT.test(error.message);
  return isPassing ? new DatabaseUnavailable(error) : undefined;
}
