export { DEFAULT_DECODE_LIMITS } from '../decode/decode-limits.js';
export { textLayer } from '../decode/text-layer.js';
export { separatorPayload } from '../separators/separator-code.js';
export { splitIntoPieces, type ScannedPage } from '../separators/split-into-pieces.js';
export { PageWorkbench, type PageWorkbenchOptions } from '../workbench/page-workbench.js';
