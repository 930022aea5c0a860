import { IsIn, IsInt, IsIP, Max, Min } from 'class-validator';

/** Options of the HTTP server. */
export class HttpConfig {
  /** Port the server listens on. */
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  /** Address the server listens on. */
  @IsIP()
  HOST = '127.0.0.1';

  /** Whether a proxy in front ends TLS: session cookies are then `Secure` and its X-Forwarded-For is believed. */
  @IsIn(['yes', 'no'])
  TLS_PROXY: 'yes' | 'no' = 'no';
}
