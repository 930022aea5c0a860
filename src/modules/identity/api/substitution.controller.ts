import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { EndSubstitution } from '../application/end-substitution.js';
import { OrgUnits } from '../application/org-units.js';
import { SetSubstitution } from '../application/set-substitution.js';
import { SubstitutionQueries } from '../application/substitution.queries.js';
import { UserDirectory } from '../application/user-directory.js';
import type { OrgUnit } from '../domain/org-unit.js';
import { IDENTITY_PERMISSIONS } from '../permissions.js';
import { FindStaffRequest, SetSubstitutionRequest } from './dto/substitution.request.js';
import { StaffResponse, SubstitutionResponse, SubstitutionSetResponse } from './dto/substitution.response.js';

/** Deputies: who acts for whom, and the names to choose from. */
@ApiTags('substitutions')
@Controller()
export class SubstitutionController {
  constructor(
    private readonly queries: SubstitutionQueries,
    private readonly set: SetSubstitution,
    private readonly end: EndSubstitution,
    private readonly directory: UserDirectory,
    private readonly units: OrgUnits,
  ) {}

  /** Substitutions that are not over: one's own, those for others, and those of staff one leads. */
  @Get('substitutions')
  @Requires(IDENTITY_PERMISSIONS.ownAccount)
  async list(@CurrentActor() actor: UserActor): Promise<SubstitutionResponse[]> {
    const [rows, units] = await Promise.all([this.queries.ofInterest(actor), this.unitsById()]);
    return rows.map((row) => SubstitutionResponse.from(row, units));
  }

  /** All substitutions that are not over, for whoever watches over access. */
  @Get('substitutions/all')
  @Requires(IDENTITY_PERMISSIONS.watchSubstitutions)
  async all(): Promise<SubstitutionResponse[]> {
    const [rows, units] = await Promise.all([this.queries.all(), this.unitsById()]);
    return rows.map((row) => SubstitutionResponse.from(row, units));
  }

  /** Names a deputy. */
  @Post('substitutions')
  @Repeatable()
  @Refuses('IDENTITY.SUBSTITUTION_INVALID', 'IDENTITY.SUBSTITUTION_FOR_ONESELF', 'IDENTITY.USER_UNKNOWN')
  @Requires(IDENTITY_PERMISSIONS.ownAccount)
  async name(
    @CurrentActor() actor: UserActor,
    @Body() body: SetSubstitutionRequest,
    @IdempotencyKey() key?: string,
  ): Promise<SubstitutionSetResponse> {
    const { role = null, unitId = null, ...rest } = body;
    return { id: await this.set.execute(actor, { ...rest, role, unitId, id: key }) };
  }

  /** Ends a substitution before its last day. */
  @Delete('substitutions/:id')
  @HttpCode(204)
  @Refuses('IDENTITY.SUBSTITUTION_UNKNOWN')
  @Requires(IDENTITY_PERMISSIONS.ownAccount)
  async remove(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.end.execute(actor, { id });
  }

  /** Members of staff who may sign in, by part of their name. */
  @Get('staff')
  @Requires(IDENTITY_PERMISSIONS.readOrganisation)
  async staff(@Query() { q }: FindStaffRequest): Promise<StaffResponse[]> {
    const [rows, units] = await Promise.all([this.directory.findStaff(q ?? ''), this.unitsById()]);
    return rows.map((row) => StaffResponse.fromRow(row, units));
  }

  private async unitsById(): Promise<ReadonlyMap<string, OrgUnit>> {
    return new Map((await this.units.all()).map((unit) => [unit.id, unit]));
  }
}
