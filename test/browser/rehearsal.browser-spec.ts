import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { faultsInEveryLook } from './support/looks.js';

const MANAGER = 'Rosalinde Käfer';
const ARCHIVIST = 'Hedwig Pergament';

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** One walk by keyboard; each step needs the one before. */
describeWithBrowser('a new version of the plan on the real stock', () => {
  let city: DemoCity;
  let browser: Browser;
  let manager: Desk;
  let archivist: Desk;

  const press = (...keys: string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => manager.page.keyboard.press(key)), Promise.resolve());
  const card = (desk: Desk): Locator => desk.page.getByRole('listitem', { name: /Fassung 2027-1/ });
  const heading = (name: string | RegExp): Locator => manager.page.getByRole('heading', { name });
  /** Presses Enter on a button of the page, then on the one that asks once more. */
  const twice = async (desk: Desk, name: RegExp, reason?: string): Promise<void> => {
    await desk.page.getByRole('button', { name }).press('Enter');
    const dialog = desk.page.getByRole('alertdialog');
    await dialog.waitFor();
    if (reason !== undefined) await desk.page.keyboard.type(reason);
    await dialog.getByRole('button', { name }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
  };

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

  it('begins as a draft, in which one unit goes and others get another mark', async () => {
    const { page } = manager;
    await manager.goTo('/aktenplan/versionen', 'Fassungen des Aktenplans');
    await press('c');
    const draft = page.getByRole('dialog', { name: 'Neuer Entwurf' });
    await draft.getByRole('textbox', { name: /^Fassung/ }).fill('2027-1');
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: /Fassung 2027-1/ }).waitFor();
    const address = page.url().split('?')[0] ?? '';
    await page.goto(`${address}?einheit=63.10.05`);
    await page.getByRole('heading', { level: 2, name: /^63\.10\.05 / }).waitFor();
    await page.getByRole('row', { name: /^63\.10\.05 / }).focus();
    await press('Delete');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Entfernen' }).press('Enter');
    await page.getByText('1 Einheit ist entfernt.').first().waitFor();
    await page.goto(`${address}?einheit=63.30`);
    await page.getByRole('heading', { level: 2, name: /^63\.30 / }).waitFor();
    await page.getByRole('row', { name: /^63\.30 / }).focus();
    await press('v');
    const move = page.getByRole('dialog', { name: /63\.30 .* verschieben/ });
    await move.getByRole('textbox', { name: /Kennzeichen/ }).fill('63.50');
    await move.getByRole('button', { name: 'Verschieben', exact: true }).press('Enter');
    await move.waitFor({ state: 'detached' });
    await page
      .locator('#unit-title')
      .filter({ hasText: /^63\.50 / })
      .waitFor();
  });

  it('says how references are put together, with every fault at its field', async () => {
    const { page } = manager;
    await manager.goTo('/aktenplan/versionen', 'Fassungen des Aktenplans');
    await card(manager)
      .getByRole('link', { name: /^Aktenzeichen/ })
      .press('Enter');
    await heading('Aufbau der Aktenzeichen').waitFor();
    await page.getByRole('rowheader', { name: /0001/ }).waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    const file = page.getByRole('textbox', { name: /^Aktenzeichen/ });
    await file.fill('{plan}{fileNo}');
    await page.getByText(/läuft zusammen/).waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await file.fill('{plan}/{fileNo:3}-{year:2} {unit}');
    await page.getByRole('rowheader', { name: /\/001-\d\d / }).waitFor();
    await press('Enter');
    await page.getByText('Der Aufbau der Zeichen ist gespeichert.').first().waitFor();
  });

  it('is rehearsed: what is undecided stands first, is decided, and nothing is open any more', async () => {
    const { page } = manager;
    await manager.goTo('/aktenplan/versionen', 'Fassungen des Aktenplans');
    await card(manager)
      .getByRole('link', { name: /Am Bestand proben/ })
      .press('Enter');
    await heading('Am Bestand proben').waitFor();
    await page.getByText('Noch kein Probelauf').waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await page.getByRole('button', { name: 'Am Bestand proben' }).press('Enter');
    await page.getByText('Bericht liegt vor').waitFor();
    const target = page.getByRole('combobox', { name: /Ziel für 63\.10\.05/ });
    await target.waitFor();
    await page.getByRole('table', { name: 'Akten des Berichts' }).waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await manager.picture('probelauf');
    await target.fill('63.10.04');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^63\.10\.04 / })
      .waitFor();
    await target.press('Enter');
    await page.getByRole('button', { name: /Entscheidungen übernehmen/ }).press('Enter');
    await page.getByRole('button', { name: 'Für die Schriftgutverwaltung unterschreiben' }).waitFor();
    await page.getByRole('button', { name: 'Entscheidung für 63.10.05 zurücknehmen' }).waitFor();
    await page.getByRole('combobox', { name: 'Befund' }).selectOption('moved');
    await page.getByRole('rowheader', { name: /63\.50\.01\/\d{3}-\d\d/ }).waitFor();
  });

  it('sends a single file elsewhere than the others of its unit, and takes that back', async () => {
    const { page } = manager;
    const rows = page.getByRole('table', { name: 'Akten des Berichts' });
    await rows.getByRole('checkbox').first().focus();
    await press('Space');
    const target = page.getByRole('combobox', { name: /Ziel für 1 gewählte Akte/ });
    await target.fill('63.10.03');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^63\.10\.03 / })
      .waitFor();
    await target.press('Enter');
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await page.getByRole('button', { name: /Für gewählte Akten übernehmen/ }).press('Enter');
    await rows.getByText('einzeln entschieden').waitFor();
    await rows.getByText('63.10.03', { exact: false }).first().waitFor();
    await page.locator('button[aria-busy="true"]').first().waitFor({ state: 'detached' });
    await rows.getByRole('row').filter({ hasText: 'einzeln entschieden' }).getByRole('checkbox').press('Space');
    await page.getByRole('button', { name: 'Wieder wie ihre Einheit' }).press('Enter');
    await rows.getByText('einzeln entschieden').waitFor({ state: 'detached' });
  });

  it('is released and signed by two persons; the archive sees figures but no names', async () => {
    await twice(manager, /Für die Schriftgutverwaltung unterschreiben/);
    await manager.page.getByText(`Schriftgutverwaltung: ${MANAGER}`).waitFor();
    const report = manager.page.url();
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
    await archivist.goTo('/aktenplan/versionen', 'Fassungen des Aktenplans');
    await card(archivist)
      .getByRole('button', { name: /Als Stadtarchiv billigen/ })
      .press('Enter');
    await archivist.page
      .getByRole('alertdialog')
      .getByRole('button', { name: /billigen/ })
      .press('Enter');
    await card(archivist).getByText('freigegeben', { exact: true }).waitFor();
    await archivist.goTo(new URL(report).pathname, 'Probelauf');
    await archivist.page.getByText('Akte ohne Einsicht').first().waitFor();
    expect(await faultsInEveryLook(archivist)).toEqual([]);
    await twice(archivist, /Für das Stadtarchiv unterschreiben/);
    await archivist.page.getByText(`Stadtarchiv: ${ARCHIVIST}`).waitFor();
    await manager.goTo(new URL(report).pathname, 'Probelauf');
  });

  it('is applied to the whole stock, where the old reference leads to the file', async () => {
    const { page } = manager;
    const report = new URL(page.url()).pathname;
    await twice(manager, /Auf den Bestand übernehmen/, 'Neuer Aktenplan der Bauaufsicht');
    await page.getByText('übernommen', { exact: true }).waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await manager.goTo('/aktenplan', 'Aktenplan');
    await page.getByText(/Fassung 2027-1, in Kraft/).waitFor();
    await manager.goTo('/akten?q=63.30.01', 'Akten');
    await page
      .getByText(/früher 63\S*-63\.30\.01\//)
      .first()
      .waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await manager.goTo(report, 'Probelauf');
  });

  it('is undone: plan and references are the ones before', async () => {
    const { page } = manager;
    await twice(manager, /Übernahme zurücknehmen/, 'Der Rat hat vertagt');
    await page.getByText('zurückgenommen', { exact: true }).waitFor();
    await page.getByText('Der Rat hat vertagt').waitFor();
    await manager.goTo('/akten?q=63.30.01', 'Akten');
    await page
      .getByRole('rowheader', { name: /63\.30\.01\// })
      .first()
      .waitFor();
    expect(await page.getByText(/früher 63/).count()).toBe(0);
    await manager.goTo('/aktenplan/versionen', 'Fassungen des Aktenplans');
    await card(manager).getByText('freigegeben', { exact: true }).waitFor();
  });

  it('leaves single files to be re-marked, shown before it is done', async () => {
    const { page } = manager;
    await manager.goTo('/akten?q=63.30.01', 'Akten');
    await page
      .getByRole('rowheader', { name: /63\.30\.01\// })
      .getByRole('link')
      .press('Enter');
    await page.getByRole('button', { name: 'Aktionen' }).waitFor();
    await press('a');
    await page.getByRole('menuitem', { name: 'Umschreiben' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Akte umschreiben' });
    await dialog.getByRole('combobox', { name: /Aktenplaneinheit/ }).fill('63.20.01');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /^63\.20\.01 / })
      .waitFor();
    await press('Enter');
    await dialog.getByText('Was sich ändert').waitFor();
    await dialog
      .getByText(/-63\.20\.01\//)
      .first()
      .waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await manager.picture('umschreiben');
    await dialog.getByRole('textbox', { name: /Grund/ }).fill('Falsch eingeordnet');
    await dialog.getByRole('button', { name: 'Umschreiben', exact: true }).press('Enter');
    await page
      .getByText(/Die Akte hat jetzt das Zeichen/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Umschreiben zurücknehmen' }).press('Enter');
    const asked = page.getByRole('dialog', { name: 'Umschreiben zurücknehmen' });
    await asked.getByRole('textbox', { name: /Begründung/ }).fill('Versehen');
    await asked.getByRole('button', { name: 'Zurücknehmen' }).press('Enter');
    await page
      .getByText(/Die Akte hat wieder das Zeichen/)
      .first()
      .waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
  });

  it('made no page complain', () => {
    expect([manager, archivist].flatMap((desk) => desk.complaints)).toEqual([]);
  });
});
