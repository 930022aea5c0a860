import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsDay } from '#platform/http';
import type { Role } from '../../domain/role.js';
import { SUBSTITUTABLE_ROLES } from '../../domain/substitution.js';

/** A deputy for the time of an absence. */
export class SetSubstitutionRequest {
  /** Who is absent; without it whoever asks. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  absentId?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  deputyId: string;

  @ApiProperty({ format: 'date', description: 'First day' })
  @IsDay()
  fromDay: string;

  @ApiProperty({ format: 'date', description: 'Last day' })
  @IsDay()
  untilDay: string;

  @ApiPropertyOptional({ enum: SUBSTITUTABLE_ROLES, description: 'Only this role; all without it' })
  @IsOptional()
  @IsIn(SUBSTITUTABLE_ROLES)
  role?: Role;

  @ApiPropertyOptional({ format: 'uuid', description: 'Only roles held in this office; all without it' })
  @IsOptional()
  @IsUUID()
  unitId?: string;

  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(500)
  reason: string;
}

/** Part of a name. */
export class FindStaffRequest {
  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}
