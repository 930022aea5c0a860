import { Module } from '@nestjs/common';
import { RecordsModule } from '#modules/records';
import { Candidates } from './application/candidates.js';
import { IndexRecords } from './application/index-records.js';
import { IndexWriter } from './application/index-writer.js';
import { KnownTerms } from './application/known-terms.js';
import { NamesInSight } from './application/names-in-sight.js';
import { Passages } from './application/passages.js';
import { PrepareSearch } from './application/prepare-search.js';
import { RebuildIndex } from './application/rebuild-index.js';
import { ReferenceHits } from './application/reference-hits.js';
import { SavedSearches } from './application/saved-searches.js';
import { SearchConditions } from './application/search-conditions.js';
import { SearchLimits } from './application/search-limits.js';
import { SearchRecords } from './application/search-records.js';
import { SpellingHelp } from './application/spelling-help.js';
import { NextIndex } from './persistence/next-index.js';
import { YearIndexes } from './persistence/year-indexes.js';

const USE_CASES = [IndexRecords, RebuildIndex, SavedSearches, SearchRecords, SpellingHelp];

/** Index and search. */
@Module({
  imports: [RecordsModule],
  providers: [
    ...USE_CASES,
    Candidates,
    IndexWriter,
    KnownTerms,
    NamesInSight,
    NextIndex,
    Passages,
    PrepareSearch,
    ReferenceHits,
    SearchConditions,
    SearchLimits,
    YearIndexes,
  ],
  exports: [...USE_CASES, YearIndexes],
})
export class SearchModule {}
