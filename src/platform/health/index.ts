export { HealthModule, ReadinessChecks, type ReadinessCheck } from './health.module.js';
