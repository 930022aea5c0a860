import { describe, expect, it } from '@jest/globals';
import { manifestTable } from './manifest-table.js';

describe(manifestTable, () => {
  it('finds the headings below titles, and specialist fields by their key', () => {
    const lines = [
      { row: 1, cells: ['Altbestand der Bauaufsicht'] },
      { row: 2, cells: ['Ebene', 'Betreff', 'Datei', 'feld.flur'] },
      { row: 3, cells: ['Akte', ' Neubau ', '', '12'] },
    ];
    const { rows, faults } = manifestTable(lines);
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ row: 3, cells: { level: 'Akte', subject: 'Neubau' }, fields: { flur: '12' } }]);
  });
});
