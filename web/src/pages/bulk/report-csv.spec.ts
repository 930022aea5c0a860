import { describe, expect, it } from '@jest/globals';
import type { I18n } from '@lingui/core';
import { reportCsv } from './report-csv.js';

const plain = (id: string): string => id;
const i18n = { t: plain, _: plain } as unknown as I18n;

describe(reportCsv.name, () => {
  const lines = reportCsv(
    i18n,
    { state: 'done' },
    [
      {
        position: 1,
        state: 'done',
        code: null,
        details: null,
        file: { id: 'x', reference: '63/1', subject: '=HYPERLINK("böse")' },
      },
      { position: 2, state: 'failed', code: 'BULK_ACTIONS.NOT_YOURS', details: null, file: null },
      {
        position: 3,
        state: 'refused',
        code: null,
        details: { faults: ['site missing'], lost: ['Vermerk'] },
        file: null,
      },
    ],
    new Map([['site', 'Baugrundstück']]),
  ).split('\r\n');

  it('keeps subjects from being run as formulas', () => {
    expect(lines[1]).toBe(`"1";"63/1";"'=HYPERLINK(""böse"")";"erledigt";"";"";"";""`);
  });

  it('calls fields by their names', () => {
    expect(lines[3]).toContain('"entfällt: {fields}; Felder: {fields}"');
  });

  it('names reason and way out, and no file that may not be seen any more', () => {
    expect(lines[2]).toContain('"2";"nicht mehr einsehbar";"";"nicht erledigt"');
    expect(lines[2]).toContain('"BULK_ACTIONS.NOT_YOURS"');
  });
});
