import { ApiProperty } from '@nestjs/swagger';
import { CONFIDENTIALITY_LEVELS, type ConfidentialityLevel } from '#kernel/confidentiality';
import { ACCESS_PURPOSES, type AccessPurpose } from '../../../domain/grant-term.js';
import { FileUnitResponse } from '../../dto/file-unit.response.js';

/** Something by id and name. */
export class NamedResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** A plan unit as the plan in force names it. */
export class WallPlaceResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  mark: string;

  @ApiProperty()
  title: string;
}

/** A right on a file or plan unit, given or taken for a stated reason. */
export class GrantResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ['given', 'reasoned'] })
  kind: 'given' | 'reasoned';

  @ApiProperty({ description: 'Person or office' })
  holder: string;

  @ApiProperty({ enum: ['person', 'office'] })
  holderKind: 'person' | 'office';

  @ApiProperty({ enum: ['read', 'work'] })
  right: 'read' | 'work';

  @ApiProperty({ format: 'uuid', nullable: true, type: String })
  fileId: string | null;

  @ApiProperty({ nullable: true, type: String })
  fileReference: string | null;

  @ApiProperty({ nullable: true, type: String, description: 'Mark and title of the plan unit' })
  planUnit: string | null;

  @ApiProperty({ enum: ACCESS_PURPOSES, nullable: true })
  purpose: AccessPurpose | null;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: Date })
  startsAt: Date;

  @ApiProperty({ type: Date, description: 'Over from this moment on' })
  endsAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  revokedAt: Date | null;

  @ApiProperty({ nullable: true, type: String })
  revokedBy: string | null;

  @ApiProperty()
  givenBy: string;

  @ApiProperty({ type: Date, nullable: true })
  reviewedAt: Date | null;

  @ApiProperty({ nullable: true, type: String })
  reviewedBy: string | null;

  @ApiProperty({ nullable: true, type: String })
  reviewNote: string | null;
}

/** How access to a file is settled. */
export class FileAccessResponse {
  @ApiProperty({ format: 'uuid' })
  fileId: string;

  @ApiProperty()
  reference: string;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS })
  level: ConfidentialityLevel;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, description: 'Set on the file itself; the plan unit may be stricter' })
  ownLevel: ConfidentialityLevel;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, isArray: true, description: 'Levels the user is cleared for' })
  clearedFor: ConfidentialityLevel[];

  @ApiProperty({ type: [NamedResponse], description: 'Walls it stands behind' })
  walls: NamedResponse[];

  @ApiProperty({ type: [NamedResponse], description: 'Walls the user may put it behind' })
  wallsToChoose: NamedResponse[];

  @ApiProperty({ type: FileUnitResponse, nullable: true })
  leadUnit: FileUnitResponse | null;

  @ApiProperty({ type: [GrantResponse], description: 'On the file and on plan units above it' })
  grants: GrantResponse[];

  @ApiProperty({ type: [GrantResponse], description: 'On the file itself, over or taken back, the latest first' })
  endedGrants: GrantResponse[];

  @ApiProperty({ description: 'Whether the user may raise the level' })
  mayRaise: boolean;

  @ApiProperty({ description: 'Whether the user may give rights, put it behind walls and lower the level' })
  mayManage: boolean;
}

/** One reason why somebody may see a file. */
export class WhyAllowedResponse {
  @ApiProperty({ enum: ['role', 'grant', 'reasoned'] })
  kind: 'role' | 'grant' | 'reasoned';

  @ApiProperty({ nullable: true, type: String })
  role: string | null;

  @ApiProperty({
    type: FileUnitResponse,
    nullable: true,
    description: 'Office of the role or holder of the grant; null = the whole city',
  })
  unit: FileUnitResponse | null;

  @ApiProperty({ nullable: true, type: String, description: 'Plan unit the grant is on; null = the file itself' })
  planUnit: string | null;

  @ApiProperty({ type: Date, nullable: true })
  endsAt: Date | null;

  @ApiProperty({ nullable: true, type: String, description: 'For whom the person stands in' })
  absent: string | null;
}

/** One reason why somebody may not see a file. */
export class WhyDeniedResponse {
  @ApiProperty({ enum: ['permission', 'remit', 'confidentiality', 'draft', 'wall'] })
  kind: 'permission' | 'remit' | 'confidentiality' | 'draft' | 'wall';

  @ApiProperty({ nullable: true, type: String, description: 'Name of the wall' })
  wall: string | null;
}

/** A person and a file. */
export class PersonAndFileResponse {
  @ApiProperty({ format: 'uuid' })
  userId: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  mayRead: boolean;

  @ApiProperty()
  mayWork: boolean;

  @ApiProperty({ type: [WhyAllowedResponse] })
  because: WhyAllowedResponse[];

  @ApiProperty({ type: [WhyDeniedResponse] })
  denials: WhyDeniedResponse[];
}

/** Id of what was made. */
export class AccessStepResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;
}

/** A file that a stated reason opened. */
export class StatedReasonResponse {
  @ApiProperty({ format: 'uuid' })
  fileId: string;

  @ApiProperty({ type: Date, nullable: true, description: 'null where the user may see it in any case' })
  until: Date | null;
}

/** What a wall is and who stands within it. */
export class WallContentResponse {
  @ApiProperty()
  name: string;

  @ApiProperty()
  legalBasis: string;

  @ApiProperty()
  admitsReasoned: boolean;

  @ApiProperty({ type: [NamedResponse] })
  persons: NamedResponse[];

  @ApiProperty({ type: [FileUnitResponse] })
  offices: FileUnitResponse[];

  @ApiProperty({ type: [WallPlaceResponse] })
  planUnits: WallPlaceResponse[];
}

/** A wall (Zugriffsschranke). */
export class WallResponse extends WallContentResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ minimum: 1 })
  version: number;
}

/** A change of a wall that waits for a second person. */
export class WallProposalResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  wallId: string;

  @ApiProperty({ description: 'Whether the wall is to be made' })
  isNew: boolean;

  @ApiProperty({
    type: WallContentResponse,
    nullable: true,
    description: 'null where a file shall come out from behind it',
  })
  content: WallContentResponse | null;

  @ApiProperty({ nullable: true, type: String, description: 'Reference of the file that shall come out' })
  fileReference: string | null;

  @ApiProperty()
  reason: string;

  @ApiProperty()
  proposedBy: string;

  @ApiProperty({ type: Date })
  proposedAt: Date;

  @ApiProperty({ description: 'Whether the user may decide' })
  mayDecide: boolean;
}

/** Walls, and what is proposed about them. */
export class WallsResponse {
  @ApiProperty({ type: [WallResponse] })
  walls: WallResponse[];

  @ApiProperty({ type: [WallProposalResponse] })
  proposals: WallProposalResponse[];

  @ApiProperty({ description: 'Whether the user may propose' })
  mayPropose: boolean;
}
