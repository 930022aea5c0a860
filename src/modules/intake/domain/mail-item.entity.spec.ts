import { describe, expect, it } from '@jest/globals';
import { MailItemAlreadyFiled, MailItemChangedMeanwhile, MailItemStepNotAllowed } from '../errors.js';
import type { LetterReading } from '../reading/letter-reading.js';
import { MailItem, type ReadingOutcome } from './mail-item.entity.js';
import type { MailItemState } from './mail-item-state.js';

const now = new Date('2026-03-02T08:00:00Z');
const UNIT = '01900000-0000-7000-8000-000000000001';
const FILE = '01900000-0000-7000-8000-000000000002';
const DOCUMENT = '01900000-0000-7000-8000-000000000003';

function itemIn(state: MailItemState): MailItem {
  const item = new MailItem();
  Object.assign(item, {
    id: '01900000-0000-7000-8000-000000000009',
    state,
    unitId: null,
    documentId: null,
    version: 3,
  });
  Object.assign(item, { subject: 'Alt', senderName: null, problem: null, suggestions: [] });
  return item;
}

function outcome(
  confidence: number,
  changes: Partial<ReadingOutcome> = {},
  unitId: string | null = UNIT,
): ReadingOutcome {
  const reading: LetterReading = {
    fields: {
      subject: 'Neubau einer Garage',
      senderName: 'Änne Beispiel',
      senderAddress: null,
      dateOfLetter: '2026-02-28',
      documentType: 'Antrag',
      foreignReference: null,
      ourReference: null,
    },
    suggestions: [
      {
        field: 'file',
        value: FILE,
        label: '63-1/0001-2026 Garage',
        confidence: 0.9,
        reason: { code: 'REFERENCE_EXACT', details: {} },
        page: 1,
        box: null,
      },
    ],
    routing: { unitId, confidence, reason: null },
  };
  return {
    reading,
    rendition: { hash: 'a'.repeat(64), sizeBytes: 10 },
    textConfidence: 0.9,
    doubtful: false,
    deliveryThreshold: 0.95,
    warning: null,
    ...changes,
  };
}

describe('finishing the reading', () => {
  it('delivers by itself from the threshold on, with what was read', () => {
    const item = itemIn('reading');
    expect(item.finishReading(outcome(0.95), now)).toBe(true);
    expect(item).toMatchObject({
      state: 'delivered',
      unitId: UNIT,
      subject: 'Neubau einer Garage',
      suggestedFileId: FILE,
    });
  });

  it.each([
    ['below the threshold', outcome(0.94)],
    ['with a page that could not be trusted', outcome(0.99, { doubtful: true })],
    ['with a warning', outcome(0.99, { warning: { code: 'X', severity: 'warn', details: {} } })],
    ['for another authority', outcome(0.99, {}, null)],
  ])('leaves it to a person %s', (_, result) => {
    const item = itemIn('reading');
    expect(item.finishReading(result, now)).toBe(false);
    expect(item.state).toBe('review');
  });
});

describe('steps', () => {
  it('are refused in states that do not allow them', () => {
    expect(() => itemIn('review').file(DOCUMENT, now)).toThrow(MailItemStepNotAllowed);
    expect(() => itemIn('filed').deliver(UNIT, now)).toThrow(MailItemStepNotAllowed);
    expect(() => itemIn('review').giveBack('Irrläufer', now)).toThrow(MailItemStepNotAllowed);
    expect(() => itemIn('delivered').retry(now)).toThrow(MailItemStepNotAllowed);
  });

  it('file once and say where it lies when asked again', () => {
    const item = itemIn('delivered');
    item.file(DOCUMENT, now);
    expect(() => item.checkStep('file')).toThrow(MailItemAlreadyFiled);
  });

  it('take the piece out of the office when it gives it back, with the reason', () => {
    const item = itemIn('delivered');
    item.unitId = UNIT;
    item.giveBack('Zuständig ist die Wohngeldstelle', now);
    expect(item).toMatchObject({ state: 'returned', unitId: null, problem: { code: 'INTAKE.RETURNED_BY_OFFICE' } });
    item.deliver(UNIT, now);
    expect(item.problem).toBeNull();
  });

  it('tell somebody who saw an older version', () => {
    expect(() => itemIn('review').checkVersion(2)).toThrow(MailItemChangedMeanwhile);
  });
});

describe('correcting', () => {
  it('names what changed, tidies and empties', () => {
    const item = itemIn('review');
    const change = item.correct({ subject: '  Neu  ', senderName: ' ' }, now);
    expect(change).toEqual({ before: { subject: 'Alt' }, after: { subject: 'Neu' } });
  });

  it('moves the proposed office only while the piece lies in the mail room', () => {
    const inReview = itemIn('review');
    inReview.correct({ unitId: UNIT }, now);
    expect(inReview.unitId).toBe(UNIT);
    const delivered = itemIn('delivered');
    delivered.unitId = UNIT;
    expect(delivered.correct({ unitId: null }, now).after).toEqual({});
    expect(delivered.unitId).toBe(UNIT);
  });
});
