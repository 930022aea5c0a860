export { FetchHandOut } from '../application/hand-out/fetch-hand-out.js';
export { ForgetStagedFiles } from '../application/conversion/forget-staged-files.js';
export { ForgetHandOuts } from '../application/hand-out/forget-hand-outs.js';
export { HandOutQueries } from '../application/hand-out/hand-out.queries.js';
export { PrepareHandOut } from '../application/hand-out/prepare-hand-out.js';
export { RequestHandOut } from '../application/hand-out/request-hand-out.js';
export { HEADER, testContext, testFolder, testManifest } from './manifest.js';
