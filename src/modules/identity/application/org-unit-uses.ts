import { Injectable } from '@nestjs/common';
import type { Transaction } from '#platform/database';
import type { UnitUsage } from '../administration-errors.js';

/** Something of another module that keeps an office from being closed. */
export interface OrgUnitUse {
  readonly kind: Exclude<keyof UnitUsage, 'users' | 'subUnits'>;
  /** How many such things hang on the unit. */
  count(transaction: Transaction, unitId: string): Promise<number>;
}

/** What other modules hang on offices. Identity knows nothing of mail or files; each module says so itself. */
@Injectable()
export class OrgUnitUses {
  private readonly uses: OrgUnitUse[] = [];

  /** Called once by a module that lets things belong to offices. */
  add(use: OrgUnitUse): void {
    this.uses.push(use);
  }

  /** Everything that hangs on the unit, by kind; kinds of which there is nothing are missing. */
  async countIn(transaction: Transaction, unitId: string): Promise<Partial<UnitUsage>> {
    const counts: Partial<Record<OrgUnitUse['kind'], number>> = {};
    for (const use of this.uses) {
      const count = await use.count(transaction, unitId);
      if (count > 0) counts[use.kind] = count;
    }
    return counts;
  }
}
