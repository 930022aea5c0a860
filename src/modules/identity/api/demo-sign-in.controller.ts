import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public, Refuses } from '#platform/http';
import { DemoSignIns } from '../application/demo-sign-ins.js';
import { DemoNotRunning } from '../errors.js';
import { DemoSignInResponse } from './dto/demo-sign-in.response.js';
import { WebPolicy } from './web-policy.js';

/** Sign-ins of the demo city, for everybody on this machine. */
@ApiTags('demo')
@Controller('demo')
export class DemoSignInController {
  constructor(
    private readonly signIns: DemoSignIns,
    private readonly policy: WebPolicy,
  ) {}

  /** All of them with password and present code; not found where no demo city runs. */
  @Get('sign-ins')
  @Refuses('IDENTITY.DEMO_NOT_RUNNING')
  @Public()
  async list(): Promise<DemoSignInResponse[]> {
    if (!this.policy.showsDemo) throw new DemoNotRunning();
    return (await this.signIns.list()).map((signIn) => DemoSignInResponse.from(signIn));
  }
}
