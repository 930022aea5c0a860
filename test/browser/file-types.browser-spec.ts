import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { Hands } from './support/hands.js';
import { faultsInEveryLook } from './support/looks.js';

const MANAGER = 'Rosalinde Käfer';
const CASEWORKER = 'Katharina Mößner';
const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** One walk, with the keyboard alone; each step needs the one before. */
describeWithBrowser('a new file type, up to its first file', () => {
  let city: DemoCity;
  let browser: Browser;
  let manager: Desk;
  let hands: Hands;

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    manager = await Desk.open(browser, city.origin);
    await manager.signInAs(MANAGER);
    hands = new Hands(manager.page);
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const addField = async (label: string): Promise<void> => {
    await hands.tabTo('Feld hinzufügen');
    await hands.press('Enter');
    await hands.type(label);
  };

  it('finds the six types that come with the product, with their versions and files', async () => {
    const { page } = manager;
    await manager.goTo('/fallaktenarten', 'Fallaktenarten');
    await page.getByRole('listitem', { name: 'Wohngeld' }).getByText('2 Akten').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Bauakte',
      'Gewerbe',
      'Ordnungswidrigkeit',
      'Personalakte',
      'Unterhaltsvorschuss',
      'Wohngeld',
    ]);
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await manager.picture('fallaktenarten');
  });

  it('is begun and designed by keyboard: fields, a condition, a role, a checklist', async () => {
    const { page } = manager;
    await hands.press('c');
    await page.getByRole('dialog', { name: 'Neue Fallaktenart' }).waitFor();
    await hands.type('Hundesteuer');
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hundesteuer, Fassung 1' }).waitFor();
    await hands.tabTo('Betreff der Akten');
    await hands.type('Hundesteuer {owner}, {rufname}');
    await hands.tabBackTo('Allgemein');
    await hands.press('ArrowRight');
    await addField('Rufname');
    await hands.tabTo('Pflichtfeld');
    await hands.press('Space');
    await hands.tabTo('In der Suche zu finden');
    await hands.press('Space');
    await addField('Gefährlicher Hund');
    await hands.tabTo('Art des Feldes');
    await page.keyboard.type('ja oder');
    await addField('Erlaubnis bis');
    await hands.tabTo('Art des Feldes');
    await page.keyboard.type('Datum');
    await hands.tabTo('Nur wenn dieses Feld');
    await page.keyboard.type('Gefähr');
    await hands.press('Control+s');
    await page.getByText('Der Entwurf ist gespeichert.').first().waitFor();
    await page.getByText('Der Platzhalter nennt weder ein Feld noch eine Rolle.').first().waitFor();
    expect(await faultsInEveryLook(manager)).toEqual([]);
    await manager.picture('fallaktenart-entwurf');
  });

  it('says at its place what keeps it from being released, and lets parts be moved', async () => {
    const { page } = manager;
    expect(await page.getByRole('button', { name: 'Freigeben' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('tab', { name: /^Felder/ }).focus();
    await hands.press('ArrowRight');
    await hands.press('ArrowRight');
    await hands.tabTo('Rolle hinzufügen');
    await hands.press('Enter');
    await hands.type('Halter/in');
    await hands.tabTo('Schlüssel');
    await hands.press('Control+a');
    await hands.type('owner');
    await hands.tabTo('Mindestens');
    await hands.press('Control+a');
    await hands.type('1');
    await page.getByRole('tab', { name: /^Rollen/ }).focus();
    await hands.press('ArrowRight');
    await hands.tabTo('Dokument hinzufügen');
    await hands.press('Enter');
    await hands.type('Anmeldung');
    await hands.tabTo('Dokumenttyp');
    await hands.type('Formular');
    await page.getByRole('tab', { name: /^Checkliste/ }).focus();
    for (let step = 0; step < 3; step += 1) await hands.press('ArrowLeft');
    await hands.tabTo('Rufname');
    await hands.press('Alt+ArrowDown');
    expect(await hands.focusedName()).toContain('Rufname');
    await hands.press('Alt+ArrowUp');
    await hands.press('Control+s');
    await page.getByText('Alles gespeichert.').waitFor();
    await page.getByText('hindert').waitFor({ state: 'detached' });
    const preview = page.getByRole('region', { name: 'Vorschau' });
    await preview.getByRole('textbox', { name: /Rufname/ }).fill('Bello');
    await preview.getByText('Hundesteuer Halter/in, Bello').waitFor();
    expect(await preview.getByRole('textbox', { name: /Erlaubnis bis/ }).count()).toBe(0);
    await preview.getByRole('combobox', { name: /Gefährlicher Hund/ }).selectOption('ja');
    await preview.getByRole('textbox', { name: /Erlaubnis bis/ }).waitFor();
  });

  it('is released after a question', async () => {
    const { page } = manager;
    await page.getByRole('button', { name: 'Freigeben' }).press('Enter');
    const dialog = page.getByRole('alertdialog', { name: 'Fallaktenart freigeben' });
    await dialog.waitFor();
    expect(await manager.accessibilityViolations()).toEqual([]);
    await hands.tabTo('Freigeben');
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Fallaktenarten' }).waitFor();
    await page.getByRole('listitem', { name: 'Hundesteuer' }).getByText('freigegeben', { exact: true }).waitFor();
  });

  it('opens its first file at a caseworker’s desk, with values checked beside their fields', async () => {
    const desk = await Desk.open(browser, city.origin);
    await desk.signInAs(CASEWORKER);
    const { page } = desk;
    const clerk = new Hands(page);
    await desk.goTo('/akten', 'Akten');
    await clerk.press('c');
    const dialog = page.getByRole('dialog', { name: 'Neue Akte anlegen' });
    await dialog.waitFor();
    await clerk.tabTo('Aktenplaneinheit');
    await clerk.type('Wohngeld');
    await dialog.getByRole('option').first().waitFor();
    await clerk.press('Enter');
    await dialog.getByRole('option', { name: 'Hundesteuer' }).waitFor({ state: 'attached' });
    await clerk.tabTo('Fallaktenart');
    await page.keyboard.type('Hunde');
    await dialog.getByRole('textbox', { name: /Rufname/ }).waitFor();
    await clerk.tabTo('Halter/in');
    await clerk.type('Änne Pfötchen');
    await clerk.tabTo('Akte anlegen');
    await clerk.press('Enter');
    await dialog.getByText('Eine Angabe stimmt noch nicht').waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await dialog.getByRole('textbox', { name: /Rufname/ }).focus();
    await clerk.type('Bello');
    await dialog.getByText('Leer lassen für: Hundesteuer Änne Pfötchen, Bello').waitFor();
    await clerk.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Hundesteuer Änne Pfötchen, Bello/ }).waitFor();

    await page.getByRole('tab', { name: 'Übersicht' }).focus();
    await clerk.press('ArrowRight');
    await page.getByRole('heading', { level: 2, name: 'Fachangaben' }).waitFor();
    await page.getByText('Bello', { exact: true }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await clerk.tabTo('Fachangaben ändern');
    await clerk.press('Enter');
    await page.getByRole('textbox', { name: /Rufname/ }).fill('Hasso');
    await clerk.press('Control+s');
    await page.getByText('Hasso', { exact: true }).waitFor();
    await desk.picture('akte-fachangaben');
    for (const [tab, words] of [
      ['Beteiligte', 'Änne Pfötchen'],
      ['Checkliste', '1 nötige Unterlage fehlt.'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).press('Enter');
      await page.getByText(words).first().waitFor();
      expect(await faultsInEveryLook(desk)).toEqual([]);
    }
    await desk.goTo('/akten?art=hundesteuer', 'Akten');
    await page.getByRole('row', { name: /Pfötchen/ }).waitFor();
  });
});
