import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { OrgUnits } from '#modules/identity';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { FileAccessPage } from '../../application/access/file-access-page.js';
import { GiveGrant } from '../../application/access/give-grant.js';
import { SetConfidentiality } from '../../application/access/set-confidentiality.js';
import { WallFile } from '../../application/access/wall-file.js';
import { RECORDS_PERMISSIONS } from '../../permissions.js';
import { AccessWords } from './access-words.js';
import { ConfidentialityRequest, GrantRequest, ObjectInFileRequest, WallFileRequest } from './dto/access.request.js';
import { AccessStepResponse, FileAccessResponse, PersonAndFileResponse } from './dto/access.response.js';

/** Access to one file: its level, walls and grants; who may see it and why. */
@ApiTags('access')
@Controller('files/:id')
export class FileAccessController {
  constructor(
    private readonly page: FileAccessPage,
    private readonly words: AccessWords,
    private readonly setLevel: SetConfidentiality,
    private readonly giveGrant: GiveGrant,
    private readonly wallFile: WallFile,
    private readonly orgUnits: OrgUnits,
  ) {}

  /** How access to the file is settled. */
  @Get('access')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.seeAccess)
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<FileAccessResponse> {
    const { rule, grants, endedGrants, ...shown } = await this.page.settled(actor, id);
    const unit = await this.orgUnits.findById(rule.file.leadUnitId);
    return {
      fileId: id,
      reference: rule.file.reference,
      level: rule.file.confidentiality,
      ownLevel: rule.file.ownConfidentiality,
      clearedFor: [...actor.levels],
      walls: rule.walls.map((wall) => ({ id: wall.id, name: wall.name })),
      wallsToChoose: shown.wallsToChoose.map((wall) => ({ id: wall.id, name: wall.name })),
      leadUnit: unit ? { id: unit.id, number: unit.number, name: unit.name } : null,
      grants: await this.words.grants(grants),
      endedGrants: await this.words.grants(endedGrants),
      mayRaise: shown.mayRaise,
      mayManage: shown.mayManage,
    };
  }

  /** Everybody who may read the file, or the object in it, at this moment, and why. */
  @Get('access/persons')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.seeAccess)
  async persons(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Query() object: ObjectInFileRequest,
  ): Promise<PersonAndFileResponse[]> {
    const { rule, persons } = await this.page.persons(actor, { ...object, fileId });
    return this.words.persons(persons, rule);
  }

  /** Why one person may, or may not, see the file or the object in it. */
  @Get('access/persons/:userId')
  @Refuses('RECORDS.FILE_NOT_FOUND')
  @Requires(RECORDS_PERMISSIONS.seeAccess)
  async person(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Query() object: ObjectInFileRequest,
  ): Promise<PersonAndFileResponse> {
    const { rule, person } = await this.page.person(actor, { ...object, fileId }, userId);
    const [answer] = await this.words.persons([person], rule);
    return answer as PersonAndFileResponse;
  }

  /** Sets the level of the file, or of a proceeding or document in it. */
  @Put('confidentiality')
  @HttpCode(204)
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.LEVEL_BELOW_PARENT',
    'RECORDS.LEVEL_CHANGED_MEANWHILE',
    'RECORDS.LEVEL_ABOVE_CLEARANCE',
    'RECORDS.ACCESS_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.openFile)
  async confidentiality(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: ConfidentialityRequest,
  ): Promise<void> {
    await this.setLevel.execute(actor, { ...body, fileId });
  }

  /** Gives a person or an office a right on the file until a day. */
  @Post('grants')
  @Repeatable()
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.GRANT_INVALID',
    'RECORDS.GRANT_TO_ONESELF',
    'RECORDS.GRANT_WITHOUT_EFFECT',
    'RECORDS.ACCESS_REASON_MISSING',
    'IDENTITY.UNIT_UNKNOWN',
    'IDENTITY.UNIT_CLOSED',
  )
  @Requires(RECORDS_PERMISSIONS.manageAccess)
  async grant(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: GrantRequest,
    @IdempotencyKey() key?: string,
  ): Promise<AccessStepResponse> {
    return { id: await this.giveGrant.execute(actor, { ...body, fileId, id: key }) };
  }

  /** Puts the file behind a wall, at once. */
  @Post('walls')
  @HttpCode(204)
  @Refuses(
    'RECORDS.FILE_NOT_FOUND',
    'RECORDS.WALL_NOT_FOUND',
    'RECORDS.GRANT_WITHOUT_EFFECT',
    'RECORDS.ACCESS_REASON_MISSING',
  )
  @Requires(RECORDS_PERMISSIONS.manageAccess)
  async wall(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: WallFileRequest,
  ): Promise<void> {
    await this.wallFile.put(actor, { ...body, fileId });
  }

  /** Asks for the file to come out from behind a wall; data protection decides. */
  @Post('wall-releases')
  @Repeatable()
  @Refuses('RECORDS.FILE_NOT_FOUND', 'RECORDS.WALL_NOT_FOUND', 'RECORDS.ACCESS_REASON_MISSING')
  @Requires(RECORDS_PERMISSIONS.manageAccess)
  async release(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) fileId: string,
    @Body() body: WallFileRequest,
    @IdempotencyKey() key?: string,
  ): Promise<AccessStepResponse> {
    return { id: await this.wallFile.proposeRelease(actor, { ...body, fileId, id: key }) };
  }
}
