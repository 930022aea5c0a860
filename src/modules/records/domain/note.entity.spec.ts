import { describe, expect, it } from '@jest/globals';
import { NoteInvalid } from '../life-errors.js';
import { Note } from './note.entity.js';

const now = new Date('2026-11-20T08:00:00Z');
const by = { id: 'k', name: 'Karla Kunde' };
const object = { kind: 'proceeding', id: 'p', fileId: 'f' } as const;

describe(Note.name, () => {
  it('keeps author and time', () => {
    expect(Note.write({ id: 'n', object, text: ' Anruf des Bauherrn ' }, by, now)).toMatchObject({
      text: 'Anruf des Bauherrn',
      authorName: 'Karla Kunde',
      writtenAt: now,
      objectKind: 'proceeding',
      corrects: null,
    });
  });

  it('puts another one right without touching it, about the same object', () => {
    const first = Note.write({ id: 'n', object, text: 'Anruf am 3.' }, by, now);
    const second = Note.write(
      { id: 'm', object: { kind: 'file', id: 'f', fileId: 'f' }, text: 'Anruf am 4.' },
      by,
      now,
      first,
    );
    expect(second).toMatchObject({ corrects: 'n', objectKind: 'proceeding', objectId: 'p' });
    expect(first.text).toBe('Anruf am 3.');
  });

  it.each(['', ' \n ', 'x'.repeat(10_001)])('refuses %#', (text) => {
    expect(() => Note.write({ id: 'n', object, text }, by, now)).toThrow(NoteInvalid);
  });
});
