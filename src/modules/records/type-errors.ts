import { DomainError } from '#kernel/domain-error';

/** Thrown when values or type of a file were changed by somebody else since they were read. */
export class FileFieldsChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.FIELDS_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The values of the file were changed meanwhile', { reference });
  }
}

/** Thrown when values are to be changed of a file that has no type with fields. */
export class FileHasNoType extends DomainError {
  readonly code = 'RECORDS.FILE_HAS_NO_TYPE';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The file has no type', { reference });
  }
}

/** Thrown when a file is to get the version of a type it has. */
export class FileTypeUnchanged extends DomainError {
  readonly code = 'RECORDS.FILE_TYPE_UNCHANGED';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The file has this version of the type already', { reference });
  }
}

/** Thrown when a contact of a file does not exist. */
export class ContactNotFound extends DomainError {
  readonly code = 'RECORDS.CONTACT_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(contact: string) {
    super('Contact not found', { contact });
  }
}

/** Thrown when a contact was changed by somebody else since it was read. */
export class ContactChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.CONTACT_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(contact: string) {
    super('The contact was changed meanwhile', { contact });
  }
}

/** Thrown when a contact has neither name nor institution, no role, or too much of something; `field` says of what. */
export class ContactInvalid extends DomainError {
  readonly code = 'RECORDS.CONTACT_INVALID';
  readonly kind = 'invalid';

  constructor(field: string) {
    super('The contact is incomplete or too long', { field });
  }
}

/** Thrown when more are to have a role in a file than its type allows. */
export class ContactRoleFull extends DomainError {
  readonly code = 'RECORDS.CONTACT_ROLE_FULL';
  readonly kind = 'conflict';

  constructor(role: string, limit: number) {
    super('The role is taken by as many as the type allows', { role, limit });
  }
}

/** Thrown when the type of a file has no such item in its checklist, or the item no such line. */
export class ChecklistItemUnknown extends DomainError {
  readonly code = 'RECORDS.CHECKLIST_ITEM_UNKNOWN';
  readonly kind = 'not-found';

  constructor(item: string) {
    super('The checklist has no such item', { item });
  }
}

/** Thrown when the type of a file has no such register tab. */
export class RegisterTabUnknown extends DomainError {
  readonly code = 'RECORDS.REGISTER_TAB_UNKNOWN';
  readonly kind = 'not-found';

  constructor(tab: string) {
    super('The file has no such register tab', { tab });
  }
}
