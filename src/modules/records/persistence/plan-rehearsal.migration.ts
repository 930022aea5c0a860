import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rehearsals of plan versions on the stock, what they were decided to do to each file, and redirects that can be taken back. */
export class PlanRehearsals1764300000000 implements MigrationInterface {
  readonly name = 'PlanRehearsals1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REHEARSALS);
    await runner.query(ROWS);
    await runner.query(REFERENCES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE plan_rehearsal_proceeding; DROP TABLE plan_rehearsal_file; DROP TABLE plan_rehearsal_decision;
      DROP TABLE plan_rehearsal_progress; DROP TABLE plan_rehearsal;
      DROP TRIGGER reference_redirect_taken_back ON reference_redirect;
      DROP TRIGGER reference_redirect_unchangeable ON reference_redirect;
      DROP FUNCTION keep_taken_back_redirect;
      CREATE TRIGGER reference_redirect_unchangeable BEFORE UPDATE OR DELETE ON reference_redirect
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      REVOKE DELETE ON reference_redirect FROM talakte_app;
      DROP TABLE taken_back_redirect;
      CREATE OR REPLACE FUNCTION keep_given_reference() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_ARGV[0] = 'file' THEN
          INSERT INTO given_reference (reference, object_kind, object_id, file_id) VALUES (NEW.reference, 'file', NEW.id, NEW.id);
        ELSE
          INSERT INTO given_reference (reference, object_kind, object_id, file_id)
            VALUES (NEW.reference, TG_ARGV[0], NEW.id, NEW.file_id);
        END IF;
        RETURN NULL;
      END $$;
    `);
  }
}

const REHEARSALS = `
  CREATE TABLE plan_rehearsal (
    id             uuid CONSTRAINT pk_plan_rehearsal PRIMARY KEY,
    -- no foreign keys into the plan: a draft can be thrown away, what was rehearsed on it stays
    filing_plan_id uuid NOT NULL,
    base_plan_id   uuid,
    state          text NOT NULL CONSTRAINT ck_plan_rehearsal_state CHECK
      (state IN ('running', 'failed', 'ready', 'applying', 'applied', 'undoing', 'undone', 'discarded')),
    options        jsonb NOT NULL,
    rules_hash     text,
    stock_hash     text,
    report_hash    text,
    counts         jsonb,
    approvals      jsonb NOT NULL,
    problem        jsonb,
    steps          jsonb NOT NULL,
    succession     jsonb,
    ran_at         timestamptz,
    created_at     timestamptz NOT NULL,
    revision       integer NOT NULL
  );
  CREATE INDEX ix_plan_rehearsal_plan ON plan_rehearsal (filing_plan_id, created_at DESC);
  CREATE TABLE plan_rehearsal_progress (
    rehearsal_id uuid CONSTRAINT pk_plan_rehearsal_progress PRIMARY KEY
                      CONSTRAINT fk_plan_rehearsal_progress REFERENCES plan_rehearsal,
    done         integer NOT NULL,
    total        integer NOT NULL
  );
  CREATE TABLE plan_rehearsal_decision (
    rehearsal_id    uuid NOT NULL CONSTRAINT fk_plan_rehearsal_decision REFERENCES plan_rehearsal,
    -- where files of a unit or one file go; why files of a unit are kept as long, or shorter than they were to be
    kind            text NOT NULL CONSTRAINT ck_plan_rehearsal_decision_kind CHECK
      (kind IN ('unit', 'file', 'over-thirty', 'shortened-running')),
    subject_id      uuid NOT NULL,
    plan_unit_id    uuid,
    reason          text,
    decided_by_name text NOT NULL,
    decided_at      timestamptz NOT NULL,
    CONSTRAINT pk_plan_rehearsal_decision PRIMARY KEY (rehearsal_id, kind, subject_id),
    CONSTRAINT ck_plan_rehearsal_decision CHECK ((kind IN ('unit', 'file')) = (plan_unit_id IS NOT NULL)
      AND (kind IN ('unit', 'file')) = (reason IS NULL))
  );
`;

const ROWS = `
  CREATE TABLE plan_rehearsal_file (
    rehearsal_id      uuid NOT NULL CONSTRAINT fk_plan_rehearsal_file REFERENCES plan_rehearsal,
    file_id           uuid NOT NULL,
    is_open           boolean NOT NULL,
    from_unit_id      uuid NOT NULL,
    from_lead_id      uuid NOT NULL,
    from_reference    text NOT NULL,
    from_years        integer,
    from_disposal     char(1) NOT NULL,
    from_unit_number  text NOT NULL,
    from_plan_mark    text NOT NULL,
    from_file_number  integer NOT NULL,
    from_key          text NOT NULL,
    reference_year    integer NOT NULL,
    -- null where it is undecided
    to_unit_id        uuid,
    to_lead_id        uuid NOT NULL,
    to_reference      text NOT NULL,
    to_years          integer,
    to_disposal       char(1) NOT NULL,
    to_unit_number    text NOT NULL,
    to_plan_mark      text NOT NULL,
    to_file_number    integer NOT NULL,
    to_key            text NOT NULL,
    -- what the new number counts within; null where the reference stays
    counter_scope     text,
    findings          text[] NOT NULL,
    -- protection of its own before and after it was moved: written when the report is applied
    from_protection   jsonb,
    to_protection     jsonb,
    CONSTRAINT pk_plan_rehearsal_file PRIMARY KEY (rehearsal_id, file_id)
  );
  CREATE INDEX ix_plan_rehearsal_file_reference ON plan_rehearsal_file (rehearsal_id, from_reference, file_id);
  CREATE TABLE plan_rehearsal_proceeding (
    rehearsal_id   uuid NOT NULL CONSTRAINT fk_plan_rehearsal_proceeding REFERENCES plan_rehearsal,
    proceeding_id  uuid NOT NULL,
    file_id        uuid NOT NULL,
    from_reference text NOT NULL,
    to_reference   text NOT NULL,
    CONSTRAINT pk_plan_rehearsal_proceeding PRIMARY KEY (rehearsal_id, proceeding_id)
  );
  CREATE INDEX ix_plan_rehearsal_proceeding_file ON plan_rehearsal_proceeding (rehearsal_id, file_id);
`;

/**
 * An object can take a reference back that it had before; to anything else it is never given again. Then the redirect from
 * it would lead to itself: it, and no other, may go, and what it was is kept.
 */
const REFERENCES = `
  CREATE OR REPLACE FUNCTION keep_given_reference() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE of_file uuid := CASE WHEN TG_ARGV[0] = 'file' THEN NEW.id END;
  BEGIN
    IF of_file IS NULL THEN of_file := NEW.file_id; END IF;
    IF TG_OP = 'UPDATE' AND EXISTS (SELECT 1 FROM given_reference AS given
         WHERE given.reference = NEW.reference AND given.object_kind = TG_ARGV[0] AND given.object_id = NEW.id) THEN
      RETURN NULL;
    END IF;
    INSERT INTO given_reference (reference, object_kind, object_id, file_id)
      VALUES (NEW.reference, TG_ARGV[0], NEW.id, of_file);
    RETURN NULL;
  END $$;

  CREATE TABLE taken_back_redirect (
    reference     text NOT NULL,
    object_kind   text NOT NULL,
    object_id     uuid NOT NULL,
    file_id       uuid NOT NULL,
    replaced_by   text NOT NULL,
    replaced_at   timestamptz NOT NULL,
    reason        text NOT NULL,
    taken_back_at timestamptz NOT NULL DEFAULT clock_timestamp()
  );
  CREATE INDEX ix_taken_back_redirect_file ON taken_back_redirect (file_id);
  CREATE FUNCTION keep_taken_back_redirect() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.object_kind = 'file' AND EXISTS (SELECT 1 FROM record_file WHERE id = OLD.object_id AND reference = OLD.reference)
       OR OLD.object_kind = 'proceeding' AND EXISTS (SELECT 1 FROM proceeding WHERE id = OLD.object_id AND reference = OLD.reference)
    THEN
      INSERT INTO taken_back_redirect (reference, object_kind, object_id, file_id, replaced_by, replaced_at, reason)
        VALUES (OLD.reference, OLD.object_kind, OLD.object_id, OLD.file_id, OLD.replaced_by, OLD.replaced_at, OLD.reason);
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'The redirect from % cannot go: nothing has this reference again', OLD.reference;
  END $$;
  DROP TRIGGER reference_redirect_unchangeable ON reference_redirect;
  CREATE TRIGGER reference_redirect_unchangeable BEFORE UPDATE ON reference_redirect
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER reference_redirect_taken_back BEFORE DELETE ON reference_redirect
    FOR EACH ROW EXECUTE FUNCTION keep_taken_back_redirect();
  GRANT DELETE ON reference_redirect TO talakte_app;
  CREATE TRIGGER taken_back_redirect_unchangeable BEFORE UPDATE OR DELETE ON taken_back_redirect
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  REVOKE UPDATE, DELETE, TRUNCATE ON taken_back_redirect FROM talakte_app;
`;
