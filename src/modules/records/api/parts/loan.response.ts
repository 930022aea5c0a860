import { ApiProperty } from '@nestjs/swagger';
import { PageResponse } from '#platform/http';

/** A loan of the paper part of a file. */
export class LoanResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly borrower: string;
  readonly note: string | null;

  @ApiProperty({ format: 'date' })
  readonly lentOn: string;

  @ApiProperty({ format: 'date' })
  readonly dueOn: string;

  /** null while it is out. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  readonly returnedOn: string | null;

  readonly lentBy: string;
  readonly returnedTo: string | null;
  readonly isOverdue: boolean;
}

/** A loan whose last day has passed. */
export class OverdueLoanResponse extends LoanResponse {
  @ApiProperty({ format: 'uuid' })
  readonly fileId: string;

  readonly fileReference: string;
  readonly fileSubject: string;
}

/** Loans that should be back, the longest overdue first. */
export class OverdueLoanListResponse extends PageResponse {
  readonly items: OverdueLoanResponse[];
}
