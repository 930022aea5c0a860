import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { ChangeCrossReferences } from '../../application/cross-references/change-cross-references.js';
import { CrossReferenceQueries } from '../../application/cross-references/cross-reference.queries.js';
import { RecordFileQueries } from '../../application/record-file.queries.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { MadeResponse } from '../dto/life-cycle.response.js';
import { AddCrossReferenceRequest } from './cross-reference.request.js';
import { CrossReferenceResponse } from './cross-reference.response.js';

/** References between files, proceedings and documents (Verweise). */
@ApiTags('files')
@Controller('files/:id/cross-references')
export class CrossReferenceController {
  constructor(
    private readonly files: RecordFileQueries,
    private readonly queries: CrossReferenceQueries,
    private readonly crossReferences: ChangeCrossReferences,
  ) {}

  /** The references at the file and at what is in it whose other end the user may see too; the latest first. */
  @Get()
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async list(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
  ): Promise<CrossReferenceResponse[]> {
    await this.files.get(actor, fileId);
    return (await this.queries.ofFile(actor, fileId)).map((row) => CrossReferenceResponse.from(row));
  }

  /** Refers from an object of the file to another one. */
  @Post()
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.OBJECT_NOT_IN_FILE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.CROSS_REFERENCE_END_NOT_FOUND',
    'RECORDS.CROSS_REFERENCE_TO_ITSELF',
    'RECORDS.CROSS_REFERENCE_EXISTS',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async add(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: AddCrossReferenceRequest,
    @IdempotencyKey() id?: string,
  ): Promise<MadeResponse> {
    return { id: await this.crossReferences.add(actor, { ...body, fileId, id }) };
  }

  /** Takes a reference away, at both ends. */
  @Delete(':crossReferenceId')
  @HttpCode(204)
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.CROSS_REFERENCE_NOT_FOUND',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async remove(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('crossReferenceId', ParseUUIDPipe) crossReferenceId: string,
  ): Promise<void> {
    await this.crossReferences.remove(actor, { fileId, crossReferenceId });
  }
}
