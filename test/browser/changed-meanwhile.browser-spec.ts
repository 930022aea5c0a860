import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { answerSo, problem } from './support/answers.js';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { elsewhere } from './support/colleague.js';
import { DemoCity } from './support/demo-city.js';
import { faultsInEveryLook } from './support/looks.js';

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

interface Metadata {
  readonly version: number;
  readonly fields: readonly { readonly key: string; readonly value: string | null }[];
}

/** Tells the page that somebody has come back to it: what it shows is fetched anew. */
const COME_BACK = "window.dispatchEvent(new Event('visibilitychange'))";

/** Lets the page believe that a minute has gone by, after which nothing it has fetched counts as fresh. */
const LATER = 'Date.now = ((now) => () => now() + 60_000)(Date.now)';

/** What becomes of a form while its page goes on living. */
describeWithBrowser('two people at once', () => {
  let city: DemoCity;
  let browser: Browser;
  let desk: Desk;
  let page: Page;
  let colleague: Desk;
  let fileId = '';

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
    desk = await Desk.open(browser, city.origin);
    page = desk.page;
    await desk.signInAs('Friederike Ahlgrün');
    colleague = await Desk.open(browser, city.origin);
    await colleague.signInAs('Dr. Ingmar Schönefeldt');
    const found = await elsewhere<{ items: { id: string }[] }>(desk, 'GET', '/files?state=open&limit=1');
    fileId = found.items[0]?.id ?? '';
  });

  afterEach(async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  const dialog = (): Locator => page.getByRole('dialog');
  const metadataAt = (): string => `/files/${fileId}/metadata`;
  const metadata = (): Promise<Metadata> =>
    elsewhere(colleague, 'GET', `${metadataAt()}?objectKind=file&objectId=${fileId}`);

  async function valueOf(key: string): Promise<string | null | undefined> {
    return (await metadata()).fields.find((field) => field.key === key)?.value;
  }

  /** Opens an action of the file's menu. */
  async function act(name: string): Promise<void> {
    await page.locator('body').press('a');
    await page.getByRole('menuitem', { name }).click();
    await dialog().waitFor();
    await desk.settle();
  }

  it('see both sides of what both changed, and nobody writes over the other unseen', async () => {
    await desk.goTo(`/akten/${fileId}`, /./);
    await act('Angaben bearbeiten');
    await dialog().getByLabel('Bemerkung').fill('von Frau Ahlgrün');
    const { version } = await metadata();
    const values = [
      { key: 'remark', value: 'von Herrn Schönefeldt' },
      { key: 'location', value: 'Raum 204' },
    ];
    await elsewhere(colleague, 'PATCH', metadataAt(), { objectKind: 'file', objectId: fileId, version, values });
    const fetched = page.waitForResponse((response) => response.url().includes(metadataAt()));
    await page.evaluate(COME_BACK);
    await fetched;
    expect(await dialog().getByLabel('Bemerkung').inputValue()).toBe('von Frau Ahlgrün');
    await dialog().getByRole('button', { name: 'Speichern' }).click();
    const decision = dialog().getByRole('group', { name: 'Bemerkung' });
    await decision.getByText('Ihre Eingabe: von Frau Ahlgrün').waitFor();
    await decision.getByText('Gespeichert: von Herrn Schönefeldt').waitFor();
    await dialog().getByText('Übernommen wurde: Standort des Papiers').waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    expect(await valueOf('remark')).toBe('von Herrn Schönefeldt');
    await decision.getByRole('button', { name: 'Meine Eingabe behalten' }).click();
    await dialog().getByRole('button', { name: 'Speichern' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await valueOf('remark')).toBe('von Frau Ahlgrün');
    expect(await valueOf('location')).toBe('Raum 204');
  });

  it('keep what is typed when the page cannot be fetched anew, and when somebody presses beside the window', async () => {
    await act('Angaben bearbeiten');
    await dialog().getByLabel('Bemerkung').fill('noch nicht gespeichert');
    await answerSo(page, { [`/files/${fileId}`]: problem(503, 'PLATFORM.DATABASE_UNAVAILABLE') });
    await page.evaluate(LATER);
    await page.evaluate(COME_BACK);
    await page.getByText('Der neueste Stand konnte nicht geladen werden').first().waitFor({ state: 'attached' });
    await page.mouse.click(2, 2);
    expect(await dialog().getByLabel('Bemerkung').inputValue()).toBe('noch nicht gespeichert');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('Sie sehen den Stand von vorhin').first().waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
  });

  it('take a step on the row they chose, whatever has come before it meanwhile', async () => {
    const about = { kind: 'follow-up', objectKind: 'file', objectId: fileId };
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const setTo = (who: Desk, subject: string, on: string) =>
      elsewhere(who, 'POST', `/files/${fileId}/follow-ups`, { ...about, subject, on });
    await setTo(desk, 'Stellungnahme da?', inDays(40));
    await desk.goTo('/wiedervorlagen?faellig=coming&bereich=alle', 'Wiedervorlagen und Fristen');
    const chosen = page.locator('tr[aria-current]', { hasText: 'Stellungnahme da?' });
    for (let rows = 0; rows < 80 && (await chosen.count()) === 0; rows += 1) {
      await page.locator('body').press('j');
      // nobody presses the next key before the page has been drawn
      await desk.drawn();
    }
    await chosen.waitFor();
    await page.locator('body').press('e');
    await dialog().getByRole('heading', { name: 'Erledigen: Stellungnahme da?' }).waitFor();
    await setTo(colleague, 'Kommt dazwischen', inDays(10));
    await page.evaluate(LATER);
    await page.evaluate(COME_BACK);
    await page.getByText('Kommt dazwischen').waitFor({ state: 'attached' });
    await dialog().getByRole('textbox', { name: 'Ergebnis' }).fill('liegt vor');
    await dialog().getByRole('button', { name: 'Erledigen' }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText('Stellungnahme da?').first().waitFor({ state: 'detached' });
    await page.getByText('Kommt dazwischen').waitFor();
  });

  it('are not left under a window when they follow a link in it', async () => {
    await desk.goTo(`/akten/${fileId}`, /./);
    await act('Akte schließen (z. d. A.)');
    await dialog()
      .getByRole('link', { name: /Kommt dazwischen/ })
      .click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Fristen', selected: true }).waitFor();
  });
});
