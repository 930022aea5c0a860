import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { faultsInEveryLook } from './support/looks.js';

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

describeWithBrowser('access to files', () => {
  let city: DemoCity;
  let browser: Browser;

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  /** Somebody at a desk of his own. */
  async function at(name: string): Promise<Desk> {
    const desk = await Desk.open(browser, city.origin);
    await desk.signInAs(name);
    return desk;
  }

  async function choosePerson(page: Page, label: string, name: string): Promise<void> {
    await page.getByRole('combobox', { name: label }).fill(name.slice(0, 5));
    await page.getByRole('option', { name }).click();
  }

  it('lets the lead of an office see who may see a file and why, and let somebody in', async () => {
    const desk = await at('Dr. Ingmar Schönefeldt');
    const { page } = desk;
    await page.goto(`${city.origin}/akten?q=63.10.01%2F0029`);
    await page
      .getByRole('link', { name: /63\.10\.01\/0029/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Zugriff' }).click();
    const people = page.getByRole('table', { name: 'Wer darf diese Akte sehen?' });
    await people.getByRole('row', { name: /Friederike Ahlgrün.*Sachbearbeitung: 63\.1/ }).waitFor();
    await people.getByRole('row', { name: /^Hjördis Grauthoff.*Freigabe bis/ }).waitFor();
    await page.getByRole('button', { name: 'Akte freigeben' }).click();
    await choosePerson(page, 'Person (Pflichtfeld)', 'Jörn Wüstefeld');
    await page.getByRole('textbox', { name: 'Letzter Tag' }).fill('31.12.');
    await page.getByRole('textbox', { name: 'Grund (Pflichtfeld)' }).fill('Schulwegsicherung');
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await page.getByRole('button', { name: 'Freigeben', exact: true }).click();
    await people.getByRole('row', { name: /Jörn Wüstefeld.*Freigabe bis/ }).waitFor();
    await choosePerson(page, 'Person', 'Katharina Mößner');
    await page.getByText('Katharina Mößner darf die Akte nicht sehen.').waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('clears an account by name, with a reason, and nobody his own', async () => {
    const desk = await at('Jürgen Ißmayer');
    const { page } = desk;
    await page.goto(`${city.origin}/konten?q=K%C3%A4fer`);
    await page.getByRole('link', { name: 'Rosalinde Käfer' }).click();
    await page.getByRole('button', { name: 'Ermächtigung ändern' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Ermächtigung ändern: Rosalinde Käfer' });
    await dialog.getByRole('combobox', { name: 'Darf sehen bis einschließlich' }).selectOption('Vertraulich');
    await dialog.getByRole('button', { name: 'Ändern' }).press('Enter');
    await dialog.getByText('Bitte einen Grund eingeben.').waitFor();
    await dialog.getByRole('textbox', { name: 'Grund (Pflichtfeld)' }).fill('Betreut vertrauliche Akten');
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ändern' }).press('Enter');
    await page.getByText(/namentliche Entscheidung \(nach den Rollen: Nur für den Dienstgebrauch\)/).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await page.goto(`${city.origin}/konten?ermaechtigung=named`);
    await page.getByRole('row', { name: /Rosalinde Käfer.*Vertraulich \(namentlich\)/ }).waitFor();
    await page.goto(`${city.origin}/konten?q=I%C3%9Fmayer`);
    await page.getByRole('link', { name: 'Jürgen Ißmayer' }).click();
    await page.getByText('Die eigene Ermächtigung ändert eine andere Person der Administration.').waitFor();
  }, 180_000);

  /** Changes a level by keyboard; what it does is said before. */
  async function changeLevel(desk: Desk, level: string, said: RegExp, reason: string): Promise<void> {
    const { page } = desk;
    await page.getByRole('button', { name: 'Vertraulichkeitsstufe ändern' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: /^Vertraulichkeitsstufe ändern – / });
    await dialog.getByRole('combobox', { name: 'Vertraulichkeitsstufe' }).selectOption(level);
    await dialog.getByText(said).waitFor();
    await dialog.getByRole('textbox', { name: 'Grund (Pflichtfeld)' }).fill(reason);
    expect(await desk.accessibilityViolations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Ändern' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
  }

  it('settles the level and the access below a plan unit, says before who loses sight, and where it comes from', async () => {
    const recordsDesk = await at('Rosalinde Käfer');
    const { page: records } = recordsDesk;
    await records.goto(`${city.origin}/aktenplan?einheit=63.10.01`);
    await records.getByRole('button', { name: 'Alle Akten darunter freigeben' }).press('Enter');
    await choosePerson(records, 'Person (Pflichtfeld)', 'Katharina Mößner');
    await records.getByRole('textbox', { name: 'Letzter Tag' }).fill('31.12.');
    await records.getByRole('textbox', { name: 'Grund (Pflichtfeld)' }).fill('Prüfung der Gebühren');
    expect(await faultsInEveryLook(recordsDesk)).toEqual([]);
    await records.getByRole('button', { name: 'Freigeben', exact: true }).press('Enter');
    await records.getByRole('row', { name: /Katharina Mößner.*63\.10\.01.*Prüfung der Gebühren/ }).waitFor();
    const leadDesk = await at('Dr. Ingmar Schönefeldt');
    const { page: lead } = leadDesk;
    await lead.goto(`${city.origin}/akten?q=63.10.01%2F0029`);
    await lead
      .getByRole('link', { name: /63\.10\.01\/0029/ })
      .first()
      .click();
    await lead.getByRole('tab', { name: 'Zugriff' }).click();
    const people = lead.getByRole('table', { name: 'Wer darf diese Akte sehen?' });
    await people.getByRole('row', { name: /Katharina Mößner.*über die Aktenplaneinheit 63\.10\.01/ }).waitFor();
    await changeLevel(recordsDesk, 'Vertraulich', /Personen verlieren die Einsicht/, 'Sicherheitsrelevante Pläne');
    await records.getByText(/^Vertraulich, gesetzt an der Aktenplaneinheit 63\.10\.01/).waitFor();
    await records.goto(`${city.origin}/zugriff`);
    await records.getByRole('tab', { name: 'Stufen' }).click();
    await records.getByRole('row', { name: /63\.10\.01.*Vertraulich/ }).waitFor();
    expect(await faultsInEveryLook(recordsDesk)).toEqual([]);
    await records.getByRole('link', { name: /^63\.10\.01/ }).press('Enter');
    await lead.reload();
    await lead.getByText(/^Vertraulich, gesetzt an der Aktenplaneinheit 63\.10\.01/).waitFor();
    await people.getByRole('row', { name: /Schönefeldt/ }).waitFor();
    expect(await people.getByRole('row', { name: /Ahlgrün/ }).count()).toBe(0);
    await changeLevel(recordsDesk, 'Offen', /Personen bekommen neu Einsicht/, 'Pläne sind veröffentlicht');
    await records.getByRole('button', { name: 'Zurücknehmen: Katharina Mößner' }).press('Enter');
    await records.getByRole('alertdialog').getByRole('button', { name: 'Zurücknehmen' }).press('Enter');
    await records.getByText('Eine beendete Freigabe').click();
    await records.getByRole('row', { name: /Katharina Mößner.*zurückgenommen von Rosalinde Käfer/ }).waitFor();
    expect(await faultsInEveryLook(recordsDesk)).toEqual([]);
    await lead.reload();
    const object = lead.getByRole('combobox', { name: 'Zugriff auf' });
    await object.waitFor();
    const [label = ''] = (await object.getByRole('option').allTextContents()).filter((one) =>
      one.startsWith('Vorgang'),
    );
    await object.selectOption(label);
    await changeLevel(leadDesk, 'Vertraulich', /verlier(t|en) die Einsicht/, 'Personalsache');
    await lead.getByText(/^Vertraulich, gesetzt am Vorgang/).waitFor();
    const readers = lead.getByRole('table', { name: 'Wer darf diesen Vorgang sehen?' });
    await readers.getByRole('row', { name: /Schönefeldt/ }).waitFor();
    expect(await readers.getByRole('row', { name: /Ahlgrün/ }).count()).toBe(0);
    expect(await faultsInEveryLook(leadDesk)).toEqual([]);
  }, 240_000);

  it('opens a wall only to whom data protection agrees to', async () => {
    const recordsDesk = await at('Rosalinde Käfer');
    const { page: records } = recordsDesk;
    await records.goto(`${city.origin}/zugriff`);
    await records.getByRole('tab', { name: 'Schranken' }).click();
    await records.getByRole('button', { name: 'Änderung vorschlagen Personalakten' }).click();
    await choosePerson(records, 'Person in den Kreis aufnehmen', 'Rosalinde Käfer');
    await records.getByRole('textbox', { name: 'Grund (Pflichtfeld)' }).fill('Umzug der Altakten');
    expect(await faultsInEveryLook(recordsDesk)).toEqual([]);
    await records.getByRole('button', { name: 'Vorschlagen', exact: true }).click();
    await records.getByText('Wartet auf den Datenschutz').waitFor();
    const protectionDesk = await at('Wiebke Schirmacher');
    const { page: dataProtection } = protectionDesk;
    await dataProtection.goto(`${city.origin}/zugriff`);
    await dataProtection.getByRole('tab', { name: 'Schranken' }).click();
    await dataProtection.getByRole('heading', { name: '„Personalakten“ ändern' }).waitFor();
    expect(await faultsInEveryLook(protectionDesk)).toEqual([]);
    await dataProtection.getByRole('button', { name: 'Ablehnen' }).click();
    await dataProtection.getByRole('alertdialog').getByRole('button', { name: 'Ablehnen' }).click();
    await dataProtection.getByRole('heading', { name: 'Vorschläge' }).waitFor({ state: 'detached' });
  });

  it('shows for whom somebody stands in, and takes a deputy', async () => {
    const desk = await at('Sylvia Bröckl');
    const { page } = desk;
    await page.getByText('vertritt Hjördis Grauthoff').waitFor();
    await page.goto(`${city.origin}/mein-konto`);
    const deputies = page.getByRole('table', { name: 'Vertretungen' });
    await deputies.getByRole('row', { name: /Hjördis Grauthoff.*Sylvia Bröckl/ }).waitFor();
    await page.getByRole('button', { name: 'Vertretung eintragen' }).click();
    await choosePerson(page, 'Wer vertritt?', 'Jörn Wüstefeld');
    await page.getByRole('textbox', { name: 'Erster Tag' }).fill('24.12.');
    await page.getByRole('textbox', { name: 'Letzter Tag' }).fill('31.12.');
    await page.getByRole('textbox', { name: 'Grund (Pflichtfeld)' }).fill('Weihnachtsurlaub');
    await page.getByRole('button', { name: 'Eintragen', exact: true }).click();
    await deputies.getByRole('row', { name: /Sylvia Bröckl.*Jörn Wüstefeld/ }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });
});
