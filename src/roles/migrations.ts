import { CreateIdentity1763700300000 } from '#modules/identity';
import { Foundation1763700000000, type Migration } from '#platform/database';
import { CreateJournal1763700100000 } from '#platform/journal';
import { CreateOutbox1763700200000 } from '#platform/outbox';

/** Every change of the schema in the order in which it is applied. */
export const MIGRATIONS: readonly Migration[] = [
  Foundation1763700000000,
  CreateJournal1763700100000,
  CreateOutbox1763700200000,
  CreateIdentity1763700300000,
];
