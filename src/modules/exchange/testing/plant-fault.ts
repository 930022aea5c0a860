import type { FolderEntry, ManifestContext } from '../domain/manifest-context.js';
import { HEADER, testContext, testFolder, testManifest } from './manifest.js';

/** Rows of the test manifest. */
export const [FILE, PROCEEDING, LETTER, PLAN, OTHER_FILE, OTHER_LETTER] = [2, 3, 4, 5, 6, 7] as const;
/** The files that a fault in one of these rows keeps out; 0 stands for all. */
export const ALL = 0;

/** A planted fault: what it is, what must be said, which file it keeps out (null: none). */
export type Fault = readonly [
  what: string,
  expected: string,
  keepsOut: number | null,
  manifest: Uint8Array | string[],
  context?: ManifestContext | undefined,
];

/** The test manifest with cells of one row changed, by heading. */
export function cells(row: number, changes: Readonly<Record<string, string>>): string[] {
  const headings = HEADER.split(';');
  return testManifest().map((line, index) => {
    if (index + 1 !== row) return line;
    const texts = line.split(';');
    for (const [heading, text] of Object.entries(changes)) texts[headings.indexOf(heading)] = text;
    return texts.join(';');
  });
}

/** One cell changed, and what must be said of it. */
export function cell(
  row: number,
  heading: string,
  text: string,
  code: string,
  detail = '',
  context?: ManifestContext,
): Fault {
  const keepsOut = row < OTHER_FILE ? FILE : OTHER_FILE;
  const expected = [row, code, heading, detail].filter((part) => part !== '').join(' ');
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return [
    `${heading} = „${shown}“ in row ${String(row)}`,
    expected,
    keepsOut,
    cells(row, { [heading]: text }),
    context,
  ];
}

/** The same for something that is only worth a note. */
export function note(...fault: Parameters<typeof cell>): Fault {
  const [what, expected, , manifest, context] = cell(...fault);
  return [what, expected, null, manifest, context];
}

/** The test city with one thing more in the folder. */
export const folder = (path: string, entry: Partial<FolderEntry>): ManifestContext =>
  testContext({ folder: testFolder({ [path]: entry }) });
/** The test city in which a reference was given to something else. */
export const given = (reference: string): ManifestContext =>
  testContext({ given: new Map([[reference, { fileId: 'another', fingerprint: null }]]) });
