import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { FieldValues } from '#modules/file-types';

/** Type of a file and the values of its fields. */
@Entity('file_fields')
export class FileFields {
  @PrimaryColumn('uuid', { name: 'file_id' })
  fileId: string;

  /** The same in every version of the type. */
  @Column('text', { name: 'type_key' })
  typeKey: string;

  /** The version the file was opened with, or got later. */
  @Column('uuid', { name: 'type_version_id' })
  typeVersionId: string;

  @Column('jsonb')
  values: FieldValues;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt: Date;

  @VersionColumn()
  revision: number;

  static of(
    input: {
      readonly fileId: string;
      readonly typeKey: string;
      readonly typeVersionId: string;
      readonly values: FieldValues;
    },
    now: Date,
  ): FileFields {
    return Object.assign(new FileFields(), input, { changedAt: now });
  }
}
