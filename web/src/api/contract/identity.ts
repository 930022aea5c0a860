import type { Schemas } from './basics.js';

export type Role = Schemas['HeldRoleResponse']['role'];

/** The permissions pages ask for; a session lists all a user has. */
export type Permission =
  | 'circulation.take-over'
  | 'circulation.work'
  | 'intake.capture'
  | 'intake.process'
  | 'intake.in-tray'
  | 'records.read'
  | 'records.file'
  | 'records.release-documents'
  | 'records.open-file'
  | 'records.work'
  | 'records.request-deletion'
  | 'records.confirm-deletion'
  | 'records.take-over'
  | 'records.keep-archive-id'
  | 'records.manage-drafts'
  | 'records.hand-out'
  | 'records.see-access'
  | 'records.manage-access'
  | 'records.state-reason'
  | 'records.watch-access'
  | 'identity.watch-substitutions'
  | 'identity.manage-substitutions'
  | 'search.use'
  | 'tasks.see'
  | 'tasks.work'
  | 'tasks.lead'
  | 'tasks.operate'
  | 'workflow.read'
  | 'workflow.see-load'
  | 'workflow.start'
  | 'workflow.deploy'
  | 'workflow.operate'
  | 'integrity.read-journal'
  | 'integrity.verify'
  | 'ops.dead-letters'
  | 'identity.manage-users'
  | 'identity.own-account'
  | 'file-types.read'
  | 'file-types.manage'
  | 'filing-plan.read'
  | 'filing-plan.manage'
  | 'filing-plan.approve-for-archive';

export type SessionUser = Schemas['SessionUserResponse'];

export type Session = Schemas['SessionResponse'];

export type SessionState = Session['state'];

export type DemoSignIn = Schemas['DemoSignInResponse'];

export type OrgUnit = Schemas['OrgUnitResponse'];
