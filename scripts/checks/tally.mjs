/** Lines told about one failure, and failures told with their lines: who reads a log often sees only its end. */
const LINES_OF_FAILURE = 15;
const FAILURES_IN_FULL = 12;

/**
 * @typedef {object} Failure
 * @property {string} what failed: a test with its file, a check
 * @property {string[]} why it did, in lines
 */

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Failure[]} failures
 * @property {Failure[]} [unsteady] what passed only when it was tried once more
 * @property {string} [reason] why it was skipped
 */

/** Adds up the outcomes of all checks and tells them at the end. */
export class Tally {
  /** @type {Outcome[]} */
  #outcomes = [];

  /** @param {Outcome} outcome */
  add(outcome) {
    this.#outcomes.push(outcome);
  }

  get failed() {
    return this.#sum('failed');
  }

  /** The failures, the table of all checks, and `N passed, N failed` as the last line. */
  print() {
    const [failures, unsteady] = [this.#all('failures'), this.#all('unsteady')];
    const lines = [];
    if (unsteady.length > 0)
      lines.push('', 'Erst beim zweiten Mal / only at the second try:', ...unsteady.flatMap(linesOfFailure));
    if (failures.length > 0) lines.push('', 'Fehlgeschlagen / failed:', ...failures.flatMap(linesOfFailure));
    lines.push('', ...this.#outcomes.map(rowOf));
    const skipped = this.#sum('skipped');
    const total = `${this.#sum('passed')} passed, ${this.failed} failed`;
    lines.push('', skipped > 0 ? `${total}, ${skipped} skipped` : total);
    process.stdout.write(`${lines.join('\n')}\n`);
  }

  #all(field) {
    return this.#outcomes.flatMap(({ name, [field]: told = [] }) => told.map((one) => ({ name, ...one })));
  }

  #sum(field) {
    return this.#outcomes.reduce((sum, outcome) => sum + outcome[field], 0);
  }
}

/** @returns {Outcome} */
export function skippedOutcome(name, reason) {
  return { name, passed: 0, failed: 0, skipped: 1, failures: [], reason };
}

/** @returns {Outcome} */
export function failedOutcome(name, what, why = []) {
  return { name, passed: 0, failed: 1, skipped: 0, failures: [{ what, why }] };
}

/** @returns {Outcome} */
export function passedOutcome(name) {
  return { name, passed: 1, failed: 0, skipped: 0, failures: [] };
}

/** The first ones with what they say, the others by name. */
function linesOfFailure({ name, what, why }, index, all) {
  // what ends in a set-up fails every test of its file for one reason
  const isSame = index > 0 && String(all[index - 1].why) === String(why);
  const told = index < FAILURES_IN_FULL && !isSame ? why.slice(0, LINES_OF_FAILURE) : [];
  return [`  ✗ ${name}: ${what}`, ...told.map((line) => `      ${line}`)];
}

function rowOf({ name, passed, failed, skipped, reason }) {
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped`;
  return `  ${name.padEnd(14)}${counts}${reason === undefined ? '' : `  (${reason})`}`;
}
