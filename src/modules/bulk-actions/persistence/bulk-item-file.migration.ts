import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the items of a file be found without looking at all of them, for a deleted file is forgotten in every report. */
export class IndexBulkItemFile1764960000000 implements MigrationInterface {
  readonly name = 'IndexBulkItemFile1764960000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX ix_bulk_item_file ON bulk_item (file_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX ix_bulk_item_file');
  }
}
