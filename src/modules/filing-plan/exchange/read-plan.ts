import { checkPlan, type CheckedPlan } from './check-plan.js';
import { readPlanFile } from './read-plan-file.js';

/**
 * Reads and judges a plan from CSV, XLSX or xdomea 0301.
 * @param leadUnits numbers of the organisational units a unit may name
 */
export async function readPlan(bytes: Uint8Array, leadUnits: ReadonlySet<string>): Promise<CheckedPlan> {
  return checkPlan(await readPlanFile(bytes), leadUnits);
}
