import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { ChangeMetadata } from '../../application/metadata/change-metadata.js';
import { MetadataQueries } from '../../application/metadata/metadata.queries.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { ChangeMetadataRequest, MetadataOfRequest } from '../dto/metadata.request.js';
import { MetadataResponse } from '../dto/metadata.response.js';

/** The fields of files, proceedings and documents that people fill in. */
@ApiTags('files')
@Controller('files/:id/metadata')
export class MetadataController {
  constructor(
    private readonly queries: MetadataQueries,
    private readonly changeMetadata: ChangeMetadata,
  ) {}

  /** The fields of an object of the file, or of the file itself. */
  @Get()
  @Refuses('RECORDS.OBJECT_NOT_IN_FILE')
  @Requires(RECORDS_PERMISSIONS.read)
  async get(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Query() { objectKind, objectId }: MetadataOfRequest,
  ): Promise<MetadataResponse> {
    return MetadataResponse.from(objectKind, await this.queries.get(actor, fileId, objectKind, objectId));
  }

  /** Changes fields. */
  @Patch()
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.OBJECT_NOT_IN_FILE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.METADATA_INVALID',
    'RECORDS.METADATA_CHANGED_MEANWHILE',
    'RECORDS.PAPER_STILL_LENT',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async change(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() { values, ...about }: ChangeMetadataRequest,
    @IdempotencyKey() key?: string,
  ): Promise<MetadataResponse> {
    await this.changeMetadata.execute(actor, {
      ...about,
      fileId,
      id: key,
      values: Object.fromEntries(values.map(({ key: field, value }) => [field, value ?? null])),
    });
    return this.get(actor, fileId, about);
  }
}
