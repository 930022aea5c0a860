/**
 * Writes docs/operations/options.md: every option of every configuration class with default, allowed values and meaning.
 * `--check` writes nothing and fails where the file does not match the classes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import './typescript-loader.mjs';
import { ROOT } from './launcher/root.mjs';

const FILE = path.join(ROOT, 'docs', 'operations', 'options.md');

const { readOptionClasses } = await import('./options/option-classes.mjs');
const wanted = render(await readOptionClasses());

if (process.argv.includes('--check')) {
  if (read(FILE) !== wanted) {
    console.error(
      'docs/operations/options.md is out of date: run node scripts/run.mjs scripts/generate-config-docs.mjs',
    );
    process.exit(1);
  }
} else {
  writeFileSync(FILE, wanted);
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function render(classes) {
  const parts = classes.map(({ purpose, source, options }) => {
    const rows = options.map(({ name, fallback, allowed, meaning }) => {
      const shown = fallback === undefined ? '(none)' : `\`${fallback}\``;
      return `| \`${name}\` | ${shown} | ${cell(allowed)} | ${cell(meaning)} |`;
    });
    return [
      `## ${purpose}`,
      '',
      `From \`${source}\`.`,
      '',
      '| Option | Default | Allowed | Meaning |',
      '|---|---|---|---|',
      ...rows,
    ];
  });
  const head = [
    '# Options',
    '',
    'All options come from the environment and are checked at the start; every fault is reported at once. An empty value',
    'counts as not set. This file is made from the configuration classes by `scripts/generate-config-docs.mjs`.',
  ];
  return `${[head, ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
