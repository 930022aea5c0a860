import type { MigrationInterface, QueryRunner } from 'typeorm';

/** File types and their versions. */
export class CreateFileTypes1764200000000 implements MigrationInterface {
  readonly name = 'CreateFileTypes1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE file_type (
        id         uuid CONSTRAINT pk_file_type PRIMARY KEY,
        key        text NOT NULL CONSTRAINT uq_file_type_key UNIQUE,
        retired_at timestamptz,
        revision   integer NOT NULL
      );
      CREATE TABLE file_type_version (
        id           uuid CONSTRAINT pk_file_type_version PRIMARY KEY,
        file_type_id uuid NOT NULL CONSTRAINT fk_file_type_version_type REFERENCES file_type,
        number       integer NOT NULL,
        state        text NOT NULL CONSTRAINT ck_file_type_version_state CHECK (state IN ('draft', 'released', 'superseded')),
        content      jsonb NOT NULL,
        edited_at    timestamptz NOT NULL,
        released_at  timestamptz,
        released_by  text,
        revision     integer NOT NULL,
        CONSTRAINT uq_file_type_version_number UNIQUE (file_type_id, number)
      );
      CREATE UNIQUE INDEX uq_file_type_version_draft ON file_type_version (file_type_id) WHERE state = 'draft';
      CREATE UNIQUE INDEX uq_file_type_version_released ON file_type_version (file_type_id) WHERE state = 'released';

      -- files keep the version they were opened with: what it says may not change under them
      CREATE FUNCTION refuse_change_of_released_type() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state <> 'draft' AND (TG_OP = 'DELETE' OR NEW.content IS DISTINCT FROM OLD.content OR NEW.state = 'draft') THEN
          RAISE EXCEPTION 'A released version of a file type is never changed';
        END IF;
        RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
      END $$;
      CREATE TRIGGER file_type_version_released_unchangeable BEFORE UPDATE OR DELETE ON file_type_version
        FOR EACH ROW EXECUTE FUNCTION refuse_change_of_released_type();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE file_type_version; DROP TABLE file_type; DROP FUNCTION refuse_change_of_released_type',
    );
  }
}
