import { Controller, Get, Param, ParseUUIDPipe, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { UserDirectory } from '#modules/identity';
import { IntegrityChecks } from '#modules/integrity';
import { ObjectStore } from '#modules/storage';
import { AnswersContent, CurrentActor, Refuses, Requires, sendContent } from '#platform/http';
import { JournalReader } from '#platform/journal';
import { DocumentQueries } from '../application/document.queries.js';
import { RECORDS_PERMISSIONS } from '../permissions.js';
import { DocumentDetailResponse } from './dto/document.response.js';

const HISTORY_LIMIT = 200;

/** Documents and their stored files. */
@ApiTags('documents')
@Controller('documents')
export class DocumentController {
  constructor(
    private readonly queries: DocumentQueries,
    private readonly journal: JournalReader,
    private readonly users: UserDirectory,
    private readonly store: ObjectStore,
    private readonly checks: IntegrityChecks,
  ) {}

  /** A document with its metadata, versions and history. */
  @Get(':id')
  @Refuses('RECORDS.DOCUMENT_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<DocumentDetailResponse> {
    const row = await this.queries.get(actor, id);
    const [formats, lastCheck, history] = await Promise.all([
      this.queries.formats(id),
      this.checks.lastFinished(),
      this.journal.list({ reader: actor, objectType: 'document', objectId: id }, HISTORY_LIMIT),
    ]);
    const authors = formats.map((format) => format.versionCreatedBy).filter((author) => author !== null);
    return DocumentDetailResponse.detail(row, formats, await this.users.displayNames(authors), history, lastCheck);
  }

  /** The bytes of one stored file, with range requests. */
  @Get(':id/formats/:formatId/content')
  @AnswersContent('application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'application/octet-stream')
  @Refuses('RECORDS.DOCUMENT_NOT_FOUND', 'STORAGE.OBJECT_NOT_FOUND', 'STORAGE.UNREACHABLE')
  @Requires(RECORDS_PERMISSIONS.read)
  async content(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('formatId', ParseUUIDPipe) formatId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const format = await this.queries.getFormat(actor, id, formatId);
    await sendContent(request, response, {
      hash: format.objectHash,
      sizeBytes: format.sizeBytes,
      mediaType: format.mediaType,
      fileName: format.fileName,
      open: (range) => this.store.open(format.objectHash, range),
    });
  }
}
