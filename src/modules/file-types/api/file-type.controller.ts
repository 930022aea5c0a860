import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { BeginFileType } from '../application/begin-file-type.js';
import { FileTypeQueries } from '../application/file-type.queries.js';
import { FileTypes } from '../application/file-types.js';
import { ImportFileType } from '../application/import-file-type.js';
import { RetireFileType } from '../application/retire-file-type.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import {
  DraftFileTypeRequest,
  ImportFileTypeRequest,
  OfferedFileTypesRequest,
  RetireFileTypeRequest,
} from './dto/file-type.request.js';
import {
  FileTypeImportResponse,
  FileTypeResponse,
  FileTypeVersionDetailResponse,
  TypeFaultResponse,
} from './dto/file-type.response.js';
import { readTypeUpload } from './type-upload.js';

/** File types (Fallaktenarten) as a whole. */
@ApiTags('file-types')
@Controller('file-types')
export class FileTypeController {
  constructor(
    private readonly queries: FileTypeQueries,
    private readonly fileTypes: FileTypes,
    private readonly beginFileType: BeginFileType,
    private readonly importFileType: ImportFileType,
    private readonly retireFileType: RetireFileType,
  ) {}

  /** All types by title, with their versions; drafts only for those who design types. */
  @Get()
  @Requires(FILE_TYPES_PERMISSIONS.read)
  async list(@CurrentActor() actor: UserActor): Promise<FileTypeResponse[]> {
    return (await this.queries.list(actor)).map((row) => FileTypeResponse.from(row));
  }

  /** Versions new files can be opened with at a place; what is not said of the place narrows nothing. */
  @Get('offered')
  @Requires(FILE_TYPES_PERMISSIONS.read)
  async offered(@Query() { planUnit, unit }: OfferedFileTypesRequest): Promise<FileTypeVersionDetailResponse[]> {
    const place = {
      ...(planUnit === undefined ? {} : { planUnitId: planUnit }),
      ...(unit === undefined ? {} : { leadUnitId: unit }),
    };
    return (await this.fileTypes.offered(place)).map((version) => FileTypeVersionDetailResponse.from(version));
  }

  /** Begins a new type, or the next version of one, as a draft. */
  @Post()
  @Repeatable()
  @Refuses('FILE_TYPES.KEY_TAKEN', 'FILE_TYPES.NOT_FOUND', 'FILE_TYPES.DRAFT_EXISTS', 'FILE_TYPES.INVALID')
  @Requires(FILE_TYPES_PERMISSIONS.manage)
  async draft(
    @CurrentActor() actor: UserActor,
    @Body() body: DraftFileTypeRequest,
    @IdempotencyKey() key?: string,
  ): Promise<FileTypeVersionDetailResponse> {
    const id = await this.beginFileType.execute(actor, { ...body, id: key });
    return FileTypeVersionDetailResponse.from(await this.queries.version(actor, id));
  }

  /** Makes a draft from a file, or only looks at it (`dryRun`); every fault with its place. */
  @Post('import')
  @HttpCode(200)
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportFileTypeRequest })
  @Repeatable()
  @Refuses('FILE_TYPES.FILE_MISSING', 'FILE_TYPES.DRAFT_EXISTS')
  @Requires(FILE_TYPES_PERMISSIONS.manage)
  async import(
    @CurrentActor() actor: UserActor,
    @Req() request: Request,
    @IdempotencyKey() key?: string,
  ): Promise<FileTypeImportResponse> {
    const report = await this.importFileType.execute(actor, { ...(await readTypeUpload(request)), id: key });
    return { ...report, faults: report.faults.map((fault) => TypeFaultResponse.from(fault)) };
  }

  /** Retires a type, so that it takes no new files, or lets it take files again. */
  @Post(':id/retirement')
  @HttpCode(204)
  @Refuses('FILE_TYPES.NOT_FOUND', 'FILE_TYPES.CHANGED_MEANWHILE')
  @Requires(FILE_TYPES_PERMISSIONS.manage)
  async retire(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, isRetired }: RetireFileTypeRequest,
  ): Promise<void> {
    await this.retireFileType.execute(actor, id, revision, isRetired);
  }
}
