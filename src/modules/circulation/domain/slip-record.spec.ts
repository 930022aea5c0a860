import { describe, expect, it } from '@jest/globals';
import { acting, DONE, idOf, slipOf, station, step } from '../testing/slips.js';
import { withSlip } from './circulation-folder.js';
import { slipRecord } from './slip-record.js';
import { answer, skip, start } from './slip-acts.js';

const lea = acting('Lea');
const PAPER = { documentId: 'draft', reference: '10-1/1-1', subject: 'Satzung' };

function record(papers = [PAPER], hasWords = true): string {
  const draft = slipOf(
    station('parallel', step('co-signature', 'Anna', { order: 'Bitte mitzeichnen', notes: ['bR', 'plus'] })),
    station('parallel', step('processing', 'Carl')),
    station('parallel', step('acknowledgement', 'Kim')),
  );
  let slip = start(draft, lea);
  slip = answer(slip, idOf(slip, 'Anna'), { ...DONE, remark: 'Einverstanden' }, acting('Vera', 'Anna'));
  slip = skip(slip, idOf(slip, 'Carl'), 'entfällt', lea);
  const folder = { id: 'f', subject: 'Satzung', form: 'folder', unitId: 'u', revision: 1, createdAt: lea.now } as const;
  return slipRecord(
    withSlip({ ...folder, startedAt: null, endedAt: null, slipDocumentId: null, slip }, slip, lea.now),
    { papers, hasWords },
  );
}

describe(slipRecord.name, () => {
  it('says of each step who asked whom for what, who did it for whom, and what a signature holds for', () => {
    expect(record().split('\r\n').slice(9)).toEqual([
      '10-1/1-1 Satzung (Version 1, zu zeichnen)',
      '  SHA-256 h1',
      'sowie 1 weitere aus anderen Akten',
      '',
      'Beteiligungsschritte',
      '--------------------',
      '1. Mitzeichnung: Anna, Runde 1',
      '   Verfügung: Bitte mitzeichnen',
      '   Vermerke: bR, +',
      '   verfügt von Lea, 20.11.2026, 08:15',
      '   gezeichnet von Vera i. V. Anna, 20.11.2026, 08:15',
      '   Vermerk: Einverstanden',
      '   gilt für Version 1, SHA-256 h1',
      '2. Bearbeitung: Carl, Runde 1',
      '   verfügt von Lea, 20.11.2026, 08:15',
      '   übersprungen von Lea, 20.11.2026, 08:15',
      '   Vermerk: entfällt',
      '3. Kenntnisnahme: Kim, Runde 1',
      '   verfügt von Lea, 20.11.2026, 08:15',
      '   noch offen',
      '',
    ]);
  });

  it('names nothing of what lies in other files', () => {
    const other = record([]);
    expect(other).toContain('sowie 2 weitere aus anderen Akten');
    expect(other).not.toContain('h1');
  });

  it('keeps words that were written about other files too out of a file whose readers must not know them', () => {
    const other = record([PAPER], false);
    for (const word of ['Betreff: Satzung', 'Bitte mitzeichnen', 'Einverstanden', 'entfällt'])
      expect(other).not.toContain(word);
    for (const fact of [
      '1. Mitzeichnung: Anna, Runde 1',
      'gezeichnet von Vera i. V. Anna',
      'gilt für Version 1, SHA-256 h1',
    ])
      expect(other).toContain(fact);
  });
});
