import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '#modules/records';
import { ObjectStore } from '#modules/storage';
import {
  AnswersContent,
  CurrentActor,
  IdempotencyKey,
  Refuses,
  Repeatable,
  Requires,
  sendContent,
} from '#platform/http';
import { FetchHandOut } from '../application/hand-out/fetch-hand-out.js';
import { HandOutQueries } from '../application/hand-out/hand-out.queries.js';
import { RequestHandOut } from '../application/hand-out/request-hand-out.js';
import { HandOutRequest } from './dto/hand-out.request.js';
import { HandOutResponse } from './dto/hand-out.response.js';

/** Files that go out: as one PDF, or as an archive for inspection. */
@ApiTags('hand-outs')
@Controller()
export class HandOutController {
  constructor(
    private readonly queries: HandOutQueries,
    private readonly requestHandOut: RequestHandOut,
    private readonly fetchHandOut: FetchHandOut,
    private readonly store: ObjectStore,
  ) {}

  /** What was handed out of a file, the latest first. */
  @Get('files/:id/hand-outs')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.handOut)
  async ofFile(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<HandOutResponse[]> {
    return (await this.queries.ofFile(actor, id)).map((row) => HandOutResponse.from(row, actor.id));
  }

  /** Asks for a file to be handed out; the result is made by a job and kept for two days. */
  @Post('files/:id/hand-outs')
  @HttpCode(202)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'EXCHANGE.PURPOSE_MISSING',
    'EXCHANGE.NOTHING_TO_HAND_OUT',
    'EXCHANGE.HAND_OUT_TOO_LARGE',
    'EXCHANGE.HAND_OUT_NOT_FOUND',
  )
  @Requires(RECORDS_PERMISSIONS.handOut)
  async request(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: HandOutRequest,
    @IdempotencyKey() key?: string,
  ): Promise<HandOutResponse> {
    return this.get(actor, await this.requestHandOut.execute(actor, { ...body, fileId, id: key }));
  }

  /** A hand-out with its progress. */
  @Get('hand-outs/:id')
  @Refuses('EXCHANGE.HAND_OUT_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.handOut)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<HandOutResponse> {
    return HandOutResponse.from(await this.queries.get(actor, id), actor.id);
  }

  /** The result itself, for whoever asked for it; every time journalled. */
  @Get('hand-outs/:id/content')
  @AnswersContent('application/pdf', 'application/zip')
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
    const { objectHash, sizeBytes, kind, fileName } = await this.fetchHandOut.execute(actor, id);
    await sendContent(request, response, {
      hash: objectHash,
      sizeBytes,
      mediaType: kind === 'pdf' ? 'application/pdf' : 'application/zip',
      fileName,
      open: (range) => this.store.open(objectHash, range),
    });
  }
}
