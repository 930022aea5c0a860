export { HEADER, testContext, testFolder, testManifest } from './manifest.js';
