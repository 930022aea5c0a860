import { Injectable } from '@nestjs/common';
import { IndexableRecords } from '#modules/records';
import { Database } from '#platform/database';
import { alternativesOfTerm, type KnownTerm } from '../domain/index-query.js';
import { type PassagePart, passageOf } from '../domain/passage.js';
import { undivided } from '../domain/plain-text.js';
import type { Term } from '../domain/query-language.js';
import type { HitRow } from './candidates.js';
import type { RecordLabel } from './indexable.js';

/** Where in a hit the words stand. */
export interface Passage {
  /** Page of the reading copy, counted from 1; null when the hit stands in the metadata. */
  readonly page: number | null;
  readonly parts: readonly PassagePart[];
}

/** A term with what the index made of it. */
export type FoundTerm = readonly [term: Term, known: KnownTerm];

/** Finds for each hit the page that fits best, and the words on it. */
@Injectable()
export class Passages {
  constructor(
    private readonly database: Database,
    private readonly records: IndexableRecords,
  ) {}

  /** @param labels of all the hits; a hit without one gets no passage */
  async of(
    hits: readonly HitRow[],
    terms: readonly FoundTerm[],
    labels: ReadonlyMap<string, RecordLabel>,
  ): Promise<ReadonlyMap<string, Passage>> {
    const words = terms.flatMap(([term, { exact }]) => [
      term.text,
      ...stemsOf(exact).filter((stem) => stem.length > 4),
    ]);
    const stems = terms.flatMap(([, { exact }]) => stemsOf(exact));
    const documents = hits.filter(({ kind }) => kind === 'document').map(({ id }) => id);
    const pages = await this.bestPages(documents, terms);
    const texts = await this.records.pageTexts([...pages].map(([documentId, page]) => ({ documentId, page })));
    return new Map(
      hits.map(({ id }): [string, Passage] => {
        const text = texts.get(id);
        if (text !== undefined) {
          const parts = passageOf(undivided(text), words, stems);
          if (parts.some((part) => part.hit)) return [id, { page: pages.get(id) ?? null, parts }];
        }
        const label = labels.get(id);
        return [id, { page: null, parts: label ? passageOf(headingOf(label), words, stems) : [] }];
      }),
    );
  }

  /** The page of each document with most of the words; the first of those that have but one. */
  private async bestPages(
    documentIds: readonly string[],
    terms: readonly FoundTerm[],
  ): Promise<ReadonlyMap<string, number>> {
    const alternatives = terms.flatMap(([, known]) =>
      known.exact === '' ? [] : [`(${alternativesOfTerm(known, 'beginning').join(' | ')})`],
    );
    if (documentIds.length === 0 || alternatives.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; page: number | null }>(
      `SELECT wanted.id, best.page, best.is_known AS "isKnown"
         FROM unnest($1::uuid[]) AS wanted (id)
        CROSS JOIN LATERAL (SELECT EXISTS (SELECT 1 FROM search_index.page AS page WHERE page.document_id = wanted.id) AS is_long) AS long
        CROSS JOIN LATERAL (
          SELECT CASE WHEN long.is_long THEN
            (SELECT page.page FROM search_index.page AS page
              CROSS JOIN LATERAL (SELECT count(*) AS hits FROM unnest($2::tsquery[]) AS term WHERE page.terms @@ term) AS fit
              WHERE page.document_id = wanted.id AND fit.hits > 0
              ORDER BY fit.hits DESC, page.page LIMIT 1)
            ELSE 1 END AS page, long.is_long AS is_known) AS best`,
      [documentIds, alternatives],
    );
    return new Map(rows.flatMap(({ id, page }) => (page === null ? [] : [[id, page]])));
  }
}

function headingOf({ subject, reference, contacts, foreignReference, fileSubject }: RecordLabel): string {
  const parts = [subject, reference, ...contacts, foreignReference ?? '', fileSubject === subject ? '' : fileSubject];
  return parts.filter((part) => part !== '').join(' · ');
}

/** The words in a `tsquery` as it is written. */
function stemsOf(query: string): string[] {
  return [...query.matchAll(/'((?:[^']|'')+)'/g)].map((match) => (match[1] ?? '').replaceAll("''", "'"));
}
