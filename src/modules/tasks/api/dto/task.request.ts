import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBooleanString,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { IsInstant, PageRequest } from '#platform/http';
import { TASK_VIEWS, type TaskView } from '../../application/task.queries.js';

const MOST_AT_ONCE = 200;

/** Which tasks. */
export class ListTasksRequest extends PageRequest {
  @IsOptional()
  @IsIn(TASK_VIEWS)
  view: TaskView = 'inbox';

  @IsOptional()
  @IsIn(['overdue', 'today', 'week'])
  due?: 'overdue' | 'today' | 'week';

  /** `true`: those too that rest until a later day. */
  @IsOptional()
  @IsBooleanString()
  resting?: string;

  @IsOptional()
  @IsIn(['due', 'priority', 'age'])
  sort?: 'due' | 'priority' | 'age';

  /** Part of title, subject or reference. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Whose: the id of a person, or `nobody`. */
  @IsOptional()
  @ValidateIf((query: ListTasksRequest) => query.assignee !== 'nobody')
  @IsUUID()
  assignee?: string;
}

/** Part of a name. */
export class FindTaskPeopleRequest {
  @IsString()
  @MaxLength(100)
  q: string;

  /** `give`: who may be given the task; `mention`: who has a part in it. */
  @IsIn(['give', 'mention'])
  for: 'give' | 'mention';
}

/** The task as it was read. */
export class TaskStepRequest {
  /** Left out: whatever it is now. */
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number;
}

/** To whom a task goes. */
export class HandOverTaskRequest extends TaskStepRequest {
  @IsUUID()
  toId: string;

  /** Why; needed where somebody has it. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  remark?: string;
}

/** Other days or another weight; what is left out stays, `null` takes a day away. */
export class RescheduleTaskRequest extends TaskStepRequest {
  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  @IsOptional()
  @IsInstant()
  dueAt?: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  @IsOptional()
  @IsInstant()
  followUpAt?: string | null;

  /** 0 to 100. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  priority?: number;
}

/** What is written to a task. */
export class CommentOnTaskRequest {
  @IsString()
  @Length(1, 2000)
  text: string;

  /** Ids of persons it shall come to. */
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(20)
  mentions: string[];
}

/** What the form yields. */
export class CompleteTaskRequest {
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  output: Readonly<Record<string, unknown>>;
}

/** A form as it is left. */
export class KeepDraftRequest {
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  values: Readonly<Record<string, unknown>>;
}

/** One act over several tasks. */
export class BulkTasksRequest {
  @IsIn(['claim', 'assign', 'reschedule'])
  act: 'claim' | 'assign' | 'reschedule';

  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_AT_ONCE)
  taskIds: string[];

  /** Of `assign`: the person. */
  @ValidateIf(({ act }: BulkTasksRequest) => act === 'assign')
  @IsUUID()
  toId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  remark?: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  @IsOptional()
  @IsInstant()
  dueAt?: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, required: false })
  @IsOptional()
  @IsInstant()
  followUpAt?: string | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100)
  priority?: number;
}

/** About which task notices were read; left out: all. */
export class ReadNoticesRequest {
  @IsOptional()
  @IsUUID()
  taskId?: string;
}

/** What a role of workflows means here: exactly one of role of the staff, office, persons. */
export class SetTaskRoleRequest {
  @Matches(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  @Length(1, 100)
  key: string;

  @IsString()
  @Length(1, 100)
  name: string;

  @IsOptional()
  @IsString()
  @Length(1, 100)
  staffRole?: string;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(100)
  userIds?: string[];
}
