import { IsInt, IsOptional, IsUrl, Max, Min } from 'class-validator';

const POSTGRES_URL = { protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true };

/** Options of the database connection. */
export class DatabaseConfig {
  /** Connection of the application role (may not change the schema or the journal); unset = embedded PostgreSQL. */
  @IsOptional()
  @IsUrl(POSTGRES_URL)
  DATABASE_URL: string | undefined = undefined;

  /** Connection of the owning role, used by the role `migrate` only; unset = embedded PostgreSQL. */
  @IsOptional()
  @IsUrl(POSTGRES_URL)
  DATABASE_OWNER_URL: string | undefined = undefined;

  /** Largest number of connections of one process. */
  @IsInt()
  @Min(4)
  @Max(200)
  DATABASE_POOL_SIZE = 16;
}
