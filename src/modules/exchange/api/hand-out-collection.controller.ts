import { Controller, Get, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '#modules/records';
import { ObjectStore } from '#modules/storage';
import { AnswersContent, CurrentActor, Refuses, Requires, sendContent } from '#platform/http';
import { FetchCollection } from '../application/collection/fetch-collection.js';
import { HandOutCollectionResponse } from './dto/hand-out-collection.response.js';

/** Many files that go out in one archive; its id is that of the run that collected them. */
@ApiTags('hand-outs')
@Controller('hand-out-collections/:id')
export class HandOutCollectionController {
  constructor(
    private readonly fetchCollection: FetchCollection,
    private readonly store: ObjectStore,
  ) {}

  /** An archive of many files with its progress, for whoever asked for it. */
  @Get()
  @Refuses('EXCHANGE.HAND_OUT_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.handOut)
  async get(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<HandOutCollectionResponse> {
    return HandOutCollectionResponse.from(await this.fetchCollection.get(actor, id));
  }

  /** The archive itself; every time journalled for each of its files. */
  @Get('content')
  @AnswersContent('application/zip')
  @Refuses(
    'EXCHANGE.HAND_OUT_NOT_FOUND',
    'EXCHANGE.HAND_OUT_NOT_READY',
    'EXCHANGE.HAND_OUT_OUTDATED',
    'STORAGE.OBJECT_NOT_FOUND',
    'STORAGE.UNREACHABLE',
  )
  @Requires(RECORDS_PERMISSIONS.handOut)
  async content(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { objectHash, sizeBytes, fileName } = await this.fetchCollection.execute(actor, id);
    await sendContent(request, response, {
      hash: objectHash,
      sizeBytes,
      mediaType: 'application/zip',
      fileName,
      open: (range) => this.store.open(objectHash, range),
    });
  }
}
