import { Module } from '@nestjs/common';
import { RecordsModule } from '#modules/records';
import { SearchController } from './api/search.controller.js';
import { SearchModule } from './search.module.js';

/** Route of search. */
@Module({ imports: [SearchModule, RecordsModule], controllers: [SearchController] })
export class SearchApiModule {}
