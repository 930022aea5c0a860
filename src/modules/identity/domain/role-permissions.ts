import type { Role } from './role.js';

const CASEWORK = [
  'intake.in-tray',
  'intake.work',
  'records.read',
  'records.suggest',
  'records.file',
  'records.open-file',
  'search.use',
  'filing-plan.read',
  'identity.read-organisation',
] as const;

/**
 * What each role may do (Rollen und Rechte). The administrator runs the system and never sees the content of records;
 * the auditor sees everything and changes nothing.
 */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly string[]>> = {
  'mail-room': [
    'intake.capture',
    'intake.process',
    'intake.work',
    'records.suggest',
    'filing-plan.read',
    'identity.read-organisation',
  ],
  caseworker: CASEWORK,
  'team-lead': CASEWORK,
  'records-manager': [
    'filing-plan.read',
    'filing-plan.manage',
    'records.read',
    'records.suggest',
    'records.open-file',
    'search.use',
    'identity.read-organisation',
  ],
  auditor: [
    'integrity.read-journal',
    'integrity.verify',
    'records.read',
    'search.use',
    'filing-plan.read',
    'identity.read-organisation',
  ],
  administrator: ['ops.dead-letters', 'identity.manage-users', 'identity.read-organisation'],
};
