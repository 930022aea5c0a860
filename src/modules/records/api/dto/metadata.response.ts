import { METADATA_FIELDS, type MetadataKind, type RecordMetadata } from '../../domain/metadata-fields.js';
import type { RecordObjectKind } from '../../domain/record-object.js';

/** One field with its value. */
export class MetadataFieldResponse {
  readonly key: string;
  readonly kind: MetadataKind;
  /** Path of the element in xdomea. */
  readonly xdomea: string;
  readonly isRequired: boolean;
  readonly value: string | null;
}

/** The fields of a file, proceeding or document in the order of forms. */
export class MetadataResponse {
  /** Version of the fields, for changes. */
  readonly version: number;
  readonly fields: MetadataFieldResponse[];

  static from(kind: RecordObjectKind, { version, values }: RecordMetadata): MetadataResponse {
    return {
      version,
      fields: METADATA_FIELDS[kind].map((field) => ({
        key: field.key,
        kind: field.kind,
        xdomea: field.xdomea,
        isRequired: field.isRequired === true,
        value: values.get(field.key) ?? null,
      })),
    };
  }
}
