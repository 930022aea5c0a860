import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { RecordFileQueries } from '../../application/record-file.queries.js';
import { ChangeSubFiles } from '../../application/sub-files/change-sub-files.js';
import { OpenVolume } from '../../application/sub-files/open-volume.js';
import { PlaceProceeding } from '../../application/sub-files/place-proceeding.js';
import { SubFileQueries } from '../../application/sub-files/sub-file.queries.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { ClosingObstacleResponse, MadeResponse } from '../dto/life-cycle.response.js';
import {
  OpenSubFileRequest,
  OpenVolumeRequest,
  PlaceProceedingRequest,
  RenameSubFileRequest,
  ReopenSubFileRequest,
  SubFileStepRequest,
} from './sub-file.request.js';
import { FilePartsResponse } from './sub-file.response.js';

const UNCHANGEABLE = [
  'RECORDS.FILE_NOT_FOUND',
  'RECORDS.SUB_FILE_NOT_FOUND',
  'RECORDS.FILE_NOT_OPEN',
  'RECORDS.FILE_IS_DRAFT',
  'RECORDS.SUB_FILE_CHANGED_MEANWHILE',
];

/** Sub-files (Teilakten) and volumes (Bände) of a file. */
@ApiTags('files')
@Controller('files/:id')
export class SubFileController {
  constructor(
    private readonly files: RecordFileQueries,
    private readonly queries: SubFileQueries,
    private readonly subFiles: ChangeSubFiles,
    private readonly placeProceeding: PlaceProceeding,
    private readonly openVolume: OpenVolume,
  ) {}

  /** The sub-files and volumes of a file. */
  @Get('parts')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async parts(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
  ): Promise<FilePartsResponse> {
    await this.files.get(actor, fileId);
    return FilePartsResponse.from(await this.queries.ofFile(fileId), await this.queries.volumesOf(fileId));
  }

  /** Opens a sub-file. */
  @Post('sub-files')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.MARKED_INVALID',
    'RECORDS.SUBJECT_INVALID',
  )
  @Requires(RECORDS_PERMISSIONS.openFile)
  async open(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() { subject }: OpenSubFileRequest,
    @IdempotencyKey() id?: string,
  ): Promise<MadeResponse> {
    return { id: await this.subFiles.open(actor, { fileId, subject, id }) };
  }

  /** Gives a sub-file another subject. */
  @Patch('sub-files/:subFileId')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...UNCHANGEABLE, 'RECORDS.SUBJECT_INVALID')
  @Requires(RECORDS_PERMISSIONS.work)
  async rename(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('subFileId', ParseUUIDPipe) subFileId: string,
    @Body() body: RenameSubFileRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.subFiles.rename(actor, { ...body, fileId, subFileId, id });
  }

  /** What is still to be done before a sub-file can be closed. */
  @Get('sub-files/:subFileId/obstacles')
  @Refuses('RECORDS.FILE_NOT_FOUND', 'RECORDS.SUB_FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.read)
  async obstacles(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('subFileId', ParseUUIDPipe) subFileId: string,
  ): Promise<ClosingObstacleResponse[]> {
    await this.files.get(actor, fileId);
    const obstacles = await this.queries.obstaclesOf(actor, fileId, subFileId);
    return obstacles.map((obstacle) => ClosingObstacleResponse.from(obstacle));
  }

  /** Closes a sub-file: it takes nothing new. */
  @Post('sub-files/:subFileId/close')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...UNCHANGEABLE, 'RECORDS.CLOSING_OBSTRUCTED')
  @Requires(RECORDS_PERMISSIONS.work)
  async close(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('subFileId', ParseUUIDPipe) subFileId: string,
    @Body() { version }: SubFileStepRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.subFiles.close(actor, { fileId, subFileId, version, id });
  }

  /** Opens a closed sub-file again. */
  @Post('sub-files/:subFileId/reopen')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...UNCHANGEABLE, 'RECORDS.NOT_CLOSED', 'RECORDS.STEP_REASON_MISSING')
  @Requires(RECORDS_PERMISSIONS.work)
  async reopen(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('subFileId', ParseUUIDPipe) subFileId: string,
    @Body() body: ReopenSubFileRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.subFiles.reopen(actor, { ...body, fileId, subFileId, id });
  }

  /** Takes out a sub-file in which nothing lies. */
  @Post('sub-files/:subFileId/remove')
  @HttpCode(204)
  @Repeatable()
  @Refuses(...UNCHANGEABLE, 'RECORDS.SUB_FILE_NOT_EMPTY', 'RECORDS.STEP_REASON_MISSING')
  @Requires(RECORDS_PERMISSIONS.work)
  async remove(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('subFileId', ParseUUIDPipe) subFileId: string,
    @Body() body: ReopenSubFileRequest,
    @IdempotencyKey() id?: string,
  ): Promise<void> {
    await this.subFiles.remove(actor, { ...body, fileId, subFileId, id });
  }

  /** Puts a proceeding into a sub-file of its file, directly into the file, or into another proceeding as its part. */
  @Put('proceedings/:proceedingId/place')
  @HttpCode(204)
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.OBJECT_NOT_IN_FILE',
    'RECORDS.SUB_FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.MARKED_INVALID',
    'RECORDS.PROCEEDING_NOT_DIVISIBLE',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async place(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('proceedingId', ParseUUIDPipe) proceedingId: string,
    @Body() { subFileId, partOf }: PlaceProceedingRequest,
  ): Promise<void> {
    await this.placeProceeding.execute(actor, {
      ...{ fileId, proceedingId },
      ...{ subFileId: subFileId ?? null, partOf: partOf ?? null },
    });
  }

  /** Closes the open volume and opens the next; the first one takes all that lies there. */
  @Post('volumes')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.SUB_FILE_NOT_FOUND',
    'RECORDS.FILE_NOT_OPEN',
    'RECORDS.FILE_IS_DRAFT',
    'RECORDS.MARKED_INVALID',
    'RECORDS.VOLUMES_CHANGED_MEANWHILE',
  )
  @Requires(RECORDS_PERMISSIONS.work)
  async nextVolume(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() { subFileId, after }: OpenVolumeRequest,
    @IdempotencyKey() id?: string,
  ): Promise<MadeResponse> {
    return { id: await this.openVolume.execute(actor, { fileId, subFileId: subFileId ?? null, after, id }) };
  }
}
