import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { type OrgUnit, OrgUnits } from '#modules/identity';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import type { Facets, FacetValue } from '../application/candidates.js';
import type { SearchHit } from '../application/search-records.js';
import { SpellingHelp } from '../application/spelling-help.js';
import { SEARCH_PERMISSIONS } from '../permissions.js';
import { SearchRequest } from './dto/search.request.js';
import type { FacetsResponse, FacetValueResponse, SearchHitResponse } from './dto/search.response.js';
import { SearchResultResponse } from './dto/search.response.js';

const PAGE_MAX = 50;
type Units = ReadonlyMap<string, OrgUnit>;

/** Search over the files and documents the user may see. */
@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(
    private readonly search: SpellingHelp,
    private readonly orgUnits: OrgUnits,
  ) {}

  /** Files and documents, the best fitting first. */
  @Get()
  @Requires(SEARCH_PERMISSIONS.use)
  @Refuses('SEARCH.TOO_BROAD')
  async find(@CurrentActor() actor: UserActor, @Query() request: SearchRequest): Promise<SearchResultResponse> {
    const started = performance.now();
    const { cursor, limit, ...input } = request;
    const result = await this.search.execute(actor, input, cursor, Math.min(limit, PAGE_MAX));
    const units = new Map((await this.orgUnits.all()).map((unit) => [unit.id, unit]));
    return {
      items: result.items.map((hit) => hitResponse(hit, units)),
      nextCursor: result.nextCursor,
      total: result.total,
      isCapped: result.isCapped,
      facets: facetsResponse(result.facets, units),
      notes: [...result.notes],
      correction: result.correction,
      tookMs: Math.round(performance.now() - started),
    };
  }
}

function hitResponse({ label, unitId, parts, ...hit }: SearchHit, units: Units): SearchHitResponse {
  const unit = units.get(unitId);
  return {
    id: hit.id,
    kind: hit.kind,
    fileId: hit.fileId,
    fileType: hit.fileType,
    documentType: hit.documentType,
    state: hit.state,
    day: hit.day,
    page: hit.page,
    reference: label.reference,
    subject: label.subject,
    fileReference: label.fileReference,
    fileSubject: label.fileSubject,
    isInvalid: label.isInvalid,
    unit: unit ? { id: unit.id, number: unit.number, name: unit.name } : null,
    passage: [...parts],
  };
}

function facetsResponse(facets: Facets, units: Units): FacetsResponse {
  const plain = (values: readonly FacetValue[]): FacetValueResponse[] =>
    values.map(({ value, count }) => ({ value, label: value, count }));
  return {
    kinds: plain(facets.kinds),
    units: facets.units.map(({ value, count }) => {
      const unit = units.get(value);
      return { value, label: unit ? `${unit.number} ${unit.name}` : value, count };
    }),
    fileTypes: plain(facets.fileTypes),
    documentTypes: plain(facets.documentTypes),
    years: plain(facets.years),
    states: plain(facets.states),
  };
}
