import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a file lay before it was re-marked, so that re-marking can be taken back. */
export class FormerPlace1764920000000 implements MigrationInterface {
  readonly name = 'FormerPlace1764920000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE file_remark ADD former jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE file_remark DROP former');
  }
}
