import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilingPlanQueries } from '#modules/filing-plan';
import { ChangeReferenceTemplates, DraftFilingPlan, PutFilingPlanInForce } from '#modules/filing-plan/testing';
import { OpenFile, OpenProceeding, RecordFileQueries } from '#modules/records';
import { RemarkFile } from '#modules/records/testing';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, type Office, setUpOffice } from '../../support/office.js';

const YEAR = new Date().getFullYear();
const HISTORIES = 100;
const STEPS = 12;

/** Even distribution from a seed, so that a history that fails can be run again (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

describe('running numbers of references', () => {
  let app: TestApplication;
  let office: Office;
  const places = (): { planUnitId: string; leadUnitId: string; scope: string }[] =>
    ['63', '63.1', '50'].flatMap((unit) =>
      ['631', '632', '5'].map((mark) => ({
        planUnitId: office.planUnit(mark),
        leadUnitId: office.unit(unit),
        scope: `plan=${mark}|unit=${unit}`,
      })),
    );
  const numbersIn = async (scope: string): Promise<number[]> =>
    (
      await app.database.query<{ number: number }>(
        `SELECT split_part(split_part(reference, '/', 2), '-', 1)::int AS number FROM given_reference
          WHERE object_kind = 'file' AND reference LIKE $1 ORDER BY 1`,
        [scope.replace(/^plan=(.*)\|unit=(.*)$/, `$2-$1/%-${String(YEAR)}`)],
      )
    ).map(({ number }) => number);

  beforeAll(async () => {
    app = await startApplication('tool');
    office = await setUpOffice(app);
  });

  afterAll(async () => {
    await app.close();
  });

  it('have neither gaps nor doubles when fifty write at once in several scopes and some of them fail', async () => {
    const all = places();
    await Promise.allSettled(
      Array.from({ length: 60 }, (_, index) => {
        const { planUnitId, leadUnitId } = all[index % 4] ?? { planUnitId: '', leadUnitId: '' };
        return app.get(OpenFile).execute(FOUNDER, { planUnitId, leadUnitId, subject: index % 6 === 5 ? ' ' : 'Akte' });
      }),
    );
    const numbers = await Promise.all(all.slice(0, 4).map(({ scope }) => numbersIn(scope)));
    expect(numbers.flat()).toHaveLength(50);
    for (const given of numbers) expect(given).toEqual(given.map((_, index) => index + 1));
  });

  it(`are never given again in ${String(HISTORIES)} random histories of opening, re-marking, failing and deleting`, async () => {
    const all = places();
    const seen = new Set(
      (await app.database.query<{ reference: string }>('SELECT reference FROM given_reference')).map(
        (row) => row.reference,
      ),
    );
    for (let seed = 1; seed <= HISTORIES; seed += 1) {
      const random = randomFrom(seed);
      const own: { id: string; reference: string }[] = [];
      for (let step = 0; step < STEPS; step += 1) {
        const { planUnitId, leadUnitId } = all[random(all.length)] ?? { planUnitId: '', leadUnitId: '' };
        const file = own[random(own.length)];
        const act = file ? random(10) : 0;
        let given: string | undefined;
        if (act < 4) {
          const opened = await app
            .get(OpenFile)
            .execute(FOUNDER, { planUnitId, leadUnitId, subject: `Akte ${String(seed)}` });
          own.push(opened);
          given = opened.reference;
        } else if (act < 5) {
          await app
            .get(OpenFile)
            .execute(FOUNDER, { planUnitId, leadUnitId, subject: ' ' })
            .catch(() => undefined);
        } else if (act < 6 && file) {
          await app.database.query(
            'DELETE FROM record_file WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM proceeding WHERE file_id = $1)',
            [file.id],
          );
          if ((await app.database.query('SELECT 1 FROM record_file WHERE id = $1', [file.id])).length === 0)
            own.splice(own.indexOf(file), 1);
        } else if (act < 7 && file) {
          given = (await app.get(OpenProceeding).execute(FOUNDER, { fileId: file.id, subject: 'Vorgang' })).reference;
        } else if (file) {
          const { version } = await app.get(RecordFileQueries).get(FOUNDER, file.id);
          // A stale version makes every third one fail after its number was taken or before.
          const input = {
            fileId: file.id,
            version: act === 7 ? version + 1 : version,
            planUnitId,
            leadUnitId,
            reason: 'x',
          };
          given = await app
            .get(RemarkFile)
            .execute(FOUNDER, input)
            .catch(() => undefined);
        }
        const says = `seed ${String(seed)} step ${String(step)}: ${given ?? ''}`;
        if (given !== undefined) expect([says, seen.has(given)]).toEqual([says, false]);
        if (given !== undefined) seen.add(given);
      }
    }
    for (const { scope } of all) {
      const numbers = await numbersIn(scope);
      expect([scope, numbers]).toEqual([scope, numbers.map((_, index) => index + 1)]);
    }
  }, 240_000);

  it('go on by the grammar of the plan in force, and pass over what older rules gave', async () => {
    const templates = {
      file: '{plan}/{fileNo}',
      proceeding: '{file}.{proceedingNo}',
      document: '{parent}.D{documentNo}',
    };
    const plans = app.get(FilingPlanQueries);
    const next = async (
      version: string,
      changed: typeof templates,
    ): Promise<{ planUnitId: string; leadUnitId: string }> => {
      const current = await plans.inForce();
      const id = await app.get(DraftFilingPlan).execute(FOUNDER, { name: 'Aktenplan', version, basedOn: current?.id });
      await app.get(ChangeReferenceTemplates).execute(FOUNDER, id, 1, changed);
      await app.database.query(`UPDATE filing_plan SET state = 'released' WHERE id = $1`, [id]);
      const { revision } = await plans.version(FOUNDER, id);
      await app.get(PutFilingPlanInForce).execute(FOUNDER, id, revision, '2020-01-01');
      const unit = (await plans.inForce())?.units.find(({ mark }) => mark === '5');
      return { planUnitId: unit?.id ?? '', leadUnitId: office.unit('50') };
    };
    const place = await next('2', templates);
    const open = (at: typeof place): Promise<{ id: string; reference: string }> =>
      app.get(OpenFile).execute(FOUNDER, { ...at, subject: 'Neu' });
    const first = await open(place);
    expect([first.reference, (await open({ ...place, leadUnitId: office.unit('63') })).reference]).toEqual([
      '5/1',
      '5/2',
    ]);
    const { reference } = await app.get(OpenProceeding).execute(FOUNDER, { fileId: first.id, subject: 'Vorgang' });
    expect(reference).toBe('5/1.1');
    const filed = await office.addDocument({ fileId: first.id });
    expect(filed.reference).toBe('5/1.D1');
    // Other rules with a counter of their own come to the same references: they are passed over.
    const again = await next('3', { ...templates, file: '{plan:1}/{fileNo}' });
    expect((await open(again)).reference).toBe('5/3');
    const yearly = await next('4', { ...templates, file: '{plan}/{fileNo}-{year}' });
    expect((await open(yearly)).reference).toBe(`5/1-${String(YEAR)}`);
    const { version } = await app.get(RecordFileQueries).get(FOUNDER, first.id);
    const moved = { fileId: first.id, version, ...yearly, reason: 'Neue Fassung' };
    expect(await app.get(RemarkFile).execute(FOUNDER, moved)).toBe(`5/2-${String(YEAR)}`);
  });
});
