import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import { answerSo } from './support/answers.js';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { faultsInEveryLook } from './support/looks.js';
import { fileWith, id, openDocument, openPiece, piece } from './support/made-up.js';

const PAGE_SIZE = 50;
/** Of the browser, in pixels; what a desk opens without saying otherwise. */
const WINDOW_HEIGHT = 900;

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

/** A list of so many pieces, given out page by page as the API does. */
function pieces(total: number, state: string): (route: Route) => Promise<void> {
  return async (route) => {
    const from = Number(new URL(route.request().url()).searchParams.get('cursor') ?? '0');
    const to = Math.min(from + PAGE_SIZE, total);
    const items = Array.from({ length: to - from }, (_, index) => piece(from + index + 1, { state }));
    const body = JSON.stringify({ items, nextCursor: to < total ? String(to) : null, total });
    await route.fulfill({ contentType: 'application/json', body });
  };
}

async function anyPiece(route: Route): Promise<void> {
  const number = Number(new URL(route.request().url()).pathname.slice(-6)) - 1000;
  const body = JSON.stringify(openPiece(number, { ...piece(number, { state: 'delivered' }) }));
  await route.fulfill({ contentType: 'application/json', body });
}

describeWithBrowser('long lists', () => {
  let city: DemoCity;
  let browser: Browser;
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  afterEach(async () => {
    await desk.close();
  });

  async function sitDown(name: string): Promise<void> {
    desk = await Desk.open(browser, city.origin);
    page = desk.page;
    await desk.signInAs(name);
  }

  it('500 pieces in the mail room are walked by key, the next ones coming by themselves', async () => {
    await sitDown('Öznur Kaltwasser');
    await answerSo(page, { '/mail-items': pieces(500, 'review') });
    await desk.goTo('/poststelle', 'Poststelle');
    await page.getByText('50 von 500 Einträgen').waitFor();
    for (let step = 0; step < PAGE_SIZE; step += 1) await page.keyboard.press('j');
    await page.getByText('100 von 500 Einträgen').waitFor();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('j');
    const focused = page.locator('[id^="stueck-"]:focus');
    await focused.waitFor();
    // what lies under the fixed heading of the table would be focused but not seen
    const box = await focused.boundingBox();
    expect(box?.y).toBeGreaterThan(90);
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('1,000 pieces in the in-tray are walked by key past what was loaded', async () => {
    await sitDown('Sönke Rüter');
    await answerSo(page, {
      '/in-tray': pieces(1000, 'delivered'),
      '/mail-items/[^/]+': anyPiece,
      [`/files/${id(2)}`]: { body: fileWith(1) },
    });
    await desk.goTo('/posteingang', 'Posteingang');
    await page.getByText('50 von 1000 Einträgen').waitFor();
    for (let step = 1; step < PAGE_SIZE + 5; step += 1) {
      await page.keyboard.press('j');
      await page.waitForURL(new RegExp(`stueck=${id(1000 + step + 1)}`));
      if (step === PAGE_SIZE - 2) await page.getByText('100 von 1000 Einträgen').waitFor();
    }
    const open = page.getByRole('option', { name: 'Schreiben 55 zur', selected: true });
    await open.waitFor();
    // drawn within the window, not somewhere below it
    const place = await open.boundingBox();
    expect(place?.y).toBeGreaterThan(0);
    expect((place?.y ?? Infinity) + (place?.height ?? 0)).toBeLessThanOrEqual(WINDOW_HEIGHT);
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('a file with 2,000 documents draws only what is in sight, and End leads to the last', async () => {
    await sitDown('Sönke Rüter');
    await answerSo(page, {
      [`/files/${id(2)}`]: { body: fileWith(2000) },
      '/documents/[^/]+': { body: openDocument() },
    });
    await desk.goTo(`/akten/${id(2)}`, /63\.2-63\.30\.01\/0047-2025/);
    const rows = page.getByRole('treegrid').getByRole('row');
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThan(100);
    await rows.first().click();
    await page.keyboard.press('End');
    const last = page.getByRole('row', { name: /^Schreiben 2000 / });
    await last.waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`dokument=${id(52_000)}`));
    expect(await rows.count()).toBeLessThan(100);
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });
});
