import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { RECORDS_PERMISSIONS } from '#modules/records';
import { AnswersContent, CurrentActor, Refuses, Requires } from '#platform/http';
import { ExportFileList } from '../application/export-file-list.js';
import { ExportListRequest } from './dto/bulk-run.request.js';
import { selectionOf } from './selection-of.js';

/** Lists of files as a file. */
@ApiTags('bulk-runs')
@Controller('file-lists')
export class FileListController {
  constructor(private readonly exportList: ExportFileList) {}

  /** The chosen files as CSV or XLSX, as far as the user may see them; journalled. */
  @Post('export')
  @HttpCode(200)
  @AnswersContent('text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @Refuses('BULK_ACTIONS.NOTHING_SELECTED', 'BULK_ACTIONS.TOO_MANY_SELECTED')
  @Requires(RECORDS_PERMISSIONS.read)
  async export(
    @CurrentActor() actor: UserActor,
    @Body() { selection, format }: ExportListRequest,
    @Res() response: Response,
  ): Promise<void> {
    const { content, mediaType, fileName } = await this.exportList.execute(actor, selectionOf(selection), format);
    response.attachment(fileName).type(mediaType).send(content);
  }
}
