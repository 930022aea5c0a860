import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { IsDay } from '#platform/http';

/** The paper part of a file that goes out. */
export class LendPaperRequest {
  /** Person or place that has it. */
  @IsString()
  @Length(1, 200)
  borrower: string;

  /** Last day of the loan. */
  @IsDay()
  dueOn: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string;
}
