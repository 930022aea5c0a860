import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A sub-file that was taken out leaves its number behind: no other one ever gets it. */
export class SubFileNumber1764930000000 implements MigrationInterface {
  readonly name = 'SubFileNumber1764930000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE record_file ADD last_sub_file_number integer NOT NULL DEFAULT 0;
      UPDATE record_file SET last_sub_file_number = part.last
        FROM (SELECT file_id, max(number) AS last FROM sub_file GROUP BY file_id) AS part WHERE part.file_id = record_file.id;
      CREATE FUNCTION keep_sub_file_number() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE record_file SET last_sub_file_number = NEW.number
          WHERE id = NEW.file_id AND last_sub_file_number < NEW.number;
        RETURN NULL;
      END $$;
      CREATE TRIGGER sub_file_number_kept AFTER INSERT ON sub_file FOR EACH ROW EXECUTE FUNCTION keep_sub_file_number();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER sub_file_number_kept ON sub_file; DROP FUNCTION keep_sub_file_number;
      ALTER TABLE record_file DROP last_sub_file_number;
    `);
  }
}
