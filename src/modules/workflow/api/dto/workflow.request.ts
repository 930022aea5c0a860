import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { IsDay, PageRequest } from '#platform/http';

/** Keys of workflows are ids of their processes. */
const KEY = /^[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u;
const INSTANCE_STATES = ['running', 'completed', 'cancelled', 'incident'] as const;

/** A model to be looked at. */
export class CheckModelRequest {
  /** Keys of the forms that come with it, by commas. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  forms?: string;

  /** BPMN 2.0, up to 2 MB, in whatever encoding it names. */
  @ApiProperty({ type: 'string', format: 'binary' })
  @IsOptional()
  readonly file?: unknown;
}

/** A model to be proposed. */
export class ProposeModelRequest {
  /** Version it was made from: forms and decision tables that are not given are taken from there. */
  @IsOptional()
  @IsUUID()
  basedOn?: string;

  /** What is new. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** Forms as JSON: an object of JSON Schemas by key. */
  @IsOptional()
  @IsString()
  @MaxLength(100_000)
  forms?: string;

  /** Decision tables as DMN. */
  @IsOptional()
  @IsString()
  @MaxLength(100_000)
  decisions?: string;

  /** BPMN 2.0, up to 2 MB, in whatever encoding it names. */
  @ApiProperty({ type: 'string', format: 'binary' })
  @IsOptional()
  readonly file?: unknown;
}

/** What the second person decides. */
export class DecideDefinitionRequest {
  @IsIn(['approved', 'refused'])
  decision: 'approved' | 'refused';

  /** Why; a refusal needs it. */
  @IsOptional()
  @IsString()
  @Length(1, 2000)
  reason?: string;
}

/** The version to compare with. */
export class CompareDefinitionsRequest {
  /** The earlier version. */
  @IsUUID()
  with: string;
}

/** A workflow to be started. */
export class StartWorkflowRequest {
  /** Key of the workflow. */
  @Matches(KEY)
  workflow: string;

  /** What it is about, in the words of the field. */
  @IsOptional()
  @IsString()
  @Length(1, 300)
  businessKey?: string;

  /** The file it is about. */
  @IsOptional()
  @IsUUID()
  fileId?: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  variables: Readonly<Record<string, unknown>>;
}

/** Which instances. */
export class InstanceListRequest extends PageRequest {
  /** Key of a workflow. */
  @IsOptional()
  @Matches(KEY)
  workflow?: string;

  /** A version. */
  @IsOptional()
  @IsUUID()
  definition?: string;

  @IsOptional()
  @IsIn(INSTANCE_STATES)
  state?: (typeof INSTANCE_STATES)[number];

  @IsOptional()
  @IsUUID()
  unit?: string;

  /** Day from which it was started. */
  @IsOptional()
  @IsDay()
  from?: string;

  /** Last day. */
  @IsOptional()
  @IsDay()
  until?: string;

  /** Part of what it is about. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** `true`: only what the reader has started. */
  @IsOptional()
  @IsIn(['true', 'false'])
  mine?: string;

  /** The file it is about. */
  @IsOptional()
  @IsUUID()
  file?: string;
}

/** Why an instance is ended before its time. */
export class CancelInstanceRequest {
  @IsString()
  @Length(1, 2000)
  reason: string;
}

/** Values of an instance to be changed. */
export class EditVariablesRequest {
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  changes: Readonly<Record<string, unknown>>;
}

/** What an element is taken to have yielded. */
export class SkipElementRequest {
  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  output: Readonly<Record<string, unknown>>;
}

/** Which incidents. */
export class IncidentListRequest extends PageRequest {
  /** Key of a workflow. */
  @IsOptional()
  @Matches(KEY)
  workflow?: string;
}
