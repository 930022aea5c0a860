export { Telemetry, TelemetryModule } from './telemetry.module.js';
