import type { Page } from 'playwright-core';
import { type Answer, problem } from './answers.js';

/** Somebody of the demo city for each kind of page. */
export const MAIL_ROOM = 'Öznur Kaltwasser';
export const CASEWORKER = 'Sönke Rüter';
export const AUDITOR = 'Benedikt Großkurth';
export const ADMINISTRATOR = 'Jürgen Ißmayer';

/** A page in a certain state. */
export interface State {
  readonly of: string;
  readonly as: string;
  readonly at: string;
  readonly answers?: Readonly<Record<string, Answer>>;
  /** What the user does to come into this state. */
  readonly act?: (page: Page) => Promise<void>;
  /** What he must read then. */
  readonly reads: string | RegExp;
}

export const DATABASE_GONE = problem(503, 'PLATFORM.DATABASE_UNAVAILABLE');
export const DATABASE_WORDS = 'Die Datenbank ist gerade nicht erreichbar.';
export const NO_CONNECTION_WORDS = 'Der Server ist nicht erreichbar.';

/** Presses the first button of this name. */
export const press =
  (name: string) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).first().click();
