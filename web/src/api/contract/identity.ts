import type { OrgUnitRef } from './basics.js';

export type Role = 'mail-room' | 'caseworker' | 'team-lead' | 'records-manager' | 'auditor' | 'administrator';

export type Permission =
  | 'intake.capture'
  | 'intake.process'
  | 'intake.in-tray'
  | 'records.read'
  | 'records.file'
  | 'records.open-file'
  | 'search.use'
  | 'integrity.read-journal'
  | 'integrity.verify'
  | 'ops.dead-letters'
  | 'filing-plan.read';

export interface SessionUser {
  id: string;
  username: string;
  displayName: string;
  email: string | null;
  unit: OrgUnitRef | null;
  roles: { role: Role; unit: OrgUnitRef | null }[];
  permissions: string[];
}

export type SessionState = 'signed-out' | 'second-factor-required' | 'signed-in';

export interface Session {
  state: SessionState;
  csrfToken: string;
  user?: SessionUser;
  demo: boolean;
}

export interface DemoSignIn {
  username: string;
  displayName: string;
  roles: string[];
  password: string;
  code: string;
}

export interface OrgUnit {
  id: string;
  number: string;
  name: string;
  shortName: string;
  parentId: string | null;
  address: unknown;
}
