import { ApiProperty } from '@nestjs/swagger';
import type { StaffRow } from '../../application/user-directory.js';
import { type OrgUnit, orgUnitRef } from '../../domain/org-unit.js';
import { type Role, ROLES } from '../../domain/role.js';
import type { SubstitutionRow } from '../../domain/substitution.js';
import { OrgUnitRefResponse } from './org-unit.response.js';

/** A member of staff by name. */
export class PersonResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  displayName: string;
}

/** A member of staff with his office, to choose from. */
export class StaffResponse extends PersonResponse {
  @ApiProperty({ type: OrgUnitRefResponse, nullable: true })
  unit: OrgUnitRefResponse | null;

  static fromRow({ unitId, ...row }: StaffRow, units: ReadonlyMap<string, OrgUnit>): StaffResponse {
    const unit = unitId === null ? undefined : units.get(unitId);
    return { ...row, unit: unit ? orgUnitRef(unit) : null };
  }
}

/** Somebody acts for somebody who is absent (Vertretung). */
export class SubstitutionResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: PersonResponse })
  absent: PersonResponse;

  @ApiProperty({ type: PersonResponse })
  deputy: PersonResponse;

  @ApiProperty({ format: 'date' })
  fromDay: string;

  @ApiProperty({ format: 'date' })
  untilDay: string;

  @ApiProperty({ enum: ROLES, nullable: true, description: 'null = all roles' })
  role: Role | null;

  @ApiProperty({ type: OrgUnitRefResponse, nullable: true, description: 'null = in all offices' })
  unit: OrgUnitRefResponse | null;

  @ApiProperty()
  reason: string;

  @ApiProperty({ description: 'Name of who set it' })
  setBy: string;

  static from(row: SubstitutionRow, units: ReadonlyMap<string, OrgUnit>): SubstitutionResponse {
    const unit = row.unitId === null ? undefined : units.get(row.unitId);
    return {
      id: row.id,
      absent: { id: row.absentId, displayName: row.absentName },
      deputy: { id: row.deputyId, displayName: row.deputyName },
      fromDay: row.fromDay,
      untilDay: row.untilDay,
      role: row.role,
      unit: unit ? orgUnitRef(unit) : null,
      reason: row.reason,
      setBy: row.setByName,
    };
  }
}

/** Id of a substitution that was set. */
export class SubstitutionSetResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;
}
