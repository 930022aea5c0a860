import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { Database } from '#platform/database';

const DAY_MS = 86_400_000;

/** The day on which the demo city is made, and what is there by then. */
@Injectable()
export class DemoMoment {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The day so many days from now, YYYY-MM-DD. */
  dayIn(days: number): string {
    return localDay(new Date(this.clock.now().getTime() + days * DAY_MS));
  }

  async has(sql: string, value: string): Promise<boolean> {
    return (await this.database.query(sql, [value])).length > 0;
  }

  async ids(sql: string, value: string): Promise<string[]> {
    return (await this.database.query<{ id: string }>(sql, [value])).map(({ id }) => id);
  }
}
