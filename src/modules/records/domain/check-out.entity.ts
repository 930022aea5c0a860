import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DocumentCheckedOut, NotCheckedOut } from '../document-work-errors.js';

const PLACE_MAX = 200;

/** Somebody has a document out for working on it (ausgecheckt); everybody else reads the version it was taken from. */
@Entity('document_check_out')
export class CheckOut {
  @PrimaryColumn('uuid', { name: 'document_id' })
  documentId: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('text', { name: 'user_name' })
  userName: string;

  /** Where the copy is, in the person's own words, such as `Laptop, Ordner Entwürfe`. */
  @Column('text', { nullable: true })
  place: string | null;

  @Column('integer', { name: 'base_version' })
  baseVersion: number;

  @Column('timestamptz')
  since: Date;

  /** Takes a document out. */
  static take(
    document: { readonly id: string; readonly lastVersion: number },
    by: { readonly id: string; readonly name: string },
    place: string | null,
    now: Date,
  ): CheckOut {
    const checkOut = new CheckOut();
    checkOut.documentId = document.id;
    checkOut.userId = by.id;
    checkOut.userName = by.name;
    checkOut.place = place?.trim().slice(0, PLACE_MAX) || null;
    checkOut.baseVersion = document.lastVersion;
    checkOut.since = now;
    return checkOut;
  }

  isHeldBy(userId: string | null): boolean {
    return this.userId === userId;
  }

  /** @throws {DocumentCheckedOut} Thrown when somebody else has the document. */
  checkNotOthers(reference: string, userId: string | null): void {
    if (!this.isHeldBy(userId)) throw new DocumentCheckedOut(reference, { by: this.userName, since: this.since });
  }

  /** @throws {NotCheckedOut} Thrown when somebody else has the document: only he may bring it back. */
  checkReleasableBy(reference: string, userId: string | null): void {
    if (!this.isHeldBy(userId)) throw new NotCheckedOut(reference);
  }
}
