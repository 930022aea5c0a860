import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of an office and of a plan unit in the order of lists, to the last: the latest changed first, then by id. */
export class FileLists1764900000100 implements MigrationInterface {
  readonly name = 'FileLists1764900000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_record_file_lead_unit; DROP INDEX ix_record_file_plan_unit;
      CREATE INDEX ix_record_file_lead_unit ON record_file (lead_unit_id, updated_at DESC, id DESC);
      CREATE INDEX ix_record_file_plan_unit ON record_file (plan_unit_id, updated_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_record_file_lead_unit; DROP INDEX ix_record_file_plan_unit;
      CREATE INDEX ix_record_file_lead_unit ON record_file (lead_unit_id, updated_at DESC, id);
      CREATE INDEX ix_record_file_plan_unit ON record_file (plan_unit_id);
    `);
  }
}
