import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of walls that wait for a second person, and levels of plan units. */
export class WallProposal1764400200000 implements MigrationInterface {
  readonly name = 'WallProposal1764400200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE wall_proposal (
        id           uuid CONSTRAINT pk_wall_proposal PRIMARY KEY,
        wall_id      uuid NOT NULL,
        -- version of the wall it was made for; null for a new wall
        wall_version integer,
        -- the wall as it shall be; null where a single file shall come out from behind it
        content      jsonb,
        file_id      uuid CONSTRAINT fk_wall_proposal_file REFERENCES record_file ON DELETE CASCADE,
        reason       text NOT NULL,
        proposed_by  uuid NOT NULL,
        proposed_at  timestamptz NOT NULL,
        decision     text CONSTRAINT ck_wall_proposal_decision CHECK (decision IN ('approved', 'refused')),
        decided_by   uuid,
        decided_at   timestamptz,
        CONSTRAINT ck_wall_proposal_object CHECK (num_nonnulls(content, file_id) = 1),
        CONSTRAINT ck_wall_proposal_second_person CHECK (decided_by <> proposed_by),
        CONSTRAINT ck_wall_proposal_decided CHECK (num_nonnulls(decision, decided_by, decided_at) IN (0, 3))
      );
      CREATE INDEX ix_wall_proposal_open ON wall_proposal (proposed_at) WHERE decision IS NULL;
      REVOKE DELETE, TRUNCATE ON wall_proposal, file_grant FROM talakte_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE wall_proposal; GRANT DELETE, TRUNCATE ON file_grant TO talakte_app');
  }
}
