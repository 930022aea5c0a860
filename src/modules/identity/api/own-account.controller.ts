import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import type { UserActor } from '#kernel/actor';
import { CurrentActor, Refuses, Requires } from '#platform/http';
import { ChangeOwnPassword } from '../application/change-own-password.js';
import { OwnSessions } from '../application/own-sessions.js';
import { RenewOwnSecondFactor } from '../application/renew-own-second-factor.js';
import { IDENTITY_PERMISSIONS } from '../permissions.js';
import { ChangePasswordRequest, RenewSecondFactorRequest } from './dto/own-account.request.js';
import { EnrolmentResponse, OwnSessionResponse, RenewedSessionResponse } from './dto/own-account.response.js';
import { SecondFactorRequest } from './dto/second-factor.request.js';
import { SessionCookie } from './session-cookie.js';

/** One's own account: password, second factor, sessions. */
@ApiTags('account')
@Controller('account')
@Requires(IDENTITY_PERMISSIONS.ownAccount)
export class OwnAccountController {
  constructor(
    private readonly changePassword: ChangeOwnPassword,
    private readonly renewSecondFactor: RenewOwnSecondFactor,
    private readonly sessions: OwnSessions,
    private readonly cookie: SessionCookie,
  ) {}

  /** Changes the password; other sessions end. */
  @Post('password')
  @Refuses(
    'IDENTITY.CURRENT_PASSWORD_WRONG',
    'IDENTITY.LOCKED',
    'IDENTITY.PASSWORD_UNSUITABLE',
    'IDENTITY.PASSWORD_UNCHANGED',
  )
  @HttpCode(200)
  async password(
    @Body() body: ChangePasswordRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RenewedSessionResponse> {
    const token = await this.changePassword.execute({ ...body, token: this.cookie.tokenOf(request) });
    return { csrfToken: this.cookie.give(response, token) };
  }

  /** Hands out a new second factor; the present one stays until the new one is confirmed. */
  @Post('second-factor')
  @Refuses('IDENTITY.CURRENT_PASSWORD_WRONG', 'IDENTITY.CODE_WRONG', 'IDENTITY.LOCKED')
  @HttpCode(200)
  async secondFactor(@Body() body: RenewSecondFactorRequest, @Req() request: Request): Promise<EnrolmentResponse> {
    return this.renewSecondFactor.begin({ ...body, token: this.cookie.tokenOf(request) });
  }

  /** Takes the new second factor over once a code of it is shown; other sessions end. */
  @Post('second-factor/confirmation')
  @Refuses('IDENTITY.ENROLMENT_NOT_BEGUN', 'IDENTITY.ENROLMENT_CODE_WRONG')
  @HttpCode(200)
  async confirm(
    @Body() body: SecondFactorRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<RenewedSessionResponse> {
    const token = await this.renewSecondFactor.execute({ ...body, token: this.cookie.tokenOf(request) });
    return { csrfToken: this.cookie.give(response, token) };
  }

  /** Where one is signed in, the latest used first. */
  @Get('sessions')
  async list(@CurrentActor() actor: UserActor, @Req() request: Request): Promise<OwnSessionResponse[]> {
    const sessions = await this.sessions.list(actor, this.cookie.tokenOf(request));
    return sessions.map((session) => OwnSessionResponse.from(session));
  }

  /** Ends one of them. */
  @Delete('sessions/:id')
  @Refuses('IDENTITY.SESSION_UNKNOWN')
  @HttpCode(204)
  async end(@CurrentActor() actor: UserActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.sessions.execute(actor, { sessionId: id });
  }
}
