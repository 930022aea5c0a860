import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { HEADER } from '#modules/exchange/testing';
import { letter } from '../medium/exchange/old-stock.js';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { elsewhere } from './support/colleague.js';
import { DemoCity } from './support/demo-city.js';
import { faultsInEveryLook } from './support/looks.js';

const run = promisify(execFile);
const MANAGER = 'Rosalinde Käfer';
const ADMINISTRATOR = 'Jürgen Ißmayer';
const SECOND = 'Birgül Taşkın';
const LONG = 60_000;
const PLAN_MARK = '63.10.01';

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** One walk; each step needs the one before. */
describeWithBrowser('the conversion of old stock, and a file handed out', () => {
  let city: DemoCity;
  let browser: Browser;
  let desk: Desk;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    desk = await Desk.open(browser, city.origin);
    page = desk.page;
    await desk.signInAs(MANAGER);
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-conversion-'));
    await mkdir(path.join(folder, 'ordner', '17'), { recursive: true });
    await writeFile(path.join(folder, 'ordner', '17', 'Antrag.pdf'), await letter('Bauantrag von 1998', 3));
    await writeFile(path.join(folder, 'ordner', '17', 'Bescheid.pdf'), await letter('Bescheid von 1999'));
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const list = (
    name: string,
    letterPath: string,
    reference = 'BA 17/1998',
  ): { name: string; mimeType: string; buffer: Buffer } => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        HEADER,
        'Akte;BA 17/1998;;;;MARK;63.1;Neubau Altbestand;;Anna Müller | Am Hang 3 | Bauherrin;1.3.1998;31.12.2001;;;;;;;;;',
        'Vorgang;BA 17/1998-1;;;;;;Bauantrag;;;1.3.1998;;;;;;;;;;',
        `Dokument;;;;BA 17/1998-1;;;Antrag;;;;;;;${letterPath};1.3.1998;;Antrag;Anna Müller;;`,
        'Dokument;;;;BA 17/1998-1;;;Bescheid;;;;;;;17/Bescheid.pdf;2.2.1999;;Bescheid;;;',
      ]
        .join('\r\n')
        .replaceAll('BA 17/1998', reference)
        .replace('MARK', PLAN_MARK),
    ),
  });

  async function bring(manifest: ReturnType<typeof list>): Promise<void> {
    await desk.goTo('/uebernahme', 'Übernahme von Altbestand');
    await page.locator('input[type=file]').setInputFiles(manifest);
    await page.getByRole('heading', { level: 1, name: manifest.name }).waitFor();
    await page.locator('input[type=file]').setInputFiles(path.join(folder, 'ordner'));
    await page.getByRole('heading', { level: 2, name: 'Befunde' }).waitFor({ timeout: LONG });
  }

  it('says what is wrong with list and folder, and takes nothing over', async () => {
    await desk.goTo('/uebernahme', 'Übernahme von Altbestand');
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await bring(list('bauakten.csv', '17/Antrga.pdf'));
    const findings = page.getByRole('table', { name: 'Befunde' });
    await findings.getByText('Diese Datei liegt nicht im Ordner.').waitFor();
    expect(await findings.getByRole('row').filter({ hasText: '„17/Antrga.pdf“' }).innerText()).toMatch(/4\s+Datei/);
    expect(await page.getByRole('button', { name: 'Übernehmen' }).count()).toBe(0);
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('takes over what is mended, and reports every file', async () => {
    await bring(list('bauakten-2.csv', '17/Antrag.pdf'));
    await page.getByText('Keine Fehler gefunden').waitFor();
    await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
    await page.getByRole('button', { name: '1 Akte übernehmen' }).click();
    await page.getByText('abgeschlossen').waitFor({ timeout: LONG });
    const report = page.getByRole('table', { name: 'Bericht' });
    await report.getByText('übernommen').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bericht herunterladen' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('bericht-bauakten-2.csv');
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await report.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /Neubau Altbestand/ }).waitFor();
  });

  it('shows what the older register said on the page of the file, and has it put right', async () => {
    await page.goto(`${page.url().split('?')[0] ?? ''}?reiter=lebenslauf`);
    await page.getByRole('heading', { level: 3, name: 'Aus dem Altregister übernommen' }).waitFor();
    await page.getByRole('button', { name: 'Altregister berichtigen …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Altregister berichtigen' });
    await dialog.getByLabel(/^Geschlossen am/).fill('02.05.2003');
    await dialog.getByLabel(/^Grund/).fill('Im Register verlesen');
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await dialog.getByRole('button', { name: 'Berichtigen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/z\. d\. A\. 31\.12\.2001 → z\. d\. A\. 02\.05\.2003\. Grund: Im Register verlesen/).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('says what taking the conversion back would do, and asks for it only with reason and legal basis', async () => {
    await desk.goTo('/uebernahme', 'Übernahme von Altbestand');
    await page.getByRole('link', { name: 'bauakten-2.csv' }).click();
    await page.getByRole('heading', { level: 2, name: 'Übernahme zurücknehmen' }).waitFor();
    await page.getByText('Eine bleibt, weil seither etwas mit ihr geschehen ist.').waitFor();
    await page.getByText('1 Akte: seither geändert').waitFor();
    await page.getByText('Akten, die bleiben', { exact: true }).first().click();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    expect(await page.getByRole('button', { name: 'Rücknahme beantragen …' }).count()).toBe(0);

    await bring(list('bauakten-3.csv', '17/Antrag.pdf', 'BA 18/1998'));
    await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
    await page.getByRole('button', { name: '1 Akte übernehmen' }).click();
    await page.getByRole('button', { name: 'Rücknahme beantragen …' }).click({ timeout: LONG });
    const dialog = page.getByRole('dialog', { name: 'Rücknahme beantragen' });
    await dialog.getByRole('button', { name: 'Beantragen' }).click();
    await dialog.getByText('Bitte die Rechtsgrundlage nennen.').waitFor();
    await dialog.getByLabel(/^Begründung/).fill('Falsche Liste');
    await dialog.getByLabel(/^Rechtsgrundlage/).fill('Aktenordnung § 12');
    await dialog.getByRole('button', { name: 'Beantragen' }).click();
    await page.getByText('Entscheiden muss eine zweite Person.').waitFor();
    expect(await page.getByRole('button', { name: /zurücknehmen$/ }).count()).toBe(0);
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('is taken back when a second person confirms what she sees', async () => {
    const administrator = await Desk.open(browser, city.origin);
    await administrator.signInAs(ADMINISTRATOR);
    const { items } = await elsewhere<{ items: readonly { id: string; version: number }[] }>(
      administrator,
      'GET',
      `/accounts?q=${encodeURIComponent(SECOND)}`,
    );
    const account = items[0] ?? { id: '', version: 0 };
    const roles = [{ role: 'records-manager', unitId: null }];
    await elsewhere(administrator, 'PATCH', `/accounts/${account.id}`, { version: account.version, roles });
    await administrator.close();
    const second = await Desk.open(browser, city.origin);
    await second.signInAs(SECOND);
    await second.goTo('/uebernahme', 'Übernahme von Altbestand');
    await second.page.getByRole('link', { name: 'bauakten-3.csv' }).click();
    await second.page.getByText('Rücknahme beantragt', { exact: true }).waitFor();
    await second.page.getByText(`Aktenordnung § 12`).waitFor();
    expect(await faultsInEveryLook(second)).toEqual([]);
    await second.page.getByRole('button', { name: '1 Akte zurücknehmen' }).click();
    await second.page
      .getByRole('dialog', { name: 'Rücknahme bestätigen' })
      .or(second.page.getByRole('alertdialog', { name: 'Rücknahme bestätigen' }))
      .getByRole('button', { name: '1 Akte zurücknehmen' })
      .click();
    await second.page.getByText('Rücknahme abgeschlossen', { exact: true }).waitFor({ timeout: LONG });
    await second.page.getByText('1 Akte zurückgenommen, 0 bleiben').waitFor();
    await second.page.getByText(/Ein altes, das eine Akte hier behalten hatte, wird nie wieder vergeben/).waitFor();
    const report = second.page.getByRole('table', { name: 'Bericht' });
    await report.getByText('zurückgenommen').waitFor();
    expect(await report.getByRole('link').count()).toBe(0);
    expect(await faultsInEveryLook(second)).toEqual([]);
    await second.close();
  });

  it('hands the files of all hits out as one ZIP', async () => {
    await page.goto(`${city.origin}/suche?q=Bescheid`);
    await page.getByRole('status').filter({ hasText: 'Treffer' }).waitFor();
    await page.keyboard.press('a');
    await page
      .getByRole('status')
      .filter({ hasText: /Akten ausgewählt$/ })
      .waitFor();
    await page.keyboard.press('b');
    const dialog = page.getByRole('dialog', { name: 'Sammelvorgang' });
    await dialog.getByLabel('Was soll geschehen?').selectOption('hand-out');
    await dialog.getByLabel(/^Zweck/).fill('Akteneinsicht im Klageverfahren');
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await dialog.getByRole('button', { name: 'Probe beginnen' }).click();
    await page.getByText('Geändert ist noch nichts.').waitFor({ timeout: LONG });
    await page.getByText(/Dokumente, die Sie nicht sehen dürfen, sind nicht dabei\.$/).waitFor();
    await page.getByRole('button', { name: 'Ausführen', exact: true }).click();
    await page.getByRole('button', { name: /^Bei \d+ Akten? ausführen$/ }).click();
    const link = page.getByRole('link', { name: /Akten-Auswahl .*\.zip/ });
    await link.waitFor({ timeout: LONG });
    expect(await faultsInEveryLook(desk)).toEqual([]);
    const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
    await saved.saveAs(path.join(folder, 'auswahl.zip'));
    const { stdout: tested } = await run('unzip', ['-t', path.join(folder, 'auswahl.zip')]);
    expect(tested).toContain('inhalt.csv');
    expect(tested).toMatch(/0001_\S.*\/originale\//);
    expect(tested).toContain('No errors detected');
  });

  it('hands the file out as one PDF and as archive, which other programs open', async () => {
    await desk.goTo('/uebernahme', 'Übernahme von Altbestand');
    await page.getByRole('link', { name: 'bauakten-2.csv' }).click();
    await page.getByRole('table', { name: 'Bericht' }).getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /Neubau Altbestand/ }).waitFor();
    await page.getByRole('button', { name: 'Aktionen' }).click();
    await page.getByRole('menuitem', { name: 'Herausgeben (PDF, ZIP)' }).click();
    const dialog = page.getByRole('dialog', { name: 'Akte herausgeben' });
    await dialog.getByRole('button', { name: 'Zusammenstellen' }).click();
    await dialog.getByText('Bitte den Zweck angeben.').waitFor();
    for (const kind of ['pdf', 'zip'] as const) {
      await dialog.getByLabel('Form').selectOption(kind);
      await dialog.getByLabel(/^Zweck/).fill(`Akteneinsicht ${kind}`);
      await dialog.getByRole('button', { name: 'Zusammenstellen' }).click();
      const link = dialog.getByRole('link', { name: new RegExp(`\\.${kind}`) });
      await link.waitFor({ timeout: LONG });
      const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
      await saved.saveAs(path.join(folder, `akte.${kind}`));
    }
    expect(await faultsInEveryLook(desk)).toEqual([]);
    expect((await run('qpdf', ['--check', path.join(folder, 'akte.pdf')])).stdout).toContain('No syntax');
    const { stdout: text } = await run('pdftotext', ['-layout', path.join(folder, 'akte.pdf'), '-']);
    expect(text).toContain('Akteneinsicht pdf');
    expect(text).toContain('Bl. 4 von 4');
    const { stdout: tested } = await run('unzip', ['-t', path.join(folder, 'akte.zip')]);
    expect(tested).toContain('originale/0001_Antrag.pdf');
    expect(tested).toContain('No errors detected');
  });
});
