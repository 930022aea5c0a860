import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit, OrgUnitRef } from '../../domain/org-unit.js';

/** An organisational unit in lists of other things. */
export class OrgUnitRefResponse implements OrgUnitRef {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: '63.1' })
  number: string;

  @ApiProperty()
  name: string;
}

/** An organisational unit (Organisationseinheit). */
export class OrgUnitResponse extends OrgUnitRefResponse {
  @ApiProperty()
  shortName: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  parentId: string | null;

  @ApiProperty({ description: 'Postal address on one line' })
  address: string;

  @ApiProperty({ type: [String], description: 'Words in a letter that speak for this unit' })
  keywords: string[];

  @ApiProperty({ type: Date, nullable: true, description: 'End of its validity; null while it works' })
  closedAt: Date | null;

  @ApiProperty({ minimum: 1, description: 'Passed back with every change' })
  version: number;

  static from(unit: OrgUnit): OrgUnitResponse {
    return {
      id: unit.id,
      number: unit.number,
      name: unit.name,
      shortName: unit.shortName,
      parentId: unit.parentId,
      address: unit.address,
      keywords: [...unit.keywords],
      closedAt: unit.closedAt,
      version: unit.version,
    };
  }
}
