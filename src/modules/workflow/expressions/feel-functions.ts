/** The functions of FEEL that expressions may call, by name. @norm DMN 1.5 section 10.3.4 */
export const FEEL_FUNCTIONS: ReadonlySet<string> = new Set(
  [
    'number, string, date, date and time, time, duration, years and months duration, now, today, not',
    'substring, string length, upper case, lower case, substring before, substring after, replace, contains, matches',
    'starts with, ends with, split, string join, list contains, list replace, count, min, max, sum, mean, all, any',
    'sublist, append, concatenate, insert before, remove, reverse, index of, union, distinct values, flatten, product',
    'median, stddev, mode, decimal, floor, ceiling, abs, round up, round down, round half up, round half down, modulo',
    'sqrt, log, exp, odd, even, is, before, after, meets, met by, overlaps, overlaps before, overlaps after, finishes',
    'finished by, includes, during, starts, started by, coincides, day of year, day of week, month of year',
    'week of year, sort, get value, get entries, context, context merge, context put',
  ].flatMap((line) => line.split(', ')),
);

/** Functions of this product: working days of North Rhine-Westphalia. Dates go in and come out as dates of FEEL. */
export const WORKING_DAY_FUNCTIONS = {
  isWorkingDay: ['day'],
  nextWorkingDay: ['day'],
  addWorkingDays: ['day', 'count'],
  workingDaysBetween: ['from', 'until'],
} as const;

/** Functions that look for patterns: a careless pattern takes for ever. */
export const PATTERN_FUNCTIONS: ReadonlySet<string> = new Set(['matches', 'replace', 'split']);

/** Functions whose result can be as large as the product of what goes in. */
export const MULTIPLYING_FUNCTIONS: ReadonlySet<string> = new Set(['replace', 'string join', 'list replace']);

/** Names that mean something else outside FEEL; no expression has a use for them. */
export const FORBIDDEN_NAMES: ReadonlySet<string> = new Set([
  ...['constructor', 'prototype', '__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__'],
  ...['__lookupSetter__', 'globalThis', 'process', 'require', 'module', 'exports', 'eval', 'Function', 'arguments'],
  ...['caller', 'callee', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'toLocaleString', 'valueOf'],
  ...['toString', 'parameterNames', 'partial'],
]);
