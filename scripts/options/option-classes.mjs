import { getMetadataStorage } from 'class-validator';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT } from '../launcher/root.mjs';

/** How each rule of class-validator reads in a table; rules that say nothing more than the type are left out. */
const RULES = {
  isIn: ([values]) => values.map((value) => `\`${value}\``).join(', '),
  isInt: () => 'whole number',
  min: ([least]) => `from ${least}`,
  max: ([most]) => `to ${most}`,
  minLength: ([least]) => `at least ${least} characters`,
  maxLength: ([most]) => `at most ${most} characters`,
  isUrl: ([options]) => `address ${(options?.protocols ?? ['http', 'https']).map((name) => `\`${name}:\``).join(', ')}`,
  isIp: () => 'IP address',
  matches: ([pattern]) => `\`${pattern.source}\``,
  isBoolean: () => '`true`, `false`',
  isNumber: () => 'number',
  isString: () => '',
};

/** Every configuration class (`*.config.ts`) with its options, read from the class and from its source. */
export async function readOptionClasses() {
  const files = globSync('src/**/*.config.ts', { cwd: ROOT }).sort();
  const classes = [];
  for (const file of files) {
    const exported = await import(pathToFileURL(path.join(ROOT, file)).href);
    for (const node of classesOf(file)) {
      const type = exported[node.name.text];
      if (typeof type === 'function') classes.push(describe(node, type, file));
    }
  }
  return classes;
}

function classesOf(file) {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true).statements.filter(ts.isClassDeclaration);
}

function describe(node, type, source) {
  const defaults = new type();
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
  const options = node.members.filter(ts.isPropertyDeclaration).map((property) => {
    const name = property.name.getText();
    return { name, fallback: defaults[name], allowed: allowedOf(name, rules), meaning: commentOf(property) };
  });
  return { purpose: commentOf(node).replace(/\.$/, ''), source, options };
}

function allowedOf(name, rules) {
  const own = rules.filter(({ propertyName }) => propertyName === name).reverse();
  const words = own.map((rule) => RULES[rule.name]?.(rule.constraints ?? []) ?? '').filter((word) => word !== '');
  return words.join(' ') || 'text';
}

function commentOf(node) {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' ');
}
