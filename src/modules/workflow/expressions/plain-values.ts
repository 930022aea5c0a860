import { FeelDate, FeelDateTime, FeelDuration, FeelTime } from 'feelin';

const LARGEST = { members: 100_000, characters: 5_000_000, depth: 60 } as const;
/** What can be addressed in FEEL; a member of another name is not seen, and cannot change how an expression is read. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;

interface Budget {
  members: number;
  characters: number;
}

/**
 * Variables as expressions see them: own data only, copied, without accessors, functions or prototypes. `undefined` when
 * they are too large.
 */
export function plainVariables(variables: unknown, names: readonly string[]): Record<string, unknown> | undefined {
  const budget: Budget = { members: LARGEST.members, characters: LARGEST.characters };
  const plain: Record<string, unknown> = {};
  for (const name of names) {
    if (NAME.test(name)) plain[name] = visible(ownData(variables, name), budget, 0);
  }
  return isSpent(budget) ? undefined : plain;
}

const PATH = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
const WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/**
 * What a plain path such as `application.person.name` leads to, without asking the interpreter: by far the most frequent
 * expression, and the only one that hands on members whose names FEEL cannot say. `undefined` when it is more than a path
 * or leads through a list.
 */
export function followPath(source: string, variables: unknown): { readonly value: unknown } | undefined {
  const path = source.trim();
  if (!PATH.test(path) || WORDS.has(path)) return undefined;
  let value = variables;
  for (const step of path.split('.')) {
    if (Array.isArray(value)) return undefined;
    value = isPlainObject(value) ? ownData(value, step) : null;
  }
  return { value };
}

/** A result as it is stored: dates as ISO 8601 texts, functions and ranges as nothing; `undefined` when too large. */
export function plainResult(value: unknown): unknown {
  const budget: Budget = { members: LARGEST.members, characters: LARGEST.characters };
  const plain = stored(value, budget, 0);
  return isSpent(budget) ? undefined : plain;
}

function isSpent({ members, characters }: Budget): boolean {
  return members < 0 || characters < 0;
}

function ownData(owner: unknown, name: string): unknown {
  if (typeof owner !== 'object' || owner === null) return null;
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  return descriptor !== undefined && 'value' in descriptor ? (descriptor.value as unknown) : null;
}

function visible(value: unknown, budget: Budget, depth: number): unknown {
  return copied(value, budget, depth, visible, NAME);
}

function stored(value: unknown, budget: Budget, depth: number): unknown {
  const isMoment = [FeelDate, FeelDateTime, FeelDuration, FeelTime].some((type) => value instanceof type);
  return isMoment ? String(value) : copied(value, budget, depth, stored, undefined);
}

function copied(
  value: unknown,
  budget: Budget,
  depth: number,
  copy: (inner: unknown, budget: Budget, depth: number) => unknown,
  names: RegExp | undefined,
): unknown {
  budget.members -= 1;
  if (depth > LARGEST.depth || isSpent(budget)) {
    budget.members = -1;
    return null;
  }
  if (typeof value === 'string') {
    budget.characters -= value.length;
    return value;
  }
  if (Array.isArray(value)) return copiedList(value, budget, depth, copy);
  return isPlainObject(value) ? copiedObject(value, budget, depth, copy, names) : simple(value);
}

function simple(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === 'boolean' ? value : null;
}

type Copy = (inner: unknown, budget: Budget, depth: number) => unknown;

function copiedList(list: readonly unknown[], budget: Budget, depth: number, copy: Copy): unknown[] {
  const result: unknown[] = [];
  for (let index = 0; index < list.length && !isSpent(budget); index += 1) {
    result.push(copy(ownData(list, String(index)), budget, depth + 1));
  }
  return result;
}

function copiedObject(value: object, budget: Budget, depth: number, copy: Copy, names: RegExp | undefined): object {
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    if (isSpent(budget)) break;
    if (name === '__proto__' || names?.test(name) === false) continue;
    result[name] = copy(ownData(value, name), budget, depth + 1);
  }
  return result;
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Data of another realm (tests, workers) has another Object.prototype: the one without a prototype of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
