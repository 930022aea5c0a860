import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filing plans (versioned as a whole) and their units. */
export class CreateFilingPlan1763700600000 implements MigrationInterface {
  readonly name = 'CreateFilingPlan1763700600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE filing_plan (
        id          uuid CONSTRAINT pk_filing_plan PRIMARY KEY,
        name        text NOT NULL,
        version     text NOT NULL,
        released_at timestamptz NOT NULL,
        in_force    boolean NOT NULL,
        CONSTRAINT uq_filing_plan_version UNIQUE (name, version)
      );
      CREATE UNIQUE INDEX uq_filing_plan_in_force ON filing_plan (in_force) WHERE in_force;

      CREATE TABLE plan_unit (
        id              uuid CONSTRAINT pk_plan_unit PRIMARY KEY,
        filing_plan_id  uuid NOT NULL CONSTRAINT fk_plan_unit_plan REFERENCES filing_plan,
        mark            text NOT NULL,
        title           text NOT NULL,
        description     text NOT NULL,
        parent_id       uuid CONSTRAINT fk_plan_unit_parent REFERENCES plan_unit,
        may_carry_files boolean NOT NULL,
        retired         boolean NOT NULL DEFAULT false,
        retention_years integer,
        disposal_kind   char(1) NOT NULL CONSTRAINT ck_plan_unit_disposal_kind CHECK (disposal_kind IN ('A', 'B', 'V')),
        lead_unit_id    uuid,
        CONSTRAINT uq_plan_unit_mark UNIQUE (filing_plan_id, mark)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE plan_unit; DROP TABLE filing_plan');
  }
}
