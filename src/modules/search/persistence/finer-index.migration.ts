import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Entries get marks of their months, and days are known more finely; what is indexed already needs a rebuild. */
export class FinerIndex1764550000000 implements MigrationInterface {
  readonly name = 'FinerIndex1764550000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL ROLE talakte_app;
      ALTER TABLE search_index.entry ALTER day SET STATISTICS 500;
      -- a rebuild that stands in the middle has no marks of months in its first part: it begins again
      UPDATE search_index.state SET needs_rebuild = true, rebuilding = NULL, after_id = NULL
        WHERE EXISTS (SELECT 1 FROM record_file);
      RESET ROLE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'SET LOCAL ROLE talakte_app; ALTER TABLE search_index.entry ALTER day SET STATISTICS DEFAULT; RESET ROLE',
    );
  }
}
