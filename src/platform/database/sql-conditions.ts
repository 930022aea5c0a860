import type { UnitScope } from '#kernel/actor';

/** Collects WHERE conditions with numbered parameters, so that lists are filtered in SQL and never afterwards. */
export class SqlConditions {
  private readonly parts: string[] = [];

  /** @param parameters those of the statement these conditions are part of, where there are some already */
  constructor(readonly parameters: unknown[] = []) {}

  /** Adds a value and returns its placeholder, such as `$3`. */
  bind(value: unknown): string {
    this.parameters.push(value);
    return `$${String(this.parameters.length)}`;
  }

  /** Adds a condition. */
  add(sql: string): this {
    this.parts.push(sql);
    return this;
  }

  /** Adds `column = value` when a value is given. */
  addEqual(column: string, value: string | undefined): this {
    return value === undefined ? this : this.add(`${column} = ${this.bind(value)}`);
  }

  /** Adds the access rule: the unit in `column` lies within the scope. */
  addScope(column: string, scope: UnitScope): this {
    return scope === 'all' ? this : this.add(`${column} = ANY(${this.bind(scope)}::uuid[])`);
  }

  /** The conditions joined by AND; `TRUE` when there are none. */
  toSql(): string {
    return this.parts.length === 0 ? 'TRUE' : this.parts.map((part) => `(${part})`).join(' AND ');
  }
}
