import { databaseUnavailable } from '#platform/database';

/**
 * Whether a fault nobody caught must end the process. A database that goes away tells a connection so in the very moment it
 * changes hands, when nobody listens: that connection is lost, the next statement gets another one, nothing else is harmed.
 * @param origin how Node met the fault: an unhandled rejection is always a fault of the program
 */
export function isFatal(error: unknown, origin: NodeJS.UncaughtExceptionOrigin): boolean {
  return origin !== 'uncaughtException' || databaseUnavailable(error) === undefined;
}
