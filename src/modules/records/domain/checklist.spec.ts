import { describe, expect, it } from '@jest/globals';
import type { ChecklistItem } from '#modules/file-types';
import { checklistOf, type ChecklistStock, missingContacts } from './checklist.js';

const item = (key: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  key,
  title: key,
  help: '',
  documentType: 'Antrag',
  need: 'always',
  role: null,
  condition: null,
  ...more,
});
const ANNE = { id: 'c1', roleKey: 'applicant', name: 'Änne Müller' };
const TIM = { id: 'c2', roleKey: 'applicant', name: 'Tim Müller' };
const stock = (more: Partial<ChecklistStock> = {}): ChecklistStock => ({
  values: {},
  contacts: [],
  documents: [],
  marks: [],
  ...more,
});
const document = (id: string, type = 'Antrag', senderName: string | null = null) => ({
  id,
  type,
  subject: id,
  senderName,
});
const states = (items: ChecklistItem[], from: ChecklistStock): string[] =>
  checklistOf({ checklist: items }, from).map(({ item: { key }, contact, state, document: found }) =>
    [key, contact?.id, state, found?.id].filter(Boolean).join(' '),
  );

describe(checklistOf.name, () => {
  it('finds documents by their type, in any spelling', () => {
    expect(states([item('form')], stock())).toEqual(['form missing']);
    expect(states([item('form')], stock({ documents: [document('d1', 'ANTRAG')] }))).toEqual(['form there d1']);
    expect(states([item('form')], stock({ documents: [document('d1', 'Bescheid')] }))).toEqual(['form missing']);
  });

  it('goes by what somebody said before it goes by types', () => {
    const mark = { itemKey: 'form', contactId: null, documentId: 'd2', waivedReason: null, markedBy: 'Kunde' };
    const documents = [document('d1'), document('d2', 'Formular')];
    expect(states([item('form')], stock({ documents, marks: [mark] }))).toEqual(['form there d2']);
    const waived = { ...mark, documentId: null, waivedReason: 'liegt in der Vorakte' };
    expect(states([item('form')], stock({ marks: [waived] }))).toEqual(['form waived']);
    // the assigned one was marked invalid meanwhile
    expect(states([item('form')], stock({ documents: [document('d1', 'Foto')], marks: [mark] }))).toEqual([
      'form missing',
    ]);
  });

  it('asks everybody in a role, and counts by sender where there are several', () => {
    const proof = item('proof', { role: 'applicant', documentType: 'Nachweis' });
    const documents = [document('d1', 'Nachweis', 'Tim Müller')];
    expect(states([proof], stock({ documents }))).toEqual([]);
    expect(states([proof], stock({ contacts: [ANNE], documents }))).toEqual(['proof c1 there d1']);
    expect(states([proof], stock({ contacts: [ANNE, TIM], documents }))).toEqual([
      'proof c1 missing',
      'proof c2 there d1',
    ]);
  });

  it('leaves out what does not apply', () => {
    const items = [
      item('a', { condition: { field: 'married', equals: true } }),
      item('b', { condition: { field: 'ways', equals: 'new' } }),
    ];
    expect(states(items, stock({ values: { married: false, ways: ['change'] } }))).toEqual([]);
    expect(states(items, stock({ values: { married: true, ways: ['change', 'new'] } }))).toEqual([
      'a missing',
      'b missing',
    ]);
  });
});

describe(missingContacts.name, () => {
  it('counts roles the type needs', () => {
    const roles = [
      { key: 'applicant', title: 'Antragsteller', minimum: 2, maximum: null },
      { key: 'other', title: 'Andere', minimum: 0, maximum: 1 },
    ];
    expect(missingContacts({ roles }, [ANNE])).toEqual([
      { key: 'applicant', title: 'Antragsteller', minimum: 2, present: 1 },
    ]);
    expect(missingContacts({ roles }, [ANNE, TIM])).toEqual([]);
  });
});
