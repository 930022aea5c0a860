import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { UserActor } from '#kernel/actor';
import { FilingPlanQueries, ReleaseFilingPlan } from '#modules/filing-plan';
import {
  ApproveFilingPlan,
  DiscardFilingPlan,
  DraftFilingPlan,
  EditFilingPlan,
  ImportFilingPlan,
  type PlanEdit,
  PutFilingPlanInForce,
  TakeBackFilingPlan,
} from '#modules/filing-plan/testing';
import { userActorWith } from '#modules/identity/testing';
import { startApplication, type TestApplication } from '../../support/application.js';
import { FOUNDER, PLAN } from '../../support/office.js';

let persons = 0;
const person = (name: string, ...permissions: string[]): UserActor => ({
  ...userActorWith(Object.fromEntries(permissions.map((permission) => [permission, 'all'])), name),
  id: `01900000-0000-7000-8000-${String((persons += 1)).padStart(12, '0')}`,
});
const MANAGER = person('Renate', 'filing-plan.manage', 'filing-plan.read');
const ARCHIVIST = person('Anton', 'filing-plan.approve-for-archive', 'filing-plan.read');
const READER = person('Lea', 'filing-plan.read');

const HEADER = 'Kennzeichen;Bezeichnung;Aufbewahrung;Aussonderungsart';
const csv = (...lines: string[]): Buffer => Buffer.from([HEADER, ...lines].join('\n'));

