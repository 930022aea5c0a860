import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { faultsInEveryLook } from './support/looks.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../scan-fixtures');
const LOOSE = path.join(FIXTURES, 'loose-files-datamatrix');
const SLOW_BYTES_PER_SECOND = 4_000;

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

describeWithBrowser('handing in scans in the page', () => {
  let city: DemoCity;
  let browser: Browser;
  let desk: Desk;
  let page: Page;
  let devtools: CDPSession;
  let folder: string;

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    desk = await Desk.open(browser, city.origin);
    page = desk.page;
    await desk.signInAs('Öznur Kaltwasser');
    devtools = await page.context().newCDPSession(page);
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-upload-'));
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await slowDown(-1);
  });

  /** Lets go of files or folders over the drop area, as the file manager of the desktop does. */
  async function drop(paths: readonly string[]): Promise<void> {
    const box = await page.getByText('Dateien hierher ziehen').boundingBox();
    if (box === null) throw new Error('The drop area is not in sight');
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2, data };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, ...place });
    }
  }

  async function slowDown(uploadThroughput: number): Promise<void> {
    const conditions = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput };
    await devtools.send('Network.emulateNetworkConditions', conditions);
  }

  async function arrivedBatch(): Promise<void> {
    await page.getByText(/Stapel S-\d{4}-\d{6} ist angekommen\./).waitFor();
    await page.getByRole('link', { name: 'Stapel öffnen' }).click();
    await page.getByRole('heading', { level: 1, name: /Stapel S-/ }).waitFor();
    await page.getByRole('table', { name: 'Eingereichte Dateien' }).waitFor();
  }

  async function filesOfBatch(): Promise<string[]> {
    return page.getByRole('table', { name: 'Eingereichte Dateien' }).getByRole('rowheader').allInnerTexts();
  }

  it('takes several files dropped together as one batch', async () => {
    await desk.goTo('/poststelle', 'Poststelle');
    await drop(['scan_0002.jpg', 'scan_0001.jpg', 'scan_0003.jpg'].map((name) => path.join(LOOSE, name)));
    await arrivedBatch();
    expect(await filesOfBatch()).toEqual(['scan_0001.jpg', 'scan_0002.jpg', 'scan_0003.jpg']);
  });

  it('takes a folder with the folders in it', async () => {
    const scans = path.join(folder, 'Scans vom Montag');
    await mkdir(path.join(scans, 'Zimmer 12'), { recursive: true });
    await cp(path.join(LOOSE, 'scan_0004.jpg'), path.join(scans, 'scan_0004.jpg'));
    await cp(path.join(LOOSE, 'scan_0005.png'), path.join(scans, 'Zimmer 12', 'scan_0005.png'));
    await writeFile(path.join(scans, 'Thumbs.db'), 'x');
    await desk.goTo('/poststelle', 'Poststelle');
    await drop([scans]);
    await arrivedBatch();
    expect(await filesOfBatch()).toEqual(['scan_0004.jpg', 'scan_0005.png']);
  });

  it('shows how far it is, and stops when it is told to', async () => {
    await desk.goTo('/poststelle', 'Poststelle');
    await page
      .getByText(/S-\d{4}-\d{6}/)
      .first()
      .waitFor();
    const batches = await page.locator('.ta-batch').count();
    await slowDown(SLOW_BYTES_PER_SECOND);
    await page.locator('input[type=file]').setInputFiles(path.join(LOOSE, 'scan_0006.png'));
    const progress = page.getByRole('progressbar');
    await progress.waitFor();
    expect(await progress.getAttribute('aria-valuetext')).toMatch(/von .*(KB|MB)/);
    const faults = await desk.accessibilityViolations();
    await page.getByRole('button', { name: 'Übertragung abbrechen' }).press('Enter');
    await page.getByText('Die Übertragung wurde abgebrochen.').waitFor();
    await slowDown(-1);
    expect(faults).toEqual([]);
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await desk.goTo('/poststelle', 'Poststelle');
    expect(await page.locator('.ta-batch').count()).toBe(batches);
  });

  it('sends again after the connection tore, and makes one batch of it', async () => {
    await desk.goTo('/poststelle', 'Poststelle');
    await page
      .getByText(/S-\d{4}-\d{6}/)
      .first()
      .waitFor();
    const batches = await page.locator('.ta-batch').count();
    const keys: string[] = [];
    let answers = 0;
    await page.route('**/api/batches', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      keys.push(route.request().headers()['idempotency-key'] ?? '');
      answers += 1;
      // the first time everything arrives, but the answer is lost on the way back
      if (answers > 1) return route.continue();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await page.locator('input[type=file]').setInputFiles(path.join(LOOSE, 'scan_0008.jpg'));
    await page.getByText('Der Server ist nicht erreichbar.').waitFor();
    expect(await desk.accessibilityViolations()).toEqual([]);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).press('Enter');
    await arrivedBatch();
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    await desk.goTo('/poststelle', 'Poststelle');
    await page
      .getByText(/S-\d{4}-\d{6}/)
      .first()
      .waitFor();
    expect(await page.locator('.ta-batch').count()).toBe(batches + 1);
  });

  it('names a refused file and the way out, beside those it took', async () => {
    await desk.goTo('/poststelle', 'Poststelle');
    await drop([path.join(LOOSE, 'scan_0009.jpg'), path.join(FIXTURES, 'bad/pdf-encrypted/brief.pdf')]);
    await arrivedBatch();
    await page.getByText('Die PDF-Datei ist mit einem Kennwort verschlüsselt').waitFor();
    await page.getByText('Beim Absender eine Fassung ohne Kennwort anfordern').waitFor();
    expect(await page.locator('.ta-alert', { hasText: 'verschlüsselt' }).innerText()).toContain('brief.pdf');
    const files = page.getByRole('table', { name: 'Eingereichte Dateien' });
    await files.getByRole('row', { name: /scan_0009\.jpg.*geprüft/ }).waitFor();
    await files.getByRole('row', { name: /brief\.pdf.*nicht lesbar/ }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });
});
