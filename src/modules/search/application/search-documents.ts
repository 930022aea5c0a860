import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { FileAccess, referenceKey } from '#modules/records';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, encodeCursor, type Page } from '#platform/http';
import { parseQuery, type PassagePart, passageOf, STEM_MIN } from '../domain/query-terms.js';
import { SEARCH_PERMISSIONS } from '../permissions.js';

/** What to look for. */
export interface SearchInput {
  readonly q: string;
  readonly unit?: string | undefined;
  readonly type?: string | undefined;
  /** Date of the letter, YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A document that was found. */
export interface SearchHit {
  readonly documentId: string;
  readonly unitId: string;
  readonly fileId: string;
  readonly type: string;
  readonly dateOfLetter: string | null;
  /** Page of the reading copy to open, counted from 1; null when the hit stands in the metadata. */
  readonly page: number | null;
  readonly passage: readonly PassagePart[];
  readonly score: number;
}

interface HitRow {
  readonly documentId: string;
  readonly unitId: string;
  readonly fileId: string;
  readonly type: string;
  readonly dateOfLetter: string | null;
  readonly heading: string;
  readonly score: number;
  readonly total: number;
}

/** A term as the index knows it. */
interface Term {
  /** As typed. */
  readonly text: string;
  /** Query for its word forms; empty for words that say nothing (stop words). */
  readonly query: string;
}

/** Shorter parts of compounds would find half the city. */
const COMPOUND_MIN = 4;
const REFERENCE_MIN = 4;

/** Finds documents by words (German stems), parts of compounds, phrases and references, within the actor's units. */
@Injectable()
export class SearchDocuments {
  constructor(
    private readonly database: Database,
    private readonly access: FileAccess,
  ) {}

  async execute(actor: Actor, input: SearchInput, cursor: string | undefined, limit: number): Promise<Page<SearchHit>> {
    const offset = Number(decodeCursor(cursor, 'small-number')?.[0] ?? 0);
    const terms = await this.meaningful(parseQuery(input.q).terms);
    const key = referenceKeyOf(input.q);
    if (terms.length === 0 && key === undefined) return { items: [], nextCursor: null, total: 0 };
    const rows = await this.findDocuments(actor, input, { terms, key }, { offset, limit });
    const pages = await this.bestPages(
      rows.map((row) => row.documentId),
      terms,
    );
    const words = terms.flatMap((term) => [term.text, partOf(term)]);
    const stems = terms.flatMap((term) => stemsOf(term.query));
    const items = rows.map(({ total: _total, heading, ...row }): SearchHit => {
      const page = pages.get(row.documentId);
      return { ...row, page: page?.page ?? null, passage: passageOf(page?.text ?? heading, words, stems) };
    });
    const total = rows[0]?.total ?? 0;
    return { items, total, nextCursor: offset + items.length < total ? encodeCursor([offset + items.length]) : null };
  }

  /** The terms that say something; stop words are left out. */
  private async meaningful(texts: readonly string[]): Promise<Term[]> {
    if (texts.length === 0) return [];
    const rows = await this.database.query<Term>(
      `SELECT text, phraseto_tsquery('talakte', text)::text AS query FROM unnest($1::text[]) WITH ORDINALITY AS term (text, position)
        ORDER BY position`,
      [texts],
    );
    return rows.filter((row) => row.query !== '').map(({ text, query }) => ({ text, query: openEnded(query) }));
  }

