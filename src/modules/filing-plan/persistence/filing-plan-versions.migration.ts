import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts, release by two persons and succession of filing plans; everything a unit says. */
export class FilingPlanVersions1763800000000 implements MigrationInterface {
  readonly name = 'FilingPlanVersions1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE filing_plan
        ADD state         text CONSTRAINT ck_filing_plan_state CHECK (state IN ('draft', 'released', 'in-force', 'superseded')),
        ADD based_on_id   uuid CONSTRAINT fk_filing_plan_based_on REFERENCES filing_plan,
        ADD valid_from    date,
        ADD valid_until   date,
        ADD in_force_from date,
        ADD approvals     jsonb NOT NULL DEFAULT '[]',
        ADD edited_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
        ADD revision      integer NOT NULL DEFAULT 1,
        ALTER released_at DROP NOT NULL;
      UPDATE filing_plan SET state = CASE WHEN in_force THEN 'in-force' ELSE 'superseded' END,
                             in_force_from = released_at::date, edited_at = released_at;
      DROP INDEX uq_filing_plan_in_force;
      ALTER TABLE filing_plan ALTER state SET NOT NULL, DROP in_force;
      ALTER TABLE filing_plan ADD in_force boolean NOT NULL GENERATED ALWAYS AS (state = 'in-force') STORED;
      CREATE UNIQUE INDEX uq_filing_plan_in_force ON filing_plan (in_force) WHERE in_force;

      ALTER TABLE plan_unit
        ADD lineage_id      uuid,
        ADD retention_kind  text CONSTRAINT ck_plan_unit_retention_kind CHECK (retention_kind IN ('years', 'permanent', 'event')),
        ADD retention_start text NOT NULL DEFAULT 'year-end'
          CONSTRAINT ck_plan_unit_retention_start CHECK (retention_start IN ('year-end', 'closing')),
        ADD retention_event text,
        ADD legal_basis     text NOT NULL DEFAULT '',
        ADD valid_from      date,
        ADD valid_until     date,
        ADD see_also        text[] NOT NULL DEFAULT '{}',
        ALTER disposal_kind DROP NOT NULL;
      UPDATE plan_unit SET lineage_id = id,
        retention_kind = CASE WHEN retention_years IS NOT NULL THEN 'years' WHEN may_carry_files THEN 'permanent' END;
      ALTER TABLE plan_unit ALTER lineage_id SET NOT NULL,
        ADD CONSTRAINT uq_plan_unit_lineage UNIQUE (filing_plan_id, lineage_id),
        ADD CONSTRAINT ck_plan_unit_retention CHECK (
          (retention_kind IS NOT NULL AND retention_kind <> 'permanent') = (retention_years IS NOT NULL)
          AND (retention_kind IS NOT DISTINCT FROM 'event') = (retention_event IS NOT NULL));
      CREATE INDEX ix_plan_unit_parent ON plan_unit (parent_id);
      -- Units of a draft change their marks among each other within one transaction.
      ALTER TABLE plan_unit DROP CONSTRAINT uq_plan_unit_mark,
        ADD CONSTRAINT uq_plan_unit_mark UNIQUE (filing_plan_id, mark) DEFERRABLE INITIALLY IMMEDIATE;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM plan_unit USING filing_plan WHERE filing_plan.id = filing_plan_id AND state IN ('draft', 'released');
      DELETE FROM filing_plan WHERE state IN ('draft', 'released');
      UPDATE plan_unit SET retention_years = NULL WHERE retention_kind = 'event';
      UPDATE plan_unit SET disposal_kind = 'B' WHERE disposal_kind IS NULL;
      DROP INDEX ix_plan_unit_parent;
      ALTER TABLE plan_unit DROP CONSTRAINT uq_plan_unit_mark, ADD CONSTRAINT uq_plan_unit_mark UNIQUE (filing_plan_id, mark);
      ALTER TABLE plan_unit DROP lineage_id, DROP retention_kind, DROP retention_start, DROP retention_event, DROP legal_basis,
        DROP valid_from, DROP valid_until, DROP see_also, ALTER disposal_kind SET NOT NULL;
      DROP INDEX uq_filing_plan_in_force;
      ALTER TABLE filing_plan DROP in_force;
      ALTER TABLE filing_plan ADD in_force boolean NOT NULL DEFAULT false;
      UPDATE filing_plan SET in_force = (state = 'in-force'), released_at = coalesce(released_at, edited_at);
      CREATE UNIQUE INDEX uq_filing_plan_in_force ON filing_plan (in_force) WHERE in_force;
      ALTER TABLE filing_plan ALTER in_force DROP DEFAULT, ALTER released_at SET NOT NULL, DROP state, DROP based_on_id,
        DROP valid_from, DROP valid_until, DROP in_force_from, DROP approvals, DROP edited_at, DROP revision;
    `);
  }
}
