import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import type { SqlConditions } from '#platform/database';

/** Adds to a statement over `journal_entry AS entry` what keeps entries from somebody who must not know of their objects. */
export type JournalScreen = (conditions: SqlConditions, actor: Actor) => void;

/** What modules keep out of the whole journal for those who read it: what they hide elsewhere must not show there. */
@Injectable()
export class JournalScreens {
  private readonly screens: JournalScreen[] = [];

  /** Adds a module's screen; called once when the module starts. */
  add(screen: JournalScreen): void {
    this.screens.push(screen);
  }

  apply(conditions: SqlConditions, actor: Actor): void {
    for (const screen of this.screens) screen(conditions, actor);
  }
}
