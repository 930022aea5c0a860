import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { faultsInEveryLook } from './support/looks.js';

const MANAGER = 'Rosalinde Käfer';
const ARCHIVIST = 'Hedwig Pergament';

const HEADER = 'Kennzeichen;Bezeichnung;Aufbewahrung;Aussonderungsart;Federführung';
const GOOD = [
  '1;Allgemeine Verwaltung;;;',
  '1.1;Organisation;10;B;10.2',
  '1.2;Personal;30;A;10.1',
  '6;Bauen und Wohnen;;;',
  '6.1;Bauordnung;Bestand des Gebäudes + 5;B;63',
  '6.2;Denkmalpflege;dauernd;A;63.2',
];
/** Row 8 repeats a mark, row 9 has no unit above, row 10 an unknown kind. */
const BAD = [...GOOD, '1.2;Noch einmal;5;B;', '7.1.1;Ohne Dach;5;B;', '6.3;Spielplätze;5;Z;'];
const file = (name: string, rows: readonly string[]): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...rows].join('\n')),
});

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** One walk; each step needs the one before. */
describeWithBrowser('a new version of the filing plan', () => {
  let city: DemoCity;
  let browser: Browser;
  let manager: Desk;
  let archivist: Desk;

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    manager = await Desk.open(browser, city.origin);
    await manager.signInAs(MANAGER);
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const press = (...keys: string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => manager.page.keyboard.press(key)), Promise.resolve());
  const card = (desk: Desk): Locator => desk.page.getByRole('listitem', { name: /Fassung 2027/ });

  it('is told to everybody as it is: the plan in force, found by keyboard', async () => {
    const { page } = manager;
    await manager.goTo('/aktenplan', 'Aktenplan');
    await press('/');
    await page.keyboard.type('Organisation');
    await page
      .getByRole('option', { name: /Organisation/ })
      .first()
      .waitFor();
    await press('Enter');
    await page.getByRole('heading', { level: 2, name: /Organisation/ }).waitFor();
    await page.getByText('Aussonderungsart').waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await manager.picture('aktenplan');
  });

  it('comes from a file, whose faults are named with their places before anything is made', async () => {
    const { page } = manager;
    await manager.goTo('/aktenplan/versionen', 'Fassungen des Aktenplans');
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await press('u');
    const dialog = page.getByRole('dialog', { name: 'Aktenplan aus einer Datei' });
    await dialog.waitFor();
    await dialog.locator('input[type=file]').setInputFiles(file('plan.csv', BAD));
    await dialog.getByText('verhindern die Übernahme').waitFor();
    const rows = await dialog.getByRole('row').allInnerTexts();
    expect(rows.find((row) => row.includes('steht schon in Zeile 4'))).toMatch(/8[\s\S]*Kennzeichen[\s\S]*1\.2/);
    expect(rows.find((row) => row.includes('7.1 fehlt'))).toMatch(/9[\s\S]*7\.1\.1/);
    expect(rows.find((row) => row.includes('Aussonderungsart ist unbekannt'))).toMatch(/10[\s\S]*„Z“/);
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await manager.picture('aktenplan-befunde');
    await dialog.locator('input[type=file]').setInputFiles(file('plan-neu.csv', GOOD));
    await dialog.getByText('Die Datei lässt sich übernehmen').waitFor();
    await dialog.getByRole('textbox', { name: /Fassung/ }).fill('2027');
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: /Fassung 2027/ }).waitFor();
  });

  it('is edited by keyboard: a unit changed, another moved, one removed and brought back', async () => {
    const { page } = manager;
    const tree = page.getByRole('treegrid', { name: 'Einheiten des Entwurfs' });
    await tree.getByRole('row', { name: /^1 / }).focus();
    await press('ArrowRight', 'ArrowDown');
    await page.getByRole('heading', { level: 2, name: '1.1 Organisation' }).waitFor();
    const title = page.getByRole('textbox', { name: /^Bezeichnung/ });
    await title.fill('Organisation und Verwaltungsgliederung');
    await press('Control+s');
    await page.getByRole('heading', { level: 2, name: /Verwaltungsgliederung/ }).waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await manager.picture('aktenplan-entwurf');

    await tree.getByRole('row', { name: /^1\.2 / }).focus();
    await press('Space', 'v');
    const dialog = page.getByRole('dialog', { name: /1\.2 Personal verschieben/ });
    await dialog.getByRole('combobox', { name: /Übergeordnete Einheit/ }).fill('Bauen');
    await dialog.getByRole('option', { name: /^6 / }).waitFor();
    await press('Enter');
    await dialog.getByText('6.3', { exact: true }).waitFor();
    expect(await manager.accessibilityViolations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Verschieben', exact: true }).press('Enter');
    // until it has gone, the title of the dialog is a heading with the new mark as well
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 2, name: '6.3 Personal', exact: true }).waitFor();

    await press('Delete');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Entfernen' }).press('Enter');
    await page.getByText('1 Einheit ist entfernt.').first().waitFor();
    await press('Alt+z');
    await page.getByText(/Zurückgenommen/).waitFor();
    await page.goto(`${page.url().split('?')[0] ?? ''}?einheit=6.3`);
    await page.getByRole('heading', { level: 2, name: '6.3 Personal', exact: true }).waitFor();
  });

  it('shows beside the plan in force what became of each unit', async () => {
    const { page } = manager;
    await manager.goTo('/aktenplan/versionen', 'Fassungen des Aktenplans');
    await card(manager)
      .getByRole('link', { name: /vergleichen/ })
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Fassungen vergleichen' }).waitFor();
    await page.getByRole('row', { name: /6\.3/ }).first().waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
  });

  it('is approved by two persons', async () => {
    await manager.goTo('/aktenplan/versionen', 'Fassungen des Aktenplans');
    await card(manager)
      .getByRole('button', { name: /Als Schriftgutverwaltung billigen/ })
      .press('Enter');
    await manager.page
      .getByRole('alertdialog')
      .getByRole('button', { name: /billigen/ })
      .press('Enter');
    await card(manager).getByText('Es billigt noch: Stadtarchiv').waitFor();
    archivist = await Desk.open(browser, city.origin);
    await archivist.signInAs(ARCHIVIST);
    await archivist.page.getByRole('heading', { level: 1, name: 'Aktenplan' }).waitFor();
    await archivist.goTo('/aktenplan/versionen', 'Fassungen des Aktenplans');
    await card(archivist)
      .getByRole('button', { name: /Als Stadtarchiv billigen/ })
      .press('Enter');
    await archivist.page
      .getByRole('alertdialog')
      .getByRole('button', { name: /billigen/ })
      .press('Enter');
    await card(archivist).getByText('freigegeben', { exact: true }).waitFor();
  });

  it('is put in force, and everybody sees it', async () => {
    const { page } = manager;
    await manager.goTo('/aktenplan/versionen', 'Fassungen des Aktenplans');
    await card(manager)
      .getByRole('button', { name: /In Kraft setzen/ })
      .press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('textbox', { name: /In Kraft ab/ }).waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await dialog.getByRole('button', { name: 'In Kraft setzen' }).press('Enter');
    await card(manager).getByText('in Kraft', { exact: true }).waitFor();
    await manager.goTo('/aktenplan?einheit=6.3', 'Aktenplan');
    await page.getByText(/Fassung 2027, in Kraft seit/).waitFor();
    await page.getByRole('row', { name: /6\.3 Personal/ }).waitFor();
    await page.getByRole('heading', { level: 2, name: '6.3 Personal', exact: true }).waitFor();
  });

  it('made no page complain', () => {
    expect([manager, archivist].flatMap((desk) => desk.complaints)).toEqual([]);
  });
});
