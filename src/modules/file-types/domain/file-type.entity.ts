import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { FileTypeChangedMeanwhile } from '../errors.js';

/** A type of files (Fallaktenart); what it says stands in its versions. @norm xdomea 3.1 AkteType, Typ */
@Entity('file_type')
export class FileType {
  @PrimaryColumn('uuid')
  id: string;

  /** Name for machines, such as `unterhaltsvorschuss`; unique for ever. */
  @Column('text')
  key: string;

  /** Since when it takes no new files. */
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  @VersionColumn()
  revision: number;

  static begin(id: string, key: string): FileType {
    const type = new FileType();
    Object.assign(type, { id, key, retiredAt: null });
    return type;
  }

  /** @throws {FileTypeChangedMeanwhile} Thrown when somebody else changed the type since it was read. */
  checkRevision(revision: number): void {
    if (revision !== this.revision) throw new FileTypeChangedMeanwhile(this.id);
  }

  /** Retires the type, or lets it take files again. @returns whether that changes anything */
  retire(isRetired: boolean, now: Date): boolean {
    if ((this.retiredAt !== null) === isRetired) return false;
    this.retiredAt = isRetired ? now : null;
    return true;
  }
}
