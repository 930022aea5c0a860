import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, IdempotencyKey, Refuses, Repeatable, Requires } from '#platform/http';
import { AccountQueries } from '../application/account.queries.js';
import { ChangeAccount } from '../application/change-account.js';
import { CreateUser } from '../application/create-user.js';
import { OrgUnits } from '../application/org-units.js';
import { IDENTITY_PERMISSIONS } from '../permissions.js';
import { AccountListRequest, ChangeAccountRequest, CreateAccountRequest } from './dto/account.request.js';
import { AccountPageResponse, AccountResponse, StartPasswordResponse, type UnitsById } from './dto/account.response.js';

const ANY_ACCOUNT = [
  'IDENTITY.ACCOUNT_INVALID',
  'IDENTITY.ROLES_INCOMPATIBLE',
  'IDENTITY.UNIT_UNKNOWN',
  'IDENTITY.UNIT_CLOSED',
];
const NEW_ACCOUNT = [...ANY_ACCOUNT, 'IDENTITY.USERNAME_INVALID', 'IDENTITY.USERNAME_TAKEN'];
const CHANGED_ACCOUNT = [
  ...ANY_ACCOUNT,
  'IDENTITY.USER_UNKNOWN',
  'IDENTITY.CHANGED_MEANWHILE',
  'IDENTITY.LAST_ADMINISTRATOR',
  'IDENTITY.OWN_RIGHTS',
  'IDENTITY.CLEARANCE_REASON_MISSING',
];

/** Accounts for administrators: who there is, who may do what where. */
@ApiTags('accounts')
@Controller('accounts')
@Requires(IDENTITY_PERMISSIONS.manageUsers)
export class AccountAdministrationController {
  constructor(
    private readonly queries: AccountQueries,
    private readonly createUser: CreateUser,
    private readonly changeAccount: ChangeAccount,
    private readonly units: OrgUnits,
  ) {}

  /** Accounts by name. */
  @Get()
  async list(@CurrentActor() actor: UserActor, @Query() query: AccountListRequest): Promise<AccountPageResponse> {
    const { cursor, limit, ...filter } = query;
    const page = await this.queries.list(actor, filter, cursor, limit);
    return AccountPageResponse.from(page, await this.unitsById());
  }

  /** One account. */
  @Get(':id')
  @Refuses('IDENTITY.USER_UNKNOWN')
  async get(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<AccountResponse> {
    return AccountResponse.from(await this.queries.get(actor, id), await this.unitsById());
  }

  /** Creates an account with a start password; its owner sets up the second factor at the first sign-in. */
  @Post()
  @Repeatable()
  @Refuses(...NEW_ACCOUNT)
  async create(
    @CurrentActor() actor: UserActor,
    @Body() body: CreateAccountRequest,
    @IdempotencyKey() key?: string,
  ): Promise<StartPasswordResponse> {
    const created = await this.createUser.execute(actor, { ...body, id: key, enrolsHimself: true });
    return { account: await this.get(actor, created.id), startPassword: created.startPassword ?? '' };
  }

  /** Changes name, office, roles or clearance. */
  @Patch(':id')
  @Refuses(...CHANGED_ACCOUNT)
  @HttpCode(200)
  async change(
    @CurrentActor() actor: UserActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeAccountRequest,
  ): Promise<AccountResponse> {
    await this.changeAccount.execute(actor, { ...body, userId: id });
    return this.get(actor, id);
  }

  private async unitsById(): Promise<UnitsById> {
    return new Map((await this.units.all()).map((unit) => [unit.id, unit]));
  }
}
