import { ApiProperty } from '@nestjs/swagger';
import type { DemoSignIn } from '../../application/demo-sign-ins.js';
import { ROLES } from '../../domain/role.js';

/** Everything needed to sign in as somebody of the demo city. */
export class DemoSignInResponse {
  @ApiProperty()
  username: string;

  @ApiProperty()
  displayName: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles: string[];

  @ApiProperty()
  password: string;

  @ApiProperty({ description: 'Code of this moment' })
  code: string;

  static from(signIn: DemoSignIn): DemoSignInResponse {
    return { ...signIn, roles: [...signIn.roles] };
  }
}
