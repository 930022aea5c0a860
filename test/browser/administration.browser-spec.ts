import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import type { Browser } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';

const ADMINISTRATOR = 'Jürgen Ißmayer';
const OWN_PASSWORD = 'sieben-Störche-am-Teich';
const LOOKS = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 320, height: 800 },
] as const;

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** One walk; each step needs the one before. */
describeWithBrowser('an administrator and a new colleague', () => {
  let city: DemoCity;
  let browser: Browser;
  let administrator: Desk;
  let colleague: Desk;
  let startPassword = '';

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    administrator = await Desk.open(browser, city.origin);
    await administrator.signInAs(ADMINISTRATOR);
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  /** Violations and width of the page as it stands, in every look. */
  async function faultsOf(desk: Desk, name: string): Promise<string[]> {
    const found: string[] = [];
    for (const look of LOOKS) {
      await desk.changeLook(look);
      found.push(...(await desk.accessibilityViolations()).map((fault) => `${name}: ${fault}`));
      const overflow = await desk.sidewaysOverflow();
      if (overflow > 0) found.push(`${name}: ${String(overflow)} px too wide at ${String(look.width)}`);
    }
    await desk.changeLook(LOOKS[0]);
    await desk.picture(name);
    return found;
  }

  it('creates an office', async () => {
    const { page } = administrator;
    await administrator.goTo('/aemter', 'Ämter');
    expect(await faultsOf(administrator, 'aemter')).toEqual([]);
    await page.getByRole('button', { name: 'Neues Amt' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Nummer des Amts/ }).fill('63.9');
    await dialog.getByRole('textbox', { name: /Name des Amts/ }).fill('Denkmalpflege');
    await dialog.getByRole('textbox', { name: /Kurzname/ }).fill('Denkmal');
    expect(await administrator.accessibilityViolations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Amt anlegen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('row', { name: /63\.9 Denkmalpflege/ }).waitFor();
  });

  it('is told in words why an office in use stays open', async () => {
    const { page } = administrator;
    const row = page.getByRole('row', { name: /^63\.2 / });
    await row.getByRole('button', { name: /Schließen/ }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Amt schließen' }).click();
    await dialog.getByText('An dem Amt hängt noch etwas').waitFor();
    await dialog.getByText(/Konten: \d+/).waitFor();
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
  });

  it('creates an account in it and is shown the start password once', async () => {
    const { page } = administrator;
    await administrator.goTo('/konten', 'Konten');
    expect(await faultsOf(administrator, 'konten')).toEqual([]);
    await page.getByRole('button', { name: 'Neues Konto' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Benutzername/ }).fill('d.denkmal');
    await dialog.getByRole('textbox', { name: /Vor- und Nachname/ }).fill('Dora Denkmal');
    for (const name of [/Arbeitet im Amt/, /Gilt im Amt/]) {
      await dialog.getByRole('combobox', { name }).fill('63.9');
      await dialog.getByRole('option', { name: /63\.9/ }).click();
    }
    expect(await administrator.accessibilityViolations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Konto anlegen' }).click();
    startPassword = await dialog.locator('.ta-start-password').innerText();
    expect(startPassword).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    await dialog.getByRole('button', { name: 'Fertig' }).click();
    await page
      .getByRole('row', { name: /Dora Denkmal/ })
      .getByText('erste Anmeldung offen')
      .waitFor();
  });

  it('leads the colleague through the first sign-in', async () => {
    colleague = await Desk.open(browser, city.origin);
    const { page } = colleague;
    await colleague.goTo('/anmelden', 'Anmelden');
    await page.getByRole('textbox', { name: 'Benutzername' }).fill('d.denkmal');
    await page.getByLabel('Kennwort').fill(startPassword);
    await page.getByRole('button', { name: 'Weiter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Eigenes Kennwort wählen' }).waitFor();
    expect(await faultsOf(colleague, 'eigenes-kennwort')).toEqual([]);
    await page.getByLabel(/^Neues Kennwort(?! wiederholen)/).fill(OWN_PASSWORD);
    await page.getByLabel(/^Neues Kennwort wiederholen/).fill(OWN_PASSWORD);
    await page.getByRole('button', { name: 'Kennwort setzen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zweiten Faktor einrichten' }).waitFor();
    await page.getByRole('img', { name: /QR-Code/ }).waitFor();
    expect(await faultsOf(colleague, 'zweiter-faktor')).toEqual([]);
    const secret = await page.locator('.ta-enrolment__secret').innerText();
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    await page.getByRole('textbox', { name: /Code aus der/ }).fill(code);
    await page.getByRole('button', { name: 'Bestätigen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Posteingang' }).waitFor();
  });

  it('shows the colleague what her role allows, and nothing of the administration', async () => {
    const { page } = colleague;
    const navigation = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link');
    await navigation.filter({ hasText: 'Suche' }).first().waitFor();
    const links = await navigation.allInnerTexts();
    expect(links).toEqual(expect.arrayContaining(['Posteingang', 'Akten', 'Suche']));
    expect(links.filter((name) => ['Konten', 'Ämter', 'Betrieb', 'Poststelle', 'Prüfung'].includes(name))).toEqual([]);
    await colleague.goTo('/konten', 'Seite nicht gefunden');
  });

  it('shows her own account and lets her change the password', async () => {
    const { page } = colleague;
    await colleague.goTo('/mein-konto', 'Mein Konto');
    await page.getByText('diese Sitzung').waitFor();
    expect(await faultsOf(colleague, 'mein-konto')).toEqual([]);
    await page.getByLabel(/^Jetziges Kennwort/).fill(OWN_PASSWORD);
    await page.getByLabel(/^Neues Kennwort(?! wiederholen)/).fill(`${OWN_PASSWORD}-neu`);
    await page.getByLabel(/^Neues Kennwort wiederholen/).fill(`${OWN_PASSWORD}-neu`);
    await page.getByRole('button', { name: 'Kennwort ändern' }).click();
    await page.getByText('Das Kennwort ist geändert').waitFor();
  });

  it('locks the account after asking once more, and the colleague is out', async () => {
    const { page } = administrator;
    await administrator.goTo('/konten?q=Denkmal', 'Konten');
    await page.getByRole('link', { name: 'Dora Denkmal' }).click();
    await page.getByRole('heading', { level: 1, name: 'Dora Denkmal' }).waitFor();
    expect(await faultsOf(administrator, 'konto')).toEqual([]);
    await page.getByRole('button', { name: 'Konto sperren' }).click();
    const dialog = page.getByRole('alertdialog');
    expect(await administrator.accessibilityViolations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Konto sperren' }).click();
    await page.getByText('gesperrt', { exact: true }).first().waitFor();
    await colleague.goTo('/akten', 'Anmelden');
  });

  it('made no page complain', () => {
    // refusals the walk provokes are answers, not faults of a page
    const refusals = /Failed to load resource.*(401|403|404|409)/;
    const complaints = [administrator, colleague].flatMap((desk) => desk.complaints);
    expect(complaints.filter((complaint) => !refusals.test(complaint))).toEqual([]);
  });
});
