import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { Hands } from './support/hands.js';
import { faultsInEveryLook } from './support/looks.js';

const INVOICE = 'Ingenieurbüro Haselhorst, RE-2026-0417';

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** A task from the list to its end without a mouse; each step needs the one before. */
describeWithBrowser('a caseworker with the tasks of the day, by keyboard alone', () => {
  let city: DemoCity;
  let browser: Browser;
  let desk: Desk;
  let page: Page;
  let hands: Hands;

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    desk = await Desk.open(browser, city.origin);
    await desk.signInAs('Friederike Ahlgrün');
    page = desk.page;
    hands = new Hands(page);
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const current = () => page.locator('tr[aria-current="true"]');

  /** Goes down the list until the row with these words. */
  async function walkTo(words: string): Promise<void> {
    for (let step = 0; step < 20; step += 1) {
      await hands.press('j');
      if ((await current().innerText()).includes(words)) return;
    }
    throw new Error(`No task about ${words}`);
  }

  it('finds what waits, with file, day and from whom', async () => {
    await desk.goTo('/aufgaben', 'Aufgaben');
    await page.getByRole('row', { name: new RegExp(INVOICE) }).waitFor();
    await page
      .getByRole('navigation')
      .getByText(/warte[nt]/)
      .waitFor({ state: 'attached' });
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('opens it beside the list, and claims it', async () => {
    await page.getByRole('heading', { level: 1 }).focus();
    await walkTo(INVOICE);
    await hands.press('Enter');
    await page.getByText(INVOICE).last().waitFor();
    await page.getByRole('button', { name: 'Übernehmen' }).waitFor();
    await page.getByRole('heading', { level: 1 }).focus();
    await hands.press('e');
    await page.getByRole('button', { name: 'Zurückgeben' }).waitFor();
    await desk.settle();
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('is told what is missing, and finds what was typed again', async () => {
    const form = page.getByRole('form', { name: /Feststellung/ });
    await hands.tabTo(/Sachlich richtig/);
    await hands.press('Control+Enter');
    await form.getByText('Bitte ausfüllen.').first().waitFor();
    expect(await hands.focusedName()).toMatch(/Sachlich richtig/);
    await hands.type('ja');
    await hands.tabTo(/Rechnerisch richtig/);
    await hands.type('ja');
    await hands.tabTo(/Kostenstelle/);
    await hands.type('63100');
    await page.getByText('Entwurf gespeichert').waitFor();
    await page.reload();
    await form.getByLabel(/Kostenstelle/).waitFor();
    expect(await form.getByLabel(/Kostenstelle/).inputValue()).toBe('63100');
  });

  it('completes it; it is gone from the list and stands among what is done', async () => {
    await hands.tabTo(/Kostenstelle/);
    await hands.press('Control+Enter');
    await page.getByText(/^Erledigt: /).waitFor();
    await desk.goTo('/aufgaben?sicht=done', 'Aufgaben');
    await page.getByRole('row', { name: new RegExp(INVOICE) }).waitFor();
    await desk.goTo('/aufgaben', 'Aufgaben');
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('row', { name: new RegExp(INVOICE) }).count()).toBe(0);
  });

  it('lets the lead see who has how much to do', async () => {
    const lead = await Desk.open(browser, city.origin);
    await lead.signInAs('Dr. Ingmar Schönefeldt');
    await lead.goTo('/aufgaben/team', 'Auslastung des Teams');
    await lead.page.getByRole('row', { name: /Friederike Ahlgrün/ }).waitFor();
    expect(await faultsInEveryLook(lead)).toEqual([]);
  });
});
