import { DomainError } from '#kernel/domain-error';
import { databaseUnavailable } from '#platform/database';
import { NotWaiting } from '../engine/execution.js';
import { InstanceOver, StepFailed } from '../errors.js';

/** Whether what was to happen has become void: nobody waits for it any more. */
export function isOvertaken(error: unknown): boolean {
  return error instanceof NotWaiting || error instanceof InstanceOver;
}

/** A rule that refuses will refuse again; everything else may be better the next time. */
export function mayPass(error: unknown): boolean {
  return !(error instanceof DomainError) || error.kind === 'unavailable';
}

/** Whether what everything stands on is away: only then must what is due at a moment stay due; anything else is wrong with one only. */
export function isOutage(error: unknown): boolean {
  return databaseUnavailable(error) !== undefined || (error instanceof DomainError && error.kind === 'unavailable');
}

/** Under which code an incident is written. */
export function incidentCodeOf(error: unknown): string {
  return error instanceof DomainError ? error.code : 'PLATFORM.UNEXPECTED';
}

/** The element a step failed at, where it says so. */
export function elementOfFault(error: unknown): string | null {
  return error instanceof StepFailed ? error.elementId : null;
}
