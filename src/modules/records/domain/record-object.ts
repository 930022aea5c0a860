/** The kinds of objects of the record that notes, follow-ups, marks and deletion are about. */
export const RECORD_OBJECT_KINDS = ['file', 'proceeding', 'document'] as const;

/** One of the kinds of {@link RECORD_OBJECT_KINDS}. */
export type RecordObjectKind = (typeof RECORD_OBJECT_KINDS)[number];

/** A file, or a proceeding or document in it. */
export interface RecordObject {
  readonly kind: RecordObjectKind;
  readonly id: string;
  readonly fileId: string;
}
