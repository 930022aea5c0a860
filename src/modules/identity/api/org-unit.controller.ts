import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { ChangeOrgUnit } from '../application/change-org-unit.js';
import { CloseOrgUnit } from '../application/close-org-unit.js';
import { CreateOrgUnit } from '../application/create-org-unit.js';
import { OrgUnits } from '../application/org-units.js';
import { IDENTITY_PERMISSIONS } from '../permissions.js';
import { VersionRequest } from './dto/account.request.js';
import { ChangeOrgUnitRequest, CreateOrgUnitRequest, OrgUnitListRequest } from './dto/org-unit.request.js';
import { OrgUnitResponse } from './dto/org-unit.response.js';

/** The city's chart (Organisationsplan). */
@ApiTags('organisation')
@Controller('org-units')
export class OrgUnitController {
  constructor(
    private readonly units: OrgUnits,
    private readonly createOrgUnit: CreateOrgUnit,
    private readonly changeOrgUnit: ChangeOrgUnit,
    private readonly closeOrgUnit: CloseOrgUnit,
  ) {}

  /** Units, sorted by number. */
  @Get()
  @Requires(IDENTITY_PERMISSIONS.readOrganisation)
  async list(@Query() query: OrgUnitListRequest): Promise<OrgUnitResponse[]> {
    const units = query.state === 'all' ? await this.units.all() : await this.units.open();
    return units.map((unit) => OrgUnitResponse.from(unit));
  }

  /** Creates a unit. */
  @Post()
  @Repeatable()
  @Refuses('IDENTITY.UNIT_INVALID', 'IDENTITY.UNIT_NUMBER_TAKEN', 'IDENTITY.UNIT_UNKNOWN', 'IDENTITY.UNIT_CLOSED')
  @Requires(IDENTITY_PERMISSIONS.manageUsers)
  async create(
    @CurrentActor() actor: UserActor,
    @Body() body: CreateOrgUnitRequest,
    @IdempotencyKey() key?: string,
  ): Promise<OrgUnitResponse> {
    return OrgUnitResponse.from(await this.createOrgUnit.execute(actor, { ...body, id: key }));
  }

  /** Renames or moves a unit, or changes its address or keywords; its number stays. */
  @Patch(':id')
  @Refuses(
    'IDENTITY.UNIT_UNKNOWN',
    'IDENTITY.UNIT_CLOSED',
    'IDENTITY.UNIT_INVALID',
    'IDENTITY.UNIT_BELOW_ITSELF',
    'IDENTITY.CHANGED_MEANWHILE',
  )
  @Requires(IDENTITY_PERMISSIONS.manageUsers)
  async change(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeOrgUnitRequest,
  ): Promise<OrgUnitResponse> {
    return OrgUnitResponse.from(await this.changeOrgUnit.execute(actor, { ...body, id }));
  }

  /** Ends the validity of a unit on which nothing hangs any more. */
  @Post(':id/close')
  @Refuses('IDENTITY.UNIT_UNKNOWN', 'IDENTITY.UNIT_IN_USE', 'IDENTITY.CHANGED_MEANWHILE')
  @HttpCode(200)
  @Requires(IDENTITY_PERMISSIONS.manageUsers)
  async close(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionRequest,
  ): Promise<OrgUnitResponse> {
    return OrgUnitResponse.from(await this.closeOrgUnit.execute(actor, { ...body, id }));
  }
}
