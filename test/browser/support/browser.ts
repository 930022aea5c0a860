import axe from 'axe-core';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const EXECUTABLE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) =>
  existsSync(file),
);
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/** With this set the walk leaves its pictures there: those of the README are made so. */
const PICTURES = process.env['TALAKTE_SCREENSHOTS'];

/** Whether a browser is installed here; without one the browser tests say so and are skipped. */
export const HAS_BROWSER = EXECUTABLE !== undefined;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
/** Rules whose outcome depends on colours: all that another colour scheme can change. */
const COLOUR_TAGS = ['cat.color'];
/** Ends once the page is drawn and every movement on it that ends has ended. */
const DRAWN = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await frame();
  const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(moving.map((one) => one.finished.catch(() => undefined)));
  await frame();
})()`;
const PATIENCE_MS = 60_000;
const SECOND_LOOK_AFTER_MS = 1000;

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

/** How a page is looked at. */
export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Starts the browser. */
export async function launchBrowser(): Promise<Browser> {
  if (EXECUTABLE === undefined) throw new Error('No Chromium is installed');
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}

/** A user at a desk of his own; everything his pages complain about is collected. */
export class Desk {
  readonly complaints: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly origin: string,
  ) {
    page.on('pageerror', (error) => this.complaints.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`console: ${message.text()} ${message.location().url}`);
    });
  }

  static async open(browser: Browser, origin: string, look: Look = {}): Promise<Desk> {
    const context = await browser.newContext({
      viewport: { width: look.width ?? 1440, height: look.height ?? 900 },
      colorScheme: look.colorScheme ?? 'light',
      // what moves would only have to be waited for
      reducedMotion: 'reduce',
      locale: 'de-DE',
      timezoneId: 'Europe/Berlin',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return new Desk(context, await context.newPage(), origin);
  }

  /** Signs in through the page as somebody of the demo city. */
  async signInAs(displayName: string): Promise<void> {
    await this.page.goto(this.origin);
    await this.page.getByRole('button', { name: displayName }).first().click();
    await this.page.getByRole('heading', { level: 1, name: 'Anmelden' }).waitFor({ state: 'detached' });
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  async goTo(address: string, heading: RegExp | string): Promise<void> {
    await this.page.goto(`${this.origin}${address}`);
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await this.settle();
  }

  /** Waits until what the page shows has come and stands still. */
  async settle(): Promise<void> {
    await this.page.locator('.ta-skeleton').first().waitFor({ state: 'detached' });
    await this.drawn();
  }

  /** Waits until the page is drawn as it is to be. */
  async drawn(): Promise<void> {
    await this.page.evaluate(DRAWN);
  }

  /** Violations of WCAG 2.1 A and AA and best practices on the page as it stands now, each with its place. */
  async accessibilityViolations(about: 'everything' | 'colours' = 'everything'): Promise<string[]> {
    if (await this.page.evaluate("typeof axe === 'undefined'")) await this.page.evaluate(axe.source);
    const values = about === 'everything' ? TAGS : COLOUR_TAGS;
    // as text: the page's own world has types that these tests do not
    const look = (): Promise<AxeResult> =>
      this.page.evaluate(
        `axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] })})`,
      );
    let found = await look();
    if (found.violations.length > 0) {
      // between two drawings a window may hide the page and not be there yet itself: only what lasts is a barrier
      await this.page.waitForTimeout(SECOND_LOOK_AFTER_MS);
      await this.drawn();
      found = await look();
    }
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${String(node.target[0])} ${node.failureSummary ?? ''}`),
    );
  }

  /** How far the page is wider than the window, in pixels. */
  async sidewaysOverflow(): Promise<number> {
    return this.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  }

  /** Looks at the same page in another light or window. */
  async changeLook(look: Look): Promise<void> {
    if (look.colorScheme) await this.page.emulateMedia({ colorScheme: look.colorScheme });
    if (look.width !== undefined) await this.page.setViewportSize({ width: look.width, height: look.height ?? 900 });
    await this.drawn();
  }

  /** Keeps a picture for the documents when one is wanted. */
  async picture(name: string): Promise<void> {
    if (PICTURES === undefined) return;
    await mkdir(PICTURES, { recursive: true });
    await this.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
