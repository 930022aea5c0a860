import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../launcher/root.mjs';

/** Where the suites of a run lie; removed after it. */
export const SUITES = 'test/.suites';
/** Short files of one suite: many share the loading of the application, few leave something to share out among cores. */
const FILES_OF_A_SUITE = 5;

/**
 * Puts the short test files of a kind together, folder by folder: Jest loads the whole application anew for each file,
 * which takes longer than most of them. Long ones stay alone, so that no core waits for the last suite.
 * @param {string} kind such as `medium`: files `*.medium-spec.ts` below `test/medium`
 * @returns {() => void} removes the suites
 */
export function writeSuites(kind) {
  const folder = path.join(ROOT, SUITES, kind);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const long = JSON.parse(readFileSync(path.join(ROOT, 'test/support/long-files.json'), 'utf8'));
  for (const [name, files] of suitesOf(testFilesOf(kind), (file) => file in long)) {
    const imports = files.map((file) => `import '${path.posix.relative(`${SUITES}/${kind}`, file)}';\n`);
    writeFileSync(path.join(folder, `${name}.${kind}-spec.ts`), imports.join(''));
  }
  return () => rmSync(path.join(ROOT, SUITES), { recursive: true, force: true });
}

/** Test files a suite consists of, from the root of the project; of another file just itself. */
export function filesOfSuite(file) {
  const place = path.relative(ROOT, file).split(path.sep).join('/');
  if (!place.startsWith(`${SUITES}/`)) return [place];
  const imports = readFileSync(file, 'utf8').matchAll(/^import '(.+)';$/gm);
  return [...imports].map(([, target]) => path.posix.join(path.posix.dirname(place), target));
}

function testFilesOf(kind) {
  return readdirSync(path.join(ROOT, 'test', kind), { recursive: true })
    .map((name) => `test/${kind}/${name.split(path.sep).join('/')}`)
    .filter((file) => file.endsWith(`.${kind}-spec.ts`))
    .sort();
}

function suitesOf(files, isLong) {
  const suites = new Map();
  const counts = new Map();
  for (const file of files) {
    const folder = path.posix.basename(path.posix.dirname(file));
    const nth = counts.get(folder) ?? 0;
    if (!isLong(file)) counts.set(folder, nth + 1);
    const name = isLong(file)
      ? `${folder}-${path.posix.basename(file).split('.')[0]}`
      : `${folder}-${Math.floor(nth / FILES_OF_A_SUITE)}`;
    suites.set(name, [...(suites.get(name) ?? []), file]);
  }
  return suites;
}
