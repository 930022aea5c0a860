import { ApiProperty } from '@nestjs/swagger';
import { CONFIDENTIALITY_LEVELS, type ConfidentialityLevel } from '#kernel/confidentiality';
import type { Page } from '#platform/http';
import type { AccountRow } from '../../application/account.queries.js';
import { ACCOUNT_STATES, type AccountState } from '../../domain/account-state.js';
import { type OrgUnit, orgUnitRef } from '../../domain/org-unit.js';
import { HeldRoleResponse } from './held-role.response.js';
import { OrgUnitRefResponse } from './org-unit.response.js';

/** Offices by id, to name them. */
export type UnitsById = ReadonlyMap<string, OrgUnit>;

/** An account (Benutzerkonto) as administrators see it. */
export class AccountResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  username: string;

  @ApiProperty()
  displayName: string;

  @ApiProperty()
  email: string;

  @ApiProperty({ type: OrgUnitRefResponse, nullable: true })
  unit: OrgUnitRefResponse | null;

  @ApiProperty({ type: [HeldRoleResponse] })
  roles: HeldRoleResponse[];

  @ApiProperty({ enum: ACCOUNT_STATES })
  state: AccountState;

  @ApiProperty({ type: Date, nullable: true, description: 'End of a lock that followed from wrong tries' })
  lockedUntil: Date | null;

  @ApiProperty({ type: Date, nullable: true, description: 'Last moment of a start password not used yet' })
  startPasswordUntil: Date | null;

  @ApiProperty({ description: 'Whether the second factor is still to be set up' })
  secondFactorPending: boolean;

  @ApiProperty({ description: 'Live sessions' })
  sessions: number;

  @ApiProperty({ type: Date })
  createdAt: Date;

  @ApiProperty({ minimum: 1, description: 'Passed back with every change' })
  version: number;

  @ApiProperty({
    enum: CONFIDENTIALITY_LEVELS,
    nullable: true,
    description: 'Level of confidentiality the person is cleared for by name; null = as the roles have it',
  })
  clearance: ConfidentialityLevel | null;

  @ApiProperty({ enum: CONFIDENTIALITY_LEVELS, description: 'What the roles alone are cleared for' })
  roleClearance: ConfidentialityLevel;

  static from({ unitId, roles, ...row }: AccountRow, units: UnitsById): AccountResponse {
    const unitRef = (id: string | null): OrgUnitRefResponse | null => {
      const unit = id === null ? undefined : units.get(id);
      return unit ? orgUnitRef(unit) : null;
    };
    return {
      ...row,
      unit: unitRef(unitId),
      roles: roles.map((assignment) => ({ role: assignment.role, unit: unitRef(assignment.unitId) })),
    };
  }
}

/** One page of accounts. */
export class AccountPageResponse {
  @ApiProperty({ type: [AccountResponse] })
  items: AccountResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Pass it back as `cursor`; null at the end' })
  nextCursor: string | null;

  @ApiProperty({ description: 'Number of all accounts that fit' })
  total: number;

  static from(page: Page<AccountRow>, units: UnitsById): AccountPageResponse {
    return {
      items: page.items.map((row) => AccountResponse.from(row, units)),
      nextCursor: page.nextCursor,
      total: page.total ?? page.items.length,
    };
  }
}

/** An account with its start password, which is shown this once. */
export class StartPasswordResponse {
  @ApiProperty({ type: AccountResponse })
  account: AccountResponse;

  @ApiProperty({ description: 'To be handed to the owner; shown this once' })
  startPassword: string;
}
