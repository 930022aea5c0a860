import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OrgUnitUses } from '#modules/identity';
import { queryIn } from '#platform/database';

/** An office stays as long as it has open files; how many there are behind walls is not told. */
@Injectable()
export class FileOrgUnitUse implements OnModuleInit {
  constructor(private readonly uses: OrgUnitUses) {}

  onModuleInit(): void {
    this.uses.add({
      kind: 'openFiles',
      count: async (transaction, unitId) => {
        const [row] = await queryIn<{ count: number }>(
          transaction,
          `SELECT CASE WHEN count(*) > 0 THEN greatest(count(*) FILTER (WHERE walls = '{}' AND draft_readers IS NULL), 1) ELSE 0 END::int AS count
             FROM record_file WHERE state <> 'closed' AND lead_unit_id = $1`,
          [unitId],
        );
        return row?.count ?? 0;
      },
    });
  }
}
