import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel/clock';
import { localDay } from '#kernel/local-day';
import { Database } from '#platform/database';

/** Years with fewer entries are looked up fast enough with all others. */
const ENTRIES_MIN = 10_000;
/** Not more years than these: each index is weighed up by the planner, and written to with what is dated in its year. */
const YEARS_MAX = 40;
/** So long before a year begins its index is made. */
const SOON_MS = 31 * 24 * 3600 * 1000;
const NAME = 'ix_entry_terms_';
/** Another run is at the same: index there already, table or index gone already, deadlock. */
const OF_TWO_AT_ONCE: readonly unknown[] = ['42P07', '23505', '42P01', '42704', '40P01'];

interface YearIndexRow {
  readonly year: string;
  readonly isValid: boolean;
}

/** The days of a year (YYYY) as its index has them, of `search_index.entry`. */
export function ofYear(year: string): string {
  const next = String(Number(year) + 1).padStart(4, '0');
  return `day >= '${year}-01-01' AND day < '${next}-01-01'`;
}

/**
 * Indexes over the words of one year each, beside the one over all: what very many have is found in the newest years, and
 * there is no need to walk through all others. They are nothing but a faster way: without them everything is found, too.
 */
@Injectable()
export class YearIndexes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Years (YYYY) that have an index of their own. */
  async years(): Promise<string[]> {
    return (await this.known()).filter(({ isValid }) => isValid).map(({ year }) => year);
  }

  /** Years (YYYY) that have become large, or are about to begin where there are such, and have no index yet; the newest first. */
  async missing(entriesMin = ENTRIES_MIN): Promise<string[]> {
    const years = new Set(await this.years());
    return (await this.wantedYears(entriesMin)).filter((year) => !years.has(year));
  }

  /**
   * Makes those that are missing, one after the other and without holding up changes; what was left by a run that was cut off is
   * made anew. Does nothing while the index is rebuilt, for a rebuild makes them in the end.
   * @param signal stops before the next year
   */
  async make({
    signal,
    entriesMin,
  }: { readonly signal?: AbortSignal | undefined; readonly entriesMin?: number } = {}): Promise<void> {
    for (const year of await this.missing(entriesMin)) {
      if (signal?.aborted === true || (await this.isBusy())) return;
      await this.makeOne(year);
    }
  }

  private async known(): Promise<YearIndexRow[]> {
    return this.database.query<YearIndexRow>(
      `SELECT right(own.relname, 4) AS year, index.indisvalid AS "isValid"
         FROM pg_index AS index JOIN pg_class AS own ON own.oid = index.indexrelid
        WHERE index.indrelid = to_regclass('search_index.entry') AND own.relname ~ '^${NAME}[0-9]{4}$'
        ORDER BY own.relname`,
    );
  }

  /**
   * By what the planner knows of the days; the newest first. Where there are large years, also the one that runs and the one that
   * is about to begin: from their first day on they are what is asked for most.
   */
  private async wantedYears(entriesMin: number): Promise<string[]> {
    const rows = await this.database.query<{ year: string }>(
      `WITH known AS (
         SELECT stats.*, entry.reltuples AS entries FROM pg_stats AS stats JOIN pg_class AS entry ON entry.oid = 'search_index.entry'::regclass
          WHERE schemaname = 'search_index' AND tablename = 'entry' AND attname = 'day'),
       frequent AS (
         SELECT day, share FROM known, unnest(most_common_vals::text::date[], most_common_freqs) AS one (day, share)),
       other AS (
         SELECT day, (1 - coalesce((SELECT sum(share) FROM frequent), 0)) / count(*) OVER () AS share
           FROM known, unnest(histogram_bounds::text::date[]) AS day)
       SELECT to_char(day, 'YYYY') AS year FROM (SELECT * FROM frequent UNION ALL SELECT * FROM other) AS stock (day, share)
        WHERE isfinite(day) AND day BETWEEN '1000-01-01' AND '9998-12-31'
        GROUP BY 1 HAVING sum(share) * (SELECT entries FROM known) >= $1
        ORDER BY 1 DESC LIMIT ${String(YEARS_MAX)}`,
      [entriesMin],
    );
    const large = rows.map(({ year }) => year);
    if (large.length === 0) return [];
    const now = this.clock.now();
    const soon = new Date(now.getTime() + SOON_MS);
    return [...new Set([...large, localDay(now).slice(0, 4), localDay(soon).slice(0, 4)])].sort().reverse();
  }

  /** Whether the index is rebuilt, or another run makes an index. */
  private async isBusy(): Promise<boolean> {
    const [row] = await this.database.query<{ busy: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM search_index.state WHERE rebuilding IS NOT NULL)
           OR EXISTS (SELECT 1 FROM pg_stat_progress_create_index AS progress JOIN pg_class ON pg_class.oid = progress.relid
                       WHERE pg_class.relnamespace = 'search_index'::regnamespace) AS busy`,
    );
    return row?.busy === true;
  }

  private async makeOne(year: string): Promise<void> {
    try {
      await this.database.query(`DROP INDEX CONCURRENTLY IF EXISTS search_index.${NAME}${year}`);
      await this.database.query(
        `CREATE INDEX CONCURRENTLY ${NAME}${year} ON search_index.entry USING gin (terms) WITH (fastupdate = off)
          WHERE ${ofYear(year)}`,
      );
    } catch (error) {
      if (!isOfTwoAtOnce(error)) throw error;
    }
  }
}

function isOfTwoAtOnce(error: unknown): boolean {
  return error instanceof Error && OF_TWO_AT_ONCE.includes((error as Error & { readonly code?: string }).code);
}
