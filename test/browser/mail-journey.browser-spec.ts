import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { faultsInEveryLook, NARROW_LOOK } from './support/looks.js';

const BATCH = path.resolve(import.meta.dirname, '../../scan-fixtures/loose-files-datamatrix');
const MAIL_ROOM = 'Öznur Kaltwasser';
const BUILDING_CONTROL = 'Sönke Rüter';
const AUDITOR = 'Benedikt Großkurth';
const SUBJECT = 'Fenstererneuerung am Fachwerkhaus';
const READING_LIMIT_MS = 240_000;

const MAIL_ROOM_PAGES = [
  ['/poststelle', 'Poststelle'],
  ['/hilfe/tastatur', /Tastatur/],
  ['/hilfe/barrierefreiheit', /Barrierefreiheit/],
] as const;
const CASEWORKER_PAGES = [
  ['/posteingang', 'Posteingang'],
  ['/akten', 'Akten'],
  ['/suche?q=Fachwerk', 'Suche'],
  ['/suche?q=gibtesnicht', 'Suche'],
] as const;
const AUDITOR_PAGES = [['/pruefung', 'Prüfung']] as const;

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** One walk through the product; each step needs the one before. */
describeWithBrowser('a scanned batch on its way into the file', () => {
  let city: DemoCity;
  let browser: Browser;
  const desks: Desk[] = [];

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  async function deskOf(name: string): Promise<Desk> {
    const desk = await Desk.open(browser, city.origin);
    desks.push(desk);
    await desk.signInAs(name);
    return desk;
  }

  let mailRoom: Desk;
  let caseworker: Desk;
  let auditor: Desk;
  /** Pages of single objects, kept on the way. */
  const paths = { batch: '', piece: '', file: '' };
  const pathOf = (desk: Desk): string => new URL(desk.page.url()).pathname + new URL(desk.page.url()).search;

  it('1 is uploaded in the mail room and appears by itself', async () => {
    mailRoom = await deskOf(MAIL_ROOM);
    const { page } = mailRoom;
    await page.getByRole('heading', { level: 1, name: 'Poststelle' }).waitFor();
    const files = readdirSync(BATCH)
      .filter((name) => /\.(jpg|png|pdf)$/.test(name))
      .sort();
    await page.locator('input[type=file]').setInputFiles(files.map((name) => path.join(BATCH, name)));
    await page
      .getByRole('link', { name: /S-\d{4}-000001/ })
      .first()
      .waitFor();
  });

  it('2 is split, read and routed while the page follows', async () => {
    const { page } = mailRoom;
    await page.getByText('8 Stücke').first().waitFor({ timeout: 120_000 });
    await page.getByText('fertig', { exact: true }).first().waitFor({ timeout: READING_LIMIT_MS });
    await mailRoom.picture('poststelle');
    await page
      .getByRole('link', { name: /S-\d{4}-000001/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /S-\d{4}-000001/ }).waitFor();
    paths.batch = pathOf(mailRoom);
    await mailRoom.picture('stapel');
  });

  it('3 leaves the doubtful piece to a person, who sends it on by keyboard', async () => {
    const { page } = mailRoom;
    await mailRoom.goTo('/poststelle', 'Poststelle');
    await page.getByRole('link', { name: /Aufstellung eines Containers/ }).click();
    await page.getByRole('heading', { level: 1, name: /Aufstellung eines Containers/ }).waitFor();
    paths.piece = pathOf(mailRoom);
    await mailRoom.picture('stueck');
    const office = page.getByRole('combobox', { name: /Zuständiges Amt/ });
    await office.fill('66.1');
    await page.getByRole('option', { name: /66\.1/ }).first().click();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: /Aufstellung eines Containers/ }).waitFor({ state: 'detached' });
    await mailRoom.goTo('/poststelle', 'Poststelle');
    expect(await page.getByRole('link', { name: /Aufstellung eines Containers/ }).count()).toBe(0);
  });

  it('4 lies in the in-tray of the office, with the file it belongs to', async () => {
    caseworker = await deskOf(BUILDING_CONTROL);
    const { page } = caseworker;
    await caseworker.goTo('/posteingang', 'Posteingang');
    await page.getByText(SUBJECT).first().waitFor();
    await page.getByText('63.2-63.30.01/0047-2025').first().waitFor();
    await caseworker.settle();
    await caseworker.picture('posteingang');
  });

  it('5 is filed with one key', async () => {
    const { page } = caseworker;
    await page.getByRole('button', { name: 'In Akte ablegen' }).waitFor();
    await page.locator('body').press('Enter');
    await page.getByText('Der Posteingang ist leer').waitFor();
  });

  it('6 lies in the file, with its pages and its unchanged original', async () => {
    const { page } = caseworker;
    await caseworker.goTo('/akten', 'Akten');
    await page.getByRole('link', { name: '63.2-63.30.01/0047-2025' }).first().click();
    await page.getByRole('heading', { level: 1, name: /63\.2-63\.30\.01\/0047-2025/ }).waitFor();
    await page
      .getByRole('row', { name: new RegExp(SUBJECT) })
      .last()
      .click();
    await page.locator('canvas').first().waitFor();
    await caseworker.settle();
    paths.file = pathOf(caseworker);
    await caseworker.picture('akte');
  });

  it('7 is found by part of a compound, with the passage', async () => {
    const { page } = caseworker;
    await caseworker.goTo('/suche?q=Fachwerk', 'Suche');
    await page
      .getByRole('link', { name: new RegExp(SUBJECT) })
      .first()
      .waitFor();
    expect(await page.locator('mark').first().innerText()).toMatch(/fachwerk/i);
    await caseworker.picture('suche');
    await page
      .getByRole('link', { name: new RegExp(SUBJECT) })
      .first()
      .click();
    await page.locator('canvas').first().waitFor();
  });

  it('8 is proven to the auditor', async () => {
    auditor = await deskOf(AUDITOR);
    const { page } = auditor;
    await auditor.goTo('/pruefung', 'Prüfung');
    await page.getByText(`${BUILDING_CONTROL} hat`).first().waitFor();
    await auditor.picture('pruefung');
    await page.getByRole('tab', { name: 'Prüfung der Unverändertheit' }).click();
    await page.getByRole('button', { name: 'Prüfung starten' }).click();
    await page.getByText('Alles unverändert').first().waitFor();
  });

  it('shows every page without barriers', async () => {
    const found: string[] = [];
    const visitor = await Desk.open(browser, city.origin);
    for (const [desk, pages] of [
      [mailRoom, [...MAIL_ROOM_PAGES, [paths.batch, /S-\d{4}/], [paths.piece, /Containers/]]],
      [caseworker, [...CASEWORKER_PAGES, [paths.file, /63\.2-63/]]],
      [auditor, AUDITOR_PAGES],
      [visitor, [['/anmelden', 'Anmelden']]],
    ] satisfies [Desk, readonly (readonly [string, string | RegExp])[]][]) {
      for (const [address, heading] of pages) {
        // the other walks begin on a wide screen
        await desk.changeLook(NARROW_LOOK);
        await desk.goTo(address, heading);
        const faults = await faultsInEveryLook(desk, (look) =>
          desk.picture(`${look}-${address.replace(/[^a-z]+/g, '-')}`),
        );
        found.push(...faults.map((fault) => `${address}: ${fault}`));
      }
    }
    await visitor.close();
    expect(found).toEqual([]);
  });

  it('made no page complain', () => {
    expect(desks.flatMap((desk) => desk.complaints)).toEqual([]);
  });
});
