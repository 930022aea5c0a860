import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAdmin, setUp } from '../../../src/roles/set-up/set-up-commands.js';
import { SetUpModule } from '../../../src/roles/set-up/set-up.module.js';
import { createInstallation, startApplication, type TestApplication } from '../../support/application.js';

const EXAMPLE = path.resolve(import.meta.dirname, '../../../docs/operations/example-city');

describe(SetUpModule.name, () => {
  let installation: Awaited<ReturnType<typeof createInstallation>>;
  let application: TestApplication;
  let folder: string;
  let said: string;

  beforeAll(async () => {
    installation = await createInstallation();
    application = await startApplication('api', installation);
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-city-'));
    await cp(EXAMPLE, folder, { recursive: true });
  });

  beforeEach(() => {
    said = '';
  });

  afterAll(async () => {
    await application.close();
    await installation.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const say = (text: string): void => {
    said += text;
  };

  async function counts(): Promise<unknown> {
    const [row] = await application.database.query(
      `SELECT (SELECT count(*)::int FROM org_unit) AS offices, (SELECT count(*)::int FROM user_account) AS accounts,
              (SELECT count(*)::int FROM plan_unit) AS units, (SELECT count(*)::int FROM journal_entry) AS entries`,
    );
    return row;
  }

  async function change(file: string, from: string, to: string): Promise<void> {
    const text = await readFile(path.join(folder, file), 'utf8');
    await writeFile(path.join(folder, file), text.replace(from, to));
  }

  it('names every fault with file, row and column, and changes nothing', async () => {
    await change('offices.csv', '10.1;Poststelle;Post;10;', '10.1;Poststelle;Post;11;');
    await change(
      'accounts.csv',
      's.sommer;Sven Sommer;s.sommer@musterstadt.example;50;Sachbearbeitung',
      's.sommer;Sven Sommer;s.sommer@musterstadt.example;50;Bürgermeister',
    );
    await change(
      'filing-plan.csv',
      '50.10;Wohngeld;Anträge und Bescheide;50;ja;10;V',
      '50.10;Wohngeld;Anträge und Bescheide;50;ja;lange;V',
    );
    const before = await counts();
    expect(await setUp(application.context, [folder], say)).toBe(1);
    const lines = said.trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^offices\.csv, Zeile\/row 3, Spalte\/column Übergeordnet: .*\(11\)$/);
    expect(lines[1]).toMatch(/^accounts\.csv, Zeile\/row 3, Spalte\/column Rolle: .*\(Bürgermeister\)$/);
    expect(lines[2]).toMatch(/^filing-plan\.csv, Zeile\/row 4, Spalte\/column Aufbewahrung: .*\(lange\)$/);
    expect(await counts()).toEqual(before);
    await cp(EXAMPLE, folder, { recursive: true, force: true });
  });

  it('says in a dry run what would happen, and changes nothing', async () => {
    const before = await counts();
    expect(await setUp(application.context, [folder, '--dry-run'], say)).toBe(0);
    expect(said).toContain('4 Ämter / offices');
    expect(said).toContain('5 Konten / accounts');
    expect(said).not.toMatch(/[a-z2-9]{4}(-[a-z2-9]{4}){3}/);
    expect(await counts()).toEqual(before);
  });

  it('sets the city up, and finds nothing to do when run again', async () => {
    expect(await setUp(application.context, [folder], say)).toBe(0);
    expect(said).toMatch(/^p\.post;Petra Post;[a-z2-9]{4}(-[a-z2-9]{4}){3}$/m);
    const after = await counts();
    expect(after).toMatchObject({ offices: 4, accounts: 5, units: 7 });
    const [head] = await application.database.query(
      `SELECT actor_name, actor_kind FROM journal_entry WHERE action = 'identity.user-created' LIMIT 1`,
    );
    expect(head).toEqual({ actor_name: 'set-up-command', actor_kind: 'system' });
    said = '';
    expect(await setUp(application.context, [folder], say)).toBe(0);
    expect(said).toContain('0 Ämter / offices');
    expect(await counts()).toEqual(after);
  });

  it('adds what is missing and says what differs', async () => {
    await change('offices.csv', '50;Amt für Soziales', '50;Sozialamt');
    await change('offices.csv', '63;Bau', '64;Umweltamt;Umwelt;;;\n63;Bau');
    expect(await setUp(application.context, [folder], say)).toBe(0);
    expect(said).toContain('1 Ämter / offices');
    expect(said).toContain('Amt für Soziales ≠ Sozialamt');
  });

  it('releases the file types that come with the product when asked, once', async () => {
    const types = (): Promise<{ key: string; state: string }[]> =>
      application.database.query<{ key: string; state: string }>(
        `SELECT type.key, version.state FROM file_type AS type JOIN file_type_version AS version ON version.file_type_id = type.id
          ORDER BY type.key`,
      );
    expect(await setUp(application.context, [folder, '--dry-run', '--file-types'], say)).toBe(0);
    expect(await types()).toEqual([]);
    expect(await setUp(application.context, [folder, '--file-types'], say)).toBe(0);
    const released = await types();
    expect(released).toHaveLength(6);
    expect(new Set(released.map(({ state }) => state))).toEqual(new Set(['released']));
    for (const { key } of released) expect(said).toContain(key);
    const journalled = await application.database.query(
      `SELECT 1 FROM journal_entry WHERE action = 'file-types.released' AND actor_name = 'set-up-command'`,
    );
    expect(journalled).toHaveLength(6);
    said = '';
    expect(await setUp(application.context, [folder, '--file-types'], say)).toBe(0);
    expect(said).toContain('Fallaktenarten / file types: –');
    expect(await types()).toEqual(released);
    expect(await setUp(application.context, [folder, '--filetypes'], say)).toBe(2);
  });

  it('makes the first administrator, and no second one without insisting', async () => {
    expect(await createAdmin(application.context, ['chefin', 'Clara Chefin'], say)).toBe(0);
    expect(said).toMatch(/otpauth:\/\/totp\/TalAkte:chefin/);
    said = '';
    expect(await createAdmin(application.context, ['zweite', 'Zoe Zweite'], say)).toBe(1);
    expect(said).toContain('--again');
    expect(await createAdmin(application.context, ['zweite', 'Zoe Zweite', '--again'], say)).toBe(0);
    expect(await createAdmin(application.context, ['dritte'], say)).toBe(2);
  });
});
