import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Extensions, the rights of the application role and the function that keeps append-only tables append-only.
 * The role `talakte_app` must exist: the embedded database and the container set-up create it.
 */
export class Foundation1763700000000 implements MigrationInterface {
  readonly name = 'Foundation1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pgcrypto;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public TO talakte_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO talakte_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO talakte_app;

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;

      -- Spelling left out of account: case and accents, umlauts and sharp s written out (Müßig = Muessig).
      CREATE FUNCTION fold_text(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN lower(unaccent('unaccent'::regdictionary,
        replace(replace(replace(replace(replace(replace(normalize($1, NFC),
          'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'Ä', 'Ae'), 'Ö', 'Oe'), 'Ü', 'Ue')));
      -- The same as people without umlauts on their keyboard shorten it (Müßig = Mussig).
      CREATE FUNCTION fold_accents(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN lower(unaccent('unaccent'::regdictionary, normalize($1, NFC)));

      CREATE SCHEMA pgboss AUTHORIZATION talakte_app;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The foundation cannot be taken back; restore a backup instead'));
  }
}
