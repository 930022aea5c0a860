export { correlationId, currentCorrelationId, withCorrelation } from './correlation.js';
export { faultText, faultWithPlace } from './fault-text.js';
export { LoggingConfig } from './logging.config.js';
export { StructuredLogger } from './structured-logger.js';
