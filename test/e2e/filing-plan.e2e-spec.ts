import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answer, type Person, startTown, type Town } from './town.js';

interface Version {
  readonly id: string;
  readonly version: string;
  readonly state: string;
  readonly revision: number;
  readonly units: number;
  readonly approvals: readonly { readonly side: string }[];
}

interface Unit {
  readonly id: string;
  readonly lineageId: string;
  readonly mark: string;
  readonly title: string;
  readonly parent: string | null;
}

interface Report {
  readonly planId: string | null;
  readonly units: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly faults: readonly { readonly code: string; readonly row: number | null; readonly mark: string | null }[];
}

const FORMATS = ['csv', 'xlsx', 'xdomea'] as const;

/** One way; each step needs the one before. */
describe('a version of the filing plan', () => {
  let town: Town;
  let draft: Version;
  let removed: Unit;

  beforeAll(async () => {
    town = await startTown({ withWorker: false });
  });

  afterAll(async () => {
    await town.close();
  });

  const units = async (id: string): Promise<Unit[]> =>
    (await answer<Unit[]>(town.as('recordsManager').get(`/filing-plans/${id}/units`))).body;
  const read = async (id: string): Promise<Version> =>
    (await answer<Version>(town.as('recordsManager').get(`/filing-plans/${id}`))).body;

  async function edit(...edits: object[]): Promise<void> {
    const { revision } = await read(draft.id);
    const edited = await answer(town.as('recordsManager').post(`/filing-plans/${draft.id}/edits`, { revision, edits }));
    expect(edited).toEqual({ status: 200, body: { revision: revision + 1 } });
  }

  async function imported(content: Blob, version: string, dryRun: boolean): Promise<Report> {
    const form = new FormData();
    form.append('version', version);
    form.append('dryRun', String(dryRun));
    form.append('file', content, 'plan');
    const report = await answer<Report>(town.as('recordsManager').post('/filing-plans/import', form));
    expect(report.status).toBe(200);
    return report.body;
  }

  const step = async (person: Person, path: string, body: object): Promise<{ status: number; body: Version }> =>
    answer<Version>(town.as(person).post(`/filing-plans/${draft.id}/${path}`, body));

  it('begins as a copy of the plan in force', async () => {
    const [inForce] = (await answer<Version[]>(town.as('builder').get('/filing-plans'))).body;
    expect(inForce).toMatchObject({ state: 'in-force' });
    const created = await answer<Version>(
      town.as('recordsManager').post('/filing-plans', { name: 'Aktenplan', version: '2027', basedOn: inForce?.id }),
    );
    expect(created).toMatchObject({ status: 201, body: { state: 'draft', units: inForce?.units, approvals: [] } });
    draft = created.body;
  });

  it('is hidden from those who neither make nor approve it, and closed to everybody without the right', async () => {
    expect((await town.as('builder').get(`/filing-plans/${draft.id}`)).status).toBe(404);
    expect((await town.as('archivist').get(`/filing-plans/${draft.id}`)).status).toBe(200);
    expect((await town.as('nobody').get('/filing-plans')).status).toBe(403);
    const edits = [{ kind: 'remove', marks: ['5'] }];
    for (const person of ['builder', 'archivist', 'nobody'] as const) {
      expect((await step(person, 'edits', { revision: draft.revision, edits })).status).toBe(403);
    }
  });

  it('is edited: changed, moved, removed; what is removed comes back as the same unit', async () => {
    removed = (await units(draft.id)).find(({ mark }) => mark === '632') as Unit;
    const event = { kind: 'event', event: 'Bestand des Gebäudes', years: 5 };
    await edit({ kind: 'change', marks: ['631'], patch: { title: 'Bauanträge', retention: event, disposalKind: 'A' } });
    await edit({ kind: 'move', mark: '631', newMark: '51', newParent: '5' });
    await edit({ kind: 'remove', marks: ['632'] });
    const back = { title: removed.title, retention: { kind: 'years', years: 10 }, disposalKind: 'B' };
    await edit({ kind: 'add', mark: '632', parent: '63', unit: back, lineageId: removed.lineageId });
    const now = await units(draft.id);
    expect(now.find(({ mark }) => mark === '51')).toMatchObject({ title: 'Bauanträge', parent: '5', retention: event });
    expect(now.find(({ mark }) => mark === '632')?.lineageId).toBe(removed.lineageId);
  });

  it('refuses what was decided on an older state', async () => {
    const late = await step('recordsManager', 'edits', {
      revision: draft.revision,
      edits: [{ kind: 'remove', marks: ['5'] }],
    });
    expect(late).toMatchObject({ status: 409, body: { code: 'FILING_PLAN.CHANGED_MEANWHILE' } });
  });

  it('tells every fault of a file with its row, and makes nothing of it', async () => {
    const rows = ['Kennzeichen;Bezeichnung;Aufbewahrung;Aussonderungsart', '6;Bauen;;', '6;Bauen;;', '7.1;Dach;5;Z'];
    const report = await imported(new Blob([rows.join('\n')]), '2028', false);
    expect(report.planId).toBeNull();
    expect(report.faults.map(({ code, row }) => [code, row])).toEqual(
      expect.arrayContaining([
        ['mark-taken', 3],
        ['disposal-kind-unknown', 4],
      ]),
    );
    expect((await answer<Version[]>(town.as('recordsManager').get('/filing-plans'))).body).toHaveLength(2);
  });

  it.each(FORMATS)('goes out as %s and comes in again as the same units', async (format) => {
    const file = await town.as('recordsManager').get(`/filing-plans/${draft.id}/export?format=${format}`);
    expect(file.status).toBe(200);
    const content = await file.blob();
    const dry = await imported(content, `dry ${format}`, true);
    expect(dry).toMatchObject({ planId: null, units: (await read(draft.id)).units });
    const { planId } = await imported(content, `again ${format}`, false);
    const plain = (list: Unit[]): object[] => list.map(({ id: _id, lineageId: _lineage, ...rest }) => rest);
    expect(plain(await units(planId ?? ''))).toEqual(plain(await units(draft.id)));
  });

  it('is approved by two persons, each for his own side', async () => {
    const { revision } = await read(draft.id);
    expect((await step('archivist', 'approvals', { revision, side: 'records-management' })).status).toBe(403);
    expect((await step('recordsManager', 'approvals', { revision, side: 'archive' })).status).toBe(403);
    expect(await step('recordsManager', 'approvals', { revision, side: 'records-management' })).toMatchObject({
      status: 200,
      body: { state: 'draft', approvals: [{ side: 'records-management' }] },
    });
    const approved = await read(draft.id);
    expect(await step('archivist', 'approvals', { revision: approved.revision, side: 'archive' })).toMatchObject({
      status: 200,
      body: { state: 'released' },
    });
  });

  it('comes into force; files of the version before are found under its units', async () => {
    const before = await town.office.openFile('Baulast an der Ecke', { unit: '63', mark: '632' });
    const { revision } = await read(draft.id);
    expect((await step('archivist', 'in-force', { revision, day: '2020-01-01' })).status).toBe(403);
    expect(await step('recordsManager', 'in-force', { revision, day: '2020-01-01' })).toMatchObject({
      status: 200,
      body: { state: 'in-force' },
    });
    const plan = (await answer<{ version: string; units: Unit[] }>(town.as('builder').get('/filing-plan'))).body;
    expect(plan.version).toBe('2027');
    const unit = plan.units.find(({ mark }) => mark === '632') as Unit;
    const found = await answer<{ items: { id: string }[] }>(town.as('builder').get(`/files?planUnit=${unit.id}`));
    expect(found.body.items.map(({ id }) => id)).toEqual([before.id]);
    expect((await answer<object[]>(town.as('builder').get('/files/per-plan-unit'))).body).toEqual([
      { planUnitId: unit.id, openFiles: 1 },
    ]);
  });
});
