import { IsIn, IsInt, IsOptional, IsString, Max, Min, MinLength } from 'class-validator';

/** Options of sign-in and sessions. */
export class IdentityConfig {
  /**
   * Secret from which the keys for CSRF tokens and stored second factors are derived, at least 32 characters; unset =
   * a file of its own in the data folder. All processes of an installation need the same one, and it belongs into the
   * backup: without it no stored second factor can be read.
   */
  @IsOptional()
  @IsString()
  @MinLength(32)
  SESSION_SECRET: string | undefined = undefined;

  /** Minutes without a request after which a session ends. */
  @IsInt()
  @Min(1)
  @Max(480)
  SESSION_IDLE_MINUTES = 30;

  /** Hours after sign-in at which a session ends in any case. */
  @IsInt()
  @Min(1)
  @Max(24)
  SESSION_ABSOLUTE_HOURS = 12;

  /** Whether the demo city runs: on a loopback address its sign-ins are then shown to everybody. */
  @IsIn(['yes', 'no'])
  TALAKTE_DEMO: 'yes' | 'no' = 'no';
}
