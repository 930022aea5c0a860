import type { Page } from 'playwright-core';

const TABS_AT_MOST = 80;
const PATIENCE_MS = 10_000;

interface Focus {
  readonly name: string;
  readonly isVisible: boolean;
}

/** What has the focus, by the words a person knows it by, and whether it can be seen that it has. */
const FOCUS = `(() => {
  const element = document.activeElement;
  if (element === null || element === document.body) return { name: '', isVisible: false };
  const label = element.labels?.[0]?.innerText ?? element.getAttribute('aria-label') ?? element.innerText ?? '';
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const isHeading = /^H[1-6]$/.test(element.tagName);
  const isMarked = isHeading || style.outlineStyle !== 'none' || style.boxShadow !== 'none';
  const isInSight = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  return { name: label.trim(), isVisible: isMarked && isInSight };
})()`;

const FRAME = 'new Promise((done) => requestAnimationFrame(() => setTimeout(done)))';

/** Two hands on the keyboard, without a mouse; they count what they press. */
export class Hands {
  keys = 0;

  constructor(private readonly page: Page) {}

  async press(chord: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(chord);
    // nobody presses the next key before the page has been drawn
    await this.page.evaluate(FRAME);
  }

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  /** Goes on with Tab until the element of this name has the focus; every stop on the way must be seen. */
  async tabTo(name: string | RegExp): Promise<void> {
    await this.walk('Tab', name);
  }

  /** The same backwards. */
  async tabBackTo(name: string | RegExp): Promise<void> {
    await this.walk('Shift+Tab', name);
  }

  async focusedName(): Promise<string> {
    return (await this.focus()).name;
  }

  /** @throws {Error} Thrown when the focus is lost or cannot be seen. */
  async expectVisibleFocus(): Promise<void> {
    // what moves it away again has happened by then; a busy machine may be later with what moves it there
    await this.page.waitForTimeout(300);
    const deadline = Date.now() + PATIENCE_MS;
    for (let focus = await this.focus(); !focus.isVisible; focus = await this.focus()) {
      if (Date.now() > deadline) throw new Error(`The focus cannot be seen; it is on "${focus.name}"`);
      await this.page.waitForTimeout(100);
    }
  }

  private async walk(key: string, name: string | RegExp): Promise<void> {
    for (let step = 0; step < TABS_AT_MOST; step += 1) {
      await this.press(key);
      const focus = await this.focus();
      if (!focus.isVisible)
        throw new Error(`The focus cannot be seen on "${focus.name}" after ${String(step + 1)} × ${key}`);
      if (typeof name === 'string' ? focus.name.includes(name) : name.test(focus.name)) return;
    }
    throw new Error(`${String(name)} cannot be reached with ${key}`);
  }

  private async focus(): Promise<Focus> {
    return this.page.evaluate<Focus>(FOCUS);
  }
}
