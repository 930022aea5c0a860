import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { FileUnderTab } from '../../application/details/file-under-tab.js';
import { MarkChecklistItem } from '../../application/details/mark-checklist-item.js';
import { RemoveContact } from '../../application/details/remove-contact.js';
import { WriteContact } from '../../application/details/write-contact.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import {
  AddContactRequest,
  ChangeContactRequest,
  ContactRequest,
  ContactVersionQuery,
  FileUnderTabRequest,
  MarkChecklistRequest,
} from './contact.request.js';
import { WrittenContactResponse } from './file-details.response.js';

/** Who has to do with files, what is in them, and where it stands. */
@ApiTags('files')
@Controller('files/:id')
export class FileContactController {
  constructor(
    private readonly writeContact: WriteContact,
    private readonly removeContact: RemoveContact,
    private readonly markItem: MarkChecklistItem,
    private readonly fileUnderTab: FileUnderTab,
  ) {}

  /** Adds somebody to a file. */
  @Post('contacts')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.CONTACT_INVALID',
    'RECORDS.CONTACT_ROLE_FULL',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async add(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: AddContactRequest,
    @IdempotencyKey() key?: string,
  ): Promise<WrittenContactResponse> {
    const contact = ContactRequest.toContact(body.contact);
    return { id: await this.writeContact.execute(actor, { id: key, fileId, contact }) };
  }

  /** Says something else of somebody in a file. */
  @Patch('contacts/:contactId')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.CONTACT_NOT_FOUND',
    'RECORDS.CONTACT_INVALID',
    'RECORDS.CONTACT_ROLE_FULL',
    'RECORDS.CONTACT_CHANGED_MEANWHILE',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async change(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('contactId', ParseUUIDPipe) contactId: string,
    @Body() body: ChangeContactRequest,
    @IdempotencyKey() key?: string,
  ): Promise<WrittenContactResponse> {
    const contact = ContactRequest.toContact(body.contact);
    const changes = { contactId, version: body.version };
    return { id: await this.writeContact.execute(actor, { id: key, fileId, contact, changes }) };
  }

  /** Takes somebody out of a file. */
  @Delete('contacts/:contactId')
  @HttpCode(204)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.CONTACT_NOT_FOUND',
    'RECORDS.CONTACT_CHANGED_MEANWHILE',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async remove(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('contactId', ParseUUIDPipe) contactId: string,
    @Query() { version }: ContactVersionQuery,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    await this.removeContact.execute(actor, { id: key, fileId, contactId, version });
  }

  /** Assigns a document to a line of the checklist, says why the line is not needed, or takes either back. */
  @Post('checklist-marks')
  @HttpCode(204)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.FILE_HAS_NO_TYPE',
    'RECORDS.CHECKLIST_ITEM_UNKNOWN',
    'RECORDS.DOCUMENT_NOT_FOUND',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async mark(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: MarkChecklistRequest,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    await this.markItem.execute(actor, {
      id: key,
      fileId,
      itemKey: body.itemKey,
      contactId: body.contactId ?? null,
      documentId: body.documentId ?? null,
      waivedReason: body.waivedReason ?? '',
    });
  }

  /** Files a proceeding or a document under a register tab, or takes it out. */
  @Post('register-places')
  @HttpCode(204)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.FILE_HAS_NO_TYPE',
    'RECORDS.REGISTER_TAB_UNKNOWN',
    'RECORDS.DOCUMENT_NOT_FOUND',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async place(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() { objectId, tabKey }: FileUnderTabRequest,
    @IdempotencyKey() key?: string,
  ): Promise<void> {
    await this.fileUnderTab.execute(actor, { id: key, fileId, objectId, tabKey: tabKey ?? null });
  }
}
