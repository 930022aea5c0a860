import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { OrgUnits } from '#modules/identity';
import { DocumentQueries } from '#modules/records';
import { CurrentActor, Requires } from '#platform/http';
import { SearchDocuments } from '../application/search-documents.js';
import { SEARCH_PERMISSIONS } from '../permissions.js';
import { SearchRequest } from './dto/search.request.js';
import type { SearchHitResponse } from './dto/search.response.js';
import { SearchResultResponse } from './dto/search.response.js';

/** Search over the documents of the user's units. */
@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(
    private readonly search: SearchDocuments,
    private readonly documents: DocumentQueries,
    private readonly orgUnits: OrgUnits,
  ) {}

  /** Documents, the best fitting first. */
  @Get()
  @Requires(SEARCH_PERMISSIONS.use)
  async find(@CurrentActor() actor: UserActor, @Query() query: SearchRequest): Promise<SearchResultResponse> {
    const started = performance.now();
    const page = await this.search.execute(actor, query, query.cursor, Math.min(query.limit, 50));
    const units = new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
    const labels = await this.documents.labels(page.items.map((hit) => hit.documentId));
    const items = page.items.flatMap((hit): SearchHitResponse[] => {
      const label = labels.get(hit.documentId);
      const unit = units.get(hit.unitId);
      if (!label) return [];
      return [
        {
          ...label,
          documentId: hit.documentId,
          fileId: hit.fileId,
          type: hit.type,
          unit: unit ? { id: unit.id, number: unit.number, name: unit.name } : null,
          dateOfLetter: hit.dateOfLetter,
          page: hit.page,
          passage: [...hit.passage],
          score: hit.score,
        },
      ];
    });
    return {
      items,
      nextCursor: page.nextCursor,
      total: page.total ?? 0,
      tookMs: Math.round(performance.now() - started),
    };
  }
}