describe('versions of the filing plan', () => {
  let app: TestApplication;
  let queries: FilingPlanQueries;
  const revisionOf = async (id: string): Promise<number> => (await queries.version(MANAGER, id)).revision;
  const edit = async (id: string, ...edits: PlanEdit[]): Promise<number> =>
    app.get(EditFilingPlan).execute(MANAGER, id, await revisionOf(id), edits);
  const approve = async (actor: UserActor, id: string, side: 'records-management' | 'archive'): Promise<void> =>
    app.get(ApproveFilingPlan).execute(actor, id, await revisionOf(id), side);
  const marksOf = async (id: string): Promise<string[]> => (await queries.unitsOf(MANAGER, id)).map(({ mark }) => mark);

  async function released(version: string): Promise<string> {
    const id = await app.get(DraftFilingPlan).execute(MANAGER, {
      name: 'Aktenplan',
      version,
      basedOn: (await queries.inForce())?.id,
    });
    await approve(MANAGER, id, 'records-management');
    await approve(ARCHIVIST, id, 'archive');
    return id;
  }

  beforeAll(async () => {
    app = await startApplication('tool');
    queries = app.get(FilingPlanQueries);
    await app.get(ReleaseFilingPlan).execute(FOUNDER, { name: 'Aktenplan', version: '1', units: PLAN });
  });

  afterAll(async () => {
    await app.close();
  });

  it('begin as a copy whose units are the same units, with ids of their own', async () => {
    const current = await queries.inForce();
    const id = await app
      .get(DraftFilingPlan)
      .execute(MANAGER, { name: 'Aktenplan', version: '2', basedOn: current?.id });
    expect(await marksOf(id)).toEqual(current?.units.map(({ mark }) => mark));
    expect(await queries.compare(MANAGER, current?.id ?? '', id)).toEqual([]);
    expect((await queries.inForce())?.version).toBe('1');
    expect(await app.journalOf(id)).toMatchObject([{ actor: 'Renate', action: 'filing-plan.drafted' }]);
  });

  it('are changed in a draft; each unit has its entry with what it was before', async () => {
    const [draft] = (await queries.versions(MANAGER)).filter(({ version }) => version === '2');
    const id = draft?.id ?? '';
    await edit(
      id,
      { kind: 'move', mark: '63', newMark: '53', newParent: '5' },
      { kind: 'change', marks: ['531'], patch: { retention: { kind: 'event', event: 'Bestand', years: 5 } } },
    );
    expect(await marksOf(id)).toEqual(['5', '6', '53', '531', '532']);
    const units = await queries.unitsOf(MANAGER, id);
    const changed = units.find(({ mark }) => mark === '531');
    expect(changed?.retention).toEqual({ kind: 'event', event: 'Bestand', years: 5 });
    expect(await app.journalOf(changed?.id ?? '')).toMatchObject([
      { action: 'filing-plan.unit-changed', before: { mark: '631' }, after: { mark: '531', retention: 'Bestand + 5' } },
    ]);
    const differences = await queries.compare(MANAGER, (await queries.inForce())?.id ?? '', id);
    expect(differences.map(({ kind, before, after }) => [kind, before?.mark, after?.mark])).toEqual([
      ['changed', '63', '53'],
      ['changed', '631', '531'],
      ['changed', '632', '532'],
    ]);
  });

  it('lets marks change places', async () => {
    const [draft] = (await queries.versions(MANAGER)).filter(({ version }) => version === '2');
    const id = draft?.id ?? '';
    await edit(
      id,
      { kind: 'move', mark: '531', newMark: '539', newParent: '53' },
      { kind: 'move', mark: '532', newMark: '531', newParent: '53' },
      { kind: 'move', mark: '539', newMark: '532', newParent: '53' },
    );
    expect((await queries.unitsOf(MANAGER, id)).find(({ mark }) => mark === '532')?.retention?.kind).toBe('event');
  });

  it('refuses a change on something older than the draft, and one that contradicts it; nothing is changed then', async () => {
    const [draft] = (await queries.versions(MANAGER)).filter(({ version }) => version === '2');
    const id = draft?.id ?? '';
    const revision = await revisionOf(id);
    const editing = app.get(EditFilingPlan);
    const remove: PlanEdit = { kind: 'remove', marks: ['532'] };
    await expect(editing.execute(MANAGER, id, revision - 1, [remove])).rejects.toMatchObject({
      code: 'FILING_PLAN.CHANGED_MEANWHILE',
    });
    await expect(
      editing.execute(MANAGER, id, revision, [remove, { kind: 'move', mark: '53', newMark: '6', newParent: null }]),
    ).rejects.toMatchObject({ code: 'FILING_PLAN.CHANGE_INVALID', details: { faults: ['mark-taken 6 1'] } });
    await expect(editing.execute(READER, id, revision, [remove])).rejects.toMatchObject({
      code: 'IDENTITY.PERMISSION_MISSING',
    });
    expect(await marksOf(id)).toContain('532');
    expect(await revisionOf(id)).toBe(revision);
  });

  it('come into force after two persons approved what they had read', async () => {
    const [draft] = (await queries.versions(MANAGER)).filter(({ version }) => version === '2');
    const id = draft?.id ?? '';
    const both = person('Boris', 'filing-plan.manage', 'filing-plan.approve-for-archive');
    await approve(both, id, 'records-management');
    await expect(approve(both, id, 'archive')).rejects.toMatchObject({ code: 'FILING_PLAN.SECOND_PERSON_REQUIRED' });
    await expect(approve(MANAGER, id, 'archive')).rejects.toMatchObject({ code: 'IDENTITY.PERMISSION_MISSING' });
    await approve(ARCHIVIST, id, 'archive');
    const putInForce = app.get(PutFilingPlanInForce);
    await putInForce.execute(MANAGER, id, await revisionOf(id), '2026-01-01');
    expect(await queries.inForce()).toMatchObject({ id, version: '2' });
    expect((await queries.versions(MANAGER)).map(({ version, state }) => [version, state])).toEqual(
      expect.arrayContaining([
        ['1', 'superseded'],
        ['2', 'in-force'],
      ]),
    );
    expect((await app.journalOf(id)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['filing-plan.approved', 'filing-plan.released', 'filing-plan.put-in-force']),
    );
  });

  it('wait for their day and come into force by themselves, once', async () => {
    const id = await released('3');
    const putInForce = app.get(PutFilingPlanInForce);
    await putInForce.execute(MANAGER, id, await revisionOf(id), '2999-01-01');
    const today = async (): Promise<void> =>
      app.database.transaction((transaction) => putInForce.executeDue(transaction));
    await today();
    expect((await queries.inForce())?.version).toBe('2');
    await app.database.query(`UPDATE filing_plan SET in_force_from = '2026-01-02' WHERE id = '${id}'`);
    await today();
    await today();
    expect((await queries.inForce())?.version).toBe('3');
    expect((await app.journalOf(id)).filter(({ action }) => action === 'filing-plan.put-in-force')).toHaveLength(1);
  });

  it('can be taken back before their day, and drafts be thrown away', async () => {
    const id = await released('4');
    await app.get(TakeBackFilingPlan).execute(MANAGER, id, await revisionOf(id));
    expect(await queries.version(MANAGER, id)).toMatchObject({ state: 'draft', approvals: [] });
    await app.get(DiscardFilingPlan).execute(MANAGER, id, await revisionOf(id));
    await expect(queries.version(MANAGER, id)).rejects.toMatchObject({ code: 'FILING_PLAN.NOT_FOUND' });
    const current = (await queries.inForce())?.id ?? '';
    await expect(app.get(DiscardFilingPlan).execute(MANAGER, current, await revisionOf(current))).rejects.toMatchObject(
      { code: 'FILING_PLAN.STATE_REFUSES' },
    );
  });

  it('are imported all or nothing, looked at first', async () => {
    const importing = app.get(ImportFilingPlan);
    const bytes = csv('5;Soziales;;', '50;Sozialhilfe;10;V', '51;Jugend;Volljährigkeit + 10;B');
    const look = await importing.execute(MANAGER, { bytes, version: '5', dryRun: true });
    expect(look).toMatchObject({ planId: null, name: 'Aktenplan', version: '5', units: 3, faults: [], added: 2 });
    const done = await importing.execute(MANAGER, { bytes, version: '5', dryRun: false });
    expect(await marksOf(done.planId ?? '')).toEqual(['5', '50', '51']);

    const broken = csv('5;Soziales;;', '50;Sozialhilfe;zehn;V', '50;Nochmals;1;A');
    const before = (await queries.versions(MANAGER)).length;
    expect(await importing.execute(MANAGER, { bytes: broken, version: '6', dryRun: false })).toMatchObject({
      planId: null,
      faults: [
        { code: 'retention-invalid', row: 3 },
        { code: 'mark-taken', row: 4 },
      ],
    });
    expect(await queries.versions(MANAGER)).toHaveLength(before);
  });

  it('are one when the same request comes twice', async () => {
    const id = '01900000-0000-7000-8000-00000000f001';
    const draft = { id, name: 'Aktenplan', version: '7' };
    const ids = await Promise.all([1, 2].map(() => app.get(DraftFilingPlan).execute(MANAGER, draft)));
    expect(ids).toEqual([id, id]);
    expect(await app.journalOf(id)).toHaveLength(1);
    await expect(approve(MANAGER, id, 'records-management')).rejects.toMatchObject({ code: 'FILING_PLAN.NOT_READY' });
  });

  it('show drafts only to those who make or approve them', async () => {
    const states = (await queries.versions(READER)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['in-force', 'superseded']));
    await expect(queries.unitsOf(READER, '01900000-0000-7000-8000-00000000f001')).rejects.toMatchObject({
      code: 'FILING_PLAN.NOT_FOUND',
    });
  });
});
