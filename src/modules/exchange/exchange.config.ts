import { IsInt, Max, Min } from 'class-validator';

/** Options of taking over and handing out. */
export class ExchangeConfig {
  /** Largest ZIP that is handed out, in megabytes (1,000,000 bytes) of what is stored. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  HAND_OUT_MAX_ZIP_MB = 4000;
}
