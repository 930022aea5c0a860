import { describe, expect, it } from '@jest/globals';
import type { MailItemDetail } from '../../api/contract.js';
import { directly, filingDraftOf, filingInput, gapsOf, newProceeding, proceedingOf } from './filing-draft.js';

function setup() {
  const item = {
    suggestedFile: { id: 'f1', reference: '63-60 10/0001', subject: 'Mühlenstraße 14' },
    documentType: null,
    fields: {
      subject: 'Bauantrag',
      senderName: null,
      senderAddress: null,
      dateOfLetter: null,
      documentType: null,
      foreignReference: null,
      ourReference: null,
      receivedOn: null,
    },
    suggestions: [
      { field: 'senderName', value: 'falsch', confidence: 0.2 },
      { field: 'senderName', value: 'Hans Müller', confidence: 0.9 },
    ],
  } as unknown as MailItemDetail;
  return filingDraftOf(item);
}

describe(filingDraftOf.name, () => {
  it('prefers what was corrected, then the surest suggestion', () => {
    expect(setup()).toMatchObject({ subject: 'Bauantrag', senderName: 'Hans Müller', documentType: '' });
  });
});

describe(proceedingOf.name, () => {
  it('takes the only open proceeding by itself', () => {
    expect(proceedingOf(setup(), [{ id: 'p1' }])).toBe('p1');
  });

  it('leaves the choice to the user when there are several', () => {
    expect(proceedingOf(setup(), [{ id: 'p1' }, { id: 'p2' }])).toBe(directly);
  });

  it('respects a decision against the only proceeding', () => {
    expect(proceedingOf({ ...setup(), proceeding: directly }, [{ id: 'p1' }])).toBe(directly);
  });
});

describe(gapsOf.name, () => {
  it('names everything that is missing', () => {
    expect(gapsOf({ ...setup(), file: null, subject: ' ' }, newProceeding)).toEqual([
      'file',
      'subject',
      'documentType',
      'newSubject',
    ]);
  });
});

describe(filingInput.name, () => {
  it('sends a new proceeding without an id, and no empty fields', () => {
    expect(filingInput({ ...setup(), documentType: 'Antrag', newSubject: ' Statik ' }, newProceeding, 4)).toEqual({
      version: 4,
      fileId: 'f1',
      subject: 'Bauantrag',
      documentType: 'Antrag',
      newProceedingSubject: 'Statik',
      senderName: 'Hans Müller',
    });
  });
});
