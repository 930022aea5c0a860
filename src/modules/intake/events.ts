import type { DomainEvent } from '#kernel/domain-event';

/** A batch (Stapel) came in; its files are stored. */
export type BatchReceived = DomainEvent<'intake.batch-received', { readonly batchId: string; readonly files: number }>;

/** A batch was split into pieces. */
export type BatchSplit = DomainEvent<'intake.batch-split', { readonly batchId: string; readonly pieces: number }>;

/** A piece was read. */
export type MailItemRead = DomainEvent<
  'intake.mail-item-read',
  { readonly mailItemId: string; readonly pages: number; readonly confidence: number }
>;

/** A piece went to the in-tray of an office, by a person or by itself. */
export type MailItemDelivered = DomainEvent<
  'intake.mail-item-delivered',
  { readonly mailItemId: string; readonly unitId: string; readonly automatic: boolean }
>;

/** An office gave a piece back as not its own. */
export type MailItemReturned = DomainEvent<
  'intake.mail-item-returned',
  { readonly mailItemId: string; readonly unitId: string }
>;

/** A piece became a document of a file. */
export type MailItemFiled = DomainEvent<
  'intake.mail-item-filed',
  { readonly mailItemId: string; readonly documentId: string; readonly fileId: string }
>;

/** A piece cannot go on without a person. */
export type MailItemProblem = DomainEvent<
  'intake.mail-item-problem',
  { readonly mailItemId: string; readonly code: string }
>;
