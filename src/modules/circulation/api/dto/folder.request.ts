import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsDay } from '#platform/http';
import { BUSINESS_NOTES, type BusinessNote, STEP_KINDS, type StepKind } from '../../domain/route-step.js';

/** Which folders. */
export class FolderListRequest {
  @IsOptional()
  @IsIn(['mine', 'led', 'all'])
  scope: 'mine' | 'led' | 'all' = 'mine';

  @IsOptional()
  @IsIn(['open', 'ended', 'any'])
  state: 'open' | 'ended' | 'any' = 'open';

  @IsOptional()
  @IsUUID()
  fileId?: string;

  @IsOptional()
  @IsUUID()
  documentId?: string;
}

/** Whom a step is for. */
export class AddresseeRequest {
  @IsIn(['person', 'unit'])
  kind: 'person' | 'unit';

  @IsUUID()
  id: string;
}

/** What somebody is to be asked for. */
export class RouteStepRequest {
  @IsIn(STEP_KINDS)
  kind: StepKind;

  @ValidateNested()
  @Type(() => AddresseeRequest)
  addressee: AddresseeRequest;

  /** Text of the order (Verfügung). */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  order?: string;

  @IsOptional()
  @IsIn(BUSINESS_NOTES, { each: true })
  @ArrayMaxSize(6)
  notes?: BusinessNote[];

  /** Working days from the day it is opened. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(250)
  deadlineDays?: number | null;

  @IsOptional()
  @IsDay()
  fixedDay?: string | null;
}

/** A station of the route. */
export class StationRequest {
  /** Of a station that is planned already and stays. */
  @IsOptional()
  @IsUUID()
  id?: string;

  @IsIn(['parallel', 'in-turn'])
  mode: 'parallel' | 'in-turn';

  @ValidateNested({ each: true })
  @Type(() => RouteStepRequest)
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  steps: RouteStepRequest[];
}

/** Documents to be sent round. */
export class NewFolderRequest {
  @IsString()
  @Length(1, 300)
  subject: string;

  /** A single order (Verfügung) is a folder with one step. */
  @IsIn(['folder', 'order'])
  form: 'folder' | 'order';

  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  documentIds: string[];

  @ValidateNested({ each: true })
  @Type(() => StationRequest)
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  stations: StationRequest[];

  /** Whether it is sent round at once. */
  @IsBoolean()
  isStarted: boolean;
}

/** An act on the folder as it was seen. */
export class FolderActRequest {
  @IsInt()
  @Min(1)
  revision: number;
}

/** An act with words. */
export class RemarkedActRequest extends FolderActRequest {
  @IsString()
  @MaxLength(2000)
  remark: string;
}

/** A new round. */
export class NewRoundRequest extends RemarkedActRequest {
  /** The route of the new round; that of the present one where it is left out. */
  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => StationRequest)
  @ArrayMaxSize(60)
  stations?: StationRequest[];
}

/** The stations that have not begun, as they shall be. */
export class RouteRequest extends FolderActRequest {
  @ValidateNested({ each: true })
  @Type(() => StationRequest)
  @ArrayMaxSize(60)
  stations: StationRequest[];
}

/** More members for a station. */
export class MembersRequest extends FolderActRequest {
  @ValidateNested({ each: true })
  @Type(() => RouteStepRequest)
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  steps: RouteStepRequest[];
}

/** A paper as it was read. */
export class SeenPaperRequest {
  @IsUUID()
  documentId: string;

  @IsString()
  @Length(64, 64)
  hash: string;
}

/** The end of a step. */
export class AnswerRequest extends RemarkedActRequest {
  /** Done as the kind says (signed, processed, noted), signed with a condition, or not signed. */
  @IsIn(['done', 'conditional', 'refused'])
  outcome: 'done' | 'conditional' | 'refused';

  /** What whoever signs had before him. */
  @ValidateNested({ each: true })
  @Type(() => SeenPaperRequest)
  @ArrayMaxSize(50)
  seen: SeenPaperRequest[];
}

/** A return. */
export class GiveBackRequest extends RemarkedActRequest {
  /** Id of an earlier station, or `lead`. */
  @IsString()
  @Length(1, 40)
  target: string;
}

/** A route to be kept. */
export class TemplateRequest {
  @IsString()
  @Length(1, 120)
  name: string;

  /** Office of one's own whose staff may use it; for oneself where it is left out. */
  @IsOptional()
  @IsUUID()
  unitId?: string | null;

  @ValidateNested({ each: true })
  @Type(() => StationRequest)
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  stations: StationRequest[];
}
