import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { ContactChangedMeanwhile } from '../type-errors.js';
import { checkedContact, type ContactContent, type NewContact, partyOf } from './file-contact.js';
import type { Party } from './record-file.entity.js';

/** Somebody who has to do with a file, in a role (Beteiligte). @norm xdomea 3.1 KontaktType */
@Entity('file_contact')
export class FileContact {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  /** Order in the file. */
  @Column('integer')
  position: number;

  @Column('text')
  role: string;

  @Column('text', { name: 'role_key', nullable: true })
  roleKey: string | null;

  @Column('jsonb')
  content: ContactContent;

  @VersionColumn()
  version: number;

  /** @throws {ContactInvalid} Thrown when it is incomplete or too long. */
  static add(id: string, fileId: string, position: number, contact: NewContact): FileContact {
    const added = Object.assign(new FileContact(), { id, fileId, position });
    added.take(contact);
    return added;
  }

  /** @throws {ContactChangedMeanwhile} Thrown when somebody else changed the contact since it was read. */
  checkVersion(version: number): void {
    if (version !== this.version) throw new ContactChangedMeanwhile(this.id);
  }

  /** Says something else of it. @throws {ContactInvalid} Thrown when it is incomplete or too long. */
  take(contact: NewContact): void {
    const { role, roleKey, ...content } = checkedContact(contact);
    Object.assign(this, { role, roleKey, content });
  }

  /** The short form under which the file is found. */
  get party(): Party {
    return partyOf({ ...this.content, role: this.role, roleKey: this.roleKey });
  }
}
