import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { type SavedSearch, SavedSearches } from '../application/saved-searches.js';
import { SEARCH_PERMISSIONS } from '../permissions.js';
import { SavedQueryRequest, SaveSearchRequest } from './dto/saved-search.request.js';
import { NewHitsResponse, SavedSearchResponse } from './dto/saved-search.response.js';

/** Searches people keep for themselves. */
@ApiTags('search')
@Controller('saved-searches')
export class SavedSearchController {
  constructor(private readonly saved: SavedSearches) {}

  /** One's own, pinned ones first. */
  @Get()
  @Requires(SEARCH_PERMISSIONS.use)
  async list(@CurrentActor() actor: UserActor): Promise<SavedSearchResponse[]> {
    return (await this.saved.list(actor)).map(responseOf);
  }

  /** For each of one's own, how much has come since it was looked at. */
  @Get('new-hits')
  @Requires(SEARCH_PERMISSIONS.use)
  async newHits(@CurrentActor() actor: UserActor): Promise<NewHitsResponse[]> {
    return this.saved.newHits(actor);
  }

  /** Keeps a search under an id of the caller's, or changes the one that has it. */
  @Put(':id')
  @Requires(SEARCH_PERMISSIONS.use)
  @Refuses('SEARCH.SAVED_SEARCH_NOT_FOUND', 'SEARCH.NAME_TAKEN', 'SEARCH.TOO_MANY_SAVED')
  async save(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SaveSearchRequest,
  ): Promise<SavedSearchResponse> {
    return responseOf(await this.saved.save(actor, id, body));
  }

  /** Says that the hits were looked at: what comes from now on is new. */
  @Post(':id/look')
  @HttpCode(204)
  @Requires(SEARCH_PERMISSIONS.use)
  @Refuses('SEARCH.SAVED_SEARCH_NOT_FOUND')
  async look(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.saved.look(actor, id);
  }

  /** Forgets a search. */
  @Delete(':id')
  @HttpCode(204)
  @Requires(SEARCH_PERMISSIONS.use)
  async remove(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.saved.remove(actor, id);
  }
}

function responseOf({ query, ...search }: SavedSearch): SavedSearchResponse {
  return { ...search, query: Object.assign(new SavedQueryRequest(), query) };
}
