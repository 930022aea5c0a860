import { AsyncLocalStorage } from 'node:async_hooks';
import { newId } from '#kernel/ids';

const storage = new AsyncLocalStorage<{ readonly correlationId: string }>();

/** The id that ties log lines, journal entries and messages of one request or job together. */
export function correlationId(): string {
  return storage.getStore()?.correlationId ?? newId();
}

/** Runs the work under a correlation id. */
export function withCorrelation<T>(id: string, work: () => T): T {
  return storage.run({ correlationId: id }, work);
}

/** The id of the running request or job, if there is one. */
export function currentCorrelationId(): string | undefined {
  return storage.getStore()?.correlationId;
}
