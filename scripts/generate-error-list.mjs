/**
 * Writes docs/errors.md: every problem code with its kind, its meaning and the words the pages show for it.
 * `--check` writes nothing and fails where the file does not match the sources.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readErrorCodes } from './errors/error-codes.mjs';
import { readProblemWords } from './errors/problem-words.mjs';
import { ROOT } from './launcher/root.mjs';

const FILE = path.join(ROOT, 'docs', 'errors.md');
const STATUS = { 'not-found': 404, conflict: 409, forbidden: 403, invalid: 422, unavailable: 503 };

const wanted = render(readErrorCodes(), readProblemWords());

if (process.argv.includes('--check')) {
  if (read(FILE) !== wanted) {
    console.error('docs/errors.md is out of date: run node scripts/run.mjs scripts/generate-error-list.mjs');
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

function render(codes, words) {
  const groups = Map.groupBy(codes, ({ code }) => code.split('.')[0]);
  const parts = [...groups].map(([name, members]) => {
    const rows = members.map((entry) => row(entry, words.get(entry.code)));
    const head = ['| Code | Kind | Meaning | What the pages say | Way out |', '|---|---|---|---|---|'];
    return [`## ${name}`, '', ...head, ...rows];
  });
  return `${[intro(codes, words), ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function intro(codes, words) {
  const worded = codes.filter(({ code }) => words.has(code)).length;
  return [
    '# Problem codes',
    '',
    'Every refusal of the API is an `application/problem+json` (RFC 9457) with one of these codes, and every problem of a',
    'file or piece carries one. The API sends the code; the words live in the catalogue of the pages, in German and English.',
    'A kind with a number is thrown as an error and answered with that HTTP status; `noted` stands on the file, piece or',
    'check it concerns, or in the log. Only `unavailable` is tried again by jobs; everything else goes to a person.',
    '',
    `${codes.length} codes, ${worded} with words of their own; the others are shown with general words and the code.`,
    'This file is made by `scripts/generate-error-list.mjs`.',
  ];
}

function row({ code, kind, status, meaning, file }, words) {
  const kindText = kind === undefined ? 'noted' : `${kind} (${status ?? STATUS[kind]})`;
  const said = (part) => (words ? `${words[part].de}<br>*${words[part].en}*` : '–');
  const cells = [`\`${code}\``, kindText, meaning ?? words?.what.en ?? `see \`${file}\``, said('what'), said('todo')];
  return `| ${cells.map((text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
}
