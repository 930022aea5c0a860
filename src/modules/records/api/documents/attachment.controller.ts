import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { AttachDocument } from '../../application/attachments/attach-document.js';
import { OrderAttachments } from '../../application/attachments/order-attachments.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { AttachDocumentRequest, DetachDocumentRequest, OrderAttachmentsRequest } from '../dto/attachment.request.js';

const UNCHANGEABLE = [
  'RECORDS.DOCUMENT_NOT_FOUND',
  'RECORDS.FILE_NOT_OPEN',
  'RECORDS.FILE_IS_DRAFT',
  'RECORDS.MARKED_INVALID',
  'RECORDS.DOCUMENT_FROZEN',
];

/** Attachments (Anlagen) of documents. */
@ApiTags('documents')
@Controller('documents/:id')
export class AttachmentController {
  constructor(
    private readonly attachDocument: AttachDocument,
    private readonly orderAttachments: OrderAttachments,
  ) {}

  /** Makes the document an attachment of another one of its file. */
  @Post('attachment')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...UNCHANGEABLE, 'RECORDS.DOCUMENT_CHANGED_MEANWHILE', 'RECORDS.ATTACHMENT_IMPOSSIBLE')
  @Requires(RECORDS_PERMISSIONS.file)
  async attach(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Body() body: AttachDocumentRequest,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    await this.attachDocument.attach(actor, { ...body, documentId, id: key });
  }

  /** Makes an attachment a document of its own again. */
  @Post('detachment')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...UNCHANGEABLE, 'RECORDS.DOCUMENT_CHANGED_MEANWHILE', 'RECORDS.NOT_ATTACHED')
  @Requires(RECORDS_PERMISSIONS.file)
  async detach(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Body() { version }: DetachDocumentRequest,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    await this.attachDocument.detach(actor, { documentId, version, id: key });
  }

  /** Puts the attachments of the document in order. */
  @Put('attachments/order')
  @HttpCode(204)
  @Refuses(...UNCHANGEABLE, 'RECORDS.ATTACHMENTS_CHANGED_MEANWHILE')
  @Requires(RECORDS_PERMISSIONS.file)
  async order(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) documentId: string,
    @Body() { order }: OrderAttachmentsRequest,
  ): Promise<void> {
    await this.orderAttachments.execute(actor, { documentId, order });
  }
}
