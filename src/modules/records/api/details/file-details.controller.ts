import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { ChangeFields } from '../../application/details/change-fields.js';
import { ChangeFileTypeOfFile } from '../../application/details/change-file-type.js';
import { FileDetailsQueries } from '../../application/details/file-details.queries.js';
import { PreviewTypeChange } from '../../application/details/preview-type-change.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import {
  ChangeFieldsRequest,
  ChangeFileTypeOfFileRequest,
  ListedValuesRequest,
  TypeChangeRequest,
} from './file-details.request.js';
import {
  FileDetailsResponse,
  ListedValuesResponse,
  TypeChangePreviewResponse,
  TypeUseResponse,
} from './file-details.response.js';

/** Types of files and the values of their fields. */
@ApiTags('files')
@Controller('files')
export class FileDetailsController {
  constructor(
    private readonly queries: FileDetailsQueries,
    private readonly changeFields: ChangeFields,
    private readonly previewTypeChange: PreviewTypeChange,
    private readonly changeFileType: ChangeFileTypeOfFile,
  ) {}

  /** Number of files one may read per version of a type. */
  @Get('per-file-type')
  @Requires(RECORDS_PERMISSIONS.read)
  async perFileType(@CurrentActor() actor: UserActor): Promise<TypeUseResponse[]> {
    return (await this.queries.uses(actor)).map((use) => TypeUseResponse.from(use));
  }

  /** Values that lists of a type show, of those of the files one may read. */
  @Post('listed-values')
  @HttpCode(200)
  @Requires(RECORDS_PERMISSIONS.read)
  async listedValues(
    @CurrentActor() actor: UserActor,
    @Body() { type, fileIds }: ListedValuesRequest,
  ): Promise<ListedValuesResponse[]> {
    return (await this.queries.listed(actor, type, fileIds)).map((listed) => ListedValuesResponse.from(listed));
  }

  /** What a file says beyond its metadata: contacts, type and values, checklist, register tabs. */
  @Get(':id/details')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async details(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<FileDetailsResponse> {
    return FileDetailsResponse.from(await this.queries.get(actor, id));
  }

  /** Changes the values of a file's fields. */
  @Patch(':id/fields')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.FILE_HAS_NO_TYPE',
    'RECORDS.FIELDS_CHANGED_MEANWHILE',
    'FILE_TYPES.VALUES_INVALID',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async change(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() { revision, values }: ChangeFieldsRequest,
    @IdempotencyKey() key?: string,
  ): Promise<FileDetailsResponse> {
    await this.changeFields.execute(actor, { id: key, fileId, revision, values });
    return this.details(actor, fileId);
  }

  /** What another version of its type, or another type, would do to a file; writes nothing. */
  @Post(':id/file-type-preview')
  @HttpCode(200)
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FIELDS_CHANGED_MEANWHILE',
    'RECORDS.CONTACT_ROLE_FULL',
    'RECORDS.LEVEL_ABOVE_CLEARANCE',
    'RECORDS.FILE_TYPE_UNCHANGED',
    'FILE_TYPES.NOT_FOUND',
    'FILE_TYPES.TAKES_NO_FILES',
    'FILE_TYPES.ELSEWHERE',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async preview(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TypeChangeRequest,
  ): Promise<TypeChangePreviewResponse> {
    return TypeChangePreviewResponse.from(await this.previewTypeChange.execute(actor, id, body));
  }

  /** Gives a file another version of its type, another type, or its first one. */
  @Post(':id/file-type')
  @HttpCode(200)
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.FIELDS_CHANGED_MEANWHILE',
    'RECORDS.CONTACT_ROLE_FULL',
    'RECORDS.LEVEL_ABOVE_CLEARANCE',
    'RECORDS.FILE_TYPE_UNCHANGED',
    'FILE_TYPES.NOT_FOUND',
    'FILE_TYPES.TAKES_NO_FILES',
    'FILE_TYPES.ELSEWHERE',
    'FILE_TYPES.VALUES_INVALID',
  )
  @Requires(RECORDS_PERMISSIONS.file)
  async changeType(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: ChangeFileTypeOfFileRequest,
    @IdempotencyKey() key?: string,
  ): Promise<FileDetailsResponse> {
    await this.changeFileType.execute(actor, { ...body, id: key, fileId });
    return this.details(actor, fileId);
  }
}
