import { SqlConditions } from '#platform/database';
import type { PartWanted, SearchOrder, Wanted } from './wanted.js';

/** More hits are neither counted nor shown: the newest are. */
export const HITS_MAX = 1000;
/** Where the parts of the stock that were looked at hold so many, no older one is looked at: rights may leave out some. */
const ENOUGH = 1.1 * HITS_MAX;
/** Of so many the whole text is weighed; the rest by their headings. */
const WEIGHED_MAX = 200;

/**
 * The statement of a search: entries that match, of the newest part of the stock and, until they are enough, of older ones;
 * of these the newest under the rule; then order, page and counts of those. No entry is looked at twice.
 */
export function findingStatement(
  wanted: Wanted,
  order: SearchOrder,
  range: { readonly offset: number; readonly limit: number },
): { readonly sql: string; readonly parameters: readonly unknown[] } {
  const conditions = new SqlConditions();
  const parts = wanted.parts.map((part, place) => partOfStock(conditions, wanted, part, place));
  const isWhole = wanted.reachesAll ? areTooFew(parts.length - 1) : 'FALSE';
  // what too few are found in is not put in order for nothing
  const useful = `${isWhole} OR (SELECT count(*) FROM candidate) > ${String(HITS_MAX)}`;
  const sql = `WITH ${parts.join(', ')},
    candidate AS MATERIALIZED (${candidates(conditions, wanted, parts.length)}),
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

/** Whether the first parts of the stock hold too little to leave out what is older. */
function areTooFew(parts: number): string {
  if (parts === 0) return 'TRUE';
  const counts = Array.from({ length: parts }, (_, place) => `(SELECT count(*) FROM part_${String(place)})`);
  return `${counts.join(' + ')} < ${String(ENOUGH)}`;
}

/** Entries of one part that match, whether they may be seen or not. What has the reference that was typed stands in the first. */
function partOfStock(conditions: SqlConditions, wanted: Wanted, part: PartWanted, place: number): string {
  const byReference = referenceWay(conditions, wanted);
  const words = wordWay(conditions, wanted, part);
  const isFirst = place === 0;
  const ways = isFirst ? anyWay([words, ...(byReference?.ways ?? [])]) : words;
  const others = isFirst || !byReference ? [] : [`NOT (${anyWay(byReference.ways)})`];
  const ofEntries = new SqlConditions(conditions.parameters);
  wanted.narrowing.addToEntries(ofEntries);
  const all = [`(${ways})`, ...others, ofEntries.toSql(), ...(isFirst ? [] : [areTooFew(place)])];
  return `part_${String(place)} AS MATERIALIZED (${entries(isFirst ? byReference?.place : undefined)} WHERE ${all.join(' AND ')})`;
}

/** The newest of all parts that the actor may see, from the tables as they are now. */
function candidates(conditions: SqlConditions, wanted: Wanted, parts: number): string {
  const all = Array.from({ length: parts }, (_, place) => `SELECT * FROM part_${String(place)}`).join(' UNION ALL ');
  const newest = 'ORDER BY matched.place DESC, matched.day DESC, matched.id DESC';
  // Sorted before the join: the rule is looked up for the first only, until there are enough.
  return ofRecords(
    conditions,
    wanted,
    `SELECT * FROM (${all}) AS matched ${newest} OFFSET 0`,
    `${newest} LIMIT ${String(HITS_MAX + 1)}`,
  );
}

/** Entries that match and that the actor may see, in no order; at most so many. */
export function matching(conditions: SqlConditions, wanted: Wanted, most: number): string {
  const byReference = referenceWay(conditions, wanted);
  const ways = anyWay([wordWay(conditions, wanted, { words: wanted.query.words }), ...(byReference?.ways ?? [])]);
  const ofEntries = new SqlConditions(conditions.parameters);
  wanted.narrowing.addToEntries(ofEntries);
  const found = `${entries(undefined)} WHERE (${ways}) AND ${ofEntries.toSql()} OFFSET 0`;
  return ofRecords(conditions, wanted, found, `LIMIT ${String(most)}`);
}

function entries(place = '0'): string {
  return `SELECT entry.id, entry.ctid AS at, entry.is_document, entry.document_type, entry.day, entry.file_id, ${place} AS place
            FROM search_index.entry AS entry`;
}

function ofRecords(conditions: SqlConditions, wanted: Wanted, matched: string, end: string): string {
  const allowed = new SqlConditions(conditions.parameters);
  wanted.narrowing.addToRecords(allowed);
  return `SELECT matched.id, matched.at, matched.is_document, matched.document_type, matched.day, matched.place, file.id AS file_id, file.lead_unit_id AS unit_id, file.file_type, file.state,
      coalesce(document.reference, file.reference) AS reference
    FROM (${matched}) AS matched
    ${RECORDS_OF_MATCHED}
   WHERE ${allowed.toSql()} ${end}`;
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

/** What has the words, within the days of the part. */
function wordWay(conditions: SqlConditions, wanted: Wanted, { words, from, before }: PartWanted): string {
  const found = wordCondition(conditions, wanted, words);
  if (found === 'FALSE') return found;
  const since = from === undefined ? '' : ` AND entry.day >= ${conditions.bind(from)}::date`;
  return `${found}${since}${before === undefined ? '' : ` AND entry.day < ${conditions.bind(before)}::date`}`;
}

/**
 * What is asked of the words and headings of an entry. Words are hidden from the planner, which would look each of hundreds up in
 * its statistics for every part of the stock, only to come to the one index that there is for them.
 */
function wordCondition(conditions: SqlConditions, { query, narrowing }: Wanted, words: PartWanted['words']): string {
  const parts = [
    ...(words.length === 0 ? [] : [`entry.terms @@ ANY(ARRAY(SELECT unnest(${conditions.bind(words)}::tsquery[])))`]),
    ...(query.heading === undefined ? [] : [`entry.heading @@ ${conditions.bind(query.heading)}::tsquery`]),
  ];
  if (parts.length > 0) return parts.join(' AND ');
  return narrowing.isAsked ? 'TRUE' : 'FALSE';
}

/** The same in full sight of the planner, as one query, so that it looks its statistics up once. */
export function plannedCondition(conditions: SqlConditions, { query, narrowing }: Wanted): string {
  const words = query.words.map((one) => `(${one})`).join(' | ');
  const parts = [
    ...(words === '' ? [] : [`entry.terms @@ ${conditions.bind(words)}::tsquery`]),
    ...(query.heading === undefined ? [] : [`entry.heading @@ ${conditions.bind(query.heading)}::tsquery`]),
  ];
  if (parts.length > 0) return parts.join(' AND ');
  return narrowing.isAsked ? 'TRUE' : 'FALSE';
}

function anyWay(ways: readonly string[]): string {
  const possible = ways.filter((sql) => sql !== 'FALSE');
  return possible.length === 0 ? 'FALSE' : possible.map((sql) => `(${sql})`).join(' OR ');
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
export const RECORDS_OF_MATCHED = `LEFT JOIN LATERAL (SELECT own.* FROM document AS own WHERE matched.is_document AND own.id = matched.id LIMIT 1) AS document ON true
  CROSS JOIN LATERAL (SELECT own.* FROM record_file AS own WHERE own.id = coalesce(document.file_id, matched.file_id) LIMIT 1) AS file`;

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
