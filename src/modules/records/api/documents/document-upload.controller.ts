import { Controller, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, readFormUpload, Refuses, Repeatable, Requires } from '#platform/http';
import { AddDocumentVersion } from '../../application/documents/add-document-version.js';
import { AddUploadedDocument } from '../../application/documents/add-uploaded-document.js';
import { UploadWithoutFile } from '../../document-work-errors.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import {
  AddDocumentFields,
  AddDocumentRequest,
  AddVersionFields,
  AddVersionRequest,
} from '../dto/document-work.request.js';
import { AddedDocumentResponse, VersionOutcomeResponse } from '../dto/document-work.response.js';

const UPLOAD_REFUSALS = [
  'RECORDS.UPLOAD_WITHOUT_FILE',
  'RECORDS.UPLOAD_FORMAT_UNKNOWN',
  'RECORDS.UPLOAD_TOO_LARGE',
  'RECORDS.UPLOAD_INCOMPLETE',
  'STORAGE.FULL',
  'STORAGE.UNREACHABLE',
];

/** Documents and versions that people hand in. */
@ApiTags('documents')
@Controller()
export class DocumentUploadController {
  constructor(
    private readonly addDocument: AddUploadedDocument,
    private readonly addVersion: AddDocumentVersion,
  ) {}

  /** Adds a document to a file: multipart form, the fields before the one `file`. */
  @Post('files/:id/documents')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AddDocumentRequest })
  @Repeatable()
  @Refuses(
    ...UPLOAD_REFUSALS,
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.PROCEEDING_NOT_FOUND',
    'RECORDS.DOCUMENT_NOT_FOUND',
    'RECORDS.DOCUMENT_FROZEN',
    'RECORDS.ATTACHMENT_IMPOSSIBLE',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.MARKED_INVALID',
    'RECORDS.SUBJECT_INVALID',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async add(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Req() request: Request,
    @IdempotencyKey() key?: string,
  ): Promise<AddedDocumentResponse> {
    const upload = await readFormUpload(request, AddDocumentFields);
    if (!upload) throw new UploadWithoutFile();
    return AddedDocumentResponse.from(
      await this.addDocument.execute(actor, { ...upload.fields, fileId, id: key }, upload),
    );
  }

  /**
   * Hands a version in: multipart form, the fields before the one `file`. When somebody else was faster, the upload is
   * kept and waits for a decision.
   */
  @Post('documents/:id/versions')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: AddVersionRequest })
  @Repeatable()
  @Refuses(
    ...UPLOAD_REFUSALS,
    'RECORDS.DOCUMENT_NOT_FOUND',
    'RECORDS.DOCUMENT_CHECKED_OUT',
    'RECORDS.DOCUMENT_FROZEN',
    'RECORDS.VERSION_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.MARKED_INVALID',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async addNewVersion(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Req() request: Request,
    @IdempotencyKey() key?: string,
  ): Promise<VersionOutcomeResponse> {
    const upload = await readFormUpload(request, AddVersionFields);
    if (!upload) throw new UploadWithoutFile();
    return VersionOutcomeResponse.from(
      await this.addVersion.execute(actor, { ...upload.fields, documentId, id: key }, upload),
    );
  }
}
