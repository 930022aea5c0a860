import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../launcher/root.mjs';

const CODE = /^[A-Z]+(_[A-Z]+)*\.[A-Z0-9]+(_[A-Z0-9]+)*$/;

/**
 * Every problem code of the sources, sorted: where it stands, what it means (from its comment) and, where it is thrown as
 * an error, its kind and HTTP status.
 */
export function readErrorCodes() {
  const codes = new Map();
  for (const file of globSync('src/**/*.ts', { cwd: ROOT }).sort()) {
    if (/\.(spec|migration)\.ts$|\/testing\//.test(file)) continue;
    const source = ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.ES2024, true);
    for (const found of codesOf(source)) merge(codes, { ...found, file });
  }
  return [...codes.values()].sort((one, other) => (one.code < other.code ? -1 : 1));
}

function merge(codes, found) {
  const known = codes.get(found.code);
  if (known === undefined) codes.set(found.code, { ...found });
  else {
    // The class that is thrown says more than a place that only names the code.
    known.file = known.meaning === undefined && found.meaning !== undefined ? found.file : known.file;
    known.meaning ??= found.meaning;
    known.kind ??= found.kind;
    known.status ??= found.status;
  }
}

function codesOf(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node) && CODE.test(node.text) && !isCompared(node)) found.push(describe(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `error.code === '…'` asks for a code that stands elsewhere. */
function isCompared({ parent }) {
  return ts.isBinaryExpression(parent) || ts.isCaseClause(parent);
}

function describe(literal) {
  const { parent } = literal;
  const code = literal.text;
  if (ts.isPropertyDeclaration(parent) && parent.name.getText() === 'code' && ts.isClassDeclaration(parent.parent)) {
    const type = parent.parent;
    return { code, meaning: commentOf(type), kind: valueOf(type, 'kind'), status: valueOf(type, 'httpStatus') };
  }
  if (ts.isParameter(parent) && parent.name.getText() === 'code' && ts.isClassDeclaration(parent.parent.parent)) {
    const kind = parent.parent.parameters.find(({ name }) => name.getText() === 'kind')?.initializer;
    return { code, meaning: commentOf(parent.parent.parent), kind: textOf(kind) };
  }
  return { code, meaning: ts.isPropertyAssignment(parent) ? commentOf(parent) : undefined };
}

/** The text of a property such as `readonly kind = 'conflict'`. */
function valueOf(type, name) {
  const property = type.members.filter(ts.isPropertyDeclaration).find((member) => member.name.getText() === name);
  return textOf(property?.initializer);
}

function textOf(value) {
  return value && (ts.isStringLiteral(value) || ts.isNumericLiteral(value)) ? value.text : undefined;
}

function commentOf(node) {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' ');
  return text.trim() === '' ? undefined : text.replace(/\s+/g, ' ').trim();
}
