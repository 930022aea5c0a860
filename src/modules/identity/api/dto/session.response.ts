import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { SignedInUser } from '../../application/signed-in-user.queries.js';
import { SESSION_STATES, type SessionState } from '../../domain/session.entity.js';
import { HeldRoleResponse } from './held-role.response.js';
import { OrgUnitRefResponse } from './org-unit.response.js';
import { PersonResponse } from './substitution.response.js';

/** How far signing in has come. */
export class SignInStateResponse {
  @ApiProperty({ enum: SESSION_STATES })
  state: SessionState;

  @ApiProperty({ description: 'Value of X-CSRF-Token from now on' })
  csrfToken: string;
}

/** The signed-in user. */
export class SessionUserResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  username: string;

  @ApiProperty()
  displayName: string;

  @ApiProperty()
  email: string;

  @ApiProperty({ type: OrgUnitRefResponse, nullable: true })
  unit: OrgUnitRefResponse | null;

  @ApiProperty({ type: [HeldRoleResponse] })
  roles: HeldRoleResponse[];

  @ApiProperty({ type: [String] })
  permissions: string[];

  @ApiProperty({ type: [PersonResponse], description: 'For whom the user acts at this moment' })
  standsInFor: PersonResponse[];

  static from(user: SignedInUser): SessionUserResponse {
    return { ...user, roles: [...user.roles], permissions: [...user.permissions], standsInFor: [...user.standsInFor] };
  }
}

/** The browser's session. */
export class SessionResponse {
  @ApiProperty({ enum: ['signed-out', ...SESSION_STATES] })
  state: 'signed-out' | SessionState;

  @ApiProperty({ description: 'Value of X-CSRF-Token for every changing request' })
  csrfToken: string;

  @ApiPropertyOptional({ type: SessionUserResponse })
  user?: SessionUserResponse;

  @ApiProperty({ description: 'Whether the demo city runs and shows its sign-ins' })
  demo: boolean;
}
