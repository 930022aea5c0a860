import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { Note } from '../../domain/note.entity.js';
import type { RecordObjectKind } from '../../domain/record-object.js';
import { ObjectNotInFile } from '../../life-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { FileSteps } from '../life-cycle/file-steps.js';
import { LifeFacts } from '../life-cycle/life-facts.js';
import { RecordObjects } from '../life-cycle/record-objects.js';

/** What somebody who writes a note says. */
export interface WriteNoteInput {
  readonly fileId: string;
  readonly objectKind: RecordObjectKind;
  readonly objectId: string;
  readonly text: string;
  /** The note this one puts right. */
  readonly corrects?: string | undefined;
  readonly id?: string | undefined;
}

/** Writes a note (Vermerk) on a file, proceeding or document. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly steps: FileSteps,
    private readonly objects: RecordObjects,
    private readonly facts: LifeFacts,
  ) {}

  /**
   * @returns id of the note
   * @throws {NoteInvalid} Thrown when it is empty or too long.
   * @throws {ObjectNotInFile} Thrown when the file has no such object or note.
   * @throws {RecordFileNotOpen} Thrown when file or proceeding are closed.
   */
  async execute(actor: Actor, input: WriteNoteInput): Promise<string> {
    const { fileId, id } = input;
    return this.steps.take(actor, { fileId, id, permission: RECORDS_PERMISSIONS.work }, async (step) => {
      const notes = step.transaction.getRepository(Note);
      const corrected =
        input.corrects === undefined ? null : await notes.findOneBy({ id: input.corrects, fileId: step.file.id });
      if (input.corrects !== undefined && corrected === null) throw new ObjectNotInFile(input.corrects);
      const kind = corrected?.objectKind ?? input.objectKind;
      const found = await this.objects.getChangeable(step, kind, corrected?.objectId ?? input.objectId);
      const { document, proceeding, subject, reference, ...object } = found;
      const note = Note.write({ id: step.id, object, text: input.text }, step.by, step.now, corrected);
      await notes.insert(note);
      await this.facts.tell(step, {
        type: 'records.note-written',
        object,
        after: { noteId: note.id, about: reference, ...(corrected === null ? {} : { corrects: corrected.id }) },
      });
    });
  }
}
