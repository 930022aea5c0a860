import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { localDay } from '#kernel/local-day';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { elsewhere } from './support/colleague.js';
import { DemoCity } from './support/demo-city.js';
import { Hands } from './support/hands.js';
import { faultsInEveryLook } from './support/looks.js';

const SUBJECT = 'Bescheid zur Garage';
const CASEWORKER = 'Friederike Ahlgrün';
const COLLEAGUE = 'Sönke Rüter';
const LEAD = 'Dr. Ingmar Schönefeldt';

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** A folder on its way over seven stations; each step needs the one before. */
describeWithBrowser('a circulation folder', () => {
  let city: DemoCity;
  let browser: Browser;
  let caseworker: Desk;
  let teamLead: Desk;
  let hands: Hands;
  let at = '';

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    caseworker = await Desk.open(browser, city.origin);
    await caseworker.signInAs(CASEWORKER);
    teamLead = await Desk.open(browser, city.origin);
    await teamLead.signInAs(LEAD);
    hands = new Hands(caseworker.page);
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const dialog = (desk = caseworker): Locator => desk.page.getByRole('dialog');
  const slip = (desk = caseworker): Locator => desk.page.getByRole('list', { name: 'Laufzettel' });

  async function plan(place: number, kind: string, person: string): Promise<void> {
    const station = dialog().getByRole('group', { name: `Station ${String(place)}, 1` });
    await station.getByLabel('Was').selectOption({ label: kind });
    await station.getByRole('combobox', { name: /Person/ }).fill(person.slice(-7));
    await dialog()
      .getByRole('listbox')
      .getByRole('option', { name: new RegExp(person) })
      .click();
  }

  async function open(desk: Desk): Promise<void> {
    await desk.goTo(at, SUBJECT);
    await desk.settle();
  }

  it('is sent round from its file, over seven stations that are moved by the keyboard', async () => {
    const { page } = caseworker;
    await caseworker.goTo(`/akten?q=${encodeURIComponent('63.1-63.10.02/0034-2024')}`, 'Akten');
    await page
      .getByRole('link', { name: /0034-2024/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Geschäftsgang', exact: true }).click();
    await page.getByRole('button', { name: 'In Umlauf geben' }).click();
    await dialog()
      .getByRole('textbox', { name: /Betreff/ })
      .fill(SUBJECT);
    await dialog().getByRole('group', { name: 'Unterlagen' }).getByRole('checkbox').first().check();
    const route = [
      ['Bearbeitung', CASEWORKER],
      ['Kenntnisnahme', COLLEAGUE],
      ['Mitzeichnung', COLLEAGUE],
      ['Mitzeichnung', CASEWORKER],
      ['Schlusszeichnung', LEAD],
      ['Bearbeitung', CASEWORKER],
      ['Absendung', CASEWORKER],
    ] as const;
    for (const [index, [kind, person]] of route.entries()) {
      if (index > 0) await dialog().getByRole('button', { name: 'Station hinzufügen' }).click();
      await plan(index + 1, kind, person);
    }
    const up = dialog().getByRole('button', { name: 'Station 6 nach oben' });
    await up.focus();
    await hands.press('Enter');
    await dialog().getByText('Station 6 steht jetzt an Stelle 5.').waitFor();
    expect(await hands.focusedName()).toBe('Station 5 nach oben');
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await dialog().getByRole('button', { name: 'In Umlauf geben', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
    at = new URL(page.url()).pathname;
    expect(
      await slip()
        .getByText(/^\d\. /)
        .count(),
    ).toBe(7);
    await page.getByText(`Liegt bei ${CASEWORKER} (Bearbeitung). Danach: ${COLLEAGUE} (Kenntnisnahme).`).waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await caseworker.picture('umlaufmappe');
  });

  it('is signed with one key, by a deputy for somebody who is away, and given back with a remark', async () => {
    const { page } = caseworker;
    await hands.press('z');
    await page.getByRole('heading', { level: 1, name: /./ }).waitFor();
    // the colleague goes on holiday: his deputy signs for him
    const colleague = await Desk.open(browser, city.origin);
    await colleague.signInAs(COLLEAGUE);
    const today = localDay(new Date());
    const [deputy] = await elsewhere<{ id: string }[]>(colleague, 'GET', `/staff?q=${encodeURIComponent(CASEWORKER)}`);
    const absence = { deputyId: deputy?.id, fromDay: today, untilDay: today, reason: 'Urlaub' };
    await elsewhere(colleague, 'POST', '/substitutions', absence);
    await open(caseworker);
    await slip().getByText('abwesend, vertreten durch').first().waitFor();
    await page.getByRole('heading', { name: 'Ihr Schritt: Kenntnisnahme' }).waitFor();
    await hands.press('z');
    await open(caseworker);
    await page.getByRole('heading', { name: 'Ihr Schritt: Mitzeichnung' }).waitFor();
    await hands.press('z');
    await open(caseworker);
    await slip().getByText(`${CASEWORKER} i. V. ${COLLEAGUE}`).first().waitFor();
    // without a remark nothing is given back: the field asks for it
    await hands.press('r');
    await page.getByText('Einwand und Rückgabe brauchen einen Vermerk.').waitFor();
    await hands.type('Anlage fehlt');
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await page.getByLabel('Zurückgeben an').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Zurückgeben (R)' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await open(caseworker);
    await slip().getByText('zurückgegeben').waitFor();
    await slip().getByText('Anlage fehlt').waitFor();
    await page.getByRole('heading', { name: 'Ihr Schritt: Bearbeitung' }).waitFor();
  });

  it('begins a new round, in which what was signed does not hold any more', async () => {
    const { page } = caseworker;
    await page.getByRole('button', { name: 'Neue Runde' }).click();
    await dialog()
      .getByRole('textbox', { name: /Begründung/ })
      .fill('Entwurf überarbeitet');
    await dialog().getByRole('button', { name: 'Neue Runde' }).click();
    await dialog().waitFor({ state: 'detached' });
    await slip().getByText('gilt nicht mehr: Entwurf geändert oder neue Runde').first().waitFor();
    await slip().getByText('Noch einmal, Runde 2').first().waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
  });

  it('is found by whoever leads it, and skipped on with a reason', async () => {
    const { page } = caseworker;
    await caseworker.goTo('/umlaufmappen?bereich=von-mir', 'Umlaufmappen');
    await page.getByRole('link', { name: SUBJECT }).waitFor();
    expect(await faultsInEveryLook(caseworker)).toEqual([]);
    await caseworker.picture('umlaufmappen');
    await open(teamLead);
    await teamLead.page
      .getByRole('button', { name: /^Überspringen/ })
      .first()
      .click();
    await dialog(teamLead)
      .getByRole('textbox', { name: /Begründung/ })
      .fill('schon geschehen');
    await dialog(teamLead).getByRole('button', { name: 'Überspringen', exact: true }).click();
    await dialog(teamLead).waitFor({ state: 'detached' });
    await open(caseworker);
    await page.getByText('Am Laufweg wurde etwas geändert').waitFor();
    await page.getByRole('button', { name: 'Gesehen' }).click();
    await page.getByText('Am Laufweg wurde etwas geändert').waitFor({ state: 'detached' });
    expect([...caseworker.complaints, ...teamLead.complaints]).toEqual([]);
  });
});
