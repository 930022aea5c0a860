import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Entries get marks of their weeks, files the references of their sub-files and volumes, and headings lie in the row, where
 * hits are put in order without looking elsewhere. What is indexed already needs a rebuild.
 */
export class NewestFirst1764900000000 implements MigrationInterface {
  readonly name = 'NewestFirst1764900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL ROLE talakte_app;
      ALTER TABLE search_index.entry ALTER heading SET STORAGE MAIN;
      -- a rebuild that stands in the middle lacks this in its first part: it begins again
      UPDATE search_index.state SET needs_rebuild = true, rebuilding = NULL, after_id = NULL
        WHERE EXISTS (SELECT 1 FROM record_file);
      RESET ROLE`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'SET LOCAL ROLE talakte_app; ALTER TABLE search_index.entry ALTER heading SET STORAGE EXTENDED; RESET ROLE',
    );
  }
}
