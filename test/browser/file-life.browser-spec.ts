import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { elsewhere } from './support/colleague.js';
import { DemoCity } from './support/demo-city.js';
import { Hands } from './support/hands.js';
import { faultsInEveryLook } from './support/looks.js';

const REFERENCE = '63.1-63.10.02/0034-2024';
const BASIS = 'Art. 17 Abs. 1 DSGVO';

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** The life of one file; each step needs the one before. */
describeWithBrowser('a caseworker and his team lead, with one file', () => {
  let city: DemoCity;
  let browser: Browser;
  let caseworker: Desk;
  let teamLead: Desk;
  let hands: Hands;
  let fileAt = '';

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    caseworker = await Desk.open(browser, city.origin);
    await caseworker.signInAs('Friederike Ahlgrün');
    hands = new Hands(caseworker.page);
    teamLead = await Desk.open(browser, city.origin);
    await teamLead.signInAs('Dr. Ingmar Schönefeldt');
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const dialog = (desk = caseworker): Locator => desk.page.getByRole('dialog');

  /** Opens the menu by its key, and takes the action. */
  async function act(name: string): Promise<void> {
    const { page } = caseworker;
    await page.getByRole('heading', { level: 1 }).focus();
    await hands.press('a');
    await page.getByRole('menuitem', { name }).click();
    await dialog().waitFor();
    await caseworker.settle();
  }

  async function finish(name: string): Promise<void> {
    await dialog().getByRole('button', { name, exact: true }).click();
    await dialog().waitFor({ state: 'detached' });
    await caseworker.settle();
  }

  async function tab(name: string): Promise<void> {
    await caseworker.page.getByRole('tab', { name, exact: true }).click();
    await caseworker.settle();
  }

  it('prepares a file for herself, which has no reference and takes nothing before she opens it', async () => {
    const { page } = caseworker;
    const heading = (name: RegExp): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
    await caseworker.goTo('/akten', 'Akten');
    await hands.press('c');
    await dialog().getByRole('combobox').first().fill('63.10.01');
    await page.getByRole('listbox').getByRole('option').first().click();
    await dialog().getByRole('textbox', { name: 'Betreff' }).fill('Neubau einer Reithalle');
    await dialog().getByLabel('Anlegen als').selectOption('author');
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await dialog().getByRole('button', { name: 'Akte anlegen' }).click();
    await heading(/^Entwurf \d+\/\d{4} Neubau einer Reithalle/);
    await page.getByText('Es fehlt nichts mehr').waitFor();
    expect(await page.getByRole('button', { name: 'Neuer Vorgang' }).count()).toBe(0);
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await caseworker.picture('aktenentwurf');
    await caseworker.goTo('/akten?zustand=draft', 'Akten');
    await page.getByRole('link', { name: /Entwurf \d+/ }).click();
    await page.getByRole('button', { name: 'Akte eröffnen' }).click();
    await finish('Eröffnen');
    await heading(/^63.*63\.10\.01.* Neubau einer Reithalle/);
    await tab('Historie');
    await page.getByText('hat einen Aktenentwurf angelegt.').waitFor();
  });

  it('reckons a deadline in words, and finds it among what is due', async () => {
    const { page } = caseworker;
    await caseworker.goTo(`/akten?q=${encodeURIComponent(REFERENCE)}`, 'Akten');
    await page
      .getByRole('link', { name: new RegExp(REFERENCE.replaceAll('.', '\\.')) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: new RegExp(REFERENCE.replaceAll('.', '\\.')) }).waitFor();
    fileAt = new URL(page.url()).pathname;
    await act('Wiedervorlage oder Frist anlegen');
    await dialog().getByLabel('Art').selectOption('computed');
    await dialog()
      .getByRole('textbox', { name: /Anlass/ })
      .fill('Widerspruch gegen die Auflage');
    await dialog().getByLabel('Tag des Ereignisses').fill('25.11.2099');
    await dialog().getByText('Die Frist endet am 28.12.2099.').waitFor();
    await dialog()
      .getByText(/Das ist ein Ruhetag \(1\. Weihnachtstag\)/)
      .waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await finish('Anlegen');
    await tab('Fristen');
    await page.getByText('Widerspruch gegen die Auflage').waitFor();
    expect(new URL(page.url()).searchParams.get('reiter')).toBe('fristen');
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await caseworker.picture('fristen');
  });

  it('is told before what keeps the file from being closed', async () => {
    const { page } = caseworker;
    await tab('Lebenslauf');
    await page.getByText('Prüfliste vor der Schließung').waitFor();
    await page.getByText('Offener Vorgang:').waitFor();
    await page.getByRole('link', { name: 'Widerspruch gegen die Auflage' }).waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await act('Akte schließen (z. d. A.)');
    expect(await dialog().getByRole('button', { name: 'Schließen', exact: true }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });

  it('settles what is due with the keyboard alone', async () => {
    const { page } = caseworker;
    await caseworker.goTo('/wiedervorlagen', 'Wiedervorlagen und Fristen');
    await page.getByText('Brandschutznachweis eingegangen?').waitFor();
    await page.getByText('überfällig').first().waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await caseworker.picture('wiedervorlagen');
    for (let row = 0; row < 20; row += 1) {
      await hands.press('j');
      const current = await page.locator('tr[aria-current]').innerText();
      if (current.includes('Widerspruch gegen die Auflage')) break;
    }
    await hands.press('e');
    await dialog().waitFor();
    await hands.type('zurückgenommen');
    await hands.press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('Widerspruch gegen die Auflage').first().waitFor({ state: 'detached' });
  });

  it('writes a note, and puts it right', async () => {
    const { page } = caseworker;
    await caseworker.goTo(`${fileAt}?reiter=vermerke`, /63\.1/);
    await act('Vermerk schreiben');
    await dialog().getByRole('textbox', { name: /Text/ }).fill('Ortstermin am 3.');
    await finish('Vermerken');
    await page.getByRole('button', { name: /Berichtigen: Ortstermin/ }).click();
    await dialog().getByRole('textbox', { name: /Text/ }).fill('Ortstermin am 4.');
    await finish('Vermerken');
    await page.getByText('berichtigt einen früheren Vermerk').waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
  });

  it('splits a proceeding off into a file of its own, sees before what that means, and takes it back', async () => {
    const { page } = caseworker;
    await caseworker.goTo(fileAt, /63\.1/);
    await act('Akte teilen');
    await dialog().getByRole('checkbox').first().focus();
    await hands.press('Space');
    await dialog()
      .getByRole('textbox', { name: /Betreff der neuen Akte/ })
      .fill('Abgeteilte Sache');
    await dialog().getByRole('textbox', { name: /Grund/ }).fill('Eigene Sache');
    await dialog().getByRole('heading', { name: 'Was geschieht' }).waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await caseworker.picture('akte-teilen');
    await dialog().locator('button:not([aria-disabled="true"])', { hasText: 'Neue Akte abteilen' }).waitFor();
    await finish('Neue Akte abteilen');
    await page.getByText('Abgeteilt aus').waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await page.getByRole('button', { name: /^Verschiebung vom .* zurücknehmen$/ }).click();
    const asked = page.getByRole('alertdialog');
    await asked.getByRole('textbox', { name: /Grund/ }).fill('Gehört doch dazu');
    await asked.getByRole('button', { name: 'Zurücknehmen' }).click();
    await page.getByText(/zurückgenommen von Friederike Ahlgrün/).waitFor();
    await caseworker.goTo(fileAt, /63\.1/);
    await page.getByText('Abgeteilt in').waitFor();
  });

  it('merges a file opened twice, chooses which facts of one person stay, and takes it back', async () => {
    const { page } = caseworker;
    const into = fileAt.replace('/akten/', '/files/');
    type Place = Record<'planUnit' | 'unit', { id: string }>;
    const { planUnit, unit } = await elsewhere<Place>(caseworker, 'GET', into);
    const twice = { planUnitId: planUnit.id, leadUnitId: unit.id, subject: 'Bäckerei, doppelt angelegt' };
    const { id } = await elsewhere<{ id: string }>(caseworker, 'POST', '/files', twice);
    for (const [file, birthDate] of [
      [into, '1970-01-02'],
      [`/files/${id}`, '1970-02-01'],
    ] as const) {
      const contact = { name: 'Weber', role: 'Nachbarin', birthDate };
      await elsewhere(caseworker, 'POST', `${file}/contacts`, { contact });
    }
    await caseworker.goTo(`/akten/${id}`, /63\.1/);
    await act('Akte zusammenführen');
    await dialog()
      .getByRole('combobox', { name: /Zielakte/ })
      .fill(REFERENCE);
    await page.getByRole('listbox').getByRole('option').first().click();
    await dialog().getByRole('textbox', { name: /Grund/ }).fill('Doppelt angelegt');
    const person = dialog().getByRole('group', { name: 'Weber (Nachbarin)' });
    const chosen = person.getByRole('radio', { name: /^Angabe aus/ });
    await chosen.check();
    expect(await chosen.isChecked()).toBe(true);
    await dialog().locator('button:not([aria-disabled="true"])', { hasText: 'Zusammenführen' }).waitFor();
    expect(await chosen.isChecked()).toBe(true);
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await caseworker.picture('akte-zusammenfuehren');
    await finish('Zusammenführen');
    await page.waitForURL(`**${fileAt}*`);
    await page.getByRole('button', { name: /^Verschiebung vom .* zurücknehmen$/ }).click();
    const asked = page.getByRole('alertdialog');
    await asked.getByText(/Beteiligte und Fachangaben der Zielakte/).waitFor();
    await asked.getByRole('textbox', { name: /Grund/ }).fill('Doch zwei Sachen');
    await asked.getByRole('button', { name: 'Zurücknehmen' }).click();
    await page
      .getByText(/zurückgenommen von Friederike Ahlgrün/)
      .nth(1)
      .waitFor();
  });

  it('marks a document invalid, which is struck through and says so', async () => {
    const { page } = caseworker;
    await act('Als ungültig kennzeichnen');
    const choice = dialog().getByLabel('Betrifft');
    const document = await choice.locator('option', { hasText: 'Dokument:' }).first().getAttribute('value');
    await choice.selectOption(document);
    await finishWithReason('Kennzeichnen', 'Doppelt abgelegt');
    await page.locator('.ta-file__tree s').first().waitFor();
    expect(await page.locator('.ta-file__tree').getByText('ungültig').count()).toBe(1);
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
  });

  async function finishWithReason(name: string, reason: string): Promise<void> {
    await dialog()
      .getByRole('textbox', { name: /Begründung/ })
      .fill(reason);
    await finish(name);
  }

  it('asks for a deletion, on which only the other one decides', async () => {
    await act('Löschung beantragen');
    const choice = dialog().getByLabel('Betrifft');
    const document = await choice.locator('option', { hasText: 'Dokument:' }).last().getAttribute('value');
    await choice.selectOption(document);
    await dialog()
      .getByRole('textbox', { name: /Rechtsgrundlage/ })
      .fill(BASIS);
    await finishWithReason('Beantragen', 'Gehört einem anderen');
    await caseworker.goTo('/loeschantraege', 'Löschanträge');
    await caseworker.page.getByText('Entscheiden muss eine zweite Person.').waitFor();
    const { page } = teamLead;
    await teamLead.goTo('/loeschantraege', 'Löschanträge');
    await page.getByText('Gehört einem anderen').waitFor();
    expect(await faultsInEveryLook(teamLead)).toEqual([]);
    await teamLead.picture('loeschantraege');
    await page.getByRole('button', { name: /Löschung bestätigen/ }).click();
    await dialog(teamLead).getByRole('button', { name: 'Endgültig löschen' }).click();
    await dialog(teamLead).waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Zustand' }).selectOption('alle');
    await page
      .getByText(/die Löschung ist für den .* vorgemerkt/)
      .first()
      .waitFor();
    await page.getByText('Was davon bleibt').first().click();
    expect(await faultsInEveryLook(teamLead)).toEqual([]);
  });

  it('closes proceeding and file, and opens the file again', async () => {
    const { page } = caseworker;
    await caseworker.goTo(`${fileAt}?reiter=lebenslauf`, /63\.1/);
    const open = page.getByText('Offener Vorgang:');
    await open.or(page.getByText('Es ist nichts mehr zu erledigen.')).first().waitFor();
    for (let left = await open.count(); left > 0; left -= 1) {
      await act('Vorgang schließen (z. d. A.)');
      await finish('Schließen');
      await open.nth(left - 1).waitFor({ state: 'detached' });
    }
    await page.getByText('Es ist nichts mehr zu erledigen.').waitFor();
    await act('Akte schließen (z. d. A.)');
    await finish('Schließen');
    await page.getByText(/geschlossen, (Aufbewahrungsfrist läuft|wartet auf ein Ereignis|dauernd)/).waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await caseworker.picture('lebenslauf');
    await act('Akte wieder öffnen');
    await finishWithReason('Wieder öffnen', 'Nachtrag eingegangen');
    await page.getByText('Prüfliste vor der Schließung').waitFor();
    expect(caseworker.complaints).toEqual([]);
  });
});
