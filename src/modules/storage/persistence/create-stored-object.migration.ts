import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of all stored objects: what must be in the store, and how firmly locked. */
export class CreateStoredObject1763701000000 implements MigrationInterface {
  readonly name = 'CreateStoredObject1763701000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_object (
        hash           text CONSTRAINT pk_stored_object PRIMARY KEY
                       CONSTRAINT ck_stored_object_hash CHECK (hash ~ '^[0-9a-f]{64}$'),
        size_bytes     bigint NOT NULL CONSTRAINT ck_stored_object_size_bytes CHECK (size_bytes >= 0),
        media_type     text NOT NULL,
        created_at     timestamptz(3) NOT NULL,
        retain_until   timestamptz(3) NOT NULL,
        hold           boolean NOT NULL,
        retention_mode text NOT NULL
                       CONSTRAINT ck_stored_object_retention_mode CHECK (retention_mode IN ('governance', 'compliance')),
        removed_at     timestamptz(3)
      );

      -- Whoever can write to the database must not be able to make an object look shorter-lived or different.
      CREATE FUNCTION protect_stored_object() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.hash <> OLD.hash OR NEW.size_bytes <> OLD.size_bytes THEN
          RAISE EXCEPTION 'stored object % cannot become another', OLD.hash USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF OLD.removed_at IS NULL AND (NEW.retain_until < OLD.retain_until
           OR (OLD.retention_mode = 'compliance' AND NEW.retention_mode <> 'compliance')) THEN
          RAISE EXCEPTION 'the retention of % cannot be weakened', OLD.hash USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF NEW.removed_at IS NOT NULL AND (NEW.hold OR NEW.retain_until > NEW.removed_at) THEN
          RAISE EXCEPTION 'stored object % is locked', OLD.hash USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER stored_object_protected BEFORE UPDATE ON stored_object
        FOR EACH ROW EXECUTE FUNCTION protect_stored_object();
      CREATE TRIGGER stored_object_no_delete BEFORE DELETE ON stored_object
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER stored_object_no_truncate BEFORE TRUNCATE ON stored_object
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      REVOKE DELETE, TRUNCATE ON stored_object FROM talakte_app;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The register of stored objects is never taken back'));
  }
}
