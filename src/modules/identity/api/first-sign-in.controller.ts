import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public, Refuses } from '#platform/http';
import { ChooseFirstPassword } from '../application/choose-first-password.js';
import { EnrolAtSignIn } from '../application/enrol-at-sign-in.js';
import { NewPasswordRequest } from './dto/own-account.request.js';
import { EnrolmentResponse } from './dto/own-account.response.js';
import { SecondFactorRequest } from './dto/second-factor.request.js';
import { SignInStateResponse } from './dto/session.response.js';
import { SessionCookie } from './session-cookie.js';

const STEP = ['IDENTITY.NOT_SIGNED_IN', 'IDENTITY.ALREADY_SIGNED_IN', 'IDENTITY.SIGN_IN_STEP_NOT_DUE'];

/** Further steps of a first sign-in, each open to whoever has taken the one before. */
@ApiTags('session')
@Public()
@Controller('session')
export class FirstSignInController {
  constructor(
    private readonly choosePassword: ChooseFirstPassword,
    private readonly enrol: EnrolAtSignIn,
    private readonly cookie: SessionCookie,
  ) {}

  /** Replaces the start password. */
  @Post('new-password')
  @Refuses(...STEP, 'IDENTITY.PASSWORD_UNSUITABLE', 'IDENTITY.PASSWORD_UNCHANGED', 'IDENTITY.LOCKED')
  @HttpCode(200)
  async newPassword(
    @Body() body: NewPasswordRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInStateResponse> {
    const step = await this.choosePassword.execute({ ...body, token: this.cookie.tokenOf(request) });
    return { state: step.state, csrfToken: this.cookie.give(response, step.token) };
  }

  /** The second factor to put into an authenticator app; the same one when asked again. */
  @Post('enrolment')
  @Refuses(...STEP)
  @HttpCode(200)
  async begin(@Req() request: Request): Promise<EnrolmentResponse> {
    return this.enrol.begin({ token: this.cookie.tokenOf(request) });
  }

  /** Signs in once a code shows that the app has it. */
  @Post('enrolment/confirmation')
  @Refuses(...STEP, 'IDENTITY.ENROLMENT_NOT_BEGUN', 'IDENTITY.ENROLMENT_CODE_WRONG', 'IDENTITY.LOCKED')
  @HttpCode(200)
  async confirm(
    @Body() body: SecondFactorRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SignInStateResponse> {
    const step = await this.enrol.execute({ token: this.cookie.tokenOf(request), code: body.code });
    return { state: step.state, csrfToken: this.cookie.give(response, step.token) };
  }
}
