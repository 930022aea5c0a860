import type { FindingCode } from './finding-meanings.js';

/** What the bare engine would do wrong and this product does right: no findings where it runs. */
export const MADE_RIGHT: ReadonlySet<FindingCode> = new Set(['boundary-message-once', 'gateway-inclusive-join']);
