import { Module } from '@nestjs/common';
import { SavedSearchController } from './api/saved-search.controller.js';
import { SearchController } from './api/search.controller.js';
import { SearchModule } from './search.module.js';

/** Routes of search. */
@Module({ imports: [SearchModule], controllers: [SearchController, SavedSearchController] })
export class SearchApiModule {}
