import { Injectable } from '@nestjs/common';
import { OrgUnits, UserDirectory } from '#modules/identity';
import type { Transaction } from '#platform/database';
import { WallInvalid } from '../../access-errors.js';
import type { WallContent } from '../../domain/wall-content.js';

/** Makes sure that whom a wall names exists. */
@Injectable()
export class NamedInWalls {
  constructor(
    private readonly units: OrgUnits,
    private readonly users: UserDirectory,
  ) {}

  /** @throws {WallInvalid} Thrown when a person does not exist. @throws {UnitUnknown} Thrown when an office does not exist. */
  async check(transaction: Transaction, content: WallContent): Promise<void> {
    await this.units.keepOpen(transaction, content.unitIds);
    const known = await this.users.displayNames(content.userIds);
    if (known.size < content.userIds.length) throw new WallInvalid('circle');
  }
}
