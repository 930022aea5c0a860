import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { AccountQueries } from '../application/account.queries.js';
import { AccountSteps } from '../application/account-steps.js';
import { OrgUnits } from '../application/org-units.js';
import { IDENTITY_PERMISSIONS } from '../permissions.js';
import { VersionRequest } from './dto/account.request.js';
import { AccountResponse, StartPasswordResponse } from './dto/account.response.js';

/** Steps administrators take with an account when something happened to its owner. */
@ApiTags('accounts')
@Controller('accounts/:id')
@Requires(IDENTITY_PERMISSIONS.manageUsers)
export class AccountStepController {
  constructor(
    private readonly steps: AccountSteps,
    private readonly queries: AccountQueries,
    private readonly units: OrgUnits,
  ) {}

  /** Locks the account: sessions end, nobody signs in with it. */
  @Post('lock')
  @Refuses('IDENTITY.USER_UNKNOWN', 'IDENTITY.CHANGED_MEANWHILE', 'IDENTITY.LAST_ADMINISTRATOR')
  @HttpCode(200)
  async lock(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionRequest,
  ): Promise<AccountResponse> {
    await this.steps.bar.execute(actor, { ...body, userId: id });
    return this.show(actor, id);
  }

  /** Lifts the lock, also one that followed from wrong tries. */
  @Post('unlock')
  @Refuses('IDENTITY.USER_UNKNOWN', 'IDENTITY.CHANGED_MEANWHILE')
  @HttpCode(200)
  async unlock(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionRequest,
  ): Promise<AccountResponse> {
    await this.steps.release.execute(actor, { ...body, userId: id });
    return this.show(actor, id);
  }

  /** Replaces a forgotten password by a start password. */
  @Post('reset-password')
  @Refuses('IDENTITY.USER_UNKNOWN', 'IDENTITY.CHANGED_MEANWHILE', 'IDENTITY.LAST_ADMINISTRATOR')
  @HttpCode(200)
  async resetPassword(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionRequest,
  ): Promise<StartPasswordResponse> {
    const { startPassword } = await this.steps.resetPassword.execute(actor, { ...body, userId: id });
    return { account: await this.show(actor, id), startPassword };
  }

  /** Takes a lost second factor away; a new one is set up at the next sign-in. */
  @Post('reset-second-factor')
  @Refuses('IDENTITY.USER_UNKNOWN', 'IDENTITY.CHANGED_MEANWHILE', 'IDENTITY.LAST_ADMINISTRATOR')
  @HttpCode(200)
  async resetSecondFactor(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: VersionRequest,
  ): Promise<AccountResponse> {
    await this.steps.resetSecondFactor.execute(actor, { ...body, userId: id });
    return this.show(actor, id);
  }

  /** Ends all sessions of the account. */
  @Post('end-sessions')
  @Refuses('IDENTITY.USER_UNKNOWN')
  @HttpCode(200)
  async endSessions(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<AccountResponse> {
    await this.steps.endSessions.execute(actor, { userId: id });
    return this.show(actor, id);
  }

  private async show(actor: UserActor, id: string): Promise<AccountResponse> {
    const units = new Map((await this.units.all()).map((unit) => [unit.id, unit]));
    return AccountResponse.from(await this.queries.get(actor, id), units);
  }
}
