import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel/actor';
import { IndexableRecords } from '#modules/records';
import { readQuery } from '../domain/query-language.js';
import { Candidates } from './candidates.js';
import { SearchConditions } from './search-conditions.js';

const NO_QUERY = readQuery('');
/** Records that are looked at for each word: names that share a stem may stand in others of them. */
const EACH = 4;

/** Words of subjects and names of people as they stand in records the actor may see. */
@Injectable()
export class NamesInSight {
  constructor(
    private readonly conditions: SearchConditions,
    private readonly candidates: Candidates,
    private readonly records: IndexableRecords,
  ) {}

  /** The words of the headings in sight that have any of these words in them; the others in the same headings, too. */
  async of(actor: Actor, words: readonly string[]): Promise<readonly string[]> {
    const narrowing = await this.conditions.of(actor, NO_QUERY, {});
    const ids = await this.candidates.withHeading(narrowing, words, EACH);
    const labels = await this.records.labels(ids);
    const texts = [...labels.values()].flatMap(({ subject, contacts }) => [subject, ...contacts]);
    return [...new Set(texts.flatMap((text) => text.normalize('NFC').match(/\p{L}{4,30}/gu) ?? []))];
  }
}
