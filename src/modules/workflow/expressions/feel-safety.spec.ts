import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '#kernel/domain-error';
import { checkFeel } from './check-feel.js';
import { FeelExpressions } from './feel.js';

const long = 'a'.repeat(200_000);
const numbers = [...Array(3000).keys()];

/** Ways out of expressions that were found in this or other products, and ways to keep a machine busy for ever. */
const HOSTILE: readonly string[] = [
  'constructor',
  'x.constructor',
  'x.constructor.constructor("return process")()',
  'constructor.constructor("return process")()',
  'environment.constructor.constructor("return process")()',
  '${environment.constructor.constructor("return process")()}',
  '#{T(java.lang.Runtime).getRuntime().exec("id")}',
  '${7*7}',
  '#{7*7}',
  '{{7*7}}',
  '<%= 7*7 %>',
  '`id`',
  '`${process.pid}`',
  '"".constructor',
  '"".constructor.constructor("return 1")()',
  '[].constructor',
  '[].concat.constructor',
  '{}.constructor',
  '{a: 1}.constructor',
  '{constructor: 1}',
  '{__proto__: {a: 1}}',
  '{"__proto__": {a: 1}}',
  '{prototype: 1}',
  'x.__proto__',
  'x.__proto__.polluted',
  'x.__defineGetter__',
  'x["__proto__"]',
  'get value(x, "__proto__")',
  'get value(x, "constructor")',
  'context put({}, "__proto__", {polluted: true})',
  'context put({}, ["__proto__", "polluted"], true)',
  'context merge([{}, {__proto__: {a: 1}}])',
  'context([{key: "__proto__", value: {a: 1}}])',
  'x.toString()',
  'x.valueOf()',
  'toString()',
  'x.hasOwnProperty("a")',
  'abs.fn',
  'abs.constructor',
  'abs.fn.constructor',
  'matches.parameterNames',
  'process',
  'process.exit(1)',
  'globalThis.process',
  'require("fs")',
  'import("fs")',
  'eval("1")',
  'Function("return 1")()',
  'arguments.callee',
  'this.constructor',
  'function() 1',
  '(function(x) x)(1)',
  '{f: function(n) f(n)}.f(1)',
  'function(x) external {java: {class: "java.lang.Math", method signature: "cos(double)"}}',
  '(x) => x',
  'x => x.constructor',
  'new Date()',
  'x; y',
  'x = 1; process.exit()',
  'while (true) {}',
  'for i in 1..1000000000 return i',
  'count(for i in 1..100000, j in 1..100000 return i)',
  'for i in 1..1000 return for j in 1..1000 return for k in 1..1000 return k',
  'some i in 1..1000000000 satisfies i < 0',
  'every i in 1..1000000000 satisfies i > 0',
  'for i in 1..40 return concatenate(partial, partial)',
  `{${[...Array(60).keys()].map((n) => `a${n}: ${n === 0 ? '"aaaaaaaaaa"' : `a${n - 1} + a${n - 1}`}`).join(', ')}}.a59`,
  `{${[...Array(40).keys()].map((n) => `a${n}: ${n === 0 ? '[1,2]' : `concatenate(a${n - 1}, a${n - 1})`}`).join(', ')}}`,
  `${'replace('.repeat(20)}"aaaaaaaaaa"${', "a", "aaaaaaaaaa")'.repeat(20)}`,
  'matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "^(a+)+$")',
  'matches(x, "(a|a)*$")',
  'matches(x, "(.*a){20}")',
  'matches(x, pattern)',
  'matches(input: x, pattern: "(a+)+$")',
  'replace(x, "(a+)+", "b")',
  'split(x, "(a|aa)+$")',
  'matches(x, "(?<=a+)b")',
  'matches(x, "(a)\\\\1")',
  `${'('.repeat(500)}1${')'.repeat(500)}`,
  '['.repeat(2000),
  `${'{a:'.repeat(1000)}1${'}'.repeat(1000)}`,
  `${'-'.repeat(3000)}1`,
  `${'not('.repeat(300)}true${')'.repeat(300)}`,
  `${'if a then '.repeat(300)}1`,
  `1${' + 1'.repeat(3000)}`,
  `"${'a'.repeat(10_000)}"`,
  'a'.repeat(2001),
  '"\\u0000" + x + "',
  '\u0000',
  '\u202e x',
  '= x',
  '== x',
  'x == 1 || process',
  'x && y',
  '',
  '   ',
  '// nothing',
  '/* open',
  '@"nonsense"',
  'x[y[z[',
  'duration("P999999999999999Y")',
  'date("2020-01-01") + duration("P99999999Y")',
  '10 ** 10 ** 10 ** 10',
  'decimal(1/3, 100000)',
  'x.a.b.c.d.e.f.g',
  'nobody',
  'string join(for i in 1..2000, j in 1..2000 return "aaaaaaaaaaaaaaaaaaaa")',
];

