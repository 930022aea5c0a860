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
  'records.work',
  'records.request-deletion',
  'records.hand-out',
  'records.see-access',
  'search.use',
  'filing-plan.read',
  'file-types.read',
  'identity.read-organisation',
] as const;

/**
 * What each role may do (Rollen und Rechte). The administrator runs the system and never sees the content of records;
 * the auditor sees everything and changes nothing; the data protection officer sees who may
 * see and who saw, never what; the archivist has a say in the filing plan and sees no records before
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
  'team-lead': [
    ...CASEWORK,
    'records.confirm-deletion',
    'records.release-documents',
    'identity.manage-substitutions',
    'records.manage-access',
    'records.state-reason',
  ],
  'records-manager': [
    ...EVERYBODY,
    'filing-plan.read',
    'filing-plan.manage',
    'file-types.read',
    'file-types.manage',
    'records.read',
    'records.suggest',
    'records.manage-access',
    'records.see-access',
    'records.manage-walls',
    'records.watch-access',
    'identity.watch-substitutions',
    'records.state-reason',
    'records.open-file',
    'records.work',
    'records.request-deletion',
    'records.confirm-deletion',
    'records.take-over',
    'records.hand-out',
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
    'records.see-access',
    'records.state-reason',
    'search.use',
    'filing-plan.read',
    'file-types.read',
    'identity.read-organisation',
  ],
  'data-protection-officer': [
    ...EVERYBODY,
    'records.see-access',
    'records.watch-access',
    'identity.watch-substitutions',
    'records.approve-walls',
    'filing-plan.read',
    'identity.read-organisation',
  ],
  administrator: [...EVERYBODY, 'ops.dead-letters', 'identity.manage-users', 'identity.read-organisation'],
};
