import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';

/** Options of mail intake. */
export class IntakeConfig {
  /** Folder a scanner drops files into; unset = no watched folder. */
  @IsOptional()
  @IsString()
  INTAKE_FOLDER: string | undefined = undefined;

  /** Seconds a dropped file must keep size and time before it counts as complete. */
  @IsInt()
  @Min(1)
  @Max(3600)
  INTAKE_FOLDER_SETTLE_SECONDS = 5;

  /** Largest file that is taken in, in megabytes. */
  @IsInt()
  @Min(1)
  @Max(4096)
  INTAKE_MAX_FILE_MB = 1024;

  /** Text recognition: the native program, the built-in engine, or the native one where it is installed. */
  @IsIn(['auto', 'native', 'tesseract.js'])
  INTAKE_OCR_ENGINE: 'auto' | 'native' | 'tesseract.js' = 'auto';

  /** Processes that decode and read pages at a time; 0 = one per processor core. */
  @IsInt()
  @Min(0)
  @Max(256)
  INTAKE_PROCESSES = 0;

  /** Years for which originals are locked until a file's retention period is known. */
  @IsInt()
  @Min(1)
  @Max(150)
  INTAKE_RETENTION_YEARS = 10;
}