/** What is stored in a state never looks like this; what a caller hands over might. */
const TRAPS: Readonly<Record<string, unknown>> = {
  x: Object.defineProperty({ a: 1 }, 'trap', {
    enumerable: true,
    get() {
      throw new Error('sprung');
    },
  }),
  y: () => 'called',
  z: new (class Secret {
    readonly value = 'secret';
    get hidden(): string {
      return 'hidden';
    }
  })(),
  n: 1e9,
  text: long,
  list: numbers,
};

describe(`${FeelExpressions.name} against hostile expressions`, () => {
  const feel = new FeelExpressions(undefined, [100]);
  const outcome = (source: string): unknown => {
    try {
      return feel.evaluate(source, TRAPS);
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  };

  it('holds a corpus of at least sixty', () => {
    expect(new Set(HOSTILE).size).toBeGreaterThanOrEqual(60);
  });

  it.each(HOSTILE.map((source) => [source.slice(0, 70), source]))(
    'refuses %j or makes nothing of it',
    (_shown, source) => {
      const found = outcome(source);
      const isHarmless =
        found === null || typeof found === 'number' || /^"(WORKFLOW\.EXPRESSION_|P)/.test(JSON.stringify(found));
      expect({ found, isHarmless }).toEqual({ found, isHarmless: true });
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it.each([
    ['accessors are not asked', 'x.trap', null],
    ['functions are not called', 'y()', 'WORKFLOW.EXPRESSION_REFUSED'],
    ['functions are nothing', 'y', null],
    ['instances of classes are nothing', 'z.hidden', null],
    ['neither are their fields', 'z.value', null],
    [
      'a loop over a milliard from a variable is stopped',
      'count(for i in 1..n return i)',
      'WORKFLOW.EXPRESSION_TOO_COSTLY',
    ],
    [
      'a long text is not doubled in pairs',
      'count(for i in list, j in list return text)',
      'WORKFLOW.EXPRESSION_TOO_COSTLY',
    ],
  ])('%s: %s', (_what, source, expected) => {
    expect(outcome(source)).toBe(expected);
  });

  it('refuses variables that are larger than any process has', () => {
    const deep = numbers.reduce<unknown>((inner) => ({ inner }), 1);
    expect(() => feel.evaluate('deep', { deep })).toThrow(/too much/);
    expect(() => feel.evaluate('count(list)', { list: Array(200_000).fill(1) })).toThrow(/too much/);
  });

  it('never does anything but answer with data or refuse', () => {
    const piece = fc.constantFrom(
      ...[
        'x',
        'y',
        '.',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '"a"',
        '1',
        ' + ',
        ' - ',
        ' and ',
        ' or ',
        ' > ',
        ' = ',
        ',',
        ':',
      ],
      ...[
        'for i in ',
        ' return ',
        '..',
        'if ',
        ' then ',
        ' else ',
        'some ',
        ' satisfies ',
        'function(a) ',
        'constructor',
      ],
      ...[
        '__proto__',
        'count',
        'concatenate',
        'matches',
        'string join',
        'not',
        'item',
        '${',
        '`',
        '@"P1D"',
        ' in ',
        '?',
      ],
    );
    const source = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(source, fc.jsonValue(), (text, value) => {
        const found = ((): unknown => {
          try {
            return feel.evaluate(text, { x: value, y: [1, 2] });
          } catch (error) {
            if (error instanceof DomainError) return null;
            throw error;
          }
        })();
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        expect(typeof found).not.toBe('function');
      }),
      { numRuns: 150 },
    );
  });

  it('checks any text without an error of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(typeof checkFeel(text).ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});
