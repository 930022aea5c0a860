import { DomainError } from '#kernel/domain-error';

/** Why a document cannot be an attachment of another. */
export type AttachmentFault = 'itself' | 'other-file' | 'main-is-attachment' | 'has-attachments';

/** Thrown when a document cannot become an attachment (Anlage) of the document that was named. */
export class AttachmentImpossible extends DomainError {
  readonly code = 'RECORDS.ATTACHMENT_IMPOSSIBLE';
  readonly kind = 'conflict';

  constructor(reference: string, why: AttachmentFault) {
    super('The document cannot be attached to the other one', { reference, why });
  }
}

/** Thrown when a document is to be detached that is no attachment. */
export class NotAttached extends DomainError {
  readonly code = 'RECORDS.NOT_ATTACHED';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The document is no attachment', { reference });
  }
}

/** Thrown when somebody attached or detached a document since the attachments were read. */
export class AttachmentsChangedMeanwhile extends DomainError {
  readonly code = 'RECORDS.ATTACHMENTS_CHANGED_MEANWHILE';
  readonly kind = 'conflict';

  constructor(reference: string) {
    super('The attachments of the document were changed meanwhile', { reference });
  }
}
