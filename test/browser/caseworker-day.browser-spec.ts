import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { Hands } from './support/hands.js';

const SUBJECT = /Carport mit Gründach, Lindenweg 4/;
const PROCEEDING = 'Bauantrag vom 2. März';
const OPINION = 'Stellungnahme der Denkmalbehörde';

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** Twelve tasks of a caseworker, none of them with a mouse; each needs those before. */
describeWithBrowser('the day of a caseworker with the keyboard alone', () => {
  let city: DemoCity;
  let browser: Browser;
  let folder: string;
  let desk: Desk;
  let page: Page;
  let hands: Hands;

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-day-'));
    desk = await Desk.open(browser, city.origin);
    page = desk.page;
    hands = new Hands(page);
    await page.goto(`${city.origin}/anmelden`);
    await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    await hands.tabTo('Friederike Ahlgrün');
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Posteingang' }).waitFor();
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const dialog = (): Locator => page.getByRole('dialog');

  /** The window is over, what it did is shown, and the focus is where one can go on from. */
  async function dialogEnds(): Promise<void> {
    await dialog().waitFor({ state: 'detached' });
    await desk.settle();
    await hands.expectVisibleFocus();
  }

  async function jumpTo(words: string, option: RegExp | string): Promise<void> {
    await hands.press('Control+k');
    await page.getByRole('dialog', { name: 'Springen zu' }).waitFor();
    await hands.type(words);
    await page.getByRole('option', { name: option }).first().waitFor();
    await hands.press('Enter');
  }

  /** Takes an act of the file out of its menu, by the letters it begins with. */
  async function act(letters: string, name: string): Promise<void> {
    await hands.press('a');
    await page.getByRole('menuitem', { name }).waitFor();
    await hands.type(letters);
    expect(await hands.focusedName()).toContain(name);
    await hands.press('Enter');
    await dialog().waitFor();
    await desk.settle();
  }

  async function openTab(name: string): Promise<void> {
    await hands.tabTo(/^(Übersicht|Fachangaben|Beteiligte|Fristen|Vermerke|Verweise|Lebenslauf)$/);
    for (let step = 0; step < 20 && (await hands.focusedName()) !== name; step += 1) await hands.press('ArrowRight');
    await page.getByRole('tab', { name, selected: true }).waitFor();
    await desk.settle();
  }

  /** Chooses a file in a window, as far as the browser's own window for it. */
  async function chooseFile(name: string, text: string): Promise<void> {
    const file = path.join(folder, name);
    await writeFile(file, text);
    const chosen = new Promise<void>((done, failed) => {
      page.once('filechooser', (chooser) => {
        chooser.setFiles(file).then(done, failed);
      });
    });
    // the browser has to learn first that its window for files is taken over
    await page.evaluate('1');
    await hands.tabTo('Datei wählen');
    await hands.press('Enter');
    await chosen;
    await dialog().getByText(name).waitFor();
  }

  it('1 opens a file of a type, and gets to the first field that is wrong', async () => {
    await jumpTo('Akten', 'Akten');
    await page.getByRole('heading', { level: 1, name: 'Akten' }).waitFor();
    await desk.settle();
    await hands.press('c');
    await dialog().waitFor();
    expect(await hands.focusedName()).toContain('Aktenplaneinheit');
    await hands.type('63.10.01');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /63\.10\.01/ })
      .waitFor();
    await hands.press('Enter');
    await dialog().locator('option', { hasText: 'Bauakte' }).waitFor({ state: 'attached' });
    await hands.tabTo('Fallaktenart');
    await hands.type('Bau');
    await hands.tabTo('Vorhaben');
    await hands.type('Carport mit Gründach');
    await hands.press('Enter');
    await page.getByText('2 Angaben stimmen noch nicht').waitFor();
    expect(await hands.focusedName()).toContain('Baugrundstück');
    await hands.type('Lindenweg 4');
    await hands.tabTo('Verfahren');
    await hands.type('verein');
    await hands.tabTo('Vorhaben');
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
    expect(await desk.accessibilityViolations()).toEqual([]);
  });

  it('2 begins a proceeding in it', async () => {
    await hands.press('v');
    await dialog().waitFor();
    await hands.type(PROCEEDING);
    await hands.press('Enter');
    await dialogEnds();
    await page.getByRole('row', { name: PROCEEDING }).waitFor();
  });

  it('3 adds a document', async () => {
    await hands.press('d');
    await dialog().waitFor();
    await chooseFile('entwurf.txt', 'Gegen den Carport bestehen Bedenken.\n');
    expect(await hands.focusedName()).toContain('Betreff');
    await hands.press('Control+a');
    await hands.type(OPINION);
    await hands.press('Enter');
    await dialogEnds();
    await page.getByRole('heading', { level: 2, name: OPINION }).waitFor();
  });

  it('4 takes it out to work on, and hands in a version with a remark', async () => {
    await hands.press('c');
    await dialog().waitFor();
    await hands.type('Laptop');
    await hands.press('Enter');
    await dialogEnds();
    await page.getByText(/von Friederike Ahlgrün seit .* · Laptop/).waitFor();
    await hands.press('c');
    await dialog().waitFor();
    await chooseFile('entwurf-2.txt', 'Gegen den Carport bestehen keine Bedenken.\n');
    await hands.tabTo('Bemerkung zur Fassung');
    await hands.type('Bedenken ausgeräumt');
    await hands.press('Control+Enter');
    await dialogEnds();
    await page.getByText('in Bearbeitung', { exact: true }).first().waitFor();
  });

  it('5 names who takes part', async () => {
    await hands.press('o');
    await openTab('Beteiligte');
    await hands.tabTo('Beteiligte hinzufügen');
    await hands.press('Enter');
    await dialog().waitFor();
    await hands.tabTo('Rolle');
    await hands.type('Nach');
    await hands.tabTo('Familienname');
    await hands.type('Wölkenhauer');
    await hands.press('Enter');
    await dialogEnds();
    await page.getByText('Wölkenhauer').first().waitFor();
    expect(await desk.accessibilityViolations()).toEqual([]);
  });

  it('6 fills in what the type asks for, and saves with a key', async () => {
    await hands.tabBackTo(/^Beteiligte$/);
    await hands.press('ArrowLeft');
    await page.getByRole('tab', { name: 'Fachangaben', selected: true }).waitFor();
    await desk.settle();
    await hands.tabTo('Fachangaben ändern');
    await hands.press('Enter');
    await page.getByRole('combobox', { name: 'Denkmal' }).waitFor();
    expect(await hands.focusedName()).not.toBe('');
    await hands.tabTo('Denkmal');
    await hands.type('ja');
    await hands.press('Control+s');
    await page.getByText('Nummer in der Denkmalliste: Bitte ausfüllen.').waitFor();
    expect(await hands.focusedName()).toContain('Nummer in der Denkmalliste');
    await hands.type('A 117');
    await hands.press('Control+s');
    await page.getByText('Die Fachangaben sind gespeichert.').waitFor();
    await page.getByRole('button', { name: 'Fachangaben ändern' }).waitFor();
    expect(await hands.focusedName()).toBe('Fachangaben ändern');
  });

  it('7 sets a follow-up, and a deadline that is reckoned', async () => {
    await act('Wiederv', 'Wiedervorlage oder Frist anlegen');
    expect(await hands.focusedName()).toContain('Anlass');
    await hands.type('Bauvorlagen vollständig?');
    await hands.tabTo('Wiedervorlage am');
    await hands.type('2.1.2099');
    await hands.press('Enter');
    await dialogEnds();
    await act('Wiederv', 'Wiedervorlage oder Frist anlegen');
    await hands.type('Widerspruch der Nachbarin');
    await hands.tabBackTo('Art');
    await hands.type('Frist, ber');
    await hands.tabTo('Tag des Ereignisses');
    await hands.type('25.11.2099');
    await dialog().getByText('Die Frist endet am 28.12.2099.').waitFor();
    await hands.press('Enter');
    await dialogEnds();
  });

  it('8 writes a note', async () => {
    await act('Verm', 'Vermerk schreiben');
    await hands.type('Ortstermin: Baum bleibt stehen.');
    await hands.press('Control+Enter');
    await dialogEnds();
  });

  it('9 refers to a file it belongs with', async () => {
    await openTab('Verweise');
    await hands.tabTo('Verweis hinzufügen');
    await hands.press('Enter');
    await dialog().waitFor();
    await hands.tabTo('Andere Akte');
    await hands.type('63.1-63.10.02/0034');
    await page
      .getByRole('listbox')
      .getByRole('option', { name: /0034-2024/ })
      .waitFor();
    await hands.press('Enter');
    await hands.tabTo('Bemerkung');
    await hands.type('Nachbargrundstück');
    await hands.press('Enter');
    await dialogEnds();
    await page.getByText('Nachbargrundstück').waitFor();
  });

  it('10 finds a letter by its words, and comes back to the file', async () => {
    await jumpTo('Suche', 'Suche');
    await page.getByRole('heading', { level: 1, name: 'Suche' }).waitFor();
    await desk.settle();
    await hands.press('/');
    await hands.type('Wintergarten');
    await hands.press('Enter');
    await page.locator('main mark').first().waitFor();
    await hands.press('ArrowDown');
    await hands.press('j');
    await hands.press('k');
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Wintergarten/ }).waitFor();
    await jumpTo('Lindenweg 4', SUBJECT);
    await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
    await desk.settle();
  });

  it('11 settles what is due', async () => {
    await jumpTo('Wiedervor', 'Wiedervorlagen');
    await page.getByRole('heading', { level: 1, name: 'Wiedervorlagen und Fristen' }).waitFor();
    await page.getByText('Bauvorlagen vollständig?').waitFor();
    const current = page.locator('tr[aria-current]');
    for (let row = 0; row < 40; row += 1) {
      await hands.press('j');
      if ((await current.innerText()).includes('Bauvorlagen vollständig?')) break;
    }
    for (const outcome of ['vollständig', 'zurückgenommen']) {
      await hands.press('e');
      await dialog().waitFor();
      await hands.type(outcome);
      await hands.press('Enter');
      await dialogEnds();
      if (outcome === 'zurückgenommen') break;
      for (let row = 0; row < 40; row += 1) {
        if ((await current.innerText()).includes('Widerspruch der Nachbarin')) break;
        await hands.press('j');
      }
    }
    expect(await page.getByText('Widerspruch der Nachbarin').count()).toBe(0);
    expect(await desk.accessibilityViolations()).toEqual([]);
  });

  it('12 sees what keeps the file open', async () => {
    await jumpTo('Lindenweg 4', SUBJECT);
    await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
    await desk.settle();
    await openTab('Lebenslauf');
    await page.getByText('Prüfliste vor der Schließung').waitFor();
    await page.getByRole('listitem').filter({ hasText: PROCEEDING }).waitFor();
    expect(await desk.accessibilityViolations()).toEqual([]);
    expect(desk.complaints).toEqual([]);
  });
});
