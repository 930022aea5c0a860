/**
 * The shapes the API speaks, by the names the pages use; what they are comes from the server's description (schema.ts).
 * Ids are UUID strings, times ISO 8601 in UTC, days `YYYY-MM-DD`.
 */
export type * from './contract/basics.js';
export type * from './contract/identity.js';
export type * from './contract/administration.js';
export type * from './contract/intake.js';
export type * from './contract/records.js';
export type * from './contract/filing-plan.js';
export type * from './contract/file-types.js';
export type * from './contract/references.js';
export type * from './contract/moves.js';
export type * from './contract/rehearsal.js';
export type * from './contract/audit.js';
export type * from './contract/exchange.js';
export type * from './contract/routes.js';
export type * from './contract/life.js';
export type * from './contract/tasks.js';
