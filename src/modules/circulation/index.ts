/**
 * Circulation (Umlaufmappe, Laufweg, Verfügungen): documents go round with a slip that is changed while it runs.
 */
export { ActOnFolder } from './application/act-on-folder.js';
export { CirculationApiModule } from './circulation-api.module.js';
export { CirculationModule } from './circulation.module.js';
export { CirculationWorkerModule } from './circulation-worker.module.js';
export { CIRCULATION_MIGRATIONS } from './persistence/migrations.js';
export { OpenFolder } from './application/open-folder.js';
