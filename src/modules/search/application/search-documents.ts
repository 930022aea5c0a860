import { Injectable } from '@nestjs/common';
import { type Actor, scopeFor } from '#kernel/actor';
import { referenceKey } from '#modules/records';
import { Database, SqlConditions } from '#platform/database';
import { decodeCursor, encodeCursor, type Page } from '#platform/http';
import { parseQuery, type PassagePart, passageOf } from '../domain/query-terms.js';
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

/** Shorter parts of compounds would find half the city. */
const COMPOUND_MIN = 4;
const REFERENCE_MIN = 4;

/** Finds documents by words (German stems), parts of compounds, phrases and references, within the actor's units. */
@Injectable()
export class SearchDocuments {
  constructor(private readonly database: Database) {}

  async execute(actor: Actor, input: SearchInput, cursor: string | undefined, limit: number): Promise<Page<SearchHit>> {
    const { terms } = parseQuery(input.q);
    if (terms.length === 0) return { items: [], nextCursor: null, total: 0 };
    const offset = Number(decodeCursor(cursor, 'small-number')?.[0] ?? 0);
    const rows = await this.findDocuments(actor, input, terms, { offset, limit });
    const stems = await this.stemsOf(terms);
    const pages = await this.bestPages(rows.map((row) => row.documentId), terms);
    const items = rows.map(({ total: _total, heading, ...row }): SearchHit => {
      const page = pages.get(row.documentId);
      return {
        ...row,
        page: page?.page ?? null,
        passage: passageOf(page?.text ?? heading, terms, stems),
      };
    });
    const total = rows[0]?.total ?? 0;
    return { items, total, nextCursor: offset + items.length < total ? encodeCursor([offset + items.length]) : null };
  }

  private async findDocuments(
    actor: Actor,
    input: SearchInput,
    terms: readonly string[],
    range: { readonly offset: number; readonly limit: number },
  ): Promise<HitRow[]> {
    const conditions = new SqlConditions();
    conditions.addScope('found.unit_id', scopeFor(actor, SEARCH_PERMISSIONS.use));
    conditions.addEqual('found.unit_id', input.unit);
    conditions.addEqual('found.type', input.type);
    if (input.from !== undefined) conditions.add(`found.date_of_letter >= ${conditions.bind(input.from)}::date`);
    if (input.to !== undefined) conditions.add(`found.date_of_letter <= ${conditions.bind(input.to)}::date`);
    const query = conditions.bind(terms.map((term) => (term.includes(' ') ? `"${term}"` : term)).join(' '));
    const key = conditions.bind(referenceKey(input.q));
    const keyRule = `(length(${key}) >= ${String(REFERENCE_MIN)} AND ${key} ~ '[0-9]' AND found.reference_key LIKE '%' || ${key} || '%')`;
    const compound = terms
      .map((term) =>
        term.length < COMPOUND_MIN
          ? `found.terms @@ websearch_to_tsquery('talakte', ${conditions.bind(term)})`
          : `(found.heading || ' ' || found.body) ILIKE ${conditions.bind(`%${term.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`)}`,
      )
      .join(' AND ');
    conditions.add(`found.terms @@ websearch_to_tsquery('talakte', ${query}) OR ${keyRule} OR (${compound})`);
    return this.database.query<HitRow>(
      `SELECT found.document_id AS "documentId", found.unit_id AS "unitId", found.file_id AS "fileId", found.type,
              found.date_of_letter::text AS "dateOfLetter", found.heading, count(*) OVER ()::int AS total,
              CASE WHEN ${keyRule} THEN 2.0 ELSE 0.0 END
                + ts_rank_cd(found.terms, websearch_to_tsquery('talakte', ${query}), 32)
                + CASE WHEN found.terms @@ websearch_to_tsquery('talakte', ${query}) THEN 0.5 ELSE 0.0 END AS score
         FROM search_document AS found WHERE ${conditions.toSql()}
        ORDER BY score DESC, found.date_of_letter DESC NULLS LAST, found.document_id
        OFFSET ${conditions.bind(range.offset)} LIMIT ${conditions.bind(range.limit)}`,
      conditions.parameters,
    );
  }

  /** Beginnings of words that count as the same word in another form. */
  private async stemsOf(terms: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ stem: string }>(
      `SELECT DISTINCT unnest(tsvector_to_array(to_tsvector('talakte', $1))) AS stem`,
      [terms.join(' ')],
    );
    return rows.map((row) => row.stem);
  }

  /** For each document the page that fits best; none when only its metadata fit. */
  private async bestPages(documentIds: readonly string[], terms: readonly string[]): Promise<Map<string, { page: number; text: string }>> {
    const rows = await this.database.query<{ documentId: string; page: number; text: string }>(
      `SELECT DISTINCT ON (page.document_id) page.document_id AS "documentId", page.page, page.text
         FROM search_page AS page,
              LATERAL (SELECT count(*) AS hits FROM unnest($2::text[]) AS term
                        WHERE page.text ILIKE '%' || replace(replace(replace(term, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
                           OR to_tsvector('talakte', page.text) @@ phraseto_tsquery('talakte', term)) AS fit
        WHERE page.document_id = ANY($1::uuid[]) AND fit.hits > 0
        ORDER BY page.document_id, fit.hits DESC, page.page`,
      [documentIds, terms],
    );
    return new Map(rows.map((row) => [row.documentId, row]));
  }
}
