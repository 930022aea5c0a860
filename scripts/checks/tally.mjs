/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures names of what failed
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

  /** The table of all checks, the names of the failures, and `N passed, N failed` as the last line. */
  print() {
    const lines = ['', ...this.#outcomes.map(rowOf)];
    const failures = this.#outcomes.flatMap(({ name, failures }) =>
      failures.map((failure) => `  ✗ ${name}: ${failure}`),
    );
    if (failures.length > 0) lines.push('', 'Fehlgeschlagen / failed:', ...failures);
    const skipped = this.#sum('skipped');
    const total = `${this.#sum('passed')} passed, ${this.failed} failed`;
    lines.push('', skipped > 0 ? `${total}, ${skipped} skipped` : total);
    process.stdout.write(`${lines.join('\n')}\n`);
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
export function failedOutcome(name, failure) {
  return { name, passed: 0, failed: 1, skipped: 0, failures: [failure] };
}

/** @returns {Outcome} */
export function passedOutcome(name) {
  return { name, passed: 1, failed: 0, skipped: 0, failures: [] };
}

function rowOf({ name, passed, failed, skipped, reason }) {
  const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped).padStart(4)} skipped`;
  return `  ${name.padEnd(14)}${counts}${reason === undefined ? '' : `  (${reason})`}`;
}
