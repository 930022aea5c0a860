import { BULK_ACTIONS_MIGRATIONS } from '#modules/bulk-actions';
import { CIRCULATION_MIGRATIONS } from '#modules/circulation';
import { EXCHANGE_MIGRATIONS } from '#modules/exchange';
import { FILE_TYPES_MIGRATIONS } from '#modules/file-types';
import { FILING_PLAN_MIGRATIONS } from '#modules/filing-plan';
import { IDENTITY_MIGRATIONS } from '#modules/identity';
import { CreateIntake1763700800000 } from '#modules/intake';
import { CreateIntegrity1763700500000 } from '#modules/integrity';
import { RECORDS_MIGRATIONS } from '#modules/records';
import { SEARCH_MIGRATIONS } from '#modules/search';
import { CreateStoredObject1763701000000 } from '#modules/storage';
import { TASKS_MIGRATIONS } from '#modules/tasks';
import { WORKFLOW_MIGRATIONS } from '#modules/workflow';
import { Foundation1763700000000, type Migration } from '#platform/database';
import { CreateJournal1763700100000 } from '#platform/journal';
import { CreateOutbox1763700200000 } from '#platform/outbox';

const DIGITS_OF_STAMP = 13;

/** Every change of the schema in the order in which it is applied: that of the time stamps at the end of their names. */
export const MIGRATIONS: readonly Migration[] = [
  Foundation1763700000000,
  CreateJournal1763700100000,
  CreateOutbox1763700200000,
  ...IDENTITY_MIGRATIONS,
  CreateIntegrity1763700500000,
  ...FILING_PLAN_MIGRATIONS,
  ...FILE_TYPES_MIGRATIONS,
  ...RECORDS_MIGRATIONS,
  ...EXCHANGE_MIGRATIONS,
  ...BULK_ACTIONS_MIGRATIONS,
  ...CIRCULATION_MIGRATIONS,
  CreateIntake1763700800000,
  ...SEARCH_MIGRATIONS,
  CreateStoredObject1763701000000,
  ...TASKS_MIGRATIONS,
  ...WORKFLOW_MIGRATIONS,
].sort((one, other) => stampOf(one) - stampOf(other));

function stampOf(migration: Migration): number {
  return Number(migration.name.slice(-DIGITS_OF_STAMP));
}
