import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public, Refuses } from '#platform/http';
import { GiveSecondFactor } from '../application/give-second-factor.js';
import { SignIn } from '../application/sign-in.js';
import { SignOut } from '../application/sign-out.js';
import { SecondFactorRequest } from './dto/second-factor.request.js';
import { SessionResponse, SignInStateResponse } from './dto/session.response.js';
import { SignInRequest } from './dto/sign-in.request.js';
import { SessionCookie } from './session-cookie.js';
import { SessionView } from './session-view.js';

/** Signing in and out (Anmeldung). Open to everybody: whoever comes here is not signed in yet. */
@ApiTags('session')
@Public()
@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly giveSecondFactor: GiveSecondFactor,
    private readonly signOut: SignOut,
    private readonly cookie: SessionCookie,
    private readonly view: SessionView,
  ) {}

  /** How far the browser has signed in, who is signed in, and the CSRF token for changing requests. */
  @Get()
  async show(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<SessionResponse> {
    return this.view.show(request, response);
  }

  /** First step: user name and password. */
  @Post()
  @Refuses('IDENTITY.CREDENTIALS_WRONG', 'IDENTITY.LOCKED', 'IDENTITY.START_PASSWORD_EXPIRED')
  @HttpCode(200)
  async begin(
    @Body() body: SignInRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInStateResponse> {
    const step = await this.signIn.execute({ ...body, previousToken: this.cookie.tokenOf(request) });
    return { state: step.state, csrfToken: this.cookie.give(response, step.token) };
  }

  /** Second step: the code. The session gets a new token. */
  @Post('second-factor')
  @Refuses('IDENTITY.NOT_SIGNED_IN', 'IDENTITY.ALREADY_SIGNED_IN', 'IDENTITY.CODE_WRONG', 'IDENTITY.LOCKED')
  @HttpCode(200)
  async complete(
    @Body() body: SecondFactorRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInStateResponse> {
    const step = await this.giveSecondFactor.execute({ token: this.cookie.tokenOf(request), code: body.code });
    return { state: step.state, csrfToken: this.cookie.give(response, step.token) };
  }

  /** Signs out. */
  @Delete()
  @HttpCode(204)
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signOut.execute({ token: this.cookie.tokenOf(request) });
    this.cookie.take(response);
  }
}
