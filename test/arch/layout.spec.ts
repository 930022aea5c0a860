import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exportsOf, moduleNames, readSources, ROOT } from './source-files.js';

const LARGEST_FILE = 300;
const LARGEST_FACADE = 20;

/** Files that may be longer, each with its reason. */
const LONGER_FILES = [
  /^src\/roles\/demo\/data\//, // tables of the demo city
  /^web\/src\/locales\//, // catalogues, made by lingui
  /^web\/src\/api\/(schema|generated\/.*)\.ts$/, // made from the API description
];

const FORBIDDEN_NAMES = /(Manager|Helper|Helpers|Util|Utils|Base)$/;

describe('the layout of the sources', () => {
  it('keeps every file small enough to be read in one go', () => {
    const tooLong = [
      ...readSources('src/**/*.ts'),
      ...readSources('web/src/**/*.{ts,tsx}'),
      ...readSources('test/**/*.ts'),
    ]
      .filter(({ file }) => !LONGER_FILES.some((pattern) => pattern.test(file.replaceAll(path.sep, '/'))))
      .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LARGEST_FILE);
    expect(tooLong).toEqual([]);
  });

  it('names files in kebab-case with their role', () => {
    const odd = [...readSources('src/**/*.ts'), ...readSources('test/**/*.ts')]
      .map(({ file }) => path.basename(file))
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*\.ts$/.test(name));
    expect(odd).toEqual([]);
  });

  it('has no class whose name says nothing', () => {
    const named = readSources('src/**/*.ts').flatMap(({ file, text }) =>
      [...text.matchAll(/^export (?:abstract )?class (\w+)/gm)].map(([, name]) => ({ file, name: name ?? '' })),
    );
    expect(named.filter(({ name }) => FORBIDDEN_NAMES.test(name))).toEqual([]);
    const folders = readSources('src/**/*.ts').filter(({ file }) => /\/(common|shared|utils?|helpers?)\//.test(file));
    expect(folders.map(({ file }) => file)).toEqual([]);
  });

  it('knows the longest test files by the names they have', () => {
    const known = JSON.parse(readFileSync(path.join(ROOT, 'test/support/long-files.json'), 'utf8')) as object;
    const gone = Object.keys(known).filter((file) => !existsSync(path.join(ROOT, file)));
    expect(gone).toEqual([]);
  });

  it('never names what this project was made with or where', () => {
    const revealing = [...readSources('{src,web/src,test,scripts,deploy}/**/*.{ts,tsx,mjs,sh}')].filter(
      ({ file, text }) => {
        return !file.includes('arch') && /\/work\/main|\/tmp\/talakte|TODO(?!\(#\d+\))|FIXME/.test(text);
      },
    );
    expect(revealing.map(({ file }) => file)).toEqual([]);
  });
});

describe.each(moduleNames())('the module %s', (name) => {
  const folder = `src/modules/${name}`;

  it('explains itself in a README', () => {
    const [readme] = readSources(`${folder}/README.md`);
    expect(readme?.text.length ?? 0).toBeGreaterThan(300);
  });

  it('has a narrow facade of named exports', () => {
    const [facade] = readSources(`${folder}/index.ts`);
    expect(facade).toBeDefined();
    if (!facade) return;
    const { names, isOpenEnded } = exportsOf(facade);
    expect(isOpenEnded).toBe(false);
    expect({ count: names.length, fits: names.length <= LARGEST_FACADE }).toEqual({ count: names.length, fits: true });
    expect(names.length).toBeGreaterThan(0);
  });

  it('has one use case a file, called execute', () => {
    const useCases = readSources(`${folder}/application/*.ts`).filter(
      ({ file }) => !/\.(queries|spec)\.ts$/.test(file),
    );
    const crowded = useCases.filter(({ text }) => (text.match(/^ {2}(?:async )?execute\(/gm) ?? []).length > 1);
    expect(crowded.map(({ file }) => file)).toEqual([]);
  });
});

describe('the top level', () => {
  it.each(['README.md', 'LICENSE', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/glossary.md', 'docs/operations/README.md'])(
    'has %s',
    (file) => {
      expect(existsSync(path.join(ROOT, file))).toBe(true);
    },
  );
});
