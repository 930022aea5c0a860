import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sub-proceedings (Teilvorgänge): proceedings that are part of another one of their file, where it lies and no less protected. */
export class SubProceeding1764940000000 implements MigrationInterface {
  readonly name = 'SubProceeding1764940000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(LEVEL);
    await runner.query(PLACE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER proceeding_lies_with_whole ON proceeding; DROP FUNCTION refuse_stray_sub_proceeding;
      DROP TRIGGER proceeding_parts_follow ON proceeding; DROP FUNCTION move_sub_proceedings;
      DROP TRIGGER proceeding_part_place ON proceeding; DROP FUNCTION lie_with_whole;
      DROP TRIGGER proceeding_confidentiality_passed_on ON proceeding; DROP TRIGGER proceeding_confidentiality ON proceeding;
      CREATE OR REPLACE FUNCTION keep_proceeding_confidentiality() RETURNS trigger LANGUAGE plpgsql AS $$
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
      ALTER TABLE proceeding DROP part_of_id, DROP part_number, DROP last_part_number;
    `);
  }
}

const COLUMNS = `
  ALTER TABLE proceeding
    ADD part_of_id       uuid CONSTRAINT fk_proceeding_part_of REFERENCES proceeding,
    ADD part_number      integer CONSTRAINT ck_proceeding_part_number CHECK (part_number > 0),
    -- the last number given to a part of it; none is given again
    ADD last_part_number integer NOT NULL DEFAULT 0,
    ADD CONSTRAINT ck_proceeding_part CHECK ((part_of_id IS NULL) = (part_number IS NULL) AND part_of_id <> id),
    ADD CONSTRAINT uq_proceeding_part UNIQUE (part_of_id, part_number) DEFERRABLE INITIALLY DEFERRED;
`;

const LEVEL = `
  CREATE OR REPLACE FUNCTION keep_proceeding_confidentiality() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_WHEN = 'BEFORE' THEN
      NEW.confidentiality := stricter_level(NEW.own_confidentiality,
        coalesce((SELECT confidentiality FROM proceeding WHERE id = NEW.part_of_id), '003'));
      RETURN NEW;
    END IF;
    UPDATE document SET own_confidentiality = own_confidentiality WHERE proceeding_id = NEW.id;
    UPDATE proceeding SET own_confidentiality = own_confidentiality WHERE part_of_id = NEW.id;
    RETURN NULL;
  END $$;
  DROP TRIGGER proceeding_confidentiality ON proceeding;
  CREATE TRIGGER proceeding_confidentiality BEFORE INSERT OR UPDATE OF own_confidentiality, confidentiality, part_of_id ON proceeding
    FOR EACH ROW EXECUTE FUNCTION keep_proceeding_confidentiality();
  DROP TRIGGER proceeding_confidentiality_passed_on ON proceeding;
  CREATE TRIGGER proceeding_confidentiality_passed_on AFTER UPDATE ON proceeding
    FOR EACH ROW WHEN (NEW.confidentiality IS DISTINCT FROM OLD.confidentiality)
    EXECUTE FUNCTION keep_proceeding_confidentiality();
`;

/** A part lies in the sub-file of the whole; nothing open lies in what is closed or invalid; parts have no parts. */
const PLACE = `
  CREATE FUNCTION lie_with_whole() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.sub_file_id := (SELECT sub_file_id FROM proceeding WHERE id = NEW.part_of_id);
    RETURN NEW;
  END $$;
  CREATE TRIGGER proceeding_part_place BEFORE INSERT OR UPDATE OF file_id, part_of_id, sub_file_id ON proceeding
    FOR EACH ROW WHEN (NEW.part_of_id IS NOT NULL) EXECUTE FUNCTION lie_with_whole();

  CREATE FUNCTION move_sub_proceedings() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    UPDATE proceeding SET sub_file_id = NEW.sub_file_id WHERE part_of_id = NEW.id AND file_id = NEW.file_id;
    RETURN NULL;
  END $$;
  CREATE TRIGGER proceeding_parts_follow AFTER UPDATE ON proceeding
    FOR EACH ROW WHEN (NEW.sub_file_id IS DISTINCT FROM OLD.sub_file_id AND NEW.part_of_id IS NULL)
    EXECUTE FUNCTION move_sub_proceedings();

  CREATE FUNCTION refuse_stray_sub_proceeding() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (
      SELECT 1 FROM (
        SELECT * FROM proceeding WHERE id = NEW.id AND part_of_id IS NOT NULL
        UNION ALL SELECT * FROM proceeding WHERE part_of_id = NEW.id) AS part
        JOIN proceeding AS whole ON whole.id = part.part_of_id
       WHERE part.file_id <> whole.file_id OR part.sub_file_id IS DISTINCT FROM whole.sub_file_id OR whole.part_of_id IS NOT NULL
          OR part.state = 'open' AND part.invalid IS NULL AND (whole.state = 'closed' OR whole.invalid IS NOT NULL)) THEN
      RAISE EXCEPTION 'proceeding % does not lie with its whole or parts', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER proceeding_lies_with_whole AFTER INSERT OR UPDATE OF file_id, part_of_id, sub_file_id, state, invalid ON proceeding
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_stray_sub_proceeding();
`;
