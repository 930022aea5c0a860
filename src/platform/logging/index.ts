export { correlationId, currentCorrelationId, withCorrelation } from './correlation.js';
export { LoggingConfig } from './logging.config.js';
export { StructuredLogger } from './structured-logger.js';
