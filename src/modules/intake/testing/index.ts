export { DEFAULT_DECODE_LIMITS } from '../decode/decode-limits.js';
export { splitIntoPieces, type ScannedPage } from '../separators/split-into-pieces.js';
export { PageWorkbench, type PageWorkbenchOptions } from '../workbench/page-workbench.js';
