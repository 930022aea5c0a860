import { planFault } from '../domain/plan-fault.js';
import { MAX_PLAN_FILE_BYTES, NO_HEAD, type PlanTable } from './plan-table.js';
import { readCsvPlan } from './read-csv-plan.js';
import { readXdomeaPlan } from './read-xdomea-plan.js';
import { readXlsxPlan } from './read-xlsx-plan.js';

/** Reads a plan from CSV, XLSX or xdomea 0301, told by what the file contains, not by its name. */
export async function readPlanFile(bytes: Uint8Array): Promise<PlanTable> {
  if (bytes.length > MAX_PLAN_FILE_BYTES) {
    const fault = planFault('file-too-large', { detail: `${String(MAX_PLAN_FILE_BYTES / 1024 / 1024)} MB` });
    return { head: NO_HEAD, columns: {}, rows: [], faults: [fault] };
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readXlsxPlan(bytes);
  const start = new TextDecoder()
    .decode(bytes.subarray(0, 200))
    .replace(/^\ufeff/, '')
    .trimStart();
  return start.startsWith('<') ? readXdomeaPlan(bytes) : readCsvPlan(bytes);
}
