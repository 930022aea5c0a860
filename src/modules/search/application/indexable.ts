import type { IndexableRecords } from '#modules/records';

/** A file or document as the index takes it in. */
export type IndexableRecord = Awaited<ReturnType<IndexableRecords['byIds']>>[number];

/** How a record that was found is called. */
export type RecordLabel =
  Awaited<ReturnType<IndexableRecords['labels']>> extends ReadonlyMap<string, infer Label> ? Label : never;
