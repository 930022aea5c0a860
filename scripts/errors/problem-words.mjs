import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../launcher/root.mjs';

/** The words the pages show for each code, in German and English: `Map(code → { what: { de, en }, todo: { de, en } })`. */
export function readProblemWords() {
  const english = readCatalogue('en');
  const words = new Map();
  for (const file of globSync('web/src/problems/*-words.ts', { cwd: ROOT }).sort()) {
    const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2024, true);
    const visit = (node) => {
      const entry = entryOf(node);
      if (entry) words.set(entry.code, bothLanguages(entry, english));
      else ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return words;
}

/** `'INTAKE.FILE_EMPTY': { what: '…', todo: '…' }` */
function entryOf(node) {
  if (!ts.isPropertyAssignment(node) || !ts.isStringLiteral(node.name)) return undefined;
  if (!ts.isObjectLiteralExpression(node.initializer)) return undefined;
  const texts = node.initializer.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => {
    return [name.getText(), ts.isStringLiteralLike(initializer) ? initializer.text : ''];
  });
  return { code: node.name.text, ...Object.fromEntries(texts) };
}

function bothLanguages({ what, todo }, english) {
  const both = (german) => ({ de: german, en: english.get(german) ?? '' });
  return { what: both(what), todo: both(todo) };
}

/** A message catalogue (PO file): source text → translation. */
function readCatalogue(locale) {
  const text = readFileSync(path.join(ROOT, 'web/src/locales', `${locale}.po`), 'utf8');
  const messages = new Map();
  const quoted = String.raw`"(?:[^"\\]|\\.)*"`;
  const entry = new RegExp(`^msgid ((?:${quoted}\\n?)+)^msgstr ((?:${quoted}\\n?)+)`, 'gm');
  for (const [, id = '', translation = ''] of text.matchAll(entry)) messages.set(joined(id), joined(translation));
  return messages;
}

function joined(lines) {
  const parts = lines.split('\n').filter((line) => line !== '');
  return parts.map((line) => JSON.parse(line)).join('');
}
