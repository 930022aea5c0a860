import { Injectable } from '@nestjs/common';
import { Database, SqlConditions } from '#platform/database';
import type { IndexQuery } from '../domain/index-query.js';
import type { Narrowing } from './search-conditions.js';

/** More hits are neither counted nor shown: the newest are. */
export const HITS_MAX = 1000;
/** Of so many the whole text is weighed; the rest by their headings. */
const WEIGHED_MAX = 200;
/** How the days of a stock are spread hardly changes in so long. */
const DAYS_KNOWN_MS = 60_000;

export type SearchOrder = 'relevance' | 'newest' | 'reference';

/** What is looked for in the index. */
export interface Wanted {
  readonly query: IndexQuery;
  readonly narrowing: Narrowing;
  /** Of what has the words only what is of this day or newer, YYYY-MM-DD. */
  readonly from?: string | undefined;
  /** Whether it is only of use where there are too many hits to count. */
  readonly isTrial: boolean;
  /** Files and documents that have the reference that was typed; they come first. */
  readonly byReference: { readonly fileIds: readonly string[]; readonly documentIds: readonly string[] };
}

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
  /** There are more than {@link HITS_MAX}; the newest are counted and shown. */
  readonly isCapped: boolean;
  /** Entries that were found, counted to one more than {@link HITS_MAX}. */
  readonly found: number;
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
  private known: { readonly days: readonly string[]; readonly until: number } | undefined;

  constructor(private readonly database: Database) {}

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
      (wanted) => `SELECT 1 FROM search_index.entry AS entry WHERE ${wordCondition(conditions, wanted)}`,
    );
    const [row] = await this.database.query<{ 'QUERY PLAN': readonly { Plan: PlanRows }[] }>(
      `EXPLAIN (FORMAT JSON) ${each.join(' UNION ALL ')}`,
      conditions.parameters,
    );
    // there are no plans for each where nothing is asked of the words
    return (row?.['QUERY PLAN'][0]?.Plan.Plans ?? []).map((plan) => plan['Plan Rows']);
  }

  /** Days of entries from the oldest to the newest, at equal distances in the stock, as the planner knows them. */
  async daysOfStock(): Promise<readonly string[]> {
    if (this.known === undefined || this.known.until < Date.now()) {
      const [row] = await this.database.query<{ days: string[] | null }>(
        `SELECT histogram_bounds::text::text[] AS days FROM pg_stats
          WHERE schemaname = 'search_index' AND tablename = 'entry' AND attname = 'day'`,
      );
      this.known = { days: row?.days ?? [], until: Date.now() + DAYS_KNOWN_MS };
    }
    return this.known.days;
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
      found: row?.found ?? 0,
      facets: row ? (mapValues(row.facets) as unknown as Facets) : NO_FACETS,
    };
  }

  /** Whether there is anything at all; at most so many are counted. */
  async count(wanted: Wanted, most: number): Promise<number> {
    const conditions = new SqlConditions();
    const sql = `SELECT count(*)::int AS count FROM (${matching(conditions, wanted, 'any', most)}) AS found`;
    const [row] = await this.database.query<{ count: number }>(sql, conditions.parameters);
    return row?.count ?? 0;
  }

  /** Ids of a few entries for each word that have it in their heading. */
  async withHeading(narrowing: Narrowing, words: readonly string[], each: number): Promise<readonly string[]> {
    const conditions = new SqlConditions();
    const [given, marks] = [conditions.bind(words), conditions.bind(narrowing.marks.join(' & '))];
    const entries = new SqlConditions(conditions.parameters);
    narrowing.addToEntries(entries);
    const records = new SqlConditions(conditions.parameters);
    narrowing.addToRecords(records);
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT found.id FROM unnest(${given}::text[]) AS given (word)
        CROSS JOIN LATERAL (SELECT phraseto_tsquery('talakte', word) AS name) AS asked
        CROSS JOIN LATERAL (
          SELECT matched.id FROM (
            SELECT entry.id, entry.is_document, entry.file_id FROM search_index.entry AS entry
             WHERE entry.terms @@ (asked.name && ${marks}::tsquery) AND entry.heading @@ asked.name AND ${entries.toSql()} OFFSET 0) AS matched
          ${RECORDS_OF_MATCHED} WHERE ${records.toSql()} LIMIT ${String(each)}) AS found`,
      conditions.parameters,
    );
    return rows.map(({ id }) => id);
  }
}

function mapValues(facets: Record<string, FacetValue[] | null>): Record<string, FacetValue[]> {
  return Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, values ?? []]));
}

/** The statement of a search: newest matching entries under the rule, then order, page and counts of these. */
function findingStatement(
  wanted: Wanted,
  order: SearchOrder,
  range: { readonly offset: number; readonly limit: number },
): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const conditions = new SqlConditions();
  // what too few are found in is not put in order for nothing
  const useful = wanted.isTrial ? `(SELECT count(*) FROM candidate) > ${String(HITS_MAX)}` : 'TRUE';
  const sql = `WITH candidate AS MATERIALIZED (${matching(conditions, wanted, 'newest', HITS_MAX + 1)}),
    hit AS MATERIALIZED (SELECT DISTINCT ON (place, day, id) * FROM candidate WHERE ${useful} ORDER BY place DESC, day DESC, id DESC LIMIT ${String(HITS_MAX)}),
    ${order === 'relevance' ? weighed(conditions, wanted.query.ranking) : 'scored AS (SELECT hit.*, 0.0 AS score FROM hit)'}
    SELECT (SELECT count(*)::int FROM hit) AS total, (SELECT count(*)::int FROM candidate) AS found,
      (SELECT json_agg(page) FROM (
         SELECT id, CASE WHEN is_document THEN 'document' ELSE 'file' END AS kind, file_id AS "fileId", unit_id AS "unitId",
                file_type AS "fileType", document_type AS "documentType", state, day::text AS day, score
           FROM scored ORDER BY ${ORDERS[order]} OFFSET ${conditions.bind(range.offset)} LIMIT ${conditions.bind(range.limit)}) AS page) AS hits,
      json_build_object(${FACETS.join(', ')}) AS facets`;
  return { sql, parameters: conditions.parameters };
}

const ORDERS: Readonly<Record<SearchOrder, string>> = {
  relevance: 'score DESC, day DESC, id DESC',
  newest: 'day DESC, id DESC',
  reference: 'reference, id',
};

const FACETS = (
  [
    ['kinds', `CASE WHEN is_document THEN 'document' ELSE 'file' END`, 'TRUE'],
    ['units', 'unit_id', 'TRUE'],
    ['fileTypes', 'file_type', 'TRUE'],
    ['documentTypes', 'document_type', 'is_document'],
    ['years', 'extract(year FROM day)::int::text', 'TRUE'],
    ['states', 'state', 'TRUE'],
  ] as const
).map(
  ([name, value, condition]) =>
    `'${name}', (SELECT json_agg(facet) FROM (SELECT ${value} AS value, count(*)::int AS count FROM hit WHERE ${condition}
       GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 40) AS facet)`,
);

/**
 * The file is the one the document lies in now, not the one it lay in when it was indexed.
 * Looked up one by one: the planner would rather join all files there are, for it takes the rule to leave hardly any.
 */
const RECORDS_OF_MATCHED = `LEFT JOIN LATERAL (SELECT own.* FROM document AS own WHERE matched.is_document AND own.id = matched.id LIMIT 1) AS document ON true
  CROSS JOIN LATERAL (SELECT own.* FROM record_file AS own WHERE own.id = coalesce(document.file_id, matched.file_id) LIMIT 1) AS file`;

/** Entries that match and that the actor may see, from the tables as they are now. */
function matching(conditions: SqlConditions, wanted: Wanted, order: 'newest' | 'any', most: number): string {
  const byReference = referenceWay(conditions, wanted);
  const way = [wordWay(conditions, wanted), ...(byReference?.ways ?? [])].filter((sql) => sql !== 'FALSE');
  const ofEntries = new SqlConditions(conditions.parameters);
  wanted.narrowing.addToEntries(ofEntries);
  const ofRecords = new SqlConditions(conditions.parameters);
  wanted.narrowing.addToRecords(ofRecords);
  // What has the reference that was typed is never left out for what is newer. Sorted before the join: the rule is looked up
  // for the first only, until there are enough; a place that is always the same would hide from the planner that they are sorted.
  const newest = (alias: string): string =>
    `ORDER BY ${byReference ? 'place DESC, ' : ''}${alias}.day DESC, ${alias}.id DESC`;
  const [sorted, same] = order === 'newest' ? [newest('entry'), newest('matched')] : ['', ''];
  return `SELECT matched.id, matched.at, matched.is_document, matched.document_type, matched.day, matched.place, file.id AS file_id, file.lead_unit_id AS unit_id, file.file_type, file.state,
      coalesce(document.reference, file.reference) AS reference
    FROM (SELECT entry.id, entry.ctid AS at, entry.is_document, entry.document_type, entry.day, entry.file_id, ${byReference?.place ?? '0'} AS place
            FROM search_index.entry AS entry
           WHERE (${way.length === 0 ? 'FALSE' : way.map((sql) => `(${sql})`).join(' OR ')}) AND ${ofEntries.toSql()} ${sorted} OFFSET 0) AS matched
    ${RECORDS_OF_MATCHED}
   WHERE ${ofRecords.toSql()} ${same} LIMIT ${String(most)}`;
}

/** What has the reference that was typed, whatever its words and its day; undefined where nothing has it. */
function referenceWay(
  conditions: SqlConditions,
  { byReference }: Wanted,
): { readonly ways: readonly string[]; readonly place: string } | undefined {
  if (byReference.fileIds.length + byReference.documentIds.length === 0) return undefined;
  const [files, documents] = [byReference.fileIds, byReference.documentIds].map(
    (ids) => `${conditions.bind(ids)}::uuid[]`,
  );
  const [own, within] = [`entry.id = ANY(${documents ?? ''})`, `entry.file_id = ANY(${files ?? ''})`];
  const place = `CASE WHEN ${own} OR entry.id = ANY(${files ?? ''}) THEN 2 WHEN ${within} THEN 1 ELSE 0 END`;
  return { ways: [own, within], place };
}

/** What has the words, of the newest part of the stock where only that is asked. */
function wordWay(conditions: SqlConditions, wanted: Wanted): string {
  const words = wordCondition(conditions, wanted);
  if (words === 'FALSE' || wanted.from === undefined) return words;
  return `${words} AND entry.day >= ${conditions.bind(wanted.from)}::date`;
}

function wordCondition(conditions: SqlConditions, { query, narrowing }: Wanted): string {
  const parts = [
    ...(query.words.length === 0 ? [] : [`entry.terms @@ ANY(${conditions.bind(query.words)}::tsquery[])`]),
    ...(query.heading === undefined ? [] : [`entry.heading @@ ${conditions.bind(query.heading)}::tsquery`]),
  ];
  if (parts.length > 0) return parts.join(' AND ');
  return narrowing.isAsked ? 'TRUE' : 'FALSE';
}

/**
 * Headings of all hits are weighed, texts of those whose headings weigh most. Entries are read where they were found, which
 * holds within one statement.
 */
function weighed(conditions: SqlConditions, ranking: string | undefined): string {
  if (ranking === undefined) return 'scored AS (SELECT hit.*, hit.place::float8 AS score FROM hit)';
  const query = `${conditions.bind(ranking)}::tsquery`;
  return `headed AS (
      SELECT hit.*, row_number() OVER (ORDER BY hit.place DESC, heading.score DESC, hit.day DESC, hit.id DESC) AS rank, heading.score AS heading_score
        FROM hit JOIN search_index.entry AS own ON own.ctid = hit.at
       CROSS JOIN LATERAL (SELECT ts_rank('{0, 0.4, 0.6, 1}', own.heading, ${query}) AS score) AS heading),
    scored AS (
      SELECT headed.*, 10 * place + CASE WHEN rank <= ${String(WEIGHED_MAX)} THEN 5 ELSE 0 END + 2 * heading_score + coalesce(text.score, 0) AS score
        FROM headed LEFT JOIN LATERAL (
          SELECT ts_rank(own.terms, ${query}, 1) AS score FROM search_index.entry AS own
           WHERE headed.rank <= ${String(WEIGHED_MAX)} AND own.ctid = headed.at) AS text ON true)`;
}
