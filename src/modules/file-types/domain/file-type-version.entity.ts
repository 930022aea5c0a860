import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { FileTypeChangedMeanwhile, FileTypeStateRefuses } from '../errors.js';
import type { FileTypeContent } from './file-type-content.js';

/** A draft is worked on; new files are opened with the released version; files keep the superseded one they have. */
export type FileTypeState = 'draft' | 'released' | 'superseded';

/** A version of a file type. What was released never changes: files refer to it. */
@Entity('file_type_version')
export class FileTypeVersion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'file_type_id' })
  fileTypeId: string;

  /** From 1, without gaps. */
  @Column('integer')
  number: number;

  @Column('text')
  state: FileTypeState;

  @Column('jsonb')
  content: FileTypeContent;

  @Column('timestamptz', { name: 'edited_at' })
  editedAt: Date;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt: Date | null;

  @Column('text', { name: 'released_by', nullable: true })
  releasedBy: string | null;

  @VersionColumn()
  revision: number;

  static draft(
    input: {
      readonly id: string;
      readonly fileTypeId: string;
      readonly number: number;
      readonly content: FileTypeContent;
    },
    now: Date,
  ): FileTypeVersion {
    const version = new FileTypeVersion();
    Object.assign(version, input, { state: 'draft', editedAt: now, releasedAt: null, releasedBy: null });
    return version;
  }

  /** @throws {FileTypeChangedMeanwhile} Thrown when somebody else changed the version since it was read. */
  checkRevision(revision: number): void {
    if (revision !== this.revision) throw new FileTypeChangedMeanwhile(this.fileTypeId);
  }

  /** Says something else. @throws {FileTypeStateRefuses} Thrown when the version is no draft. */
  change(content: FileTypeContent, now: Date): void {
    this.checkState('draft');
    this.content = content;
    this.editedAt = now;
  }

  /** Releases a draft without faults. @throws {FileTypeStateRefuses} Thrown when the version is no draft. */
  release(by: string, now: Date): void {
    this.checkState('draft');
    this.state = 'released';
    this.releasedAt = now;
    this.releasedBy = by;
  }

  /** Gives way to the next version. */
  supersede(): void {
    this.checkState('released');
    this.state = 'superseded';
  }

  /** @throws {FileTypeStateRefuses} Thrown when the version is in another state. */
  checkState(needed: FileTypeState): void {
    if (this.state !== needed) throw new FileTypeStateRefuses(this.fileTypeId, this.state, needed);
  }
}
