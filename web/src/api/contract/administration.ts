import type { Schemas } from './basics.js';
import type { Input } from './routes.js';

export type Account = Schemas['AccountResponse'];

export type AccountState = Account['state'];

/** An account with its start password, which is shown once. */
export type AccountWithStartPassword = Schemas['StartPasswordResponse'];

export type RoleInput = Schemas['RoleAssignmentRequest'];

/** What a form says of an account; its user name never changes. */
export interface AccountInput {
  displayName: string;
  email: string;
  unitId: string | null;
  roles: RoleInput[];
}

/** What a form says of an office; its number never changes. */
export type OfficeInput = Required<Omit<Input<'/api/org-units/{id}', 'patch'>, 'version'>>;

/** A new second factor on its way into an app. */
export type Enrolment = Schemas['EnrolmentResponse'];

export type OwnSession = Schemas['OwnSessionResponse'];
