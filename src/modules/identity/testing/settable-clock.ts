import { Clock } from '#kernel/clock';

/** A clock that stands still until a test moves it. */
export class SettableClock extends Clock {
  constructor(private present: Date = new Date()) {
    super();
  }

  now(): Date {
    return new Date(this.present);
  }

  advance(by: { readonly seconds?: number; readonly minutes?: number; readonly hours?: number }): void {
    const seconds = (by.seconds ?? 0) + (by.minutes ?? 0) * 60 + (by.hours ?? 0) * 3600;
    this.present = new Date(this.present.getTime() + seconds * 1000);
  }
}