  private async findDocuments(
    actor: Actor,
    input: SearchInput,
    wanted: { readonly terms: readonly Term[]; readonly key: string | undefined },
    range: { readonly offset: number; readonly limit: number },
  ): Promise<HitRow[]> {
    const conditions = new SqlConditions();
    this.access.addToFound(conditions, actor, SEARCH_PERMISSIONS.use, 'found.document_id');
    conditions.addEqual('found.unit_id', input.unit);
    conditions.addEqual('found.type', input.type);
    if (input.from !== undefined) conditions.add(`found.date_of_letter >= ${conditions.bind(input.from)}::date`);
    if (input.to !== undefined) conditions.add(`found.date_of_letter <= ${conditions.bind(input.to)}::date`);
    const query = `${conditions.bind(wanted.terms.map((term) => `(${term.query})`).join(' & '))}::tsquery`;
    const reference =
      wanted.key === undefined ? 'FALSE' : `found.reference_key LIKE ${conditions.bind(`%${wanted.key}%`)}`;
    // Each way of finding has an index of its own; candidates are united, for an OR over all of them would use none.
    const ways = [`found.terms @@ ${query}`, reference, compoundCondition(conditions, wanted.terms)];
    const candidates = ways
      .filter((way) => way !== 'FALSE')
      .map((way) => `SELECT found.document_id FROM search_document AS found WHERE ${way}`)
      .join(' UNION ');
    return this.database.query<HitRow>(
      `WITH candidate AS MATERIALIZED (${candidates})
       SELECT found.document_id AS "documentId", found.unit_id AS "unitId", found.file_id AS "fileId", found.type,
              found.date_of_letter::text AS "dateOfLetter", found.heading, count(*) OVER ()::int AS total,
              CASE WHEN ${reference} THEN 2.0 ELSE 0.0 END
                + ts_rank_cd(found.terms, ${query}, 32)
                + CASE WHEN found.terms @@ ${query} THEN 0.5 ELSE 0.0 END AS score
         FROM candidate JOIN search_document AS found ON found.document_id = candidate.document_id
        WHERE ${conditions.toSql()}
        ORDER BY score DESC, found.date_of_letter DESC NULLS LAST, found.document_id
        OFFSET ${conditions.bind(range.offset)} LIMIT ${conditions.bind(range.limit)}`,
      conditions.parameters,
    );
  }

  /** For each document the page that fits best; none when only its metadata fit. */
  private async bestPages(
    documentIds: readonly string[],
    terms: readonly Term[],
  ): Promise<Map<string, { page: number; text: string }>> {
    const rows = await this.database.query<{ documentId: string; page: number; text: string }>(
      `SELECT DISTINCT ON (page.document_id) page.document_id AS "documentId", page.page, page.text
         FROM search_page AS page
        CROSS JOIN LATERAL (SELECT fold_text(page.text) AS text OFFSET 0) AS folded
        CROSS JOIN LATERAL (SELECT count(*) AS hits FROM unnest($2::text[], $3::text[]) AS term (part, query)
                             WHERE page.terms @@ term.query::tsquery
                                OR length(term.part) >= ${String(COMPOUND_MIN)} AND strpos(folded.text, fold_text(term.part)) > 0) AS fit
        WHERE page.document_id = ANY($1::uuid[]) AND fit.hits > 0
        ORDER BY page.document_id, fit.hits DESC, page.page`,
      [documentIds, terms.map(partOf), terms.map((term) => term.query)],
    );
    return new Map(rows.map((row) => [row.documentId, row]));
  }
}

/** What the text is as a reference; letters that pass for digits make no reference of a word, so one true digit is needed. */
function referenceKeyOf(text: string): string | undefined {
  const key = referenceKey(text);
  return key.length >= REFERENCE_MIN && /\d/.test(text) ? key : undefined;
}

/** Every term somewhere in the text, long ones also as a part of a word. */
function compoundCondition(conditions: SqlConditions, terms: readonly Term[]): string {
  if (!terms.some((term) => term.text.length >= COMPOUND_MIN)) return 'FALSE';
  return terms
    .map((term) => {
      if (term.text.length < COMPOUND_MIN) return `found.terms @@ ${conditions.bind(term.query)}::tsquery`;
      const escaped = partOf(term).replace(/[\\%_]/g, (letter) => `\\${letter}`);
      return `found.folded LIKE '%' || fold_text(${conditions.bind(escaped)}) || '%'`;
    })
    .join(' AND ');
}

/** What to look for inside of words: the stem, where the term only adds an ending to it. */
function partOf({ text, query }: Term): string {
  const [stem = text] = query.endsWith(':*') ? stemsOf(query) : [];
  return text.toLowerCase().startsWith(stem) ? stem : text;
}

/** A single long stem also stands for what begins with it. */
function openEnded(query: string): string {
  return /^'[\p{L}]+'$/u.test(query) && query.length >= STEM_MIN + 2 ? `${query}:*` : query;
}

function stemsOf(query: string): string[] {
  return [...query.matchAll(/'((?:[^']|'')+)'/g)].map((match) => (match[1] ?? '').replaceAll("''", "'"));
}
