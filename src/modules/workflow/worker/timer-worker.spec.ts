import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TimerWorker } from './timer-worker.js';

/** The worker with everything it calls counted. */
function setup(schedules: () => Promise<number>) {
  const fired = jest.fn(() => Promise.resolve(0));
  const [timers, plan, traces, tasks] = [{ execute: fired }, { execute: schedules }, {}, { schedule: jest.fn() }];
  const worker = new TimerWorker(
    ...([timers, plan, traces, tasks] as unknown as ConstructorParameters<typeof TimerWorker>),
  );
  return { worker, fired };
}

describe(TimerWorker.name, () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('fires timers even while schedules cannot be looked at, and looks again', async () => {
    const { worker, fired } = setup(() => Promise.reject(new Error('a broken schedule')));
    worker.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(1_000);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(fired).toHaveBeenCalledTimes(2);
    await worker.beforeApplicationShutdown();
  });
});
