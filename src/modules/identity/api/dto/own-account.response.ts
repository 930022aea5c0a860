import { ApiProperty } from '@nestjs/swagger';
import type { OwnSession } from '../../application/own-sessions.js';

/** A new second factor on its way into an authenticator app. */
export class EnrolmentResponse {
  @ApiProperty({ description: 'otpauth address for an authenticator app' })
  enrolmentUri: string;

  @ApiProperty({ description: 'Secret in Base32, to type where no camera is at hand' })
  secret: string;

  @ApiProperty({ description: 'The address as a picture: data address of an SVG' })
  qrCode: string;
}

/** The session after a factor was changed. */
export class RenewedSessionResponse {
  @ApiProperty({ description: 'Value of X-CSRF-Token from now on' })
  csrfToken: string;
}

/** One of one's own sessions. */
export class OwnSessionResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: Date })
  startedAt: Date;

  @ApiProperty({ type: Date })
  lastSeenAt: Date;

  @ApiProperty({ type: Date, description: 'End in any case' })
  expiresAt: Date;

  @ApiProperty({ description: 'Whether it is the one that asks' })
  isCurrent: boolean;

  static from({ session, isCurrent }: OwnSession): OwnSessionResponse {
    const { id, startedAt, lastSeenAt, expiresAt } = session;
    return { id, startedAt, lastSeenAt, expiresAt, isCurrent };
  }
}
