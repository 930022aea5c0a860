import { DomainError } from '#kernel/domain-error';

/** Thrown when somebody else changed the account or office since it was looked at. */
export class ChangedMeanwhile extends DomainError {
  readonly code = 'IDENTITY.CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(version: number) {
    super('It was changed meanwhile', { version });
  }
}

/** Thrown when a change would leave the city without an administrator who can sign in. */
export class LastAdministrator extends DomainError {
  readonly code = 'IDENTITY.LAST_ADMINISTRATOR';
  readonly kind = 'conflict';

  constructor() {
    super('This is the last administrator who can sign in');
  }
}

/** Thrown when the first administrator is to be made and there is one already. */
export class AdministratorExists extends DomainError {
  readonly code = 'IDENTITY.ADMINISTRATOR_EXISTS';
  readonly kind = 'conflict';

  constructor() {
    super('There is an administrator already');
  }
}

/** Thrown when an account would be administrator or data protection officer and something else: whoever gives or watches rights must not use them. */
export class RolesIncompatible extends DomainError {
  readonly code = 'IDENTITY.ROLES_INCOMPATIBLE';
  readonly kind = 'invalid';

  constructor() {
    super('Administrator and data protection officer hold no other role, and hold theirs in the whole city');
  }
}

/** Thrown when somebody would give himself a role or another clearance: rights are given by somebody else. */
export class OwnRights extends DomainError {
  readonly code = 'IDENTITY.OWN_RIGHTS';
  readonly kind = 'conflict';

  constructor() {
    super('Nobody gives himself a role or another clearance');
  }
}

/** Thrown when a field of an account is missing or malformed; names the field. */
export class AccountInvalid extends DomainError {
  readonly code = 'IDENTITY.ACCOUNT_INVALID';
  readonly kind = 'invalid';

  constructor(field: 'displayName' | 'email') {
    super(`The account's ${field} is missing or malformed`, { field });
  }
}

/** Thrown when an office is to be moved below itself. */
export class UnitBelowItself extends DomainError {
  readonly code = 'IDENTITY.UNIT_BELOW_ITSELF';
  readonly kind = 'conflict';

  constructor(number: string) {
    super(`Unit ${number} cannot lie below itself`, { number });
  }
}

/** Thrown when something new is to go to an office that is closed. */
export class UnitClosed extends DomainError {
  readonly code = 'IDENTITY.UNIT_CLOSED';
  readonly kind = 'conflict';

  constructor(number: string) {
    super(`Unit ${number} is closed`, { number });
  }
}

/** What hangs on an office, each as a number. */
export type UnitUsage = Readonly<Record<'users' | 'subUnits' | 'openMail' | 'openFiles' | 'planUnits', number>>;

/** Thrown when an office is to be closed while something hangs on it; says what and how much. */
export class UnitInUse extends DomainError {
  readonly code = 'IDENTITY.UNIT_IN_USE';
  readonly kind = 'conflict';

  constructor(usage: Partial<UnitUsage>) {
    super('Something still hangs on the unit', { ...usage });
  }
}

/** Thrown when a start password was not used in time. */
export class StartPasswordExpired extends DomainError {
  readonly code = 'IDENTITY.START_PASSWORD_EXPIRED';
  readonly kind = 'forbidden';
  readonly httpStatus = 401;

  constructor() {
    super('The start password was not used in time');
  }
}

/** Thrown when a step of signing in is taken that is not due. */
export class SignInStepNotDue extends DomainError {
  readonly code = 'IDENTITY.SIGN_IN_STEP_NOT_DUE';
  readonly kind = 'conflict';

  constructor() {
    super('This step of signing in is not due');
  }
}

/** Thrown when a new password is the old one. */
export class PasswordUnchanged extends DomainError {
  readonly code = 'IDENTITY.PASSWORD_UNCHANGED';
  readonly kind = 'invalid';

  constructor() {
    super('The new password is the old one');
  }
}

/** Thrown when the password given to prove who one is does not fit. */
export class CurrentPasswordWrong extends DomainError {
  readonly code = 'IDENTITY.CURRENT_PASSWORD_WRONG';
  readonly kind = 'forbidden';

  constructor() {
    super('The current password is wrong');
  }
}

/** Thrown when a code of a new second factor comes before the factor was handed out. */
export class EnrolmentNotBegun extends DomainError {
  readonly code = 'IDENTITY.ENROLMENT_NOT_BEGUN';
  readonly kind = 'conflict';

  constructor() {
    super('No new second factor was handed out in this session');
  }
}

/** Thrown when a code does not belong to the new second factor. */
export class EnrolmentCodeWrong extends DomainError {
  readonly code = 'IDENTITY.ENROLMENT_CODE_WRONG';
  readonly kind = 'invalid';

  constructor() {
    super('The code does not belong to the new second factor');
  }
}

/** Thrown when a session does not exist or belongs to somebody else. */
export class SessionUnknown extends DomainError {
  readonly code = 'IDENTITY.SESSION_UNKNOWN';
  readonly kind = 'not-found';

  constructor() {
    super('There is no such session');
  }
}

/** Thrown when somebody's clearance is to change without a reason of 1 to 500 characters. */
export class ClearanceReasonMissing extends DomainError {
  readonly code = 'IDENTITY.CLEARANCE_REASON_MISSING';
  readonly kind = 'invalid';

  constructor() {
    super('A reason of 1 to 500 characters is needed', { max: 500 });
  }
}
