import { ApiProperty } from '@nestjs/swagger';
import { CONFIDENTIALITY_LEVELS, type ConfidentialityLevel } from '#kernel/confidentiality';
import { GrantResponse, NamedResponse, WallPlaceResponse } from './access.response.js';

/** Where a level was set. */
export class LevelOriginResponse {
  @ApiProperty({ enum: ['plan-unit', 'file', 'proceeding', 'document'] })
  kind: 'plan-unit' | 'file' | 'proceeding' | 'document';

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Mark and title, reference or subject' })
  name: string;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS })
  level: ConfidentialityLevel;
}

/** The level of a file, proceeding or document, and where it comes from. */
export class SettledLevelResponse {
  @ApiProperty({ format: 'uuid' })
  objectId: string;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, description: 'Set on the object itself' })
  own: ConfidentialityLevel;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, description: 'What it lies in asks for at least this' })
  parent: ConfidentialityLevel;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, description: 'What holds' })
  level: ConfidentialityLevel;

  @ApiProperty({ type: [LevelOriginResponse], description: 'Whatever is stricter than open, from the outside in' })
  origins: LevelOriginResponse[];
}

/** What a change of a level would do, in numbers. */
export class LevelEffectResponse {
  @ApiProperty({ minimum: 0, description: 'Files whose level changes; of a plan unit, those the user manages' })
  files: number;

  @ApiProperty({ minimum: 0, description: 'Persons who would see it, or one of the files, no more' })
  losing: number;

  @ApiProperty({ minimum: 0, description: 'Persons who would come to see it, or one of the files' })
  gaining: number;
}

/** A plan unit on which a level is set. */
export class LevelledPlanUnitResponse extends WallPlaceResponse {
  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS })
  level: ConfidentialityLevel;

  @ApiProperty({ description: 'Whether the plan in force has it' })
  isInForce: boolean;
}

/** How access to everything below a plan unit is settled. */
export class PlanUnitAccessResponse {
  @ApiProperty({ format: 'uuid' })
  planUnitId: string;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, description: 'Set on the plan unit itself' })
  own: ConfidentialityLevel;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, description: 'What holds' })
  level: ConfidentialityLevel;

  @ApiProperty({ type: [LevelOriginResponse], description: 'Whatever is stricter than open, from the top of the plan' })
  origins: LevelOriginResponse[];

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, isArray: true, description: 'Levels the user is cleared for' })
  clearedFor: ConfidentialityLevel[];

  @ApiProperty({ type: [NamedResponse], description: 'Walls around it or a unit above' })
  walls: NamedResponse[];

  @ApiProperty({ type: [GrantResponse], description: 'On it and on the units above' })
  grants: GrantResponse[];

  @ApiProperty({ type: [GrantResponse], description: 'On itself, over or taken back, the latest first' })
  endedGrants: GrantResponse[];

  @ApiProperty({ description: 'Whether the user may give rights and change the level' })
  mayManage: boolean;
}
