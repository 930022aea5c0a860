import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Levels of confidentiality, walls and grants. What holds for a file is kept with the file by triggers, so that no
 * statement that opens or moves files can forget it and lists need not walk the plan.
 */
export class FileAccess1764400000000 implements MigrationInterface {
  readonly name = 'FileAccess1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(PLAN_FUNCTIONS);
    await runner.query(FILES);
    await runner.query(DOCUMENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER document_confidentiality ON document; DROP FUNCTION keep_document_confidentiality;
      DROP TRIGGER proceeding_confidentiality_passed_on ON proceeding; DROP TRIGGER proceeding_confidentiality ON proceeding; DROP FUNCTION keep_proceeding_confidentiality;
      DROP TRIGGER record_file_access ON record_file; DROP FUNCTION keep_file_access;
      DROP TABLE file_grant, plan_confidentiality, wall_place, wall_member, wall;
      DROP FUNCTION refresh_file_access; DROP FUNCTION plan_units_below; DROP FUNCTION plan_walls;
      DROP FUNCTION plan_level; DROP FUNCTION stricter_level;
      DROP INDEX ix_plan_unit_lineage; DROP INDEX ix_record_file_updated; DROP INDEX ix_record_file_walls;
      ALTER TABLE document DROP own_confidentiality, DROP confidentiality;
      ALTER TABLE proceeding DROP own_confidentiality, DROP confidentiality;
      ALTER TABLE record_file DROP own_walls, DROP walls, DROP own_confidentiality, DROP confidentiality;
    `);
  }
}

const TABLES = `
  CREATE TABLE wall (
    id              uuid CONSTRAINT pk_wall PRIMARY KEY,
    name            text NOT NULL CONSTRAINT uq_wall_name UNIQUE,
    legal_basis     text NOT NULL,
    admits_reasoned boolean NOT NULL,
    created_at      timestamptz NOT NULL,
    version         integer NOT NULL DEFAULT 1
  );
  CREATE TABLE wall_member (
    wall_id uuid NOT NULL CONSTRAINT fk_wall_member_wall REFERENCES wall,
    -- no foreign keys: accounts and offices belong to another module, which keeps them for ever
    user_id uuid,
    unit_id uuid,
    CONSTRAINT ck_wall_member CHECK (num_nonnulls(user_id, unit_id) = 1),
    CONSTRAINT uq_wall_member UNIQUE NULLS NOT DISTINCT (wall_id, user_id, unit_id)
  );
  CREATE INDEX ix_wall_member_user ON wall_member (user_id);
  CREATE INDEX ix_wall_member_unit ON wall_member (unit_id);
  -- plan units behind a wall, in every version of the plan, with all below them
  CREATE TABLE wall_place (
    wall_id    uuid NOT NULL CONSTRAINT fk_wall_place_wall REFERENCES wall,
    lineage_id uuid NOT NULL,
    CONSTRAINT pk_wall_place PRIMARY KEY (lineage_id, wall_id)
  );
  CREATE TABLE plan_confidentiality (
    lineage_id uuid CONSTRAINT pk_plan_confidentiality PRIMARY KEY,
    level      text NOT NULL CONSTRAINT ck_plan_confidentiality CHECK (level IN ('003', '002', '005', '001', '004'))
  );
  CREATE TABLE file_grant (
    id           uuid CONSTRAINT pk_file_grant PRIMARY KEY,
    kind         text NOT NULL CONSTRAINT ck_file_grant_kind CHECK (kind IN ('given', 'reasoned')),
    user_id      uuid,
    unit_id      uuid,
    file_id      uuid CONSTRAINT fk_file_grant_file REFERENCES record_file ON DELETE CASCADE,
    lineage_id   uuid,
    access_right text NOT NULL CONSTRAINT ck_file_grant_right CHECK (access_right IN ('read', 'work')),
    purpose      text,
    reason       text NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    given_by     uuid NOT NULL,
    revoked_at   timestamptz,
    revoked_by   uuid,
    reviewed_at  timestamptz,
    reviewed_by  uuid,
    review_note  text,
    CONSTRAINT ck_file_grant_holder CHECK (num_nonnulls(user_id, unit_id) = 1),
    CONSTRAINT ck_file_grant_object CHECK (num_nonnulls(file_id, lineage_id) = 1),
    CONSTRAINT ck_file_grant_period CHECK (ends_at > starts_at),
    CONSTRAINT ck_file_grant_reasoned CHECK (kind = 'given' OR user_id IS NOT NULL AND file_id IS NOT NULL AND access_right = 'read')
  );
  CREATE INDEX ix_file_grant_user ON file_grant (user_id, ends_at) WHERE revoked_at IS NULL;
  CREATE INDEX ix_file_grant_unit ON file_grant (unit_id, ends_at) WHERE revoked_at IS NULL;
  CREATE INDEX ix_file_grant_file ON file_grant (file_id);
  CREATE INDEX ix_file_grant_reasoned ON file_grant (starts_at DESC, id DESC) WHERE kind = 'reasoned';
`;

const PLAN_FUNCTIONS = `
  CREATE FUNCTION stricter_level(text, text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN CASE WHEN array_position(ARRAY['003', '002', '005', '001', '004'], $1) >= array_position(ARRAY['003', '002', '005', '001', '004'], $2)
              THEN $1 ELSE $2 END;

  -- plan units of every version that are the unit or lie below it in their version
  CREATE FUNCTION plan_units_below(lineage uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    WITH RECURSIVE branch AS (
      SELECT id FROM plan_unit WHERE lineage_id = lineage
      UNION SELECT child.id FROM plan_unit AS child JOIN branch ON child.parent_id = branch.id)
    SELECT id FROM branch
  $$;
  CREATE INDEX ix_plan_unit_lineage ON plan_unit (lineage_id);

  CREATE FUNCTION plan_walls(unit uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
    WITH RECURSIVE above AS (
      SELECT parent_id, lineage_id FROM plan_unit WHERE id = unit
      UNION ALL SELECT parent.parent_id, parent.lineage_id FROM plan_unit AS parent JOIN above ON parent.id = above.parent_id)
    SELECT coalesce(array_agg(DISTINCT place.wall_id), '{}') FROM above JOIN wall_place AS place USING (lineage_id)
  $$;

  CREATE FUNCTION plan_level(unit uuid) RETURNS text LANGUAGE sql STABLE AS $$
    WITH RECURSIVE above AS (
      SELECT parent_id, lineage_id FROM plan_unit WHERE id = unit
      UNION ALL SELECT parent.parent_id, parent.lineage_id FROM plan_unit AS parent JOIN above ON parent.id = above.parent_id)
    SELECT coalesce((SELECT level FROM above JOIN plan_confidentiality USING (lineage_id)
                      ORDER BY array_position(ARRAY['003', '002', '005', '001', '004'], level) DESC LIMIT 1), '003')
  $$;
`;

const FILES = `
  ALTER TABLE record_file
    ADD own_walls           uuid[] NOT NULL DEFAULT '{}',
    ADD walls               uuid[] NOT NULL DEFAULT '{}',
    ADD own_confidentiality text NOT NULL DEFAULT '003'
        CONSTRAINT ck_record_file_own_confidentiality CHECK (own_confidentiality IN ('003', '002', '005', '001', '004')),
    ADD confidentiality     text NOT NULL DEFAULT '003';
  -- lists over the whole city, the latest changed first
  CREATE INDEX ix_record_file_updated ON record_file (updated_at DESC, id DESC);
  CREATE INDEX ix_record_file_walls ON record_file USING gin (walls) WHERE walls <> '{}';

  -- Whoever opens or moves a file waits while walls are being moved, and the other way round.
  CREATE FUNCTION keep_file_access() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE of_plan uuid[];
  BEGIN
    PERFORM pg_advisory_xact_lock_shared(7312);
    of_plan := plan_walls(NEW.plan_unit_id);
    IF TG_OP = 'UPDATE' AND NEW.plan_unit_id <> OLD.plan_unit_id THEN
      -- what protected a file goes on protecting it elsewhere, until somebody takes it away
      NEW.own_walls := ARRAY(SELECT unnest(NEW.own_walls) UNION (SELECT unnest(OLD.walls) EXCEPT SELECT unnest(of_plan)));
      NEW.own_confidentiality := stricter_level(NEW.own_confidentiality, OLD.confidentiality);
    END IF;
    NEW.walls := ARRAY(SELECT unnest(NEW.own_walls) UNION SELECT unnest(of_plan) ORDER BY 1);
    NEW.confidentiality := stricter_level(NEW.own_confidentiality, plan_level(NEW.plan_unit_id));
    RETURN NEW;
  END $$;
  CREATE TRIGGER record_file_access
    BEFORE INSERT OR UPDATE OF plan_unit_id, own_walls, walls, own_confidentiality, confidentiality ON record_file
    FOR EACH ROW EXECUTE FUNCTION keep_file_access();

  CREATE FUNCTION refresh_file_access() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE changed uuid := coalesce(NEW.lineage_id, OLD.lineage_id);
  BEGIN
    PERFORM pg_advisory_xact_lock(7312);
    UPDATE record_file SET own_walls = own_walls WHERE plan_unit_id IN (SELECT plan_units_below(changed));
    RETURN NULL;
  END $$;
  CREATE TRIGGER wall_place_refresh AFTER INSERT OR DELETE ON wall_place
    FOR EACH ROW EXECUTE FUNCTION refresh_file_access();
  CREATE TRIGGER plan_confidentiality_refresh AFTER INSERT OR UPDATE OR DELETE ON plan_confidentiality
    FOR EACH ROW EXECUTE FUNCTION refresh_file_access();
`;

const DOCUMENTS = `
  ALTER TABLE proceeding
    ADD own_confidentiality text NOT NULL DEFAULT '003'
        CONSTRAINT ck_proceeding_own_confidentiality CHECK (own_confidentiality IN ('003', '002', '005', '001', '004')),
    ADD confidentiality     text NOT NULL DEFAULT '003';
  ALTER TABLE document
    ADD own_confidentiality text NOT NULL DEFAULT '003'
        CONSTRAINT ck_document_own_confidentiality CHECK (own_confidentiality IN ('003', '002', '005', '001', '004')),
    -- its own and that of its proceeding; that of the file is asked beside it
    ADD confidentiality     text NOT NULL DEFAULT '003';

  CREATE FUNCTION keep_document_confidentiality() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.confidentiality := stricter_level(NEW.own_confidentiality,
      coalesce((SELECT confidentiality FROM proceeding WHERE id = NEW.proceeding_id FOR KEY SHARE), '003'));
    RETURN NEW;
  END $$;
  CREATE TRIGGER document_confidentiality
    BEFORE INSERT OR UPDATE OF proceeding_id, own_confidentiality, confidentiality ON document
    FOR EACH ROW EXECUTE FUNCTION keep_document_confidentiality();

  CREATE FUNCTION keep_proceeding_confidentiality() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_WHEN = 'BEFORE' THEN
      NEW.confidentiality := NEW.own_confidentiality;
      RETURN NEW;
    END IF;
    UPDATE document SET own_confidentiality = own_confidentiality WHERE proceeding_id = NEW.id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER proceeding_confidentiality BEFORE INSERT OR UPDATE OF own_confidentiality, confidentiality ON proceeding
    FOR EACH ROW EXECUTE FUNCTION keep_proceeding_confidentiality();
  CREATE TRIGGER proceeding_confidentiality_passed_on AFTER UPDATE OF own_confidentiality ON proceeding
    FOR EACH ROW WHEN (NEW.own_confidentiality IS DISTINCT FROM OLD.own_confidentiality)
    EXECUTE FUNCTION keep_proceeding_confidentiality();
`;
