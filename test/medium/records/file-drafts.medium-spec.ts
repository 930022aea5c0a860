import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileTypeQueries, ReleaseFileType } from '#modules/file-types';
import { DraftFileType, typeContent, typeField } from '#modules/file-types/testing';
import { FilingPlanQueries, ReleaseFilingPlan } from '#modules/filing-plan';
import { openStaffedOffice, type StaffedOffice } from './staffed-office.js';
import { FOUNDER, PLAN } from '../../support/office.js';

const REASON = { reason: 'Doppelt vorbereitet' };

describe('files that are prepared before they are opened', () => {
  let city: StaffedOffice;

  beforeAll(async () => {
    city = await openStaffedOffice({
      karla: ['caseworker', '63'],
      kai: ['caseworker', '63'],
      theo: ['team-lead', '63'],
      sonja: ['caseworker', '50'],
      regine: ['records-manager', null],
      rita: ['auditor', null],
    });
  });

  afterAll(async () => {
    await city.app.seal();
    expect((await city.app.checkIntegrity()).firstFault).toBeNull();
    await city.app.close();
  });

  const place = (): object => ({ planUnitId: city.office.planUnit('631'), leadUnitId: city.office.unit('63') });
  async function prepare(who: string, subject: string, more: object = {}): Promise<{ id: string; reference: string }> {
    const answer = await city.as(who).change('POST', '/files/drafts', { ...place(), subject, ...more });
    expect(answer.status).toBe(201);
    return (await answer.json()) as { id: string; reference: string };
  }
  async function get<T>(who: string, path: string): Promise<T & { code?: string }> {
    return (await (await city.as(who).get(path)).json()) as T & { code?: string };
  }
  async function post(
    who: string,
    path: string,
    body: object,
  ): Promise<{ status: number; code?: string; missing?: string }> {
    const answer = await city.as(who).change('POST', path, body);
    const said = answer.status === 204 ? {} : ((await answer.json()) as { code?: string; missing?: string });
    return { ...said, status: answer.status };
  }
  const versionOf = async (id: string): Promise<number> =>
    (await get<{ version: number }>('theo', `/files/${id}`)).version;
  const referenceOf = async (id: string): Promise<string> =>
    (await get<{ reference: string }>('theo', `/files/${id}`)).reference;
  async function isSeenBy(id: string): Promise<string[]> {
    const seen: string[] = [];
    for (const who of ['karla', 'kai', 'theo', 'sonja', 'regine', 'rita']) {
      const { items } = await get<{ items: { id: string }[] }>(who, '/files?state=draft');
      const one = (await city.as(who).get(`/files/${id}`)).status === 200;
      expect([who, items.some((file) => file.id === id)]).toEqual([who, one]);
      if (one) seen.push(who);
    }
    return seen;
  }

  it('are seen by whoever prepares them, records management and leads; by the office when they are meant for it', async () => {
    const own = await prepare('karla', 'Halle, nur für mich');
    expect(await isSeenBy(own.id)).toEqual(['karla', 'theo', 'regine']);
    const ours = await prepare('karla', 'Halle, für das Amt', { audience: 'office' });
    expect(await isSeenBy(ours.id)).toEqual(['karla', 'kai', 'theo', 'regine']);
    // the journal tells nobody else of it either
    for (const [draft, seen] of [
      [own, [false]],
      [ours, [false]],
    ] as const) {
      const { items } = await get<{ items: { objectId: string }[] }>('rita', '/journal?limit=50');
      expect([items.some(({ objectId }) => objectId === draft.id)]).toEqual(seen);
    }
    expect((await get('kai', `/files/${own.id}/draft`)).code).toBe('RECORDS.FILE_NOT_FOUND');
    expect(await get('karla', `/files/${own.id}/draft`)).toMatchObject({
      preparedBy: 'karla',
      audience: 'author',
      mayOpen: true,
      mayDiscard: true,
      obstacles: [],
    });
  });

  it('take no reference before they are opened, so that none is lost with a draft, and the next one has no gap', async () => {
    const before = await city.office.openFile('davor');
    const discarded = await prepare('karla', 'Wird nichts');
    const kept = await prepare('karla', 'Wird etwas');
    expect([discarded.reference, kept.reference]).toEqual([
      expect.stringMatching(/^Entwurf \d+\/\d{4}$/),
      expect.stringMatching(/^Entwurf \d+\/\d{4}$/),
    ]);
    expect(await post('karla', `/files/${discarded.id}/discard`, REASON)).toEqual({ status: 204 });
    const version = await versionOf(kept.id);
    expect(await post('karla', `/files/${kept.id}/open`, { version })).toEqual({ status: 204 });
    const numberOf = (reference: string): number => Number(/\/(\d+)-/.exec(reference)?.[1]);
    expect(numberOf(await referenceOf(kept.id))).toBe(numberOf(before.reference) + 1);
    const given = await city.app.database.query(
      `SELECT 1 FROM given_reference WHERE reference LIKE 'Entwurf%' OR object_id = $1`,
      [discarded.id],
    );
    expect(given).toHaveLength(0);
    expect((await city.app.journalOf(kept.id)).map(({ action }) => action)).toEqual([
      'records.file-prepared',
      'records.file-opened',
    ]);
    expect(await city.app.outboxOf(kept.id)).toEqual(['records.file-prepared', 'records.file-opened']);
    expect((await city.as('kai').get(`/files/${kept.id}`)).status).toBe(200);
    expect(await post('karla', `/files/${kept.id}/open`, { version: version + 1 })).toMatchObject({
      code: 'RECORDS.NO_DRAFT',
    });
  });

  it('are opened once however often the request is repeated, and not over what somebody else changed', async () => {
    const { id } = await prepare('karla', 'Einmal');
    const version = await versionOf(id);
    expect(await post('karla', `/files/${id}/open`, { version: version + 7 })).toMatchObject({
      code: 'RECORDS.FILE_CHANGED_MEANWHILE',
    });
    const key = { 'idempotency-key': '00000000-0000-7000-8000-0000000000a1' };
    for (let time = 0; time < 2; time += 1)
      expect((await city.as('karla').change('POST', `/files/${id}/open`, { version }, key)).status).toBe(204);
    expect((await city.app.journalOf(id)).map(({ action }) => action)).toEqual([
      'records.file-prepared',
      'records.file-opened',
    ]);
  });

  it('take words about themselves and nothing else', async () => {
    const { id } = await prepare('karla', 'Nimmt nichts auf', { audience: 'office' });
    const about = { objectKind: 'file', objectId: id };
    const version = await versionOf(id);
    const form = new FormData();
    for (const [name, value] of Object.entries({ subject: 'x', type: 'Vermerk', state: 'draft' }))
      form.append(name, value);
    form.append('file', new Blob(['x']), 'x.txt');
    const refused: [string, object | FormData][] = [
      ['proceedings', { subject: 'Vorgang' }],
      ['documents', form],
      ['notes', { ...about, text: 'Vermerk' }],
      ['follow-ups', { ...about, kind: 'deadline', subject: 'Frist', on: '2027-01-04' }],
      ['sub-files', { subject: 'Teilakte' }],
      ['loans', { borrower: 'Amt 50', dueOn: '2031-01-02' }],
      ['close', { version }],
      ['reopen', { version, reason: 'x' }],
      ['invalid', { ...about, reason: 'x' }],
      ['deletion-requests', { ...about, reason: 'x', legalBasis: '§ 1' }],
    ];
    for (const [step, body] of refused) {
      const answer = await city.as('karla').change('POST', `/files/${id}/${step}`, body);
      expect([step, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
        step,
        409,
        'RECORDS.FILE_IS_DRAFT',
      ]);
    }
    const { version: known } = await get<{ version: number }>(
      'karla',
      `/files/${id}/metadata?objectKind=file&objectId=${id}`,
    );
    const words = {
      objectKind: 'file',
      objectId: id,
      version: known,
      values: [{ key: 'subject', value: 'Nimmt noch nichts auf' }],
    };
    expect((await city.as('karla').change('PATCH', `/files/${id}/metadata`, words)).status).toBeLessThan(300);
    expect(await get('karla', `/files/${id}`)).toMatchObject({ subject: 'Nimmt noch nichts auf', state: 'draft' });
    await expect(city.office.addDocument({ fileId: id })).rejects.toMatchObject({ code: 'RECORDS.FILE_IS_DRAFT' });
    const suggested = await get<{ id: string }[]>('karla', '/files/suggest?q=Nimmt');
    expect(suggested.map((file) => file.id)).not.toContain(id);
    expect(await get<{ state: string }>('karla', `/files/${id}/life`)).toMatchObject({ state: 'draft', obstacles: [] });
    // nor does the database
    await expect(
      city.app.database.query(`UPDATE record_file SET invalid = '{}'::jsonb WHERE id = $1`, [id]),
    ).rejects.toThrow(/ck_record_file_draft/);
  });

  it('are thrown away by whoever prepares them or looks after drafts, never once open, and leave who did it', async () => {
    const { id } = await prepare('karla', 'Geheimplan', { audience: 'office' });
    expect(await post('kai', `/files/${id}/discard`, REASON)).toMatchObject({
      status: 403,
      code: 'RECORDS.DRAFT_OF_OTHER',
    });
    expect(await post('sonja', `/files/${id}/discard`, REASON)).toMatchObject({ code: 'RECORDS.FILE_NOT_FOUND' });
    const key = { 'idempotency-key': '00000000-0000-7000-8000-0000000000a2' };
    for (let time = 0; time < 2; time += 1)
      expect((await city.as('theo').change('POST', `/files/${id}/discard`, REASON, key)).status).toBe(204);
    expect((await city.as('karla').get(`/files/${id}`)).status).toBe(404);
    const [left] = await city.app.database.query<Record<string, unknown>>(
      'SELECT * FROM discarded_draft WHERE file_id = $1',
      [id],
    );
    expect(left).toMatchObject({ prepared_by_name: 'karla', discarded_by_name: 'theo', ...REASON });
    expect(JSON.stringify(left)).not.toContain('Geheimplan');
    expect(await city.app.outboxOf(id)).toEqual(['records.file-prepared', 'records.draft-discarded']);
    const { items } = await get<{ items: { objectId: string }[] }>('rita', '/journal?limit=50');
    expect(items.map(({ objectId }) => objectId)).not.toContain(id);
    const { id: open } = await city.office.openFile('Offen');
    expect(await post('theo', `/files/${open}/discard`, REASON)).toMatchObject({ code: 'RECORDS.NO_DRAFT' });
    // nobody else lets it go
    const other = await prepare('karla', 'Bleibt');
    await expect(city.app.database.query('DELETE FROM record_file WHERE id = $1', [other.id])).rejects.toThrow(
      /nobody discarded/,
    );
    await expect(
      city.app.database.query(
        `UPDATE record_file SET state = 'draft', draft = '{}'::jsonb, draft_readers = '{}' WHERE id = $1`,
        [open],
      ),
    ).rejects.toThrow(/was opened/);
  });

  it('may lack values their type asks for; all of them are named before they are opened, and asked for then', async () => {
    const content = typeContent({
      title: 'Bauakte',
      planUnits: ['63'],
      retention: { years: 99, reason: 'Bestand des Gebäudes' },
      fields: [
        typeField('site', { label: 'Baugrundstück', required: true }),
        typeField('use', { label: 'Nutzung', required: true }),
        typeField('storeys', { label: 'Geschosse', kind: 'number', minimum: 1 }),
      ],
    });
    const typeVersionId = await city.app
      .get(DraftFileType)
      .execute(FOUNDER, { key: 'bau', content, isNextVersion: false });
    const { revision } = await city.app.get(FileTypeQueries).version(FOUNDER, typeVersionId);
    await city.app.get(ReleaseFileType).execute(FOUNDER, typeVersionId, revision);
    const wrong = { ...place(), subject: 'Halle', typeVersionId, values: { storeys: 0 } };
    expect(await post('karla', '/files/drafts', wrong)).toMatchObject({ code: 'FILE_TYPES.VALUES_INVALID' });
    const { id } = await prepare('karla', 'Halle', { typeVersionId, values: { storeys: 2 } });
    expect((await get<{ obstacles: unknown }>('karla', `/files/${id}/draft`)).obstacles).toEqual([
      { kind: 'missing-value', label: 'Baugrundstück' },
      { kind: 'missing-value', label: 'Nutzung' },
    ]);
    expect(await post('karla', `/files/${id}/open`, { version: await versionOf(id) })).toMatchObject({
      status: 409,
      code: 'RECORDS.OPENING_OBSTRUCTED',
    });
    const fields = { site: 'Am Hang 3', storeys: 2 };
    const change = async (revision: number, values: object): Promise<number> =>
      (await city.as('karla').change('PATCH', `/files/${id}/fields`, { revision, values })).status;
    expect(await change(1, fields)).toBe(200);
    expect(await change(2, { ...fields, use: 'Lager' })).toBe(200);
    expect(await post('karla', `/files/${id}/open`, { version: await versionOf(id) })).toEqual({ status: 204 });
    expect(await get('karla', `/files/${id}`)).toMatchObject({ state: 'open', retentionYears: 99 });
    expect(await change(3, { storeys: 2 })).toBe(422);
  });

  it('are opened under the same unit of the plan in force, and name the unit that is not in it any more', async () => {
    const stays = await prepare('karla', 'Bleibt im Plan');
    const leaves = await prepare('karla', 'Fällt heraus', { planUnitId: city.office.planUnit('632') });
    const formerUnit = city.office.planUnit('631');
    await city.app.get(ReleaseFilingPlan).execute(FOUNDER, {
      name: 'Aktenplan',
      version: '2',
      units: PLAN.filter(({ mark }) => mark !== '632'),
    });
    const present = (await city.app.get(FilingPlanQueries).inForce())?.units.find(({ mark }) => mark === '631')?.id;
    expect(present).not.toBe(formerUnit);
    expect(await post('karla', `/files/${stays.id}/open`, { version: await versionOf(stays.id) })).toEqual({
      status: 204,
    });
    expect(await get('karla', `/files/${stays.id}`)).toMatchObject({ planUnit: { id: present, mark: '631' } });
    expect(await post('karla', `/files/${leaves.id}/open`, { version: await versionOf(leaves.id) })).toMatchObject({
      code: 'RECORDS.OPENING_OBSTRUCTED',
    });
    expect((await get<{ obstacles: unknown }>('karla', `/files/${leaves.id}/draft`)).obstacles).toEqual([
      { kind: 'plan-unit-takes-no-files', label: '632 Baulasten' },
    ]);
  });
});
