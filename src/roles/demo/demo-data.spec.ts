import { describe, expect, it } from '@jest/globals';
import { type DemoData, readDemoData } from './demo-data.js';

const ROLES = [
  'mail-room',
  'caseworker',
  'team-lead',
  'records-manager',
  'archivist',
  'auditor',
  'data-protection-officer',
  'administrator',
];

describe(readDemoData.name, () => {
  it('reads a city of two levels of offices, each below one that exists', async () => {
    const { orgUnits } = await readDemoData();
    const numbers = orgUnits.map((unit) => unit.number);
    expect(orgUnits.filter((unit) => unit.parent === null).length).toBeGreaterThanOrEqual(8);
    expect(numbers.length).toBeGreaterThanOrEqual(14);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(orgUnits.filter((unit) => unit.parent !== null && !numbers.includes(unit.parent))).toEqual([]);
  });

  it('has somebody in every role, working in offices that exist', async () => {
    const { users, orgUnits } = await readDemoData();
    const numbers = new Set(orgUnits.map((unit) => unit.number));
    expect([...new Set(users.flatMap((user) => user.roles.map(({ role }) => role)))].sort()).toEqual([...ROLES].sort());
    expect(new Set(users.map((user) => user.username)).size).toBe(users.length);
    for (const user of users) {
      for (const unit of [user.unit, ...user.roles.map((role) => role.unit)])
        if (unit !== null) expect(numbers).toContain(unit);
    }
  });

  it('has a decimal filing plan of at least 150 units in four levels', async () => {
    const { filingPlan } = await readDemoData();
    const marks = new Map(filingPlan.map((unit) => [unit.mark, unit]));
    const levelOf = (mark: string | null): number => (mark === null ? 0 : 1 + levelOf(marks.get(mark)?.parent ?? null));
    expect(marks.size).toBe(filingPlan.length);
    expect(filingPlan.length).toBeGreaterThanOrEqual(150);
    expect(Math.max(...filingPlan.map((unit) => levelOf(unit.mark)))).toBe(4);
    expect(filingPlan.filter((unit) => unit.parent !== null && !unit.mark.startsWith(unit.parent))).toEqual([]);
  });

  it('has at least 60 files whose references say where they belong', async () => {
    const { files, filingPlan, orgUnits } = await readDemoData();
    expect(files.length).toBeGreaterThanOrEqual(60);
    expect(new Set(files.map((file) => file.reference)).size).toBe(files.length);
    for (const file of files) {
      const { leadUnit, planMark, sequence, year } = file;
      expect(file.reference).toBe(`${leadUnit}-${planMark}/${String(sequence).padStart(4, '0')}-${String(year)}`);
      expect(filingPlan.find((unit) => unit.mark === planMark)?.mayCarryFiles).toBe(true);
      expect(orgUnits.some((unit) => unit.number === leadUnit)).toBe(true);
      expect(Number(file.startedOn.slice(0, 4))).toBe(year);
    }
    expect(
      files.flatMap((file) => file.proceedings.flatMap((proceeding) => proceeding.documents)).length,
    ).toBeGreaterThan(files.length);
  });

  it('names no document type in its files that the reader does not know', async () => {
    const { files, documentTypes }: DemoData = await readDemoData();
    const known = new Set(documentTypes.map((type) => type.name));
    const used = files.flatMap((file) =>
      file.proceedings.flatMap((proceeding) => proceeding.documents.map((document) => document.type)),
    );
    expect([...new Set(used)].filter((type) => !known.has(type))).toEqual([]);
  });
});
