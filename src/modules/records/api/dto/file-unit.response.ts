import { ApiProperty } from '@nestjs/swagger';
import type { OrgUnit } from '#modules/identity';

/** The unit in charge of a file (Federführung) in short. */
export class FileUnitResponse {
  @ApiProperty({ format: 'uuid' })
  readonly id: string;

  readonly number: string;
  readonly name: string;

  static from(id: string, units: ReadonlyMap<string, OrgUnit>): FileUnitResponse {
    const unit = units.get(id);
    return unit ? { id: unit.id, number: unit.number, name: unit.name } : { id, number: '?', name: '?' };
  }
}
