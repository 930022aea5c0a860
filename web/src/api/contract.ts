/**
 * The shapes the API speaks (HTTP contract v1). Ids are UUID strings, times ISO 8601 in UTC, days `YYYY-MM-DD`.
 */
export type * from './contract/basics.js';
export type * from './contract/identity.js';
export type * from './contract/intake.js';
export type * from './contract/records.js';
export type * from './contract/audit.js';
