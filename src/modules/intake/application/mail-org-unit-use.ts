import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrgUnitUses } from '#modules/identity';
import { queryIn } from '#platform/database';

/** An office stays as long as mail that is not filed yet belongs to it. */
@Injectable()
export class MailOrgUnitUse implements OnModuleInit {
  constructor(private readonly uses: OrgUnitUses) {}

  onModuleInit(): void {
    this.uses.add({
      kind: 'openMail',
      count: async (transaction, unitId) => {
        const [row] = await queryIn<{ count: number }>(
          transaction,
          `SELECT count(*)::int AS count FROM mail_item WHERE state <> 'filed' AND unit_id = $1`,
          [unitId],
        );
        return row?.count ?? 0;
      },
    });
  }
}
