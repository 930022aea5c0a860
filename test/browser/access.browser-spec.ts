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
    await people.getByRole('row', { name: /Hjördis Grauthoff.*Freigabe bis/ }).waitFor();
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
  }, 180_000);

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
  }, 180_000);

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
  }, 180_000);
});
