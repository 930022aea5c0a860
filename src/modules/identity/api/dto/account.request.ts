import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CONFIDENTIALITY_LEVELS, type ConfidentialityLevel } from '#kernel/confidentiality';
import { PageRequest } from '#platform/http';
import { ACCOUNT_STATES, type AccountState } from '../../domain/account-state.js';
import { ROLES, type Role } from '../../domain/role.js';

const MOST_ROLES = 50;

/** Which accounts, and which page of them. */
export class AccountListRequest extends PageRequest {
  /** Part of user name, name or e-mail address. */
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** Accounts of people who work there or have a role there. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  unit?: string;

  @ApiPropertyOptional({ enum: ROLES })
  @IsOptional()
  @IsIn(ROLES)
  role?: Role;

  @ApiPropertyOptional({ enum: ACCOUNT_STATES })
  @IsOptional()
  @IsIn(ACCOUNT_STATES)
  state?: AccountState;

  /** Only accounts whose clearance was decided by name. */
  @ApiPropertyOptional({ enum: ['named'] })
  @IsOptional()
  @IsIn(['named'])
  clearance?: 'named';
}

/** A role in an office, or in the whole city. */
export class RoleAssignmentRequest {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  role: Role;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null = the whole city' })
  @ValidateIf((_, value) => value !== null)
  @IsUUID()
  unitId: string | null;
}

/** A new account. */
export class CreateAccountRequest {
  @ApiProperty({ maxLength: 64, example: 'e.beispiel' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  username: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  displayName: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  email: string = '';

  /** Office the person works in. */
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsUUID()
  unitId?: string | null;

  @ApiProperty({ type: [RoleAssignmentRequest] })
  @IsArray()
  @ArrayMaxSize(MOST_ROLES)
  @ValidateNested({ each: true })
  @Type(() => RoleAssignmentRequest)
  roles: RoleAssignmentRequest[];
}

/** The version of an account or office a step was decided on. */
export class VersionRequest {
  @ApiProperty({ minimum: 1 })
  @IsInt()
  @Min(1)
  version: number;
}

/** What changes about an account; what is missing stays. */
export class ChangeAccountRequest extends VersionRequest {
  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  displayName?: string;

  @ApiPropertyOptional({ maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  email?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsUUID()
  unitId?: string | null;

  /** Level of confidentiality the person is cleared for by name; null = as the roles have it. */
  @ApiPropertyOptional({ enum: CONFIDENTIALITY_LEVELS, nullable: true })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsIn(CONFIDENTIALITY_LEVELS)
  clearance?: ConfidentialityLevel | null;

  /** Why the clearance changes; needed where it does. */
  @ApiPropertyOptional({ maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  clearanceReason?: string;

  /** All roles the account has from now on. */
  @ApiPropertyOptional({ type: [RoleAssignmentRequest] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_ROLES)
  @ValidateNested({ each: true })
  @Type(() => RoleAssignmentRequest)
  roles?: RoleAssignmentRequest[];
}
