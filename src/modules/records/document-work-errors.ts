import { DomainError } from '#kernel/domain-error';

/** Thrown when an uploaded file is nothing a document can be made of, or its name contradicts its content. */
export class UploadFormatUnknown extends DomainError {
  readonly code = 'RECORDS.UPLOAD_FORMAT_UNKNOWN';
  readonly kind = 'invalid';

  constructor(fileName: string, accepted: readonly string[]) {
    super('The file is none of the formats that are taken in', { fileName, accepted: accepted.join(', ') });
  }
}

/** Thrown when an uploaded file is larger than is taken in. */
export class UploadTooLarge extends DomainError {
  readonly code = 'RECORDS.UPLOAD_TOO_LARGE';
  readonly kind = 'invalid';

  constructor(fileName: string, maxMegabytes: number) {
    super('The file is too large', { fileName, limit: `${String(maxMegabytes)} MB` });
  }
}

/** Thrown when an upload brings no file. */
export class UploadWithoutFile extends DomainError {
  readonly code = 'RECORDS.UPLOAD_WITHOUT_FILE';
  readonly kind = 'invalid';

  constructor() {
    super('The upload brings no file');
  }
}

/** Thrown when the transfer of a file ended before its last byte. */
export class UploadIncomplete extends DomainError {
  readonly code = 'RECORDS.UPLOAD_INCOMPLETE';
  readonly kind = 'invalid';

  constructor(fileName: string) {
    super('The transfer broke off', { fileName });
  }
}

/** Thrown when a document that is frozen (schlussgezeichnet, in Mitzeichnung) is to be changed. */
export class DocumentFrozen extends DomainError {
  readonly code = 'RECORDS.DOCUMENT_FROZEN';
  readonly kind = 'conflict';

  constructor(reference: string, state: string) {
    super('The document takes no changes in its state', { reference, state });
  }
}

/** Thrown when a document cannot come into a state from the one it is in. */
export class DocumentStepImpossible extends DomainError {
  readonly code = 'RECORDS.DOCUMENT_STEP_IMPOSSIBLE';
  readonly kind = 'conflict';

  constructor(reference: string, from: string, to: string) {
    super('This state does not follow that of the document', { reference, from, to });
  }
}

/** Thrown when somebody else changed the document since it was read. */
export class DocumentChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.DOCUMENT_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The document was changed meanwhile', { reference });
  }
}

/** Thrown when a document is checked out by somebody and the step must wait for it; by whom is said where the actor may know. */
export class DocumentCheckedOut extends DomainError {
  readonly code = 'RECORDS.DOCUMENT_CHECKED_OUT';
  readonly kind = 'conflict';

  constructor(reference: string, holder?: { readonly by: string; readonly since: Date }) {
    super('The document is checked out', {
      reference,
      ...(holder === undefined ? {} : { by: holder.by, since: holder.since.toISOString() }),
    });
  }
}

/** Thrown when a document is to be released that the actor has not checked out. */
export class NotCheckedOut extends DomainError {
  readonly code = 'RECORDS.NOT_CHECKED_OUT';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('You have not checked the document out', { reference });
  }
}

/** Thrown when an upload says it goes back to a version the document does not have. */
export class VersionNotFound extends DomainError {
  readonly code = 'RECORDS.VERSION_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(version: number) {
    super('The document has no such version', { version });
  }
}

/** Thrown when an upload waiting for a decision does not exist or the actor may not see its document. */
export class HeldUploadNotFound extends DomainError {
  readonly code = 'RECORDS.HELD_UPLOAD_NOT_FOUND';
  readonly kind = 'not-found';

  constructor(upload: string) {
    super('There is no such upload', { upload });
  }
}

/** Thrown when it was decided before what becomes of an upload. */
export class HeldUploadDecided extends DomainError {
  readonly code = 'RECORDS.HELD_UPLOAD_DECIDED';
  readonly kind = 'conflict';

  constructor(upload: string, outcome: string) {
    super('It was decided what becomes of the upload', { upload, outcome });
  }
}

/** Thrown when somebody decides on an upload he did not hand in and may not decide for others. */
export class NotYourUpload extends DomainError {
  readonly code = 'RECORDS.NOT_YOUR_UPLOAD';
  readonly kind = 'forbidden';

  constructor(handedInBy: string) {
    super('Somebody else handed the upload in', { handedInBy });
  }
}

/** Thrown when a document is to become final while an upload to it waits for a decision; how many, where the actor may know. */
export class UploadsUndecided extends DomainError {
  readonly code = 'RECORDS.UPLOADS_UNDECIDED';
  readonly kind = 'conflict';

  constructor(reference: string, uploads?: number) {
    super('Uploads to the document wait for a decision', { reference, ...(uploads === undefined ? {} : { uploads }) });
  }
}

/** Thrown when a field of a file, proceeding or document breaks its rule. */
export class MetadataInvalid extends DomainError {
  readonly code = 'RECORDS.METADATA_INVALID';
  readonly kind = 'invalid';

  constructor(field: string, fault: string) {
    super('The field breaks its rule', { field, fault });
  }
}

/** Thrown when somebody else changed the fields since they were read. */
export class MetadataChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.METADATA_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The fields were changed meanwhile', { reference });
  }
}
