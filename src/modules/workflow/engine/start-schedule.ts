import { type IsoCycle, parseCycle, roughSeconds } from '../model/iso-time.js';
import { dueMoment } from './durable-timer.js';
import { momentOfWallTime, wallTime } from './local-time.js';

/** When a workflow starts by itself: at a moment, after a while, or again and again. */
export interface StartTimer {
  readonly kind: 'date' | 'duration' | 'cycle';
  readonly value: string;
}

const ZONED = /(Z|[+-]\d{2}(:?\d{2})?)$/;

/**
 * The first moment after another one at which a workflow starts; what lies before it is past and is not made up for.
 * @param since when the version came into force: durations, and repetitions without a beginning, count from there
 * @returns `null` when it starts no more
 * @throws {TypeError} Thrown when the text says no time.
 */
export function nextStart({ kind, value }: StartTimer, since: Date, after: Date): Date | null {
  if (kind === 'cycle') return nextOfCycle(value, since, after);
  const { expireAt } = dueMoment(kind === 'date' ? 'timeDate' : 'timeDuration', value, since);
  if (Number.isNaN(expireAt.getTime())) throw new TypeError(`${value} is no moment`);
  return expireAt > after ? expireAt : null;
}

function nextOfCycle(value: string, since: Date, after: Date): Date | null {
  const cycle = parseCycle(value);
  const every = cycle && roughSeconds(cycle.every);
  if (!cycle || !every) throw new TypeError(`${value} is no repetition`);
  const { from, times = Infinity } = cycle;
  // without a beginning the first one comes when the first interval is over
  const first = from === undefined ? 1 : 0;
  const start = from === undefined ? since : beginning(from);
  const passed = Math.floor((after.getTime() - start.getTime()) / 1000 / every) - 2;
  for (let count = Math.max(first, passed); count < first + times; count += 1) {
    const moment = occurrence(cycle, start, count);
    if (moment > after) return moment;
  }
  return null;
}

function beginning(text: string): Date {
  return dueMoment('timeDate', ZONED.test(text) || text.includes('T') ? text : `${text}T00:00:00`, new Date(0))
    .expireAt;
}

/** Counted from the beginning, so that the 31st comes back after a short month; days by the clock on the wall. */
function occurrence({ every: { months, days, seconds } }: IsoCycle, start: Date, count: number): Date {
  if (months === 0 && days === 0) return new Date(start.getTime() + count * seconds * 1000);
  const wall = wallTime(start);
  const monthStart = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + count * months, 1);
  const lastDay = new Date(monthStart);
  lastDay.setUTCMonth(lastDay.getUTCMonth() + 1, 0);
  const day = Math.min(wall.getUTCDate(), lastDay.getUTCDate()) - 1 + count * days;
  const time = wall.getTime() % 86_400_000;
  return momentOfWallTime(new Date(monthStart + day * 86_400_000 + time + count * seconds * 1000));
}
