import { dateAndTime, date, evaluate, FeelFunction, unaryTest } from 'feelin';
import { localDay } from '#kernel/local-day';
import { checkFeel, type FeelCheck } from './check-feel.js';
import { ExpressionRefused, ExpressionTooCostly } from './expression-errors.js';
import type { ExpressionKind } from './expression-tree.js';
import { followPath, plainResult, plainVariables } from './plain-values.js';
import { TIME_LIMITS, withinTimeLimit } from './time-limit.js';
import { WORKING_DAYS } from './working-day-functions.js';

const MOST_CHECKED = 2000;

/** What is to be evaluated, with what. */
interface Evaluation {
  readonly kind: ExpressionKind;
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly at: Date | undefined;
  /** What the cell of a decision table is held against. */
  readonly subject?: unknown;
}

/**
 * Expressions of workflows: FEEL, own data only, no way out. Evaluating is synchronous, has no side effect and ends.
 * @norm DMN 1.5 chapter 10 (FEEL)
 */
export class FeelExpressions {
  /** What was checked, the longest unused first; models are few and their expressions come again and again. */
  private readonly checked = new Map<string, FeelCheck>();

  constructor(
    private readonly clock: () => Date = () => new Date(),
    private readonly timeLimits = TIME_LIMITS,
  ) {}

  /** Whether an expression may be used, with the variables it asks for; otherwise why not and where. */
  check(source: string, kind: ExpressionKind = 'expression'): FeelCheck {
    const key = `${kind} ${source}`;
    const known = this.checked.get(key);
    const result = known ?? checkFeel(source, kind);
    this.checked.delete(key);
    this.checked.set(key, result);
    if (this.checked.size > MOST_CHECKED) this.checked.delete(this.checked.keys().next().value ?? '');
    return result;
  }

  /**
   * The value of an expression; unknown variables and impossible operations yield `null`. Dates, times and durations come
   * back as ISO 8601 texts. `at` is what `now()` and `today()` say, the day being that of the city.
   * @throws ExpressionRefused when the expression is not allowed, ExpressionTooCostly when it would not end.
   */
  evaluate(source: string, variables: Readonly<Record<string, unknown>>, at?: Date): unknown {
    return this.run({ kind: 'expression', source, variables, at });
  }

  /**
   * Whether a value passes the cell of a decision table, such as `> 5000, 17` or `-`; `null` when it cannot be told.
   * @throws ExpressionRefused when the cell is not allowed, ExpressionTooCostly when it would not end.
   */
  test(source: string, value: unknown, variables: Readonly<Record<string, unknown>>, at?: Date): boolean | null {
    const result = this.run({ kind: 'unary-tests', source, variables, at, subject: value });
    return typeof result === 'boolean' ? result : null;
  }

  private run({ kind, source, variables, at, subject }: Evaluation): unknown {
    const check = this.check(source, kind);
    if (!check.ok) throw new ExpressionRefused(source, check);
    const path = kind === 'expression' ? followPath(source, variables) : undefined;
    if (path !== undefined) return this.bounded(source, path.value);
    const plain = plainVariables(variables, check.variables);
    const asked = plainVariables({ subject }, ['subject']);
    if (plain === undefined || asked === undefined) throw new ExpressionTooCostly(source, 'variables');
    const context = { ...plain, ...WORKING_DAYS, ...this.momentFunctions(at ?? this.clock()) };
    const answer = new Answer();
    const job = (): void =>
      answer.take(kind, source, kind === 'expression' ? context : { ...context, '?': asked.subject });
    if (!check.isCostly) job();
    else if (!withinTimeLimit(job, this.timeLimits)) throw new ExpressionTooCostly(source, 'time');
    return this.bounded(source, answer.value);
  }

  private bounded(source: string, value: unknown): unknown {
    const result = plainResult(value);
    if (result === undefined) throw new ExpressionTooCostly(source, 'result');
    return result;
  }

  private momentFunctions(at: Date): Readonly<Record<string, FeelFunction>> {
    return {
      now: new FeelFunction(() => dateAndTime(at.toISOString()), []),
      today: new FeelFunction(() => date(localDay(at)), []),
    };
  }
}

/** Holds what an evaluation says, across the border of the time limit. */
class Answer {
  value: unknown = null;

  take(kind: ExpressionKind, source: string, context: Record<string, unknown>): void {
    try {
      this.value = (kind === 'expression' ? evaluate : unaryTest)(source, context).value;
    } catch (error) {
      // What was checked is well-formed: only values are left to be wrong, and those are nothing in FEEL. A stop by the
      // time limit is no error of this kind and cannot be caught here.
      if (!(error instanceof Error)) throw error;
      this.value = null;
    }
  }
}
