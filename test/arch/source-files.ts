import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Folder of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A source file with its text. */
export interface SourceFile {
  /** Relative to the project. */
  readonly file: string;
  readonly text: string;
}

/** All files that fit the pattern, without packages and build results. */
export function readSources(pattern: string): SourceFile[] {
  return globSync(pattern, { cwd: ROOT, exclude: (name) => name === 'node_modules' || name === 'dist' })
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

/** The folders of the modules, by name. */
export function moduleNames(): string[] {
  return globSync('src/modules/*', { cwd: ROOT })
    .map((folder) => path.basename(folder))
    .sort();
}

/** Names a file hands out, and whether it does so without naming them (`export *`). */
export function exportsOf({ file, text }: SourceFile): { names: string[]; isOpenEnded: boolean } {
  const names: string[] = [];
  let isOpenEnded = false;
  for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true).statements) {
    if (ts.isExportDeclaration(statement)) {
      if (statement.exportClause && ts.isNamedExports(statement.exportClause)) {
        names.push(...statement.exportClause.elements.map(({ name }) => name.text));
      } else isOpenEnded = true;
    } else if (isExported(statement)) names.push(statement.name?.getText() ?? 'default');
  }
  return { names, isOpenEnded };
}

type Named = ts.ClassDeclaration | ts.FunctionDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

function isExported(statement: ts.Statement): statement is Named & ts.Statement {
  if (!ts.canHaveModifiers(statement)) return false;
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
