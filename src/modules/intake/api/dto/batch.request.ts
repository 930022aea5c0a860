import { IsIn, IsOptional } from 'class-validator';
import { PageRequest } from '#platform/http';

/** What to look for among batches. */
export class ListBatchesRequest extends PageRequest {
  @IsOptional()
  @IsIn(['received', 'splitting', 'processing', 'done', 'failed'])
  state?: string;
}
