import type { PlanField } from '../domain/plan-fault.js';

/**
 * Fields of a unit that xdomea has no element for, or one that cannot say all of it (a period that depends on an event,
 * none at all). They travel in the application's own extension.
 * @norm xdomea 3.1 AnwendungsspezifischeErweiterung
 */
export const XDOMEA_EXTENSION_FIELDS = [
  'mayCarryFiles',
  'retention',
  'retentionStart',
  'disposalKind',
  'legalBasis',
  'leadUnit',
] as const satisfies readonly PlanField[];

/** What names the extension in a message. */
export const XDOMEA_EXTENSION = { id: 'talakte-aktenplan', name: 'TalAkte Aktenplaneinheit', version: '1' } as const;
