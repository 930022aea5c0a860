import { IsIn, IsInt, IsIP, Max, Min } from 'class-validator';

/** Options of the HTTP server. */
export class HttpConfig {
  /** Port the server listens on; 0 = a free one. A worker answers there, too, but only for health and figures. */
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

  /** Seconds without a single byte after which a connection is ended. */
  @IsInt()
  @Min(30)
  @Max(3600)
  HTTP_IDLE_SECONDS = 120;

  /** Longest time a whole upload may take while its bytes keep coming, in minutes; scanners on slow lines need hours. */
  @IsInt()
  @Min(5)
  @Max(10080)
  HTTP_UPLOAD_MINUTES = 1440;
}
