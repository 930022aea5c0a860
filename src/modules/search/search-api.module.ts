import { Module } from '@nestjs/common';
import { SearchController } from './api/search.controller.js';
import { SearchModule } from './search.module.js';

/** Route of search. */
@Module({ imports: [SearchModule], controllers: [SearchController] })
export class SearchApiModule {}
