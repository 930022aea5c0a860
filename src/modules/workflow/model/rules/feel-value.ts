import { checkFeel } from '../../expressions/check-feel.js';
import type { FindingCode } from '../finding-meanings.js';
import type { ModdleElement } from '../moddle-element.js';
import type { Report } from './profile-rule.js';

/** Names a variable may have: what FEEL can say. */
export const VARIABLE_NAME = /^[\p{L}_][\p{L}\p{N}_]{0,99}$/u;
/** Words of FEEL and names the engine gives values of its own. */
const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...['and', 'or', 'not', 'if', 'then', 'else', 'for', 'in', 'return', 'some', 'every', 'satisfies', 'between'],
  ...['instance', 'of', 'function', 'external', 'true', 'false', 'null', 'item', 'partial'],
  ...['environment', 'content', 'fields', 'properties', 'constructor', 'prototype', '__proto__', 'loopCounter'],
]);

/** Facts the product itself writes down: handed to what is called, but written by nobody. */
const OWNED_NAMES: ReadonlySet<string> = new Set(['initiator']);

/** Whether nothing may be called so. */
export function isReservedName(name: string): boolean {
  return RESERVED_NAMES.has(name);
}

/** Whether nothing that comes in from anybody, or out of any step, may be written under this name. */
export function isRefusedName(name: string): boolean {
  return RESERVED_NAMES.has(name) || OWNED_NAMES.has(name);
}

/** Reports an expression that is none; says whether it is one. */
export function reportFeel(
  report: Report,
  code: FindingCode,
  element: ModdleElement,
  expression: string,
  values: Readonly<Record<string, string | number>> = {},
): boolean {
  const check = checkFeel(expression);
  if (check.ok) return true;
  const mark = /[$#]\{/.exec(expression)?.[0];
  if (mark !== undefined) report('expression-foreign', element, { values: { expression, mark: `${mark}}` } });
  else report(code, element, { values: { ...values, expression, detail: check.detail } });
  return false;
}

/** What follows the `=` of a value that is an expression; `undefined` for a value that stands for itself. */
export function expressionIn(value: string): string | undefined {
  return value.startsWith('=') ? value.slice(1).trim() : undefined;
}
