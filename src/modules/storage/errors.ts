import { DomainError, type DomainErrorKind, type ErrorDetails } from '#kernel/domain-error';

/** Thrown when no object with this hash is in the store. */
export class ObjectNotFoundError extends DomainError {
  readonly code = 'STORAGE.OBJECT_NOT_FOUND';
  readonly kind: DomainErrorKind = 'not-found';

  constructor(hash: string) {
    super(`No object with the hash ${hash} is in the store.`, { hash });
  }
}

/** Thrown when an object is to be removed while it is retained or held (Aufbewahrungsfrist, Sperre). */
export class ObjectLockedError extends DomainError {
  readonly code = 'STORAGE.OBJECT_LOCKED';
  readonly kind: DomainErrorKind = 'conflict';

  constructor(hash: string, reason: 'retained' | 'held' | 'lock-unknown', details: ErrorDetails = {}, cause?: unknown) {
    super(`The object ${hash} is locked (${reason}) and cannot be removed.`, { hash, reason, ...details }, { cause });
  }
}

/** Thrown when an object lies in the store with less protection than asked for, or with none: it must not be relied on. */
export class ObjectNotLockedError extends DomainError {
  readonly code = 'STORAGE.OBJECT_NOT_LOCKED';
  readonly kind: DomainErrorKind = 'unavailable';

  constructor(hash: string, reason: string, cause?: unknown) {
    super(`The object ${hash} is not locked as demanded: ${reason}.`, { hash, reason }, { cause });
  }
}

/** Thrown when the stored bytes of an object no longer have the hash they are stored under. */
export class ObjectChangedError extends DomainError {
  readonly code = 'STORAGE.OBJECT_CHANGED';
  readonly kind: DomainErrorKind = 'conflict';

  constructor(hash: string, actualHash: string) {
    super(`The stored bytes of the object ${hash} have the hash ${actualHash}.`, { hash, actualHash });
  }
}

/** Thrown when the received bytes are not the announced ones (other hash, or other number of bytes). */
export class ContentMismatchError extends DomainError {
  readonly code = 'STORAGE.CONTENT_MISMATCH';
  readonly kind: DomainErrorKind = 'invalid';

  constructor(what: 'sha256' | 'size', expected: string | number, actual: string | number) {
    super(`The received content has ${what} ${actual}, announced was ${expected}.`, { what, expected, actual });
  }
}

/** Thrown when more bytes arrive than are allowed for this upload. */
export class ContentTooLargeError extends DomainError {
  readonly code = 'STORAGE.TOO_LARGE';
  readonly kind: DomainErrorKind = 'invalid';

  constructor(maxBytes: number) {
    super(`The content is larger than the allowed ${maxBytes} bytes.`, { maxBytes });
  }
}

/** Thrown when the source of an upload breaks off before its end: nothing of it was stored. */
export class UploadBrokenError extends DomainError {
  readonly code = 'STORAGE.UPLOAD_BROKEN';
  readonly kind: DomainErrorKind = 'invalid';

  constructor(receivedBytes: number, cause: unknown) {
    super(`The upload broke off after ${receivedBytes} bytes.`, { receivedBytes }, { cause });
  }
}

/** Thrown when a demand on the store is malformed: the named field is not a hash, date, range or media type it can take. */
export class InvalidStorageRequestError extends DomainError {
  readonly code = 'STORAGE.INVALID_REQUEST';
  readonly kind: DomainErrorKind = 'invalid';

  constructor(field: 'hash' | 'retainUntil' | 'range' | 'mediaType' | 'source', message: string) {
    super(message, { field });
  }
}

/** Thrown when the store has no room left; nothing half-written remains. */
export class StorageFullError extends DomainError {
  readonly code = 'STORAGE.FULL';
  readonly kind: DomainErrorKind = 'unavailable';

  constructor(place: string, cause?: unknown) {
    super(`No room is left in ${place}.`, { place }, { cause });
  }
}

/** Thrown when the store does not answer, answers with a failure of its own, or its folder cannot be used. */
export class StorageUnreachableError extends DomainError {
  readonly code = 'STORAGE.UNREACHABLE';
  readonly kind: DomainErrorKind = 'unavailable';

  constructor(place: string, reason: string, cause?: unknown) {
    super(`The object store ${place} cannot be used: ${reason}.`, { place, reason }, { cause });
  }
}

/** Thrown at start when the bucket has no Object Lock with a default retention: objects in it could be deleted at any time. */
export class BucketWithoutLockError extends DomainError {
  readonly code = 'STORAGE.BUCKET_WITHOUT_LOCK';
  readonly kind: DomainErrorKind = 'invalid';

  constructor(bucket: string, missing: 'bucket' | 'object-lock' | 'default-retention') {
    const advice = [
      `Object Lock can only be switched on when a bucket is made: mc mb --with-lock ALIAS/${bucket}`,
      `(or: aws s3api create-bucket --bucket ${bucket} --object-lock-enabled-for-bucket),`,
      `then give it a default retention: mc retention set --default GOVERNANCE 1d ALIAS/${bucket}`,
      `(or: aws s3api put-object-lock-configuration --bucket ${bucket} --object-lock-configuration`,
      `'{"ObjectLockEnabled":"Enabled","Rule":{"DefaultRetention":{"Mode":"GOVERNANCE","Days":1}}}').`,
    ].join(' ');
    super(`The bucket ${bucket} cannot keep records unchangeable: ${missing} is missing. ${advice}`, {
      bucket,
      missing,
    });
  }
}
