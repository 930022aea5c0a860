import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { UserDirectory } from '#modules/identity';
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
import { DecideHeldUpload } from '../../application/documents/decide-held-upload.js';
import { DocumentWorkQueries } from '../../application/documents/document-work.queries.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { DecideHeldUploadRequest } from '../dto/document-work.request.js';
import {
  HeldUploadDetailResponse,
  HeldUploadResponse,
  TextComparisonResponse,
  VersionFactsResponse,
} from '../dto/document-work.response.js';

/** Uploads that met a newer version: both sides, and what becomes of them. */
@ApiTags('documents')
@Controller('documents/:id/held-uploads/:uploadId')
export class HeldUploadController {
  constructor(
    private readonly queries: DocumentWorkQueries,
    private readonly decideHeldUpload: DecideHeldUpload,
    private readonly users: UserDirectory,
    private readonly store: ObjectStore,
  ) {}

  /** An upload beside the latest version. */
  @Get()
  @Refuses('RECORDS.DOCUMENT_NOT_FOUND', 'RECORDS.HELD_UPLOAD_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async get(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('uploadId', ParseUUIDPipe) uploadId: string,
  ): Promise<HeldUploadDetailResponse> {
    const { upload, latest, ...text } = await this.queries.heldUpload(actor, id, uploadId);
    const names = await this.users.displayNames(latest.createdBy === null ? [] : [latest.createdBy]);
    return {
      upload: HeldUploadResponse.from(upload),
      latest: VersionFactsResponse.from(latest, names),
      text: TextComparisonResponse.from(text),
    };
  }

  /** The bytes that were handed in. */
  @Get('content')
  @AnswersContent('application/octet-stream')
  @Refuses(
    'RECORDS.DOCUMENT_NOT_FOUND',
    'RECORDS.HELD_UPLOAD_NOT_FOUND',
    'STORAGE.OBJECT_NOT_FOUND',
    'STORAGE.UNREACHABLE',
  )
  @Requires(RECORDS_PERMISSIONS.read)
  async content(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('uploadId', ParseUUIDPipe) uploadId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { format } = (await this.queries.heldUpload(actor, id, uploadId)).upload;
    await sendContent(request, response, {
      hash: format.objectHash,
      sizeBytes: format.sizeBytes,
      mediaType: format.mediaType,
      fileName: format.fileName,
      open: (range) => this.store.open(format.objectHash, range),
    });
  }

  /** Decides what becomes of an upload: newer version, document of its own, or nothing. */
  @Post('decision')
  @HttpCode(200)
  @Repeatable()
  @Refuses(
    'RECORDS.DOCUMENT_NOT_FOUND',
    'RECORDS.HELD_UPLOAD_NOT_FOUND',
    'RECORDS.HELD_UPLOAD_DECIDED',
    'RECORDS.NOT_YOUR_UPLOAD',
    'RECORDS.DOCUMENT_CHANGED_MEANWHILE',
    'RECORDS.DOCUMENT_CHECKED_OUT',
    'RECORDS.DOCUMENT_FROZEN',
    'RECORDS.VERSION_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.MARKED_INVALID',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async decide(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Param('uploadId', ParseUUIDPipe) uploadId: string,
    @Body() body: DecideHeldUploadRequest,
    @IdempotencyKey() key?: string,
  ): Promise<HeldUploadDetailResponse> {
    await this.decideHeldUpload.execute(actor, { ...body, documentId, uploadId, id: key });
    return this.get(actor, documentId, uploadId);
  }
}
