/**
 * Exchange (Übernahme und Herausgabe): old stock that comes in, files that go out.
 */
export { BeginConversion } from './application/conversion/begin-conversion.js';
export { CheckConversion } from './application/conversion/check-conversion.js';
export { CollectFiles, type FileVolume } from './application/collection/collect-files.js';
export { ConversionQueries, type ConversionItem } from './application/conversion/conversion.queries.js';
export { ConvertFiles } from './application/conversion/convert-files.js';
export { ListFolder, type ListedEntry } from './application/conversion/list-folder.js';
export { RequestCheck } from './application/conversion/request-check.js';
export { StageDocument } from './application/conversion/stage-document.js';
export { StartConversion } from './application/conversion/start-conversion.js';
export type { ManifestFault, ManifestFaultCode } from './domain/manifest-fault.js';
export { ExchangeConfig } from './exchange.config.js';
export { ExchangeApiModule } from './exchange-api.module.js';
export { ExchangeDeskModule } from './exchange-desk.module.js';
export { ExchangeModule } from './exchange.module.js';
export { ExchangeWorkerModule } from './exchange-worker.module.js';
export { EXCHANGE_MIGRATIONS } from './persistence/migrations.js';
