import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { faultsInEveryLook } from './support/looks.js';

const SUBJECT = 'Bescheid Stellplatzsatzung';
const READING_LIMIT_MS = 120_000;

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** A letter as a word processor writes it. */
function letter(...paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) });
}

/** One walk with a draft of one's own; each step needs the one before. */
describeWithBrowser('a draft in a file', () => {
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
    await desk.signInAs('Sönke Rüter');
    devtools = await page.context().newCDPSession(page);
    folder = await mkdtemp(path.join(tmpdir(), 'talakte-documents-'));
    await writeFile(path.join(folder, `${SUBJECT}.docx`), letter('Sehr geehrte Frau Groß,', 'die Gebühr ist 50 Euro.'));
    await writeFile(path.join(folder, 'v2.docx'), letter('Sehr geehrte Frau Groß,', 'die Gebühr ist 60 Euro.'));
    await writeFile(path.join(folder, 'spaet.docx'), letter('Sehr geehrte Frau Groß,', 'die Gebühr ist 70 Euro.'));
    await writeFile(path.join(folder, 'programm.docx'), 'MZ\u0000\u0001');
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const fileNamed = (name: string): string => path.join(folder, name);

  async function drop(name: string): Promise<void> {
    const box = await page.getByText('Dokument hierher ziehen').boundingBox();
    if (box === null) throw new Error('The drop area is not in sight');
    const data = { items: [], files: [fileNamed(name)], dragOperationsMask: 1 };
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2, data };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, ...place });
    }
  }

  const dialog = (name: string): ReturnType<Page['getByRole']> => page.getByRole('dialog', { name });

  async function choose(dialogName: string, name: string): Promise<void> {
    await dialog(dialogName).locator('input[type=file]').setInputFiles(fileNamed(name));
  }

  it('is dropped into the file, and what is no document is refused', async () => {
    await desk.goTo('/akten', 'Akten');
    await page
      .locator('main')
      .getByRole('link', { name: /63\.2-/ })
      .first()
      .click();
    await page.getByText('Dokument hierher ziehen').waitFor();
    await desk.settle();
    await drop('programm.docx');
    await dialog('Dokument hinzufügen').waitFor();
    await page.keyboard.press('Enter');
    await dialog('Dokument hinzufügen').getByRole('button', { name: 'Hinzufügen' }).click();
    await page.getByText('kein Format, das zur Akte genommen wird').waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog('Dokument hinzufügen').waitFor({ state: 'detached' });
    await drop(`${SUBJECT}.docx`);
    await dialog('Dokument hinzufügen').waitFor();
    expect(await page.getByRole('textbox', { name: 'Betreff' }).inputValue()).toBe(SUBJECT);
    await dialog('Dokument hinzufügen').getByRole('button', { name: 'Hinzufügen' }).click();
    await page.getByRole('heading', { level: 2, name: SUBJECT }).waitFor();
    await page.getByText('Entwurf', { exact: true }).first().waitFor();
  });

  it('is checked out and in by keyboard', async () => {
    await page.getByRole('button', { name: 'Auschecken' }).waitFor();
    await page.locator('body').press('c');
    await dialog('Dokument auschecken').waitFor();
    await page.keyboard.type('Laptop');
    await page.keyboard.press('Enter');
    await page.getByText(/von Sönke Rüter seit .* · Laptop/).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await page.locator('body').press('c');
    await dialog('Einchecken').waitFor();
    await choose('Einchecken', 'v2.docx');
    await dialog('Einchecken').getByRole('textbox', { name: 'Bemerkung zur Fassung' }).focus();
    await page.keyboard.type('Gebühr angehoben');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog('Einchecken').waitFor({ state: 'detached' });
    await page.getByText('in Bearbeitung', { exact: true }).first().waitFor();
  });

  it('has versions that can be compared once they were read', async () => {
    await page.getByRole('tab', { name: 'Fassungen' }).click();
    await page.getByRole('heading', { name: 'Fassungen vergleichen' }).waitFor();
    await expectSoon(async () => {
      await page.reload();
      await page.getByRole('heading', { name: 'Fassungen vergleichen' }).waitFor();
      await desk.settle();
      return page.locator('del', { hasText: '50 Euro' }).isVisible();
    });
    await page.locator('ins', { hasText: '60 Euro' }).waitFor();
    await page.getByText('Gebühr angehoben').first().waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('meets a conflict, of which both sides are shown', async () => {
    await page.locator('body').press('n');
    await dialog('Neue Fassung einreichen').waitFor();
    await choose('Neue Fassung einreichen', 'spaet.docx');
    await page.getByRole('combobox', { name: /Bearbeitet wurde/ }).selectOption('1');
    await dialog('Neue Fassung einreichen').getByRole('button', { name: 'Einreichen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zwei Fassungen widersprechen sich' }).waitFor();
    await page.locator('del', { hasText: '60 Euro' }).waitFor({ timeout: READING_LIMIT_MS });
    await page.locator('ins', { hasText: '70 Euro' }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await desk.picture('widerspruch');
    await page.getByRole('button', { name: 'Als neuere Fassung übernehmen' }).click();
    await page.getByRole('heading', { level: 2, name: SUBJECT }).waitFor();
    await page.getByRole('tab', { name: 'Fassungen' }).click();
    await page.getByRole('heading', { name: 'Fassung 3', exact: true }).waitFor();
  });

  it('has attachments, handed in with it, listed under it and put in order', async () => {
    await page.getByRole('button', { name: 'Anlage hinzufügen' }).click();
    for (const [name, subject] of [
      ['spaet.docx', 'Lageplan'],
      ['v2.docx', 'Fotos'],
    ] as const) {
      await dialog('Dokument hinzufügen').waitFor();
      await choose('Dokument hinzufügen', name);
      await dialog('Dokument hinzufügen').getByRole('textbox', { name: 'Betreff' }).fill(subject);
      expect(
        await dialog('Dokument hinzufügen').getByRole('combobox', { name: 'Als Anlage zu' }).inputValue(),
      ).not.toBe('');
      if (subject === 'Fotos') expect(await faultsInEveryLook(desk)).toEqual([]);
      await dialog('Dokument hinzufügen').getByRole('button', { name: 'Hinzufügen' }).click();
      await page.getByRole('heading', { level: 2, name: subject }).waitFor();
      await page.getByRole('link', { name: SUBJECT }).click();
      await page.getByRole('heading', { level: 2, name: SUBJECT }).waitFor();
      if (subject === 'Lageplan') await page.getByRole('button', { name: 'Anlage hinzufügen' }).click();
    }
    const attachments = page.getByRole('region', { name: 'Anlagen' }).getByRole('list').getByRole('link');
    await attachments.nth(1).waitFor();
    expect(await attachments.allTextContents()).toEqual(['Lageplan', 'Fotos']);
    await page.getByRole('button', { name: 'Nach oben: Fotos' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Anlagen' }).getByRole('listitem').first().getByText('Fotos').waitFor();
    const levelOf = async (name: string): Promise<number> =>
      Number(await page.getByRole('treegrid').getByRole('row', { name }).getAttribute('aria-level'));
    expect(await levelOf('Fotos')).toBe((await levelOf(SUBJECT)) + 1);
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await desk.picture('anlagen');
  });

  it('refers to another file, which shows it too', async () => {
    await page.getByRole('button', { name: 'Verweis hinzufügen' }).click();
    await dialog('Verweis hinzufügen').waitFor();
    await page.getByRole('combobox', { name: 'Art des Verweises' }).selectOption('concerns');
    const other = dialog('Verweis hinzufügen').getByRole('combobox', { name: /Andere Akte/ });
    await other.pressSequentially('63.2-');
    await page.getByRole('listbox').getByRole('option').nth(1).waitFor();
    await other.press('ArrowDown');
    await other.press('ArrowDown');
    await other.press('Enter');
    await dialog('Verweis hinzufügen').getByRole('combobox', { name: 'Verweisen auf' }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await dialog('Verweis hinzufügen').getByRole('button', { name: 'Verweisen', exact: true }).click();
    await dialog('Verweis hinzufügen').waitFor({ state: 'detached' });
    const here = page.url();
    await page.getByRole('region', { name: 'Verweise' }).getByRole('link').first().click();
    await page.getByRole('tab', { name: 'Verweise' }).click();
    await page.getByText('wird behandelt in').waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await page.goto(here);
    await page.getByRole('heading', { level: 2, name: SUBJECT }).waitFor();
  });

  it('lies in a volume once its file keeps some, beside sub-files that take proceedings', async () => {
    await page.locator('body').press('o');
    await page.getByRole('tab', { name: 'Teilakten und Bände' }).click();
    await page.getByRole('button', { name: 'Teilakte anlegen' }).click();
    await dialog('Teilakte anlegen').waitFor();
    await page.keyboard.type('Statik');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: /-T1 Statik/ }).waitFor();
    await page
      .getByRole('button', { name: /^Bände führen \(63\.2-[^)]*\d\)$/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Band 1 beginnen' }).click();
    await page
      .getByRole('treegrid')
      .getByRole('row', { name: /Band 1|Statik/ })
      .first()
      .waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await desk.picture('teilakten-und-baende');
    await page.getByRole('treegrid').getByRole('row', { name: SUBJECT }).click();
    await page.getByRole('heading', { level: 2, name: SUBJECT }).waitFor();
  });

  it('lies in a file whose paper is lent and comes back, by keyboard', async () => {
    await page.locator('body').press('o');
    await page.getByRole('tab', { name: 'Papier', exact: true }).click();
    await page.getByRole('button', { name: 'Papierakte ausleihen' }).press('Enter');
    await dialog('Papierakte ausleihen').waitFor();
    await page.keyboard.type('Verwaltungsgericht');
    await page.keyboard.press('Tab');
    await dialog('Papierakte ausleihen').getByLabel('Zurück bis').fill('30.12.2099');
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(/zurück bis 30\.12\.2099/).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await desk.picture('ausleihe');
    await page.getByRole('button', { name: 'Rückgabe eintragen' }).press('Enter');
    await dialog('Rückgabe eintragen').getByRole('button', { name: 'Ist zurück' }).press('Enter');
    await page.getByText(/angenommen von Sönke Rüter/).waitFor();
    await page.getByRole('button', { name: 'Papierakte ausleihen' }).waitFor();
    await page.getByRole('treegrid').getByRole('row', { name: SUBJECT }).click();
    await page.getByRole('heading', { level: 2, name: SUBJECT }).waitFor();
  });

  it('stands beside parts of proceedings, and takes its attachments along when it is given out', async () => {
    await page.locator('body').press('v');
    const opening = dialog('Neuen Vorgang anlegen');
    await opening.getByRole('textbox', { name: 'Betreff' }).fill('Anhörung der Nachbarn');
    await opening.getByRole('combobox', { name: 'Teilvorgang von' }).selectOption({ index: 1 });
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await opening.getByRole('button', { name: 'Anlegen', exact: true }).click();
    await opening.waitFor({ state: 'detached' });
    const part = page.getByRole('treegrid').getByRole('row', { name: 'Anhörung der Nachbarn' });
    await part.getByText(/^Teilvorgang 1 · /).waitFor();
    expect(await part.getAttribute('aria-level')).not.toBe('1');
    await desk.picture('teilvorgang');

    await page.getByRole('button', { name: 'Aktionen' }).click();
    await page.getByRole('menuitem', { name: 'Herausgeben (PDF, ZIP)' }).click();
    const giving = dialog('Akte herausgeben');
    await giving.getByRole('combobox', { name: 'Umfang' }).selectOption('single');
    await giving.getByRole('checkbox', { name: new RegExp(`${SUBJECT}$`) }).check();
    await giving.getByText('Als Anlagen gehen mit:').waitFor();
    await giving.getByRole('listitem').filter({ hasText: 'Lageplan' }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await desk.picture('herausgeben-mit-anlagen');
    await giving.getByRole('checkbox', { name: 'Anlagen der gewählten Dokumente mitgeben' }).uncheck();
    await giving.getByText('Als Anlagen bleiben zurück:').waitFor();
    await giving.getByRole('button', { name: 'Schließen' }).click();
    await giving.waitFor({ state: 'detached' });
  });

  it('is signed finally and takes nothing more', async () => {
    await page.getByRole('button', { name: 'Schlusszeichnen' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Schlusszeichnen' }).click();
    await page.getByText('schlussgezeichnet', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Auschecken' }).count()).toBe(0);
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await page.getByRole('button', { name: 'Als abgesandt vermerken' }).click();
    await page.getByRole('alertdialog').getByText('Das lässt sich nicht zurücknehmen').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Als abgesandt vermerken' }).click();
    await page.getByText('abgesandt', { exact: true }).first().waitFor();
    expect(desk.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  });
});

/** Waits for what the worker does in its own time. */
async function expectSoon(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + READING_LIMIT_MS;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('The texts were not read in time');
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
