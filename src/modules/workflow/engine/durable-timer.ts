import { getDate, ISOInterval } from '@0dep/piso';
import { type Content, engine } from './engine-library.js';
import { momentOfWallTime, wallTime } from './local-time.js';

const ZONED = /T.*(Z|[+-]\d{2}(:?\d{2})?)$/;
const BY_DAYS = /(^|\/)P(?!T)/;

/** Kinds of timers of BPMN, in the order in which the engine looks at them. */
const KINDS = ['timeDuration', 'timeDate', 'timeCycle'] as const;

/**
 * A timer that knows when it is due and is never armed: whoever runs due timers fires it. It reckons by the clock of the
 * product, keeps its moment once it has one, and never fires by itself when an instance is brought to life.
 */
export class DurableTimer extends engine.TimerEventDefinition {
  declare readonly timeDuration?: string;
  declare readonly timeDate?: string;
  declare readonly timeCycle?: string;

  /** The engine asks this when it begins to wait. @returns when the timer is due, and how often it repeats */
  _getTimers(message: { readonly content: Content }): object {
    const { content } = message;
    const restarted = (content['inbound'] as readonly { readonly repeat?: number }[] | undefined)?.[0]?.repeat;
    const repeats = restarted === undefined ? {} : { repeat: restarted };
    const kept = typeof content.expireAt === 'string' || content.expireAt instanceof Date;
    if (kept) return { expireAt: new Date(content.expireAt), timeout: 1, ...repeats };
    const kind = KINDS.find((one) => this[one] !== undefined);
    if (kind === undefined) throw new TypeError('A timer without duration, date or cycle');
    const value = this.environment.resolveExpression(this[kind], message);
    const parsed = dueMoment(kind, value, this.environment.timers.now());
    return { timerType: kind, timeout: 1, ...parsed, ...repeats };
  }
}

/** When a timer is due that begins to wait now; a date or time without a zone is that of the city. @throws {TypeError} Thrown when its text is neither a date nor a duration. */
export function dueMoment(
  kind: (typeof KINDS)[number],
  value: unknown,
  now: Date,
): { expireAt: Date; repeat?: number } {
  if (value instanceof Date) return { expireAt: value };
  if (typeof value !== 'string' || value.trim() === '')
    throw new TypeError(`A timer needs a text, not ${typeof value}`);
  if (kind === 'timeDate')
    return { expireAt: ZONED.test(value) ? getDate(value) : momentOfWallTime(getDate(value, true)) };
  const interval = new ISOInterval(value, true).parse();
  // days and months are reckoned by the clock on the wall: what begins at ten comes back at ten, in summer and in winter
  const isByDays = BY_DAYS.test(value) && !/\d{4}-/.test(value);
  const expireAt = isByDays
    ? momentOfWallTime(interval.getExpireAt(wallTime(now), wallTime(now)))
    : interval.getExpireAt(now, now);
  return interval.repeat === undefined ? { expireAt } : { expireAt, repeat: interval.repeat };
}
