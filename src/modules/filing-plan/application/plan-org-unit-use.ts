import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrgUnitUses } from '#modules/identity';
import { queryIn } from '#platform/database';

/** An office stays as long as the filing plan in force names it as the one in charge (Federführung). */
@Injectable()
export class PlanOrgUnitUse implements OnModuleInit {
  constructor(private readonly uses: OrgUnitUses) {}

  onModuleInit(): void {
    this.uses.add({
      kind: 'planUnits',
      count: async (transaction, unitId) => {
        const [row] = await queryIn<{ count: number }>(
          transaction,
          `SELECT count(*)::int AS count FROM plan_unit AS unit JOIN filing_plan AS plan ON plan.id = unit.filing_plan_id
            WHERE plan.in_force AND NOT unit.retired AND unit.lead_unit_id = $1`,
          [unitId],
        );
        return row?.count ?? 0;
      },
    });
  }
}
