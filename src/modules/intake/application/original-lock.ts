import type { Retention } from '#modules/storage';
import type { IntakeConfig } from '../intake.config.js';

/**
 * The lock every original and reading copy gets at once: the end of retention is unknown until its file is closed, so it
 * is held, and retained for the default period in case the hold is lost; governance, because a court or Art. 17 GDPR may
 * demand an early end.
 */
export function originalLock(
  config: IntakeConfig,
  now: Date,
): { readonly retention: Retention; readonly hold: boolean } {
  const retainUntil = new Date(now);
  retainUntil.setUTCFullYear(retainUntil.getUTCFullYear() + config.INTAKE_RETENTION_YEARS);
  return { retention: { mode: 'governance', retainUntil }, hold: true };
}
