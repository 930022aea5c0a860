import vm from 'node:vm';

/** Milliseconds. The first try is short; a machine under load gets a second one before anybody is told that it took too long. */
export const TIME_LIMITS: readonly number[] = [250, 1500];

const box = vm.createContext(Object.create(null) as object) as { job?: () => void };
const script = new vm.Script('job()');

/**
 * Runs something that is synchronous and without side effects, and stops it by force; `false` when it took too long.
 * @param limits milliseconds of each try
 */
export function withinTimeLimit(job: () => void, limits = TIME_LIMITS): boolean {
  for (const timeout of limits) {
    box.job = job;
    try {
      script.runInContext(box, { timeout });
      return true;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    } finally {
      delete box.job;
    }
  }
  return false;
}
