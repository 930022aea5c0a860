import { DomainError } from '#kernel/domain-error';

/** Thrown when user name or password do not fit; does not say which. */
export class CredentialsWrong extends DomainError {
  readonly code = 'IDENTITY.CREDENTIALS_WRONG';
  readonly kind = 'forbidden';
  readonly httpStatus = 401;

  constructor() {
    super('User name or password is wrong');
  }
}

/** Thrown when the code of the second factor does not fit or was used before. */
export class CodeWrong extends DomainError {
  readonly code = 'IDENTITY.CODE_WRONG';
  readonly kind = 'forbidden';
  readonly httpStatus = 401;

  constructor() {
    super('The code is wrong or was used before');
  }
}

/** Thrown when too many wrong tries have locked an account for a while. */
export class AccountLocked extends DomainError {
  readonly code = 'IDENTITY.LOCKED';
  readonly kind = 'forbidden';
  readonly httpStatus = 423;

  constructor(until: Date) {
    super('Too many wrong tries', { until: until.toISOString() });
  }
}

/** Thrown when a route needs a signed-in user and there is none, or the session has ended. */
export class NotSignedIn extends DomainError {
  readonly code = 'IDENTITY.NOT_SIGNED_IN';
  readonly kind = 'forbidden';
  readonly httpStatus = 401;

  constructor() {
    super('Not signed in');
  }
}

/** Thrown when the password was right but the second factor has not been given yet. */
export class SecondFactorRequired extends DomainError {
  readonly code = 'IDENTITY.SECOND_FACTOR_REQUIRED';
  readonly kind = 'forbidden';
  readonly httpStatus = 401;

  constructor() {
    super('The second factor is missing');
  }
}

/** Thrown when a second factor is given to a session that already has one. */
export class AlreadySignedIn extends DomainError {
  readonly code = 'IDENTITY.ALREADY_SIGNED_IN';
  readonly kind = 'conflict';

  constructor() {
    super('Already signed in');
  }
}

/** Thrown when a changing request does not carry the CSRF token of its session. */
export class CsrfTokenWrong extends DomainError {
  readonly code = 'IDENTITY.CSRF_TOKEN_WRONG';
  readonly kind = 'forbidden';

  constructor() {
    super('X-CSRF-Token is missing or does not belong to this session');
  }
}

/** Thrown when a changing request was sent by a page of another origin. */
export class ForeignOrigin extends DomainError {
  readonly code = 'IDENTITY.FOREIGN_ORIGIN';
  readonly kind = 'forbidden';

  constructor() {
    super('The request comes from another origin');
  }
}

/** Thrown when an office's number is already given away. */
export class UnitNumberTaken extends DomainError {
  readonly code = 'IDENTITY.UNIT_NUMBER_TAKEN';
  readonly kind = 'conflict';

  constructor(number: string) {
    super(`There is already a unit ${number}`, { number });
  }
}

/** Thrown when an organisational unit does not exist. */
export class UnitUnknown extends DomainError {
  readonly code = 'IDENTITY.UNIT_UNKNOWN';
  readonly kind = 'not-found';

  constructor(unit: string) {
    super(`There is no unit ${unit}`, { unit });
  }
}

/** Thrown when a field of an organisational unit is missing or malformed; names the field. */
export class UnitInvalid extends DomainError {
  readonly code = 'IDENTITY.UNIT_INVALID';
  readonly kind = 'invalid';

  constructor(field: 'number' | 'name' | 'shortName') {
    super(`The unit's ${field} is missing or malformed`, { field });
  }
}

/** Thrown when a user name is already given away. */
export class UsernameTaken extends DomainError {
  readonly code = 'IDENTITY.USERNAME_TAKEN';
  readonly kind = 'conflict';

  constructor() {
    super('The user name is already given away');
  }
}

/** Thrown when a user name breaks the rules: 2 to 64 of a-z, 0-9, dot, hyphen, underscore; first a letter or digit. */
export class UsernameInvalid extends DomainError {
  readonly code = 'IDENTITY.USERNAME_INVALID';
  readonly kind = 'invalid';

  constructor() {
    super('A user name is 2 to 64 of a-z, 0-9, dot, hyphen and underscore and starts with a letter or digit');
  }
}

/** Thrown when a new password is too short, too long or the user's own name. */
export class PasswordUnsuitable extends DomainError {
  readonly code = 'IDENTITY.PASSWORD_UNSUITABLE';
  readonly kind = 'invalid';

  constructor(minimumLength: number, maximumLength: number) {
    super(`A password has ${String(minimumLength)} to ${String(maximumLength)} characters and is not the user name`, {
      minimumLength,
      maximumLength,
    });
  }
}

/** Thrown when a given second factor secret is no Base32 of at least 128 bits. */
export class TotpSecretInvalid extends DomainError {
  readonly code = 'IDENTITY.TOTP_SECRET_INVALID';
  readonly kind = 'invalid';

  constructor() {
    super('A second factor secret is Base32 of at least 16 bytes');
  }
}

/** Thrown when a user does not exist. */
export class UserUnknown extends DomainError {
  readonly code = 'IDENTITY.USER_UNKNOWN';
  readonly kind = 'not-found';

  constructor() {
    super('There is no such user');
  }
}

/** Thrown when demo sign-ins are asked for and no demo city runs on this machine alone. */
export class DemoNotRunning extends DomainError {
  readonly code = 'IDENTITY.DEMO_NOT_RUNNING';
  readonly kind = 'not-found';

  constructor() {
    super('The demo city does not run');
  }
}

/** Thrown when a stored secret cannot be opened: SESSION_SECRET is another one than when it was stored. */
export class StoredSecretUnreadable extends DomainError {
  readonly code = 'IDENTITY.STORED_SECRET_UNREADABLE';
  readonly kind = 'unavailable';

  constructor(options: ErrorOptions) {
    super('A stored secret cannot be opened: SESSION_SECRET has changed', {}, options);
  }
}
