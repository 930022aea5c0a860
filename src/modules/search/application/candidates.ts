import { Injectable } from '@nestjs/common';
import { Database, SqlConditions } from '#platform/database';
import { daysAtEqualDistances, type KnownDays } from '../domain/days-of-stock.js';
import type { DaysOfStock } from '../domain/newest-periods.js';
import { ofYear, YearIndexes } from '../persistence/year-indexes.js';
import { findingStatement, HITS_MAX, matching, plannedCondition, RECORDS_OF_MATCHED } from './finding-statement.js';
import type { Narrowing } from './search-conditions.js';
import type { SearchOrder, Wanted } from './wanted.js';

/** How the days of a stock are spread hardly changes in so long. */
const DAYS_KNOWN_MS = 60_000;

/** Names in use stand in the year that runs or, where it has just begun, in the one before it. */
const NEWEST_YEARS = 2;

/** A hit, before its passage is looked up. */
export interface HitRow {
  readonly id: string;
  readonly kind: 'file' | 'document';
  readonly fileId: string;
  readonly unitId: string;
  readonly fileType: string;
  readonly documentType: string | null;
  readonly state: string;
  readonly day: string;
  readonly score: number;
}

/** One value of what results can be narrowed by, with the number of hits that have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Values by what they are values of. */
export interface Facets {
  readonly kinds: readonly FacetValue[];
  readonly units: readonly FacetValue[];
  readonly fileTypes: readonly FacetValue[];
  readonly documentTypes: readonly FacetValue[];
  readonly years: readonly FacetValue[];
  readonly states: readonly FacetValue[];
}

/** Hits of one page, and what is known of all of them. */
export interface FoundHits {
  readonly hits: readonly HitRow[];
  readonly total: number;
  /** There are more than {@link HITS_MAX}; the newest are counted and shown. Where not all of the stock was looked at, hits are of use only then. */
  readonly isCapped: boolean;
  readonly facets: Facets;
}

interface PlanRows {
  readonly 'Plan Rows': number;
  readonly Plans?: readonly PlanRows[];
}

export const NO_FACETS: Facets = { kinds: [], units: [], fileTypes: [], documentTypes: [], years: [], states: [] };

/** Finds entries of the index that the actor may see now; the rule is part of each statement. */
@Injectable()
export class Candidates {
  private known: { readonly stock: DaysOfStock; readonly until: number } | undefined;

  constructor(
    private readonly database: Database,
    private readonly yearIndexes: YearIndexes,
  ) {}

  /** Whether the index is known to lack something of the records: after an upgrade, until it is built anew. */
  async isIncomplete(): Promise<boolean> {
    const [row] = await this.database.query<{ isIncomplete: boolean }>(
      'SELECT needs_rebuild AS "isIncomplete" FROM search_index.state',
    );
    return row?.isIncomplete === true;
  }

  /** How many entries the planner expects for each of several queries, rights within other tables aside. */
  async estimate(queries: readonly Wanted[]): Promise<readonly number[]> {
    const conditions = new SqlConditions();
    const each = queries.map(
      (wanted) => `SELECT 1 FROM search_index.entry AS entry WHERE ${plannedCondition(conditions, wanted)}`,
    );
    const [row] = await this.database.query<{ 'QUERY PLAN': readonly { Plan: PlanRows }[] }>(
      `EXPLAIN (FORMAT JSON) ${each.join(' UNION ALL ')}`,
      conditions.parameters,
    );
    // there are no plans for each where nothing is asked of the words
    return (row?.['QUERY PLAN'][0]?.Plan.Plans ?? []).map((plan) => plan['Plan Rows']);
  }

  /** Days of entries as the planner knows them, and which years have an index of their own. */
  async daysOfStock(): Promise<DaysOfStock> {
    if (this.known === undefined || this.known.until < Date.now()) {
      // days that are frequent stand beside the histogram of all others
      const [row] = await this.database.query<KnownDays>(
        `SELECT coalesce(histogram_bounds::text::text[], '{}') AS days, coalesce(most_common_vals::text::text[], '{}') AS frequent,
                coalesce(most_common_freqs, '{}') AS shares
           FROM pg_stats WHERE schemaname = 'search_index' AND tablename = 'entry' AND attname = 'day'`,
      );
      const yearsApart = new Set(await this.yearIndexes.years());
      this.known = {
        stock: { days: row ? daysAtEqualDistances(row) : [], yearsApart },
        until: Date.now() + DAYS_KNOWN_MS,
      };
    }
    return this.known.stock;
  }

  async find(
    wanted: Wanted,
    order: SearchOrder,
    range: { readonly offset: number; readonly limit: number },
  ): Promise<FoundHits> {
    const { sql, parameters } = findingStatement(wanted, order, range);
    const [row] = await this.database.query<{
      hits: HitRow[] | null;
      total: number;
      found: number;
      facets: Record<keyof Facets, FacetValue[] | null>;
    }>(sql, parameters);
    return {
      hits: row?.hits ?? [],
      total: Math.min(row?.total ?? 0, HITS_MAX),
      isCapped: (row?.found ?? 0) > HITS_MAX,
      facets: row ? (mapValues(row.facets) as unknown as Facets) : NO_FACETS,
    };
  }

  /** Whether there is anything at all; at most so many are counted. */
  async count(wanted: Wanted, most: number): Promise<number> {
    const conditions = new SqlConditions();
    const sql = `SELECT count(*)::int AS count FROM (${matching(conditions, wanted, most)}) AS found`;
    const [row] = await this.database.query<{ count: number }>(sql, conditions.parameters);
    return row?.count ?? 0;
  }

  /** Ids of a few entries for each word that have it in their heading; of the newest years where there are some. */
  async withHeading(narrowing: Narrowing, words: readonly string[], each: number): Promise<readonly string[]> {
    const newest = [...(await this.daysOfStock()).yearsApart].sort().slice(-NEWEST_YEARS).reverse();
    const conditions = new SqlConditions();
    const [given, marks] = [conditions.bind(words), conditions.bind(narrowing.marks.join(' & '))];
    const entries = new SqlConditions(conditions.parameters);
    narrowing.addToEntries(entries);
    const records = new SqlConditions(conditions.parameters);
    narrowing.addToRecords(records);
    const few = (inHeading: string): string => `(SELECT matched.id FROM (
            SELECT entry.id, entry.is_document, entry.file_id FROM search_index.entry AS entry
             WHERE entry.terms @@ (asked.name && ${marks}::tsquery) AND ${inHeading} AND ${entries.toSql()} OFFSET 0) AS matched
          ${RECORDS_OF_MATCHED} WHERE ${records.toSql()} LIMIT ${String(each)})`;
    // within a year the index of all headings, which is not asked for TRUE, would only cost time
    const ofYears = newest.map((year) => few(`(entry.heading @@ asked.name) IS TRUE AND ${ofYear(year)}`));
    const ways = [...ofYears, few('entry.heading @@ asked.name')].join(' UNION ALL ');
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT found.id FROM unnest(${given}::text[]) AS given (word)
        CROSS JOIN LATERAL (SELECT phraseto_tsquery('talakte', word) AS name) AS asked
        CROSS JOIN LATERAL (SELECT way.id FROM (${ways}) AS way LIMIT ${String(each)}) AS found`,
      conditions.parameters,
    );
    return rows.map(({ id }) => id);
  }
}

function mapValues(facets: Record<string, FacetValue[] | null>): Record<string, FacetValue[]> {
  return Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, values ?? []]));
}
