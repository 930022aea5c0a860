import { CreateCirculation1765700000000 } from './circulation.migration.js';
import { PapersOfOthers1766500000000 } from './papers-of-others.migration.js';

/** Every change of this module's tables, in the order in which they are applied. */
export const CIRCULATION_MIGRATIONS = [CreateCirculation1765700000000, PapersOfOthers1766500000000];
