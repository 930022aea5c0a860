import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { Hands } from './support/hands.js';

const BATCH = path.resolve(import.meta.dirname, '../../scan-fixtures/loose-files-datamatrix');
const READING_LIMIT_MS = 240_000;
const DOUBTFUL = /Aufstellung eines Containers/;
const SUBJECT = 'Fenstererneuerung am Fachwerkhaus';
/** Keys it takes to send a piece on whose office is missing: number of the office, take it, send. */
const DELIVERING_KEYS = 6;

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** The work of a day without a mouse; each step needs the one before. */
describeWithBrowser('a day with the keyboard alone', () => {
  let city: DemoCity;
  let browser: Browser;
  let page: Page;
  let hands: Hands;
  const desks: Desk[] = [];

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  async function sitDown(): Promise<void> {
    const desk = await Desk.open(browser, city.origin);
    desks.push(desk);
    page = desk.page;
    hands = new Hands(page);
    await page.goto(`${city.origin}/anmelden`);
    await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
  }

  const heading = (name: RegExp | string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

  it('the mail room signs in, and hands in scans', async () => {
    await sitDown();
    await hands.tabTo('Öznur Kaltwasser');
    await hands.press('Enter');
    await heading('Poststelle');
    const files = readdirSync(BATCH).filter((name) => /\.(jpg|png|pdf)$/.test(name));
    const chosen = new Promise<void>((done, failed) => {
      page.once('filechooser', (chooser) => {
        chooser.setFiles(files.sort().map((name) => path.join(BATCH, name))).then(done, failed);
      });
    });
    // the browser has to learn first that its window for files is taken over
    await page.evaluate('1');
    await hands.press('u');
    await chosen;
    await page.getByText('fertig', { exact: true }).first().waitFor({ timeout: READING_LIMIT_MS });
  });

  it('opens the batch, sees which keys the page has, and comes back', async () => {
    await hands.press('?');
    await page.getByRole('dialog', { name: 'Tasten dieser Seite' }).waitFor();
    await page.getByText('Bearbeitung beim ersten Stück anfangen').waitFor();
    await hands.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await hands.tabTo(/^S-\d{4}-\d{6}$/);
    await hands.press('Enter');
    await heading(/Stapel S-/);
    await hands.press('Control+k');
    await page.getByRole('dialog', { name: 'Springen zu' }).waitFor();
    await hands.type('postst');
    await page.getByRole('option', { name: 'Poststelle' }).waitFor();
    await hands.press('Enter');
    await heading('Poststelle');
  });

  it('walks the queue, corrects a piece and sends it on in a handful of keys', async () => {
    await page.getByRole('link', { name: DOUBTFUL }).waitFor();
    for (let step = 0; step < 20 && !DOUBTFUL.test(await hands.focusedName()); step += 1) await hands.press('j');
    expect(await hands.focusedName()).toMatch(DOUBTFUL);
    await hands.press('Enter');
    await heading(DOUBTFUL);
    await hands.tabTo(/Absender/);
    await hands.press('End');
    await hands.type(' und Sohn');
    await hands.press('Control+s');
    await page.getByText('Gespeichert.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Absender', exact: true }).inputValue()).toMatch(/ und Sohn$/);
    await hands.tabBackTo(/Zuständiges Amt/);
    const before = hands.keys;
    await hands.type('66.1');
    await page.getByRole('option', { name: /66\.1/ }).waitFor();
    await hands.press('Enter');
    await hands.press('Control+Enter');
    await page.getByText(/Weitergeleitet: .*Container/).waitFor();
    expect(hands.keys - before).toBe(DELIVERING_KEYS);
    await page.getByRole('heading', { level: 1, name: DOUBTFUL }).waitFor({ state: 'detached' });
    await hands.expectVisibleFocus();
  });

  it('sends on the next piece, which has opened by itself', async () => {
    await page.getByRole('button', { name: 'Weiterleiten' }).waitFor();
    await hands.tabTo(/Zuständiges Amt/);
    await hands.type('66.1');
    await page.getByRole('option', { name: /66\.1/ }).waitFor();
    await hands.press('Enter');
    await hands.press('Control+Enter');
    await page.getByText('2 Stücke warten').or(page.getByText('von 2 der Liste')).waitFor();
  });

  it('the caseworker opens the in-tray and files as suggested with one key', async () => {
    await sitDown();
    await hands.tabTo('Sönke Rüter');
    await hands.press('Enter');
    await heading('Posteingang');
    await page.getByRole('button', { name: 'In Akte ablegen' }).waitFor();
    await page.getByText(SUBJECT).first().waitFor();
    await hands.press('?');
    await page.getByText('Nicht zuständig: zurückgeben').waitFor();
    await hands.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const before = hands.keys;
    await hands.press('Enter');
    await page.getByText(/Abgelegt als /).waitFor();
    expect(hands.keys - before).toBe(1);
  });

  it('the next office picks another file while typing and files there', async () => {
    await sitDown();
    await hands.tabTo('Sylvia Bröckl');
    await hands.press('Enter');
    await heading('Posteingang');
    await page.getByRole('button', { name: 'In Akte ablegen' }).waitFor();
    const pieces = page.getByRole('listbox', { name: 'Eingegangene Stücke' }).getByRole('option');
    const waiting = await pieces.count();
    expect(waiting).toBeGreaterThan(1);
    await hands.press('j');
    await pieces.nth(1).and(page.locator('[aria-selected="true"]')).waitFor();
    await hands.press('k');
    await pieces.nth(0).and(page.locator('[aria-selected="true"]')).waitFor();
    await page.getByRole('button', { name: 'In Akte ablegen' }).waitFor();
    await hands.press('a');
    await hands.type('Gneisenau');
    await page.getByRole('option', { name: /Gneisenaustraße/ }).waitFor();
    await hands.press('Enter');
    expect(await page.getByRole('combobox', { name: /^Akte/ }).inputValue()).toMatch(/Gneisenaustraße/);
    await hands.press('Control+Enter');
    await page.getByText(/Abgelegt als 66\.1-66\.10\.02\/0059-2024/).waitFor();
    await hands.expectVisibleFocus();
  });

  it('gives a piece back with one key, a reason and Enter', async () => {
    await page.getByRole('button', { name: 'Nicht zuständig' }).waitFor();
    await hands.press('n');
    await page.getByRole('dialog', { name: /Nicht zuständig/ }).waitFor();
    expect(await hands.focusedName()).toMatch(/^Grund/);
    await hands.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Nicht zuständig' }).waitFor();
    await hands.press('n');
    await page.getByRole('dialog', { name: /Nicht zuständig/ }).waitFor();
    await hands.type('Gehört zum Ordnungsamt');
    await hands.press('Enter');
    await page.getByText('An die Poststelle zurückgegeben.').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await hands.expectVisibleFocus();
  });

  it('jumps to a file by its reference and to a document by its words', async () => {
    await hands.press('Control+k');
    await page.getByRole('dialog', { name: 'Springen zu' }).waitFor();
    await hands.type('66.1-66.10.02/0059');
    await page
      .getByRole('option', { name: /Gneisenaustraße/ })
      .first()
      .waitFor();
    await hands.press('Enter');
    await heading(/66\.1-66\.10\.02\/0059-2024/);
    await hands.press('Control+k');
    await page.getByRole('option', { name: /Übersicht der Akte zeigen/ }).waitFor();
    await hands.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('made no page complain', () => {
    // the office that got a piece by hand may not see the file another office has for it: it is told so, and picks one
    const complaints = desks.flatMap((desk) => desk.complaints).filter((text) => !/ 404 .*\/api\/files\//.test(text));
    expect(complaints).toEqual([]);
  });
});
