import { planFault } from '../domain/plan-fault.js';
import { NO_HEAD, type PlanTable } from './plan-table.js';
import { readCsvTable } from './read-csv-table.js';
import { planTableOf } from './table-rows.js';

/** Reads a plan from CSV; rows are lines of the file. */
export function readCsvPlan(bytes: Uint8Array): PlanTable {
  const table = readCsvTable(bytes);
  if ('rows' in table) return planTableOf(table.rows);
  const row = table.obstacle === 'not-text' ? null : table.row;
  return {
    head: NO_HEAD,
    columns: {},
    rows: [],
    faults: [planFault('file-unreadable', { detail: table.detail, row })],
  };
}
