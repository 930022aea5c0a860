import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { Hands } from './support/hands.js';
import { faultsInEveryLook } from './support/looks.js';

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** Somebody looks for something without a mouse; each step needs the one before. */
describeWithBrowser('searching by keyboard', () => {
  let city: DemoCity;
  let browser: Browser;
  let desk: Desk;
  let page: Page;
  let hands: Hands;

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    desk = await Desk.open(browser, city.origin);
    page = desk.page;
    hands = new Hands(page);
    await page.goto(`${city.origin}/anmelden?weiter=/suche`);
    await page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor();
    await hands.tabTo('Friederike Ahlgrün');
    await hands.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Suche' }).waitFor();
    await indexed('Bescheid');
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  /** The city is served while its index is still made; waits for the last it needs: documents of this type. */
  async function indexed(documentType: string): Promise<void> {
    for (;;) {
      const answer = await page.request.get(`${city.origin}/api/search`, { params: { q: documentType } });
      const { facets } = (await answer.json()) as { facets: { documentTypes: { value: string }[] } };
      if (facets.documentTypes.some(({ value }) => value === documentType)) return;
      await page.waitForTimeout(500);
    }
  }

  async function ask(text: string): Promise<void> {
    await page.keyboard.press('Escape');
    await page.evaluate('document.activeElement?.blur()');
    await hands.press('/');
    await page.keyboard.press('Control+a');
    await hands.type(text);
    await hands.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === text);
  }

  const focusIsIn = (selector: string): Promise<boolean> =>
    page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) === true`);

  it('helps before anything is typed', async () => {
    await page.getByText('Wonach suchen Sie?').waitFor();
    await page.getByText('Noch keine.').waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('finds files and documents, with counts to narrow them by', async () => {
    await ask('Bescheid');
    await page.getByRole('status').filter({ hasText: 'Treffer' }).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Dokumentart' }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    // whoever typed stands in the field still, and hears the number of hits
    expect(await focusIsIn('input[type=search]')).toBe(true);
    const facet = page.getByRole('button', { name: /^Bescheid/ });
    const count = /\d+/.exec(await facet.innerText())?.[0] ?? '';
    const all = await page.getByRole('status').filter({ hasText: 'Treffer' }).innerText();
    expect(all).not.toMatch(new RegExp(`^${count} Treffer`));
    await hands.tabTo(/^Bescheid/);
    await hands.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('art') === 'Bescheid');
    await page.getByRole('button', { name: /^Bescheid/, pressed: true }).waitFor();
    expect(await focusIsIn('button[aria-pressed=true]')).toBe(true);
    // as many as the value said before it was chosen
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${count} Treffer`) })
      .waitFor();
  });

  it('goes from hit to hit, and keeps the search', async () => {
    await page.evaluate('document.activeElement?.blur()');
    await hands.press('j');
    await hands.expectVisibleFocus();
    const first = await hands.focusedName();
    await hands.press('j');
    await hands.press('k');
    expect(await hands.focusedName()).toBe(first);
    await hands.press('s');
    await page.getByRole('dialog', { name: 'Suche speichern' }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await page.keyboard.press('Control+a');
    await hands.type('Meine Bescheide');
    await hands.press('Enter');
    await page.getByText('Die Suche ist gespeichert.').waitFor();
    await page.goto(`${city.origin}/suche`);
    await page.getByRole('link', { name: 'Meine Bescheide' }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await hands.tabTo('Meine Bescheide');
    await hands.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('art') === 'Bescheid');
  });

  it('names what it did not understand, and what was meant', async () => {
    await ask('farbe:rot "Bescheid');
    await page.getByText('Das Feld „farbe:“ gibt es nicht').waitFor();
    await page.getByText('Ein Anführungszeichen ist nicht geschlossen.').waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await ask('gibtesnichtundnirgends');
    await page.getByText('Nichts gefunden für').first().waitFor();
    await hands.tabTo('Alle Filter lösen');
    await hands.press('Enter');
    await page.waitForURL((url) => !url.searchParams.has('art'));
    expect(await focusIsIn('input[type=search]')).toBe(true);
  });

  it('chooses files of a list, walking past the filing plan without filtering by it', async () => {
    await desk.goTo('/akten', 'Akten');
    await hands.tabTo(/^63.* auswählen$/);
    expect(new URL(page.url()).search).toBe('');
    const selected = (count: RegExp): Promise<void> => page.getByRole('status').filter({ hasText: count }).waitFor();
    await hands.press('Space');
    await hands.press('ArrowDown');
    await hands.press('ArrowDown');
    await hands.press('Shift+Space');
    await selected(/^3 Akten ausgewählt$/);
    await hands.press('Control+a');
    // more than those three: all that are shown
    await selected(/^([4-9]|\d\d+) Akten ausgewählt$/);
  });

  it('does one thing with the files of all hits: tried before, reported after, taken back', async () => {
    const heading = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
    const tried = page.getByText('Geändert ist noch nichts.');
    const over = page.getByText('abgeschlossen', { exact: true });
    await page.goto(`${city.origin}/suche?q=Bescheid`);
    await page.getByRole('status').filter({ hasText: 'Treffer' }).waitFor();
    await hands.press('a');
    await page
      .getByRole('status')
      .filter({ hasText: /Akten ausgewählt$/ })
      .waitFor();
    await hands.press('b');
    await page.getByRole('dialog', { name: 'Sammelvorgang' }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await hands.tabTo('Was ist zu tun?');
    await hands.type('Bestand sichten');
    await hands.press('Tab');
    await hands.type('01.12.2098');
    await hands.press('Enter');
    await heading('Wiedervorlage setzen');
    await tried.waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await hands.tabTo(/^Ausführen$/);
    await hands.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await hands.tabTo(/^Bei \d+ Akten? ausführen$/);
    await hands.press('Enter');
    await over.waitFor();
    const settled = page.getByText('erledigt', { exact: true });
    await settled.first().waitFor();
    const done = await settled.count();

    await hands.tabTo(/^Zurücknehmen$/);
    await hands.press('Enter');
    await hands.tabTo('Grund');
    await hands.type('falsche Akten');
    await hands.tabTo(/^Probe der Rücknahme beginnen$/);
    await hands.press('Enter');
    await heading('Zurücknehmen: Wiedervorlage setzen');
    await tried.waitFor();
    await hands.tabTo(/^Ausführen$/);
    await hands.press('Enter');
    await hands.tabTo(/^Bei \d+ Akten? ausführen$/);
    await hands.press('Enter');
    await over.waitFor();
    await settled.nth(done - 1).waitFor();
    expect(await settled.count()).toBe(done);

    await page.goto(`${city.origin}/sammelvorgaenge`);
    await page.getByRole('link', { name: 'Zurücknehmen: Wiedervorlage setzen' }).waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });
});
