import { ApiProperty } from '@nestjs/swagger';
import { type Role, ROLES } from '../../domain/role.js';
import { OrgUnitRefResponse } from './org-unit.response.js';

/** A role an account holds. */
export class HeldRoleResponse {
  @ApiProperty({ enum: ROLES })
  role: Role;

  @ApiProperty({ type: OrgUnitRefResponse, nullable: true, description: 'null = the whole city' })
  unit: OrgUnitRefResponse | null;
}
