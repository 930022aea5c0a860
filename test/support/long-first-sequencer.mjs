import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesOfSuite } from '../../scripts/checks/test-suites.mjs';
import { ROOT } from '../../scripts/launcher/root.mjs';

/**
 * Seconds that the longest test files took on two cores. Only their order counts: begun last, one of them would keep one
 * core busy while the others wait for it. Whoever adds a file that takes longer than half a minute adds it there.
 */
const LONG_FILES = JSON.parse(readFileSync(new URL('long-files.json', import.meta.url), 'utf8'));

/** Jest's order of test files: the longest first, the same in a fresh checkout as in one whose cache knows them. */
export default class LongFirstSequencer {
  sort(tests) {
    const rank = new Map(tests.map((test) => [test, rankOf(test)]));
    return [...tests].sort((one, other) => rank.get(other) - rank.get(one) || (one.path < other.path ? -1 : 1));
  }

  /** Jest asks for a part of the files with `--shard`. */
  shard(tests, { shardIndex, shardCount }) {
    const ordered = [...tests].sort((one, other) => (one.path < other.path ? -1 : 1));
    return ordered.filter((_, index) => index % shardCount === shardIndex - 1);
  }

  /** Nothing is remembered of earlier runs. */
  allFailedTests() {
    return [];
  }

  cacheResults() {
    // the order does not depend on it
  }
}

/** Seconds of a long file; of the others a share of a second that grows with what stands in them; of a suite the sum. */
function rankOf({ path: file }) {
  return filesOfSuite(file)
    .map((place) => LONG_FILES[place] ?? statSync(path.join(ROOT, place)).size / 1_000_000)
    .reduce((sum, seconds) => sum + seconds, 0);
}
