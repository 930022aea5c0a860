import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { AnswersContent, CurrentActor, Refuses, Requires } from '#platform/http';
import { ChangeFileType } from '../application/change-file-type.js';
import { DiscardFileTypeDraft } from '../application/discard-file-type-draft.js';
import { ExportFileType } from '../application/export-file-type.js';
import { FileTypeQueries } from '../application/file-type.queries.js';
import { FileTypes } from '../application/file-types.js';
import { ReleaseFileType } from '../application/release-file-type.js';
import { FILE_TYPES_PERMISSIONS } from '../permissions.js';
import {
  ChangeFileTypeRequest,
  CheckValuesRequest,
  CompareFileTypesRequest,
  TypeRevisionQuery,
  TypeRevisionRequest,
} from './dto/file-type.request.js';
import {
  CheckedValuesResponse,
  FileTypeRevisionResponse,
  FileTypeVersionDetailResponse,
  TypeDifferenceResponse,
  TypeFaultResponse,
} from './dto/file-type.response.js';

/** Versions of file types: looking, changing, releasing, handing out. */
@ApiTags('file-types')
@Controller('file-types/versions')
export class FileTypeVersionController {
  constructor(
    private readonly queries: FileTypeQueries,
    private readonly fileTypes: FileTypes,
    private readonly changeFileType: ChangeFileType,
    private readonly releaseFileType: ReleaseFileType,
    private readonly discardDraft: DiscardFileTypeDraft,
    private readonly exportFileType: ExportFileType,
  ) {}

  /** One version with everything it says. */
  @Get(':id')
  @Refuses('FILE_TYPES.NOT_FOUND')
  @Requires(FILE_TYPES_PERMISSIONS.read)
  async get(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<FileTypeVersionDetailResponse> {
    return FileTypeVersionDetailResponse.from(await this.queries.version(actor, id));
  }

  /** What keeps a version from being released. */
  @Get(':id/faults')
  @Refuses('FILE_TYPES.NOT_FOUND')
  @Requires(FILE_TYPES_PERMISSIONS.read)
  async faults(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<TypeFaultResponse[]> {
    return (await this.queries.faults(actor, id)).map((fault) => TypeFaultResponse.from(fault));
  }

  /** What became of each part since another version. */
  @Get(':id/comparison')
  @Refuses('FILE_TYPES.NOT_FOUND')
  @Requires(FILE_TYPES_PERMISSIONS.read)
  async comparison(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: CompareFileTypesRequest,
  ): Promise<TypeDifferenceResponse[]> {
    return (await this.queries.compare(actor, query.with, id)).map((one) => TypeDifferenceResponse.from(one));
  }

  /** A version as a JSON file that can be imported elsewhere. */
  @Get(':id/export')
  @AnswersContent('application/json')
  @Refuses('FILE_TYPES.NOT_FOUND')
  @Requires(FILE_TYPES_PERMISSIONS.read)
  async export(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { content, fileName } = await this.exportFileType.execute(actor, id);
    response.attachment(fileName).type('application/json; charset=utf-8').send(content);
  }

  /** Looks at values of a file that is being filled in: what is wrong, and the subject they make; writes nothing. */
  @Post(':id/check-values')
  @HttpCode(200)
  @Refuses('FILE_TYPES.NOT_FOUND')
  @Requires(FILE_TYPES_PERMISSIONS.read)
  async checkValues(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { values, contacts }: CheckValuesRequest,
  ): Promise<CheckedValuesResponse> {
    const { content } = await this.queries.version(actor, id);
    return CheckedValuesResponse.from(this.fileTypes.look(content, values, namesIn(contacts)));
  }

  /** Changes a draft; what is still missing before its release is answered. */
  @Patch(':id')
  @Refuses('FILE_TYPES.NOT_FOUND', 'FILE_TYPES.INVALID', 'FILE_TYPES.CHANGED_MEANWHILE', 'FILE_TYPES.STATE_REFUSES')
  @Requires(FILE_TYPES_PERMISSIONS.manage)
  async change(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, content }: ChangeFileTypeRequest,
  ): Promise<FileTypeRevisionResponse> {
    const after = await this.changeFileType.execute(actor, id, revision, content);
    return { revision: after, faults: await this.faults(actor, id) };
  }

  /** Releases a draft: new files are opened with it, files that are there keep their version. */
  @Post(':id/release')
  @HttpCode(200)
  @Refuses('FILE_TYPES.NOT_FOUND', 'FILE_TYPES.NOT_READY', 'FILE_TYPES.CHANGED_MEANWHILE', 'FILE_TYPES.STATE_REFUSES')
  @Requires(FILE_TYPES_PERMISSIONS.manage)
  async release(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: TypeRevisionRequest,
  ): Promise<FileTypeVersionDetailResponse> {
    await this.releaseFileType.execute(actor, id, revision);
    return this.get(actor, id);
  }

  /** Throws a draft away. */
  @Delete(':id')
  @HttpCode(204)
  @Refuses('FILE_TYPES.NOT_FOUND', 'FILE_TYPES.CHANGED_MEANWHILE', 'FILE_TYPES.STATE_REFUSES')
  @Requires(FILE_TYPES_PERMISSIONS.manage)
  async discard(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { revision }: TypeRevisionQuery,
  ): Promise<void> {
    await this.discardDraft.execute(actor, id, revision);
  }
}

/** Lists of names; anything else is nobody. */
function namesIn(contacts: Readonly<Record<string, unknown>> = {}): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(contacts).map(([role, names]) => [
      role,
      Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [],
    ]),
  );
}
