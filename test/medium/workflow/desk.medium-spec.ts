import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserSession } from '#modules/identity/testing';
import { flows } from '#modules/workflow/testing';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';
import { type Office, setUpOffice } from '../../support/office.js';
import { END, extension, job, named, START, task } from './small-models.js';

const FORM = { type: 'object', title: 'Prüfung', properties: { ergebnis: { type: 'string' } } };
const FORMS = JSON.stringify({ formular: FORM });
const NOBODY = '00000000-0000-7000-8000-000000000002';

interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
}

/** Workflows as the pages see them. */
describe('the interface of workflows', () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let app: TestApplication;
  let office: Office;
  let file: { id: string };
  const people = new Map<string, BrowserSession>();

  beforeAll(async () => {
    installation = await createInstallation();
    app = await startApplication('api', installation);
    office = await setUpOffice(app);
    file = await office.openFile('Hecke am Anger');
    for (const [name, role, unit] of [
      ['proposer', 'administrator', null],
      ['decider', 'administrator', null],
      ['karla', 'caseworker', '63'],
      ['lena', 'caseworker', '63'],
      ['theo', 'team-lead', '63'],
      ['sofia', 'caseworker', '50'],
    ] as const) {
      const user = await app.users.create(name, [{ role, unitId: unit === null ? null : office.unit(unit) }]);
      people.set(name, await app.users.signIn(app.origin, user));
    }
  });

  afterAll(async () => {
    await app.seal();
    expect((await app.checkIntegrity()).firstFault).toBeNull();
    await app.close();
    await installation.remove();
  });

  const as = (name: string): BrowserSession => {
    const browser = people.get(name);
    if (!browser) throw new Error(`There is no ${name}`);
    return browser;
  };
  const read = async <Body>(response: Promise<Response>): Promise<Answer<Body>> => {
    const answered = await response;
    const text = await answered.text();
    return { status: answered.status, body: (text === '' ? {} : JSON.parse(text)) as Body };
  };
  const get = <Body>(name: string, path: string): Promise<Answer<Body>> => read(as(name).get(path));
  const post = <Body>(name: string, path: string, body?: object, key?: string): Promise<Answer<Body>> =>
    read(as(name).post(path, body, key === undefined ? {} : { 'Idempotency-Key': key }));
  const upload = (xml: string, fields: Record<string, string> = {}): FormData => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', new Blob([xml]), 'model.bpmn');
    return form;
  };
  const propose = (xml: string, fields: Record<string, string> = {}, key?: string) =>
    post<{ id: string; version: number; forms: object; isOwnProposal: boolean }>(
      'proposer',
      '/workflow-definitions',
      upload(xml, 'basedOn' in fields ? fields : { forms: FORMS, ...fields }),
      key,
    );
  const bringIntoForce = async (xml: string, fields: Record<string, string> = {}): Promise<string> => {
    const { status, body } = await propose(xml, fields);
    expect(status).toBe(201);
    expect((await post('decider', `/workflow-definitions/${body.id}/decision`, { decision: 'approved' })).status).toBe(
      200,
    );
    return body.id;
  };
  const declared = extension(
    '<talakte:variable name="betrag" type="number" required="true"/><talakte:variable name="tag" type="date"/>',
  );
  const model = (key: string, body: string, ...ids: string[]): string =>
    named(key, `${START}${body}${END}${flows('start', ...ids, 'ende')}`);

  describe('a model', () => {
    it('of another product is told what must change before it can run, and one that cannot be read where it is broken', async () => {
      const foreign = model('fremd', '<scriptTask id="s" name="Rechnen"><script>1</script></scriptTask>', 's');
      const { body } = await post<{
        isExecutable: boolean;
        findings: { code: string; elementId: string; suggestion: string }[];
      }>('proposer', '/workflow-models/check', upload(foreign));
      expect(body.isExecutable).toBe(false);
      expect(body.findings[0]).toMatchObject({
        code: 'script-refused',
        elementId: 's',
        suggestion: expect.stringContaining('decision') as unknown,
      });
      const broken = await post<{ description: unknown; findings: { code: string; line: number }[] }>(
        'proposer',
        '/workflow-models/check',
        upload('<?xml version="1.0"?>\n<definitions'),
      );
      expect(broken.body).toMatchObject({ description: null, findings: [{ code: 'xml-broken' }] });
      expect((await post('karla', '/workflow-models/check', upload(foreign))).status).toBe(403);
      expect((await post('proposer', '/workflow-models/check', new FormData())).body).toMatchObject({
        code: 'WORKFLOW.MODEL_MISSING',
      });
    });

    it('names forms that are not there, and work nobody does yet as a hint only', async () => {
      const xml = model('hinweis', `${task('a')}${job('b', 'test.niemand')}`, 'a', 'b');
      const { body } = await post<{ isExecutable: boolean; findings: { code: string; severity: string }[] }>(
        'proposer',
        '/workflow-models/check',
        upload(xml, { forms: 'anderes' }),
      );
      expect(body.findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
        expect.arrayContaining(['form-unknown error', 'job-topic-unknown warning']),
      );
    });
  });

  describe('a version', () => {
    it('is proposed once under one key, keeps its forms, and the next one takes them over unless it brings its own', async () => {
      const first = await propose(model('folge', task('a'), 'a'), { note: 'Neu' }, 'key-1');
      const again = await propose(model('folge', task('a'), 'a'), { note: 'Neu' }, 'key-1');
      expect([again.body.id, first.body.version, first.body.isOwnProposal]).toEqual([first.body.id, 1, true]);
      const next = await propose(model('folge', `${task('a')}${task('b')}`, 'a', 'b'), { basedOn: first.body.id });
      expect(next.body.forms).toEqual({ formular: FORM });
      const { body } = await get<{ elements: { kind: string; elementId: string }[]; forms: unknown[] }>(
        'decider',
        `/workflow-definitions/${next.body.id}/comparison?with=${first.body.id}`,
      );
      expect(body.elements).toContainEqual(expect.objectContaining({ kind: 'added', elementId: 'b' }));
      expect(body.forms).toEqual([]);
    });

    it('is refused with forms that cannot be shown, and without one that a task asks for', async () => {
      const xml = model('formulare', task('a'), 'a');
      for (const [forms, code] of [
        ['{"formular": {"type": "object", "properties": {"a b": {}}}}', 'WORKFLOW.FORM_INVALID'],
        [
          '{"formular": {"type": "object", "properties": {"x": {"$ref": "https://example.org/x"}}}}',
          'WORKFLOW.FORM_INVALID',
        ],
        ['{"anderes": {"type": "object", "properties": {}}}', 'WORKFLOW.MODEL_NOT_EXECUTABLE'],
        ['[1]', 'HTTP.REQUEST_INVALID'],
      ] as const) {
        expect((await propose(xml, { forms })).body).toMatchObject({ code });
      }
      expect((await propose(xml, { decisions: '<kein/>' })).body).toMatchObject({ code: 'WORKFLOW.DECISION_REFUSED' });
    });

    it('is decided on by another person, who says why she refuses; proposals are no business of others', async () => {
      const { body } = await propose(model('geheim', task('a'), 'a'));
      const decision = `/workflow-definitions/${body.id}/decision`;
      expect((await post('proposer', decision, { decision: 'approved' })).body).toMatchObject({
        code: 'WORKFLOW.SECOND_PERSON_NEEDED',
      });
      expect((await get('karla', `/workflow-definitions/${body.id}`)).status).toBe(404);
      expect((await get('karla', '/workflows/geheim/versions')).status).toBe(404);
      expect(
        (await post('decider', decision, { decision: 'refused', reason: 'Vier Augen fehlen' })).body,
      ).toMatchObject({
        state: 'refused',
        decisionReason: 'Vier Augen fehlen',
      });
    });
  });

  describe('an instance', () => {
    beforeAll(async () => {
      const process = `${START}${task('pruefen', 'office="63"')}${task('zeichnen', 'office="63"')}${END}`;
      await bringIntoForce(named('hecke', `${declared}${process}${flows('start', 'pruefen', 'zeichnen', 'ende')}`));
    });

    const start = async (variables: object, more: object = {}): Promise<string> => {
      const { status, body } = await post<{ id: string }>('karla', '/workflow-instances', {
        workflow: 'hecke',
        businessKey: 'Hecke',
        variables,
        ...more,
      });
      expect([status, body]).toEqual([201, { id: expect.any(String) as unknown }]);
      return body.id;
    };

    it('begins only with what its model asks for, and about nothing the starter may not see', async () => {
      const refused = await post<{ details: { faults: string[] } }>('karla', '/workflow-instances', {
        workflow: 'hecke',
        variables: { betrag: 'viel', tag: '2026-02-30x' },
      });
      expect(refused.body.details.faults).toEqual(['betrag number', 'tag date']);
      const strange = { workflow: 'hecke', variables: { betrag: 1 }, fileId: file.id };
      expect((await post('sofia', '/workflow-instances', strange)).body).toMatchObject({
        code: 'RECORDS.FILE_NOT_FOUND',
      });
      expect((await post('karla', '/workflow-instances', { ...strange, fileId: NOBODY })).status).toBe(404);
    });

    it('is begun once under one key', async () => {
      const body = { workflow: 'hecke', variables: { betrag: 1 } };
      const [one, other] = [
        await post<{ id: string }>('karla', '/workflow-instances', body, 'einmal'),
        await post<{ id: string }>('karla', '/workflow-instances', body, 'einmal'),
      ];
      expect(other.body.id).toBe(one.body.id);
    });

    it('is seen by who started it, who is asked and who may read its file; nobody else learns that it is there', async () => {
      const id = await start({ betrag: 7 }, { fileId: file.id });
      const { body } = await get<{ tokens: { elementId: string }[]; file: object; waits: object[]; unitId: string }>(
        'karla',
        `/workflow-instances/${id}`,
      );
      expect(body).toMatchObject({
        tokens: [{ elementId: 'pruefen' }],
        file: { id: file.id },
        unitId: office.unit('63'),
        waits: [{ kind: 'task', elementId: 'pruefen', role: 'caseworker' }],
      });
      expect((await get('lena', `/workflow-instances/${id}`)).status).toBe(200);
      const listed = async (name: string): Promise<string[]> =>
        (await get<{ items: { id: string }[] }>(name, '/workflow-instances?workflow=hecke')).body.items.map(
          (one) => one.id,
        );
      expect(await listed('lena')).toContain(id);
      expect(await listed('sofia')).not.toContain(id);
      for (const path of ['', '/history', '/variables']) {
        expect((await get('sofia', `/workflow-instances/${id}${path}`)).status).toBe(404);
      }
      const life = await get<{ obstacles: { kind: string; id: string | null; label: string | null }[] }>(
        'karla',
        `/files/${file.id}/life`,
      );
      expect(life.body.obstacles).toContainEqual({ kind: 'open-workflow', id, label: expect.any(String) });
      const ofFile = await get<{ items: { id: string }[] }>('theo', `/workflow-instances?file=${file.id}`);
      expect(ofFile.body.items.map((one) => one.id)).toContain(id);
      expect((await get('sofia', `/workflow-instances?file=${file.id}`)).status).toBe(404);
    });

    it('shows its values to those who have a part in it; those who run the system see them only to mend it, and are written down', async () => {
      const id = await start({ betrag: 9 });
      expect((await get('karla', `/workflow-instances/${id}/variables`)).body).toMatchObject({ values: { betrag: 9 } });
      const hidden = await get<{ names: string[] }>('decider', `/workflow-instances/${id}/variables`);
      expect(hidden.body).toMatchObject({ values: null, names: expect.arrayContaining(['betrag']) as unknown });
      await app.database.query(
        `INSERT INTO wf_incident (id, instance_id, kind, element_id, code, status, occurred_at)
         VALUES (gen_random_uuid(), $1, 'step', 'pruefen', 'WORKFLOW.STEP_FAILED', 'open', now())`,
        [id],
      );
      const mending = await get('decider', `/workflow-instances/${id}/variables`);
      expect(mending.body).toMatchObject({ values: { betrag: 9 } });
      expect((await app.journalOf(id)).map(({ action }) => action)).toContain('workflow.variables-read');
      const { body } = await get<{ items: { instanceId: string }[] }>('decider', '/workflow-incidents?workflow=hecke');
      expect(body.items.map(({ instanceId }) => instanceId)).toEqual([id]);
      expect((await get('karla', '/workflow-incidents')).status).toBe(403);
      const listed = await get<{ items: { id: string }[] }>('decider', '/workflow-instances?state=incident');
      expect(listed.body.items.map((one) => one.id)).toEqual([id]);
    });

    it('is cancelled with a reason by those who run the system, and stays with it', async () => {
      const id = await start({ betrag: 3 });
      expect((await post('karla', `/workflow-instances/${id}/cancel`, { reason: 'Irrtum' })).status).toBe(403);
      expect((await post('decider', `/workflow-instances/${id}/cancel`, { reason: 'Irrtum' })).status).toBe(204);
      expect((await get('karla', `/workflow-instances/${id}`)).body).toMatchObject({
        ...{ status: 'cancelled', cancelReason: 'Irrtum', cancelledByName: 'Test decider', tokens: [], waits: [] },
      });
    });

    it('counts in figures of where instances wait and how long, which never say who', async () => {
      const { body: versions } = await get<{ id: string }[]>('theo', '/workflows/hecke/versions');
      const id = versions[0]?.id ?? '';
      const { status, body } = await get<{
        running: number;
        elements: { elementId: string; waiting: number; entered: number }[];
      }>('theo', `/workflow-definitions/${id}/load`);
      const running = await app.database.query(`SELECT 1 FROM wf_instance WHERE status = 'running'`);
      expect([status, body.running]).toEqual([200, running.length]);
      expect(body.elements.find(({ elementId }) => elementId === 'pruefen')).toMatchObject({ waiting: running.length });
      expect(body.elements.find(({ elementId }) => elementId === 'start')).toMatchObject({
        waiting: 0,
        entered: running.length + 1,
      });
      expect((await get('karla', `/workflow-definitions/${id}/load`)).status).toBe(403);
    });
  });
});
