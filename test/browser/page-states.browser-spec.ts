import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { answerSo, problem } from './support/answers.js';
import { Desk, HAS_BROWSER, launchBrowser } from './support/browser.js';
import { DemoCity } from './support/demo-city.js';
import { faultsInEveryLook } from './support/looks.js';
import { MAIL_STATES } from './support/mail-states.js';
import { CASEWORKER } from './support/page-state.js';
import { RECORD_STATES } from './support/record-states.js';

const describeWithBrowser = HAS_BROWSER ? describe : describe.skip;

describeWithBrowser('every state of every page', () => {
  let city: DemoCity;
  let browser: Browser;
  const desks = new Map<string, Desk>();

  beforeAll(async () => {
    city = await DemoCity.start();
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  afterEach(async () => {
    for (const { page } of desks.values()) await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  async function deskOf(name: string): Promise<Desk> {
    const known = desks.get(name);
    if (known) return known;
    const desk = await Desk.open(browser, city.origin);
    desks.set(name, desk);
    // the browser asks before it leaves a page with unsaved fields
    desk.page.on('dialog', (dialog) => void dialog.accept());
    await desk.signInAs(name);
    return desk;
  }

  it.each([...MAIL_STATES, ...RECORD_STATES])(
    '$of says what is the matter, without barriers',
    async ({ as, at, answers, act, reads }) => {
      const desk = await deskOf(as);
      const { page } = desk;
      await answerSo(page, answers ?? {});
      await page.goto(`${city.origin}${at}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (act) {
        await desk.settle();
        await act(page);
        // What the pointer rests on is drawn otherwise.
        await page.mouse.move(0, 0);
      }
      await page.getByText(reads).first().waitFor({ state: 'attached' });
      expect(await faultsInEveryLook(desk)).toEqual([]);
    },
  );

  it('the sign-in says what is wrong, without barriers', async () => {
    const desk = await Desk.open(browser, city.origin);
    const { page } = desk;
    await page.goto(`${city.origin}/anmelden`);
    await page.getByLabel('Benutzername').fill('poststelle');
    await page.getByLabel('Kennwort').fill('falsch');
    await page.keyboard.press('Enter');
    await page.getByText('Benutzername oder Kennwort stimmt nicht.').waitFor();
    expect(await faultsInEveryLook(desk)).toEqual([]);
    await desk.close();
  });

  it('a session that has ended leads to the sign-in and back', async () => {
    const desk = await deskOf(CASEWORKER);
    const { page } = desk;
    await answerSo(page, { '/search': problem(401, 'IDENTITY.NOT_SIGNED_IN') });
    await page.goto(`${city.origin}/suche?q=Fachwerk`);
    await page.waitForURL(/\/anmelden\?weiter=/);
    expect(new URL(page.url()).searchParams.get('weiter')).toContain('/suche');
  });

  it('throws no error in any state', () => {
    const errors = [...desks.values()].flatMap((desk) => desk.complaints).filter((text) => text.startsWith('error:'));
    expect(errors).toEqual([]);
  });
});
