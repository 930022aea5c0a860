import {
  CreateFilingPlan1763700600000,
  FilingPlanVersions1763800000000,
  ReferenceTemplates1763901000000,
} from '#modules/filing-plan';
import {
  ArchivistRole1763900500000,
  CreateIdentity1763700300000,
  ManageAccounts1763701100000,
} from '#modules/identity';
import { CreateIntake1763700800000 } from '#modules/intake';
import { CreateIntegrity1763700500000 } from '#modules/integrity';
import { CreateRecords1763700700000, ReferenceRegister1763901100000 } from '#modules/records';
import { CreateSearch1763700900000 } from '#modules/search';
import { CreateStoredObject1763701000000 } from '#modules/storage';
import { Foundation1763700000000, type Migration } from '#platform/database';
import { CreateJournal1763700100000 } from '#platform/journal';
import { CreateOutbox1763700200000 } from '#platform/outbox';

/** Every change of the schema in the order in which it is applied. */
export const MIGRATIONS: readonly Migration[] = [
  Foundation1763700000000,
  CreateJournal1763700100000,
  CreateOutbox1763700200000,
  CreateIdentity1763700300000,
  CreateIntegrity1763700500000,
  CreateFilingPlan1763700600000,
  CreateRecords1763700700000,
  CreateIntake1763700800000,
  CreateSearch1763700900000,
  CreateStoredObject1763701000000,
  ManageAccounts1763701100000,
  FilingPlanVersions1763800000000,
  ArchivistRole1763900500000,
  ReferenceTemplates1763901000000,
  ReferenceRegister1763901100000,
];
