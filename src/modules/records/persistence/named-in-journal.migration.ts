import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a journal entry speaks of, wherever in it; and what protected proceedings that are no more. */
export class NamedInJournal1764450000100 implements MigrationInterface {
  readonly name = 'NamedInJournal1764450000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- every id an entry names: its object, and whatever stands before and after, however deep
      CREATE FUNCTION named_in_entry(object_id text, before jsonb, after jsonb) RETURNS uuid[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN ARRAY(SELECT DISTINCT found[1]::uuid FROM regexp_matches(
        object_id || ' ' || coalesce(before::text, '') || ' ' || coalesce(after::text, ''),
        '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') AS found);

      CREATE TRIGGER proceeding_protection BEFORE DELETE ON proceeding
        FOR EACH ROW EXECUTE FUNCTION keep_protection();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER proceeding_protection ON proceeding; DROP FUNCTION named_in_entry');
  }
}
