import type { Role } from './role.js';

/** Everybody looks after his own sign-in. */
const EVERYBODY = ['identity.own-account'] as const;

const CASEWORK = [
  ...EVERYBODY,
  'intake.in-tray',
  'intake.work',
  'records.read',
  'records.suggest',
  'records.file',
  'records.open-file',
  'search.use',
  'filing-plan.read',
  'identity.read-organisation',
  'file-types.read',
] as const;

/**
 * What each role may do (Rollen und Rechte). The administrator runs the system and never sees the content of records;
 * the auditor sees everything and changes nothing; the archivist has a say in the filing plan and sees no records before
 * they are offered to the archive.
 */
export const ROLE_PERMISSIONS: Readonly<Record<Role, readonly string[]>> = {
  'mail-room': [
    ...EVERYBODY,
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
    ...EVERYBODY,
    'filing-plan.read',
    'filing-plan.manage',
    'records.read',
    'records.suggest',
    'file-types.read',
    'file-types.manage',
    'records.open-file',
    'search.use',
    'identity.read-organisation',
  ],
  archivist: [
    ...EVERYBODY,
    'filing-plan.read',
    'file-types.read',
    'filing-plan.approve-for-archive',
    'identity.read-organisation',
  ],
  auditor: [
    ...EVERYBODY,
    'integrity.read-journal',
    'integrity.verify',
    'records.read',
    'search.use',
    'filing-plan.read',
    'identity.read-organisation',
  ],
  administrator: [...EVERYBODY, 'ops.dead-letters', 'identity.manage-users', 'identity.read-organisation'],
};
    'file-types.read',
    'identity.read-organisation',
  ],
  'data-protection-officer': [
    ...EVERYBODY,
    'records.watch-access',
    'records.approve-walls',
    'filing-plan.read',
