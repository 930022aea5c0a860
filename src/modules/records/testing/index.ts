/** Use cases that only the module's own routes call, for specs. */
export { PreviewRemark } from '../application/preview-remark.js';
export { ReferenceQueries } from '../application/reference.queries.js';
export { RemarkFile } from '../application/remark-file.js';
