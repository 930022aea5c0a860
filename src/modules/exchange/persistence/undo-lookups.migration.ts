import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the taking back of a run looks up for each of its files. */
export class UndoLookups1766100000100 implements MigrationInterface {
  readonly name = 'UndoLookups1766100000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_conversion_item_done ON conversion_item (conversion_id, line) WHERE state = 'done';
      CREATE INDEX ix_collected_file_file ON collected_file (file_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_collected_file_file; DROP INDEX ix_conversion_item_done;');
  }
}
