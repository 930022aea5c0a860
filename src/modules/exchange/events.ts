import type { DomainEvent } from '#kernel/domain-event';

/** A step of a conversion of old stock was taken. */
export type ConversionStepTaken = DomainEvent<
  | 'exchange.conversion-begun'
  | 'exchange.conversion-started'
  | 'exchange.conversion-stopped'
  | 'exchange.conversion-finished',
  { readonly conversionId: string }
>;

/** A file of the old stock was taken over, with everything in it. */
export type FileConverted = DomainEvent<
  'exchange.file-converted',
  { readonly conversionId: string; readonly fileId: string; readonly reference: string }
>;
