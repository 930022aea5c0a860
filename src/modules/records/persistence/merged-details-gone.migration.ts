import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a merge kept of contacts and values, so that it could be undone, goes with either of its files: it cannot be undone then. */
export class MergedDetailsGone1765100000000 implements MigrationInterface {
  readonly name = 'MergedDetailsGone1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER file_move_unchangeable ON file_move;
      CREATE TRIGGER file_move_unchangeable BEFORE UPDATE ON file_move FOR EACH ROW
        WHEN (OLD.undone_at IS NOT NULL
            AND (NEW.undone_at, NEW.undone_by_name, NEW.undone_reason) IS DISTINCT FROM (OLD.undone_at, OLD.undone_by_name, OLD.undone_reason)
          OR (NEW.id, NEW.kind, NEW.source_id, NEW.target_id, NEW.reason, NEW.moved_by_name, NEW.moved_at,
              NEW.source_version, NEW.target_version, NEW.source_touched, NEW.target_touched) IS DISTINCT FROM (OLD.id, OLD.kind,
              OLD.source_id, OLD.target_id, OLD.reason, OLD.moved_by_name, OLD.moved_at,
              OLD.source_version, OLD.target_version, OLD.source_touched, OLD.target_touched)
          OR NEW.content NOT IN (OLD.content, OLD.content - 'details'))
        EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION keep_merged_details() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT count(*) FROM record_file WHERE id IN (NEW.source_id, NEW.target_id)) = 2 THEN
          RAISE EXCEPTION 'What merge % took over is kept as long as both files', NEW.id USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER file_move_details_stay BEFORE UPDATE ON file_move FOR EACH ROW
        WHEN (NEW.content <> OLD.content) EXECUTE FUNCTION keep_merged_details();
      GRANT UPDATE (content) ON file_move TO talakte_app;

      CREATE FUNCTION forget_merged_details() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE file_move SET content = content - 'details' WHERE OLD.id IN (source_id, target_id) AND content ? 'details';
        RETURN NULL;
      END $$;
      CREATE TRIGGER record_file_merged_details_gone AFTER DELETE ON record_file
        FOR EACH ROW EXECUTE FUNCTION forget_merged_details();

      UPDATE file_move SET content = content - 'details'
       WHERE content ? 'details' AND (SELECT count(*) FROM record_file WHERE id IN (source_id, target_id)) < 2;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER record_file_merged_details_gone ON record_file; DROP FUNCTION forget_merged_details;
      REVOKE UPDATE (content) ON file_move FROM talakte_app;
      DROP TRIGGER file_move_details_stay ON file_move; DROP FUNCTION keep_merged_details;
      DROP TRIGGER file_move_unchangeable ON file_move;
      CREATE TRIGGER file_move_unchangeable BEFORE UPDATE ON file_move FOR EACH ROW
        WHEN (OLD.undone_at IS NOT NULL OR (NEW.id, NEW.kind, NEW.source_id, NEW.target_id, NEW.reason, NEW.moved_by_name, NEW.moved_at,
          NEW.source_version, NEW.target_version, NEW.source_touched, NEW.target_touched, NEW.content) IS DISTINCT FROM (OLD.id, OLD.kind,
          OLD.source_id, OLD.target_id, OLD.reason, OLD.moved_by_name, OLD.moved_at,
          OLD.source_version, OLD.target_version, OLD.source_touched, OLD.target_touched, OLD.content))
        EXECUTE FUNCTION refuse_change();
    `);
  }
}
