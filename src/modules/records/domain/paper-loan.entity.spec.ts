import { describe, expect, it } from '@jest/globals';
import { PaperLoan } from './paper-loan.entity.js';

const RITA = { id: 'r', name: 'Rita Registratur' };
const asked = { id: 'l', fileId: 'f', borrower: ' Rechtsamt ', dueOn: '2026-12-01', note: '' };

describe(PaperLoan, () => {
  it('says who has the paper until when, and that it came back', () => {
    const loan = PaperLoan.lend(asked, RITA, '2026-11-22');
    expect(loan).toMatchObject({ borrower: 'Rechtsamt', lentOn: '2026-11-22', note: null, returnedOn: null });
    loan.giveBack(RITA, '2026-11-30');
    expect(loan).toMatchObject({ returnedOn: '2026-11-30', returnedToName: 'Rita Registratur' });
    expect(() => {
      loan.giveBack(RITA, '2026-12-01');
    }).toThrow(expect.objectContaining({ code: 'RECORDS.PAPER_NOT_LENT' }));
  });

  it.each([
    ['borrower', { borrower: ' ' }],
    ['borrower', { borrower: 'x'.repeat(201) }],
    ['dueOn', { dueOn: '2026-11-21' }],
    ['dueOn', { dueOn: '2200-01-01' }],
  ])('refuses a wrong %s', (field, wrong) => {
    expect(() => PaperLoan.lend({ ...asked, ...wrong }, RITA, '2026-11-22')).toThrow(
      expect.objectContaining({ code: 'RECORDS.LOAN_INVALID', details: { field } }),
    );
  });
});
