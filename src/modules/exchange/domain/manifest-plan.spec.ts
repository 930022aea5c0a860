import { describe, expect, it } from '@jest/globals';
import { inOrderOfNumbers, type PlannedFile, rowsOf } from './manifest-plan.js';

const file = (row: number, fileNo?: number): PlannedFile => ({
  row,
  oldReference: null,
  newReference: fileNo === undefined ? null : { text: `63/${String(fileNo)}`, fileNo, year: 2020 },
  planUnitId: 'p',
  leadUnitId: 'u',
  subject: 'Akte',
  fileType: null,
  parties: [],
  startedOn: '2020-01-01',
  closedOn: null,
  typeVersionId: null,
  values: {},
  sourceKey: null,
  proceedings: [],
  documents: [],
});

describe(inOrderOfNumbers, () => {
  it('takes kept numbers first and in order, whatever stands first in the manifest', () => {
    expect(inOrderOfNumbers([file(2), file(3, 12), file(4, 7), file(5)]).map(({ row }) => row)).toEqual([4, 3, 2, 5]);
  });
});

describe(rowsOf, () => {
  it('names every row in the order of the manifest', () => {
    const proceedings = [{ row: 9, oldReference: null, subject: 'V', startedOn: null, closedOn: null }];
    expect(rowsOf({ ...file(4), proceedings })).toEqual([4, 9]);
  });
});
