import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an older register said expressly of how long a file is kept: it goes before type and plan, as often as it is closed. */
export class StatedRetention1764150000000 implements MigrationInterface {
  readonly name = 'StatedRetention1764150000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stated_retention (
        file_id   uuid CONSTRAINT pk_stated_retention PRIMARY KEY
                  CONSTRAINT fk_stated_retention_file REFERENCES record_file ON DELETE CASCADE,
        -- null: for ever
        years     integer CONSTRAINT ck_stated_retention_years CHECK (years >= 0),
        stated_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE stated_retention');
  }
}
