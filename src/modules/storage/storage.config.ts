import { IsNotEmpty, IsOptional, IsString, IsUrl, Matches, ValidateIf } from 'class-validator';

const S3_ADDRESS = { protocols: ['http', 'https'], require_tld: false, require_protocol: true };

/** Options of the object store. */
export class StorageConfig {
  /** Folder in which this machine keeps its data: the local object store, and uploads while they arrive. */
  @IsString()
  @IsNotEmpty()
  TALAKTE_DATA = '.talakte';

  /** Address of an S3 server with Object Lock (`https://host` or `http://host:port`); unset = local store in `TALAKTE_DATA`. */
  @IsOptional()
  @IsUrl(S3_ADDRESS)
  S3_ENDPOINT: string | undefined = undefined;

  /** Access key at the S3 server; needed with `S3_ENDPOINT`. */
  @ValidateIf((config: StorageConfig) => config.S3_ENDPOINT !== undefined)
  @IsString()
  @IsNotEmpty()
  S3_ACCESS_KEY: string | undefined = undefined;

  /** Secret key at the S3 server; needed with `S3_ENDPOINT`. */
  @ValidateIf((config: StorageConfig) => config.S3_ENDPOINT !== undefined)
  @IsString()
  @IsNotEmpty()
  S3_SECRET_KEY: string | undefined = undefined;

  /** Bucket with Object Lock and a default retention. */
  @Matches(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { message: 'S3_BUCKET must be a bucket name of 3 to 63 characters' })
  S3_BUCKET = 'talakte';

  /** Region the requests are signed for. */
  @IsString()
  @IsNotEmpty()
  S3_REGION = 'us-east-1';
}
