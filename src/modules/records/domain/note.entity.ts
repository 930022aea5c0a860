import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NoteInvalid } from '../life-errors.js';
import type { Person } from './invalid-mark.js';
import type { RecordObject } from './record-object.js';

const TEXT_MAX = 10_000;

/** A note (Vermerk) on a file, proceeding or document. It is never changed: what was wrong is put right by another note. */
@Entity('note')
export class Note {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'file_id' })
  fileId: string;

  @Column('text', { name: 'object_kind' })
  objectKind: RecordObject['kind'];

  @Column('uuid', { name: 'object_id' })
  objectId: string;

  @Column('text')
  text: string;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('uuid', { name: 'author_id', nullable: true })
  authorId: string | null;

  @Column('text', { name: 'author_name' })
  authorName: string;

  /** The note this one puts right. */
  @Column('uuid', { nullable: true })
  corrects: string | null;

  /**
   * Writes a note.
   * @param corrects the note it puts right, which is about the same object
   * @throws {NoteInvalid} Thrown when it is empty or too long.
   */
  static write(
    input: { readonly id: string; readonly object: RecordObject; readonly text: string },
    by: Person,
    now: Date,
    corrects: Note | null = null,
  ): Note {
    const text = input.text.trim();
    if (text === '' || text.length > TEXT_MAX) throw new NoteInvalid();
    const note = new Note();
    note.id = input.id;
    note.fileId = input.object.fileId;
    note.objectKind = corrects?.objectKind ?? input.object.kind;
    note.objectId = corrects?.objectId ?? input.object.id;
    note.text = text;
    note.writtenAt = now;
    note.authorId = by.id;
    note.authorName = by.name;
    note.corrects = corrects?.id ?? null;
    return note;
  }
}
