import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * References of older registers whose file was taken back with its conversion: what they named can be taken over once more, and
 * then they lead there. References given here are never among them.
 */
export class FreedReference1765200000000 implements MigrationInterface {
  readonly name = 'FreedReference1765200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FREED);
    await runner.query(`
      CREATE FUNCTION refuse_reference_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.reference = OLD.reference AND EXISTS (SELECT 1 FROM freed_reference WHERE reference = OLD.reference) THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
      DROP TRIGGER given_reference_moves ON given_reference;
      CREATE TRIGGER given_reference_moves BEFORE UPDATE ON given_reference FOR EACH ROW
        WHEN ((NEW.reference, NEW.object_kind, NEW.object_id) IS DISTINCT FROM (OLD.reference, OLD.object_kind, OLD.object_id))
        EXECUTE FUNCTION refuse_reference_change();
      GRANT UPDATE (object_kind, object_id) ON given_reference TO talakte_app;
    `);
    await runner.query(
      keepTakenBackRedirect(`OR EXISTS (SELECT 1 FROM freed_reference WHERE reference = OLD.reference)`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keepTakenBackRedirect(''));
    await runner.query(`
      REVOKE UPDATE (object_kind, object_id) ON given_reference FROM talakte_app;
      DROP TRIGGER given_reference_moves ON given_reference;
      CREATE TRIGGER given_reference_moves BEFORE UPDATE ON given_reference FOR EACH ROW
        WHEN ((NEW.reference, NEW.object_kind, NEW.object_id) IS DISTINCT FROM (OLD.reference, OLD.object_kind, OLD.object_id))
        EXECUTE FUNCTION refuse_change();
      DROP FUNCTION refuse_reference_change; DROP TABLE freed_reference; DROP FUNCTION refuse_freeing;
    `);
  }
}

/** Only what is gone frees a reference, and never its own. */
const FREED = `
  CREATE TABLE freed_reference (
    reference text CONSTRAINT pk_freed_reference PRIMARY KEY
                   CONSTRAINT fk_freed_reference_given REFERENCES given_reference,
    freed_at  timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE FUNCTION refuse_freeing() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM given_reference AS given JOIN deleted_record AS gone ON gone.object_id = given.object_id
                WHERE given.reference = NEW.reference AND gone.reference <> given.reference) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'reference % was given here, or what it names is there', NEW.reference USING ERRCODE = 'insufficient_privilege';
  END $$;
  CREATE TRIGGER freed_reference_of_gone BEFORE INSERT ON freed_reference FOR EACH ROW EXECUTE FUNCTION refuse_freeing();
  CREATE TRIGGER freed_reference_unchangeable BEFORE UPDATE ON freed_reference FOR EACH ROW EXECUTE FUNCTION refuse_change();
  REVOKE UPDATE, TRUNCATE ON freed_reference FROM talakte_app;
`;

function keepTakenBackRedirect(orFreed: string): string {
  return `CREATE OR REPLACE FUNCTION keep_taken_back_redirect() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.object_kind = 'file' AND EXISTS (SELECT 1 FROM record_file WHERE id = OLD.object_id AND reference = OLD.reference)
       OR OLD.object_kind = 'proceeding' AND EXISTS (SELECT 1 FROM proceeding WHERE id = OLD.object_id AND reference = OLD.reference)
       ${orFreed}
    THEN
      INSERT INTO taken_back_redirect (reference, object_kind, object_id, file_id, replaced_by, replaced_at, reason)
        VALUES (OLD.reference, OLD.object_kind, OLD.object_id, OLD.file_id, OLD.replaced_by, OLD.replaced_at, OLD.reason);
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'The redirect from % cannot go: nothing has this reference again', OLD.reference;
  END $$`;
}
