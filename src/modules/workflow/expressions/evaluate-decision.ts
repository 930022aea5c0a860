import { DecisionRefused } from './expression-errors.js';
import type { FeelExpressions } from './feel.js';
import { type Decision, decisionFault, type DecisionFaultCode, type DecisionTable } from './decision-table.js';
import { applyHitPolicy, type MatchedRow } from './hit-policies.js';

/** What a decision answered, and by which rows: what people ask first. */
export interface DecisionAnswer {
  readonly value: unknown;
  /** Rows that matched, counted from 1; empty for an expression or where the default answers. */
  readonly rows: readonly number[];
}

type Variables = Readonly<Record<string, unknown>>;

/** Asks decisions that were checked; those a decision rests on are asked first, each once. */
export class DecisionRun {
  private readonly answers = new Map<string, DecisionAnswer>();

  constructor(
    private readonly decisions: ReadonlyMap<string, Decision>,
    private readonly feel: FeelExpressions,
    private readonly at: Date | undefined,
  ) {}

  /** @throws DecisionRefused when the table gives no clear answer. */
  ask(id: string, variables: Variables): DecisionAnswer {
    const known = this.answers.get(id);
    if (known !== undefined) return known;
    const decision = this.decisions.get(id);
    if (decision === undefined) throw new DecisionRefused(decisionFault('decision-unknown', id));
    const below = decision.requires.flatMap((required) => {
      const variable = this.decisions.get(required)?.variable;
      return variable === undefined ? [] : [[variable, this.ask(required, variables).value] as const];
    });
    const seen = { ...variables, ...Object.fromEntries(below) };
    const { logic } = decision;
    const answer =
      'expression' in logic
        ? { value: this.feel.evaluate(logic.expression, seen, this.at), rows: [] }
        : this.askTable(id, logic, seen);
    this.answers.set(id, answer);
    return answer;
  }

  private askTable(id: string, table: DecisionTable, variables: Variables): DecisionAnswer {
    const asked = table.inputs.map(({ expression, allowed, label }, index) => {
      const value = this.feel.evaluate(expression, variables, this.at);
      if (allowed !== undefined && value !== null && this.feel.test(allowed, value, variables, this.at) !== true) {
        this.refuse('input-not-allowed', id, { column: index + 1, detail: label });
      }
      return value;
    });
    const matched: MatchedRow[] = [];
    for (const [index, row] of table.rows.entries()) {
      const matches = row.tests.every((test, column) => this.passes(test, asked[column], variables));
      if (!matches) continue;
      matched.push({
        row: index + 1,
        answers: row.answers.map((cell) => this.feel.evaluate(cell, variables, this.at)),
      });
      if (table.hitPolicy === 'FIRST') break;
    }
    if (matched.length === 0) return { value: this.fallback(table, variables), rows: [] };
    const orders = table.outputs.map(({ values }) =>
      values.map((value) => this.feel.evaluate(value, variables, this.at)),
    );
    const outcome = applyHitPolicy(table, matched, orders);
    if ('code' in outcome) return this.refuse(outcome.code, id, outcome);
    return outcome;
  }

  private passes(test: string, value: unknown, variables: Variables): boolean {
    return test === '-' || this.feel.test(test, value, variables, this.at) === true;
  }

  private fallback({ outputs, hitPolicy, aggregation }: DecisionTable, variables: Variables): unknown {
    const values = outputs.map(({ fallback }) =>
      fallback === undefined ? null : this.feel.evaluate(fallback, variables, this.at),
    );
    if (values.some((value) => value !== null)) {
      return outputs.length === 1
        ? values[0]
        : Object.fromEntries(outputs.map(({ name }, at) => [name, values[at] ?? null]));
    }
    if (aggregation === 'COUNT') return 0;
    return ['COLLECT', 'RULE ORDER', 'OUTPUT ORDER'].includes(hitPolicy) && aggregation === undefined ? [] : null;
  }

  private refuse(
    code: DecisionFaultCode,
    decision: string,
    place: { readonly row?: number; readonly column?: number; readonly detail?: string },
  ): never {
    throw new DecisionRefused(decisionFault(code, decision, place));
  }
}
