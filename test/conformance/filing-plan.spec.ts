import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPlan } from '../../src/modules/filing-plan/exchange/check-plan.js';
import { readPlanFile } from '../../src/modules/filing-plan/exchange/read-plan-file.js';
import { writeXdomeaPlan } from '../../src/modules/filing-plan/exchange/write-xdomea-plan.js';

/** Standards' schemas and other people's plans; beside the project where they are at hand. */
const DATA = path.resolve(import.meta.dirname, '../../../shared/data');
const REAL_PLAN = path.join(DATA, 'filing-plan/ordnungssystem.xlsx');
const SCHEMA = path.join(DATA, 'xdomea/xsd/3.1.0/xdomea.xsd');

const withRealPlan = existsSync(REAL_PLAN) ? describe : describe.skip;

withRealPlan('a real municipal plan of 627 positions', () => {
  it('is read whole, and its one duplicate is found with both rows', async () => {
    const table = await readPlanFile(readFileSync(REAL_PLAN));
    const { head, units, faults } = checkPlan(table);
    // 626 positions below one row that speaks of the plan as a whole.
    expect(table.rows).toHaveLength(626);
    expect(head).toMatchObject({ name: 'Ordnungssystem', validFrom: '2000-01-01', validUntil: '2099-12-31' });
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        code: 'mark-taken',
        mark: '4.2.2.3',
        row: 345,
        detail: '344',
        column: 'reference_number',
      }),
    ]);
    expect(units.find(({ mark }) => mark === '0.0.1.1')).toMatchObject({
      title: 'Gemeindeordnung',
      parent: '0.0.1',
      retention: { kind: 'years', years: 10 },
      disposalKind: 'A',
      mayCarryFiles: true,
    });
  });

  it('names its positions without a period or a kind of disposal as open questions, not as errors', async () => {
    const { faults } = checkPlan(await readPlanFile(readFileSync(REAL_PLAN)));
    const open = faults.filter(({ severity }) => severity === 'open');
    expect(open.filter(({ code }) => code === 'retention-missing')).toHaveLength(4);
    expect(open.filter(({ code }) => code === 'disposal-kind-missing').map(({ mark }) => mark)).toEqual([
      '0.9.1',
      '1.7',
      '5.3',
    ]);
  });
});

const hasXmllint = ((): boolean => {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
const withSchema = hasXmllint && existsSync(SCHEMA) ? it : it.skip;

describe('a plan as xdomea message', () => {
  withSchema('is valid against the schema of xdomea 3.1.0', async () => {
    const table = await readPlanFile(readFileSync(REAL_PLAN));
    const { units } = checkPlan(table);
    const unique = [...new Map(units.map((unit) => [unit.mark, unit])).values()];
    const message = writeXdomeaPlan(
      { name: 'Ordnungssystem', version: '1', validFrom: '2000-01-01', validUntil: null, units: unique },
      {
        processId: '01900000-0000-7000-8000-000000000001',
        createdAt: new Date('2026-11-22T08:00:00Z'),
        sender: 'Stadt Eschenbrück',
        recipient: 'Stadtarchiv',
      },
    );
    expect(() =>
      execFileSync('xmllint', ['--nonet', '--noout', '--schema', SCHEMA, '-'], { input: message }),
    ).not.toThrow();
  });
});
