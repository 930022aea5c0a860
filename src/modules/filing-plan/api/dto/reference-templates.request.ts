import { IsInt, IsString, MaxLength, Min } from 'class-validator';

const MAX = 200;

/** Templates of the three kinds of references. */
export class ReferenceTemplatesRequest {
  /** Aktenzeichen of `{unit}`, `{plan}`, `{fileNo}` and `{year}`; `{fileNo:4}` fills up with zeros, `{year:2}` takes two digits. */
  @IsString()
  @MaxLength(MAX)
  file: string;

  /** Vorgangszeichen of `{file}` and `{proceedingNo}`. */
  @IsString()
  @MaxLength(MAX)
  proceeding: string;

  /** Geschäftszeichen of `{parent}`, `{documentNo}` and `{unit}`. */
  @IsString()
  @MaxLength(MAX)
  document: string;
}

/** New templates of a draft. */
export class ChangeReferenceTemplatesRequest extends ReferenceTemplatesRequest {
  /** The revision of the plan that was read. */
  @IsInt()
  @Min(1)
  revision: number;
}
