import { beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readSources, ROOT } from './source-files.js';

/** Some existing file of the kind: rules with types need one that belongs to the project. */
function anyFile(pattern: string): string {
  const found = readSources(pattern).find(({ file }) => !file.endsWith('.spec.ts'));
  if (!found) throw new Error(`No file ${pattern}`);
  return found.file;
}

const KERNEL = anyFile('src/kernel/*.ts');
const DOMAIN = anyFile('src/modules/*/domain/*.ts');
const APPLICATION = anyFile('src/modules/*/application/*.ts');
const API = anyFile('src/modules/*/api/*.controller.ts');
const PAGE = anyFile('web/src/**/*.tsx');

const using = (name: string, from: string): string =>
  `import { ${name} } from '${from}';\nexport const used: unknown = ${name};\n`;

const PLANTED: readonly (readonly [what: string, rule: string, file: string, text: string])[] = [
  ['forwardRef', 'no-restricted-imports', APPLICATION, using('forwardRef', '@nestjs/common')],
  ['forwardRef in a controller', 'no-restricted-imports', API, using('forwardRef', '@nestjs/common')],
  ['an HTTP error in a use case', 'no-restricted-imports', APPLICATION, using('NotFoundException', '@nestjs/common')],
  ['an HTTP error in the domain', 'no-restricted-imports', DOMAIN, using('HttpException', '@nestjs/common')],
  ['the database in the domain', 'no-restricted-imports', DOMAIN, using('EntityManager', 'typeorm')],
  ['a deep import of a module', 'no-restricted-imports', APPLICATION, using('x', '#modules/identity/domain/user')],
  ['a deep import of the platform', 'no-restricted-imports', APPLICATION, using('x', '#platform/database/database')],
  [
    'a way around the import map',
    'no-restricted-imports',
    APPLICATION,
    using('x', '../../../platform/database/index.js'),
  ],
  ['any', '@typescript-eslint/no-explicit-any', KERNEL, 'export const loose: any = 1;\n'],
  ['a promise nobody awaits', '@typescript-eslint/no-floating-promises', KERNEL, 'Promise.resolve(1);\nexport {};\n'],
  [
    'an assertion without reason',
    '@typescript-eslint/no-non-null-assertion',
    KERNEL,
    'export const at = (list: string[]): string => list[0]!;\n',
  ],
  ['console', 'no-console', KERNEL, "console.log('x');\nexport {};\n"],
  [
    'seven parameters',
    'max-params',
    KERNEL,
    'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1, g: 1, h: 1): number => a + b + c + d + e + g + h;\n',
  ],
  ['a file of 301 lines', 'max-lines', KERNEL, 'export {};\n'.repeat(301)],
  [
    'a function of 60 lines',
    'max-lines-per-function',
    KERNEL,
    `export function f(): void {\n${'  void 0;\n'.repeat(60)}}\n`,
  ],
  [
    'a hook in a condition',
    'react-hooks/rules-of-hooks',
    PAGE,
    "import { useState } from 'react';\nexport function Page({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n",
  ],
];

const ALLOWED: readonly (readonly [what: string, file: string, text: string])[] = [
  ['an HTTP error in a controller', API, using('NotFoundException', '@nestjs/common')],
  ['decorators of the database in the domain', DOMAIN, using('Entity', 'typeorm')],
];

describe('the lint rules', () => {
  let results: string[][];

  beforeAll(() => {
    const cases = [
      ...PLANTED.map(([, , file, text]) => ({ file, text })),
      ...ALLOWED.map(([, file, text]) => ({ file, text })),
    ];
    const run = spawnSync(process.execPath, [path.join(import.meta.dirname, 'lint-texts.mjs')], {
      cwd: ROOT,
      input: JSON.stringify(cases),
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    if (run.status !== 0) throw new Error(run.stderr);
    results = JSON.parse(run.stdout) as string[][];
  });

  it.each(PLANTED.map(([what, rule], index) => [what, rule, index] as const))('catch %s (%s)', (_what, rule, index) => {
    expect(results[index]).toContain(rule);
  });

  it.each(ALLOWED.map(([what], index) => [what, index] as const))('let pass %s', (_what, index) => {
    expect(results[PLANTED.length + index]).not.toContain('no-restricted-imports');
  });
});
